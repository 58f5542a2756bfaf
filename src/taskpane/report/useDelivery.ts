import { useState } from "react";
import { faultOf } from "../session/faults";
import type { DeliveryWay, SessionFault } from "../session/types";
import { useSession } from "../session/useSession";
import type { Prepared } from "./usePreparation";

/** A filled form that reached where it was to go. */
export interface Delivered {
  readonly file: string;
  readonly way: DeliveryWay;
  /** The sheets that were put into this workbook. */
  readonly sheets: readonly string[];
  /** How many edits the template did not allow. */
  readonly refused: number;
}

export type DeliveryOutcome =
  | { readonly kind: "nothing" | "filling" }
  | { readonly kind: "delivered"; readonly delivered: Delivered }
  | { readonly kind: "undone"; readonly whole: boolean }
  | { readonly kind: "failed"; readonly fault: SessionFault };

export interface DeliveryDesk {
  readonly outcome: DeliveryOutcome;
  readonly fill: (prepared: Prepared, way: DeliveryWay) => void;
  readonly undo: () => void;
  readonly show: (sheet: string) => void;
}

/** Fills a form and hands it over, and takes inserted sheets back. */
export function useDelivery(): DeliveryDesk {
  const [, session] = useSession();
  const [outcome, setOutcome] = useState<DeliveryOutcome>({ kind: "nothing" });
  const attempt = async (work: () => Promise<DeliveryOutcome>): Promise<void> => {
    try {
      setOutcome(await work());
    } catch (failure) {
      setOutcome({ kind: "failed", fault: faultOf(failure) });
    }
  };
  const fill = async (prepared: Prepared, way: DeliveryWay): Promise<DeliveryOutcome> => {
    setOutcome({ kind: "filling" });
    const { file } = prepared;
    const { bytes, refused } = prepared.fill();
    const { sheets } = await session.deliver({ kind: "fill", form: file }, bytes, file, way);
    return {
      kind: "delivered",
      delivered: { file, way, sheets: sheets.map(({ name }) => name), refused: refused.length },
    };
  };
  return {
    outcome,
    fill: (prepared, way) => void attempt(() => fill(prepared, way)),
    undo: () =>
      void attempt(async () => {
        const { refused } = await session.undo();
        return { kind: "undone", whole: refused.length === 0 };
      }),
    show: (sheet) =>
      void attempt(async () => {
        await session.select({ sheet, row: 0, column: 0 });
        return outcome;
      }),
  };
}
