import { useState } from "react";
import { confirmSet, CRITERIA_WIDTHS, criteriaDraft } from "../../core/office/criteriaDraft";
import type { CriteriaSheet } from "../../core/office/criteriaSheet";
import { newWorkbook } from "../../workbook/xlsx/newWorkbook";
import { faultOf } from "../session/faults";
import type { DeliveryWay, OpenBook, SessionFault } from "../session/types";
import { useSession } from "../session/useSession";

/** Sheets are read by people in Vietnamese, whatever the pane speaks. */
const SHEET_NAME = "Bộ tiêu chí";
export const CRITERIA_FILE = "bo-tieu-chi.xlsx";

export type OwnSetOutcome =
  | { readonly kind: "nothing" }
  | { readonly kind: "created"; readonly sheet: string | undefined }
  | { readonly kind: "confirmed"; readonly name: string }
  | { readonly kind: "notConfirmed" }
  | { readonly kind: "failed"; readonly fault: SessionFault };

export interface OwnSetDesk {
  readonly outcome: OwnSetOutcome;
  readonly create: () => void;
  readonly confirm: (sheet: CriteriaSheet) => void;
}

/** Makes the sheet of an own criteria set and confirms it; both can be undone. */
export function useOwnSets(): OwnSetDesk {
  const [{ book }, session] = useSession();
  const [outcome, setOutcome] = useState<OwnSetOutcome>({ kind: "nothing" });
  const attempt = async (work: () => Promise<OwnSetOutcome>): Promise<void> => {
    try {
      setOutcome(await work());
    } catch (failure) {
      setOutcome({ kind: "failed", fault: faultOf(failure) });
    }
  };
  return {
    outcome,
    create: () =>
      void attempt(async () => {
        const bytes = newWorkbook([
          {
            name: SHEET_NAME,
            rows: criteriaDraft(),
            widths: CRITERIA_WIDTHS,
            headingRow: criteriaDraft().length - 1,
            textColumns: [0, 4],
          },
        ]);
        const { sheets } = await session.deliver({ kind: "criteria" }, bytes, CRITERIA_FILE, wayInto(book));
        if (sheets.length > 0) void session.check();
        return { kind: "created", sheet: sheets[0]?.name };
      }),
    confirm: ({ sheet, set }) =>
      void attempt(async () => {
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

/** Into this workbook where that can be, else as a file of its own. */
function wayInto(book: OpenBook | undefined): DeliveryWay {
  const ways = book?.deliveryWays ?? [];
  return (["sheets", "newWorkbook", "download"] as const).find((way) => ways.includes(way)) ?? "download";
}
