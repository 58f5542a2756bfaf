import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import type { CheckReport } from "../../../src/core/checks/checkWorkbook";
import { parsePeriod, periodSpan } from "../../../src/core/plan/period";
import type { Period } from "../../../src/core/plan/period";
import { figuresOf } from "../../../src/core/report/dictionary";
import type { Figures } from "../../../src/core/report/figures";
import { sourceOfCheck } from "../../../src/core/report/sourceOfCheck";
import type { Grid } from "../../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { blankOf, forms } from "../../../src/data/forms";
import { fillFile } from "../../../src/workbook/xlsx/fillFile";
import type { FilledFile } from "../../../src/workbook/xlsx/fillFile";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { redated } from "./redated";

export const CLEAN_SAMPLE = path.join(
  __dirname,
  "../../../assets/samples/tong-hop-ninh-thuan-2022-q3-sach.xlsx",
);

export function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return opening.workbook.grids();
}

interface Checked {
  readonly check: CheckReport;
  readonly grids: readonly Grid[];
}

const checked = new Map<string, Checked>();
const SAMPLE_PERIOD = "2022Q3";

/** The check of the clean sample, as it would be written in a period; done once for the tests of one file. */
export function checkedSample(written = SAMPLE_PERIOD): Checked {
  const known = checked.get(written);
  if (known !== undefined) return known;
  const period = periodOf(written);
  const grids = redated(gridsOf(readFileSync(CLEAN_SAMPLE)), period);
  const settings = { asOf: periodSpan(period).to, year: period.year };
  const fresh = { grids, check: checkWorkbook({ grids, sets: criteriaSets, registers, settings }) };
  checked.set(written, fresh);
  return fresh;
}

function periodOf(written: string): Period {
  const period = parsePeriod(written);
  if (period === undefined) throw new Error(written);
  return period;
}

/** The figures of a period of the clean sample; forms are made by "TEST", on the last day of the period unless said. */
export function figuresOfSample(written: string, madeOn = periodSpan(periodOf(written)).to): Figures {
  const period = periodOf(written);
  const { check, grids } = checkedSample(written);
  const ground = { sets: criteriaSets, registers, programVersion: "TEST" };
  return figuresOf(sourceOfCheck(check, grids, { period, madeOn }, ground));
}

/** A bundled form filled with figures. */
export function filledForm(id: string, figures: Figures, written = SAMPLE_PERIOD): FilledFile {
  const form = forms.find((each) => each.id === id);
  if (form === undefined) throw new Error(`no form ${id}`);
  const opening = openXlsx(blankOf(form, periodOf(written)));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return fillFile(opening.workbook, figures);
}

/** The first sheet of a form filled for the third quarter. */
export function firstSheet(id: string): Grid {
  const [grid] = gridsOf(filledForm(id, figuresOfSample("2022Q3")).bytes);
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

export function rowsWhere(grid: Grid, column: number, text: RegExp): readonly number[] {
  return Array.from({ length: grid.rowCount }, (_, row) => row).filter((row) =>
    text.test(grid.textAt(row, column)),
  );
}
