import { readFileSync } from "node:fs";
import path from "node:path";
import type { CheckReport } from "../../../src/core/checks/checkWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { check } from "../../support/check";

const samples = path.resolve(__dirname, "../../../assets/samples");

/** The sample with faults set into it, or the clean one. */
export type Sample = "tong-hop-ninh-thuan-2022-q3.xlsx" | "tong-hop-ninh-thuan-2022-q3-sach.xlsx";

export function sampleBytes(sample: Sample): Uint8Array {
  return new Uint8Array(readFileSync(path.join(samples, sample)));
}

export function openSample(sample: Sample): XlsxWorkbook {
  const opening = openXlsx(sampleBytes(sample));
  if (opening.kind === "fault") throw new Error(`${sample} does not open: ${opening.fault.kind}`);
  return opening.workbook;
}

/** The sample checked as of the last day of its quarter. */
export function checkSample(sample: Sample): {
  readonly report: CheckReport;
  readonly grids: readonly Grid[];
} {
  const grids = openSample(sample).grids();
  return { report: check(grids, { settings: { period: "2022Q3", asOf: "2022-09-30" } }), grids };
}
