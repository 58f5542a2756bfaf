import { useState } from "react";
import { confirmThresholds } from "../../core/office/confirmThresholds";
import type { OpenThreshold } from "../../core/office/thresholdDraft";
import { readThresholdSheet } from "../../core/office/thresholdSheet";
import type { WaitingThreshold } from "../../core/office/thresholdSheet";
import { criteriaSets } from "../../data/bundled";
import { faultOf } from "../session/faults";
import type { DeliveryWay, OpenBook, SessionFault } from "../session/types";
import { useSession } from "../session/useSession";
import { draftedTable, importedTable, TABLE_FILE } from "./tableFile";

export type ThresholdOutcome =
  | { readonly kind: "nothing" }
  | { readonly kind: "created"; readonly sheet: string | undefined }
  | { readonly kind: "imported"; readonly rows: number; readonly sheet: string | undefined }
  | { readonly kind: "nothingToImport"; readonly file: string }
  | { readonly kind: "confirmed"; readonly rows: number; readonly refused: number; readonly gone: number }
  | { readonly kind: "failed"; readonly fault: SessionFault };

export interface ThresholdDesk {
  readonly outcome: ThresholdOutcome;
  readonly create: (open: readonly OpenThreshold[]) => void;
  readonly takeOver: (file: File) => void;
  readonly confirm: (rows: readonly WaitingThreshold[], decision: string) => void;
}

/** Makes the office's table, takes one over, and confirms its rows; all of it can be undone. */
export function useThresholds(): ThresholdDesk {
  const [{ book }, session] = useSession();
  const [outcome, setOutcome] = useState<ThresholdOutcome>({ kind: "nothing" });
  const attempt = async (work: () => Promise<ThresholdOutcome>): Promise<void> => {
    try {
      setOutcome(await work());
    } catch (failure) {
      setOutcome({ kind: "failed", fault: faultOf(failure) });
    }
  };
  const deliver = async (bytes: Uint8Array): Promise<string | undefined> => {
    const { sheets } = await session.deliver({ kind: "thresholds" }, bytes, TABLE_FILE, wayInto(book));
    if (sheets.length > 0) void session.check();
    return sheets[0]?.name;
  };
  return {
    outcome,
    create: (open) =>
      void attempt(async () => {
        return { kind: "created", sheet: await deliver(draftedTable(open)) };
      }),
    takeOver: (file) =>
      void attempt(async () => {
        const table = importedTable(new Uint8Array(await file.arrayBuffer()));
        if (table === undefined) return { kind: "nothingToImport", file: file.name };
        return { kind: "imported", rows: table.rows, sheet: await deliver(table.bytes) };
      }),
    confirm: (rows, decision) =>
      void attempt(async () => {
        const fresh = book === undefined ? [] : await stillWaiting(book, rows);
        const edits = confirmThresholds(fresh, decision.trim());
        const { refused } = await session.apply({ kind: "thresholds" }, edits);
        void session.check();
        return {
          kind: "confirmed",
          rows: fresh.length,
          refused: refused.length,
          gone: rows.length - fresh.length,
        };
      }),
  };
}

/** Into this workbook where that can be, else as a file of its own. */
function wayInto(book: OpenBook | undefined): DeliveryWay {
  const ways = book?.deliveryWays ?? [];
  return (["sheets", "newWorkbook", "download"] as const).find((way) => ways.includes(way)) ?? "download";
}

/** The rows as they stand now: people sort and mend the table between a check and a confirmation. */
async function stillWaiting(
  { workbook }: OpenBook,
  rows: readonly WaitingThreshold[],
): Promise<readonly WaitingThreshold[]> {
  const grids = await workbook.read([...new Set(rows.map(({ cell }) => cell.sheet))]);
  const wanted = new Set(rows.map(keyOf));
  return grids
    .flatMap((grid) => readThresholdSheet(grid, criteriaSets)?.waiting ?? [])
    .filter((row) => wanted.has(keyOf(row)));
}

function keyOf({ cell, set, code, area, target }: WaitingThreshold): string {
  return [cell.sheet, set, code, area, target].join("\u0000");
}
