import { confirmSet, CRITERIA_WIDTHS, criteriaDraft } from "../../core/office/criteriaDraft";
import type { CriteriaSheet } from "../../core/office/criteriaSheet";
import { newWorkbook } from "../../workbook/xlsx/newWorkbook";
import { wayOfSheet } from "../session/sheetDelivery";
import { useAttempt } from "../session/useAttempt";
import type { Failed } from "../session/useAttempt";
import { useSession } from "../session/useSession";

/** Sheets are read by people in Vietnamese, whatever the pane speaks. */
const SHEET_NAME = "Bộ tiêu chí";
export const CRITERIA_FILE = "bo-tieu-chi.xlsx";

export type OwnSetOutcome =
  | { readonly kind: "nothing" }
  | { readonly kind: "created"; readonly sheet: string | undefined }
  | { readonly kind: "confirmed"; readonly name: string }
  | { readonly kind: "notConfirmed" }
  | Failed;

export interface OwnSetDesk {
  readonly outcome: OwnSetOutcome;
  readonly create: () => void;
  readonly confirm: (sheet: CriteriaSheet) => void;
}

/** Makes the sheet of an own criteria set and confirms it; both can be undone. */
export function useOwnSets(): OwnSetDesk {
  const [{ book }, session] = useSession();
  const { outcome, attempt } = useAttempt<OwnSetOutcome>({ kind: "nothing" });
  return {
    outcome,
    create: () =>
      attempt(async () => {
        const rows = criteriaDraft();
        const bytes = newWorkbook([
          {
            name: SHEET_NAME,
            rows,
            widths: CRITERIA_WIDTHS,
            headingRow: rows.length - 1,
            textColumns: [0, 4],
          },
        ]);
        const { sheets } = await session.deliver(
          { kind: "criteria" },
          bytes,
          CRITERIA_FILE,
          wayOfSheet(book),
        );
        if (sheets.length > 0) void session.check();
        return { kind: "created", sheet: sheets[0]?.name };
      }),
    confirm: ({ sheet, set }) =>
      attempt(async () => {
        if (book === undefined || set === undefined) return { kind: "notConfirmed" };
        // The table is mended between a check and a confirmation.
        const edits = (await book.workbook.read([sheet])).flatMap((grid) => confirmSet(grid, set.id));
        if (edits.length === 0) return { kind: "notConfirmed" };
        const { refused } = await session.apply({ kind: "criteria" }, edits);
        void session.check();
        return refused.length > 0 ? { kind: "notConfirmed" } : { kind: "confirmed", name: set.name };
      }),
  };
}
