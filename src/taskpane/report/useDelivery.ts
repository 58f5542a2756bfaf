import type { ReadBack } from "../../core/report/readBack";
import type { DeliveryWay } from "../session/types";
import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";
import { rememberTemplate } from "./rememberedTemplates";
import type { Prepared } from "./usePreparation";

/** Filled forms that reached where they were to go. */
export interface Delivered {
  /** The names of the files, or of the sheet that was filled where it stands. */
  readonly files: readonly string[];
  readonly way: DeliveryWay | "inPlace";
  /** The sheets that were put into this workbook. */
  readonly sheets: readonly string[];
  /** How many edits the template did not allow. */
  readonly refused: number;
  /** What reading each of them again came to. */
  readonly readAgain: readonly ReadBack[];
  /** How many actions of the log it took, to be taken back together. */
  readonly actions: number;
}

export type DeliveryOutcome =
  | { readonly kind: "nothing" | "filling" }
  | { readonly kind: "delivered"; readonly delivered: Delivered }
  | { readonly kind: "undone"; readonly whole: boolean }
  | Failed;

export interface DeliveryDesk {
  readonly outcome: DeliveryOutcome;
  readonly fill: (prepared: Prepared, way: DeliveryWay) => void;
  readonly undo: () => void;
  readonly show: (sheet: string) => void;
}

/** Fills a form and hands it over, and takes inserted sheets back. */
export function useDelivery(): DeliveryDesk {
  const [{ book }, session] = useSession();
  const { outcome, say, attempt } = useAttempt<DeliveryOutcome>({ kind: "nothing" });
  const fill = async (prepared: Prepared, way: DeliveryWay): Promise<DeliveryOutcome> => {
    say({ kind: "filling" });
    const files: string[] = [];
    const sheets: string[] = [];
    const readAgain: ReadBack[] = [];
    let refused = 0;
    let used: Delivered["way"] = way;
    for (const { name, filling, remember } of prepared.forms) {
      if (filling.kind === "sheet") {
        const plan = await filling.plan();
        const applied = await session.apply({ kind: "fill", form: name }, plan.edits);
        readAgain.push(await plan.readBack());
        files.push(name);
        sheets.push(name);
        refused += applied.refused.length;
        used = "inPlace";
      } else {
        const filled = filling.fill();
        const delivery = await session.deliver(
          { kind: "fill", form: filling.file },
          filled.bytes,
          filling.file,
          way,
        );
        files.push(filling.file);
        sheets.push(...delivery.sheets.map((sheet) => sheet.name));
        refused += filled.refused.length;
        readAgain.push(filled.readBack);
      }
      if (remember !== undefined && book !== undefined) await rememberTemplate(book.memory, name, remember);
    }
    const actions = sheets.length === 0 ? 0 : files.length;
    return { kind: "delivered", delivered: { files, way: used, sheets, refused, readAgain, actions } };
  };
  return {
    outcome,
    fill: (prepared, way) => attempt(() => fill(prepared, way)),
    undo: () =>
      attempt(async () => {
        const actions = outcome.kind === "delivered" ? outcome.delivered.actions : 1;
        let left = 0;
        for (let action = 0; action < actions; action++) left += (await session.undo()).refused.length;
        return { kind: "undone", whole: left === 0 };
      }),
    show: (sheet) =>
      attempt(async () => {
        await session.select({ sheet, row: 0, column: 0 });
        return outcome;
      }),
  };
}
