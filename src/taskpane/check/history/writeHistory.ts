import type { CheckReport } from "../../../core/checks/checkWorkbook";
import { historyLayout, HISTORY_WIDTHS } from "../../../core/office/history/historyLayout";
import { historyEdits, historyEntries, historyRows } from "../../../core/office/history/writeHistory";
import type { Period } from "../../../core/plan/period";
import { usualCutOff } from "../../../core/report/occasion";
import { criteriaSets } from "../../../data/bundled";
import { programVersion } from "../../../data/version";
import { newWorkbook } from "../../../workbook/xlsx/newWorkbook";
import { wayOfSheet } from "../../session/sheetDelivery";
import type { Session } from "../../session/types";

/** Sheets are read by people in Vietnamese, whatever the pane speaks. */
export const SHEET_NAME = "Lịch sử";
const HISTORY_FILE = "lich-su.xlsx";

export type HistoryWriting =
  | { readonly kind: "nothing" }
  /** `refused` cells were protected or changed meanwhile, and stayed as they were. */
  | { readonly kind: "written"; readonly rows: number; readonly refused: number }
  | { readonly kind: "created"; readonly rows: number; readonly sheet: string }
  | { readonly kind: "handedOver"; readonly rows: number; readonly file: string };

/** Writes what a check judged into the history of the workbook, which is made where there is none. */
export async function writeHistory(
  session: Session,
  report: CheckReport,
  period: Period,
): Promise<HistoryWriting> {
  const { book } = session.getSnapshot();
  const occasion = {
    period,
    cutOff: usualCutOff(period, report),
    writtenOn: session.today(),
    version: programVersion,
  };
  const entries = historyEntries(report, occasion);
  if (book === undefined || entries.length === 0) return { kind: "nothing" };
  const rows = entries.length;
  const grids = await book.workbook.read();
  const grid = grids.find((one) => historyLayout(one) !== undefined);
  if (grid !== undefined) {
    const { refused } = await session.apply({ kind: "history" }, historyEdits(grid, criteriaSets, entries));
    return { kind: "written", rows, refused: refused.length };
  }
  const bytes = newWorkbook([{ name: SHEET_NAME, rows: historyRows(entries), widths: HISTORY_WIDTHS }]);
  const { sheets } = await session.deliver({ kind: "history" }, bytes, HISTORY_FILE, wayOfSheet(book));
  const [inserted] = sheets;
  return inserted === undefined
    ? { kind: "handedOver", rows, file: HISTORY_FILE }
    : { kind: "created", rows, sheet: inserted.name };
}
