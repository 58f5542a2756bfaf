import type { CheckReport } from "../../core/checks/checkWorkbook";
import { CONFIRMED_MARK } from "../../core/criteria/thresholdLayout";
import {
  importedRows,
  openThresholds,
  THRESHOLD_WIDTHS,
  thresholdRows,
} from "../../core/office/thresholdDraft";
import type { OpenThreshold } from "../../core/office/thresholdDraft";
import { readThresholdSheet } from "../../core/office/thresholdSheet";
import type { Scalar } from "../../core/sheet/grid";
import { criteriaSets } from "../../data/bundled";
import { newWorkbook } from "../../workbook/xlsx/newWorkbook";
import { openXlsx } from "../../workbook/xlsx/openXlsx";

/** Sheets are read by people in Vietnamese, whatever the pane speaks. */
const SHEET_NAME = "Ngưỡng";
export const TABLE_FILE = "bang-nguong.xlsx";

/** What the office still has to say for what this workbook reports. */
export function openOf({ reading, tables, sets, thresholdSheets }: CheckReport): readonly OpenThreshold[] {
  const uses = reading.tables.filter((_head, at) =>
    ["communeSheet", "matrix"].includes(tables[at]?.kind ?? ""),
  );
  return openThresholds(
    sets.filter(({ origin }) => origin === undefined),
    uses,
    thresholdSheets.flatMap(({ thresholds }) => thresholds),
  );
}

export function draftedTable(open: readonly OpenThreshold[]): Uint8Array {
  return fileOf(thresholdRows(criteriaSets, open));
}

export interface ImportedTable {
  readonly bytes: Uint8Array;
  readonly rows: number;
}

/** The confirmed thresholds of another workbook as a table for this one; undefined where it has none or is no workbook. */
export function importedTable(bytes: Uint8Array): ImportedTable | undefined {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") return undefined;
  const thresholds = opening.workbook
    .grids()
    .flatMap((grid) => readThresholdSheet(grid, criteriaSets)?.thresholds ?? []);
  if (thresholds.length === 0) return undefined;
  return { bytes: fileOf(importedRows(criteriaSets, thresholds, CONFIRMED_MARK)), rows: thresholds.length };
}

function fileOf(rows: readonly (readonly Scalar[])[]): Uint8Array {
  return newWorkbook([{ name: SHEET_NAME, rows, widths: THRESHOLD_WIDTHS }]);
}
