import type { CheckReport } from "../../../core/checks/checkWorkbook";
import { printPeriod } from "../../../core/plan/period";
import { fieldDictionary, figuresInSteps } from "../../../core/report/dictionary";
import {
  hasNarrativeHeadings,
  isNarrativeSheet,
  narrativeRows,
  NARRATIVE_SHEET,
} from "../../../core/report/narrative";
import { sourceInSteps } from "../../../core/report/sourceOfCheck";
import type { ReportOccasion } from "../../../core/report/sourceOfCheck";
import { inspectWord } from "../../../core/report/word/inspectWord";
import type { WordReport } from "../../../core/report/word/inspectWord";
import { registers } from "../../../data/bundled";
import { documents } from "../../../data/documents";
import { programVersion } from "../../../data/version";
import type { DocxFault } from "../../../workbook/docx/docxFault";
import { fillDocx } from "../../../workbook/docx/fillDocx";
import { openDocx } from "../../../workbook/docx/openDocx";
import type { DocxTemplate } from "../../../workbook/docx/openDocx";
import type { Workbook } from "../../../workbook/port";
import { restingBetween } from "../../../workbook/slices";
import { newWorkbook } from "../../../workbook/xlsx/newWorkbook";

/** A Word template of the office. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface WordRequest {
  readonly check: CheckReport;
  readonly workbook: Workbook;
  readonly occasion: ReportOccasion;
  /** The standard report where the office has chosen none of its own. */
  readonly template: WordFile | undefined;
}

/** A document held against the figures, nothing written yet; or why it cannot be read. */
export type WordPreparation =
  | {
      readonly kind: "prepared";
      readonly file: string;
      readonly report: WordReport;
      /** Whether the workbook has a sheet for the parts the office writes. */
      readonly hasNarrative: boolean;
      readonly fill: () => Uint8Array;
    }
  | { readonly kind: "fault"; readonly fault: DocxFault };

export async function prepareWord({
  check,
  workbook,
  occasion,
  template,
}: WordRequest): Promise<WordPreparation> {
  const [standard] = documents;
  const name = template?.name ?? standard?.file ?? "";
  const bytes = template?.bytes ?? standard?.bytes ?? new Uint8Array();
  const opening = openDocx(bytes);
  if (opening.kind === "fault") return opening;
  // Read anew each time: the office writes its parts between one preview and the next.
  const sheets = (await workbook.sheets()).map((sheet) => sheet.name).filter(isNarrativeSheet);
  const narrative = sheets.length === 0 ? [] : await workbook.read(sheets);
  const ground = { sets: check.sets, registers, programVersion };
  const source = await restingBetween(sourceInSteps(check, narrative, occasion, ground));
  const figures = await restingBetween(figuresInSteps(source));
  return {
    kind: "prepared",
    file: `${name.replace(/\.docx$/i, "")}-${printPeriod(occasion.period)}.docx`,
    report: inspectWord(opening.template.text, fieldDictionary, figures),
    hasNarrative: hasNarrativeHeadings(narrative),
    fill: () => fillDocx(reopened(bytes), figures).bytes,
  };
}

/** Filling changes the open template, so each copy begins with the template's bytes. */
function reopened(bytes: Uint8Array): DocxTemplate {
  const opening = openDocx(bytes);
  if (opening.kind === "fault") throw new Error(`The template no longer opens: ${opening.fault.kind}`);
  return opening.template;
}

/** A workbook with the sheet the office writes its parts on, to be put into the one that is open. */
export function narrativeWorkbook(): WordFile {
  const sheet = { name: NARRATIVE_SHEET, rows: narrativeRows(), widths: [32, 100] };
  return { name: `${NARRATIVE_SHEET}.xlsx`, bytes: newWorkbook([sheet]) };
}
