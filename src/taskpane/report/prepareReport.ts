import type { CheckReport } from "../../core/checks/checkWorkbook";
import { printPeriod } from "../../core/plan/period";
import { fieldDictionary, figuresOf } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import { inspectTemplate } from "../../core/report/inspectTemplate";
import type { TemplateReport } from "../../core/report/inspectTemplate";
import { sourceOfCheck } from "../../core/report/sourceOfCheck";
import type { ReportOccasion } from "../../core/report/sourceOfCheck";
import type { Grid } from "../../core/sheet/grid";
import { criteriaSets, registers } from "../../data/bundled";
import { forms } from "../../data/forms";
import { programVersion } from "../../data/version";
import type { Workbook } from "../../workbook/port";
import type { FileFault } from "../../workbook/xlsx/fileFault";
import { fillFile } from "../../workbook/xlsx/fillFile";
import type { FilledFile } from "../../workbook/xlsx/fillFile";
import { openXlsx } from "../../workbook/xlsx/openXlsx";
import type { BlankChoice } from "./choices";

export interface ReportRequest {
  readonly check: CheckReport;
  /** The workbook the check is of, for what its sheets tell of the period before. */
  readonly workbook: Workbook;
  readonly occasion: ReportOccasion;
  readonly blank: BlankChoice;
}

/** A form read and its figures computed, nothing written yet; or why the template cannot be read. */
export type Preparation =
  | {
      readonly kind: "prepared";
      /** The file name of the filled copy ("tien-do-dang-ky-2022Q3.xlsx"). */
      readonly file: string;
      readonly report: TemplateReport;
      readonly figures: Figures;
      readonly fill: () => FilledFile;
    }
  | { readonly kind: "fault"; readonly name: string; readonly fault: FileFault };

export async function prepareReport({
  check,
  workbook,
  occasion,
  blank,
}: ReportRequest): Promise<Preparation> {
  const { name, bytes } = contentOf(blank);
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") return { kind: "fault", name, fault: opening.fault };
  const grids = await gridsWithEarlierResults(check, workbook);
  const ground = { sets: criteriaSets, registers, programVersion };
  const figures = figuresOf(sourceOfCheck(check, grids, occasion, ground));
  return {
    kind: "prepared",
    file: withPeriod(name, printPeriod(occasion.period)),
    report: inspectTemplate(opening.workbook.grids(), fieldDictionary, figures),
    figures,
    // Filling changes the open template, so each filled copy begins with the template's bytes.
    fill: () => fillFile(reopened(bytes), figures),
  };
}

function contentOf(blank: BlankChoice): { readonly name: string; readonly bytes: Uint8Array } {
  if (blank.kind === "template") return blank;
  const form = forms.find(({ id }) => id === blank.id);
  if (form === undefined) throw new Error(`There is no form ${blank.id}.`);
  return { name: form.file, bytes: form.bytes };
}

function reopened(bytes: Uint8Array) {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(`The template no longer opens: ${opening.fault.kind}`);
  return opening.workbook;
}

function withPeriod(file: string, period: string): string {
  return `${file.replace(/\.xlsx$/i, "")}-${period}.xlsx`;
}

const earlierGrids = new WeakMap<CheckReport, Promise<readonly Grid[]>>();

/** Only sheets that keep the period before beside this one are read again, once for each check. */
function gridsWithEarlierResults(check: CheckReport, workbook: Workbook): Promise<readonly Grid[]> {
  const known = earlierGrids.get(check);
  if (known !== undefined) return known;
  const sheets = check.tables
    .filter(({ columns }) => columns.some(({ role }) => role === "previousResult"))
    .map(({ sheetName }) => sheetName);
  const grids = sheets.length === 0 ? Promise.resolve([]) : workbook.read([...new Set(sheets)]);
  earlierGrids.set(check, grids);
  // What could not be read once may be readable the next time.
  grids.catch(() => earlierGrids.delete(check));
  return grids;
}
