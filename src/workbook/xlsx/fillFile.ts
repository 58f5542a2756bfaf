import { fieldDictionary } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import { fillTemplate } from "../../core/report/fillTemplate";
import type { FillScope } from "../../core/report/fillTemplate";
import { inspectTemplate } from "../../core/report/inspectTemplate";
import type { TemplateReport } from "../../core/report/inspectTemplate";
import type { EarlierFill } from "../../core/report/provenance";
import {
  TEMPLATE_VERSION,
  earlierFill,
  provenanceLines,
  provenanceProperties,
} from "../../core/report/provenance";
import type { Edit } from "../../core/sheet/edit";
import type { RefusedEdit } from "../port";
import { readProperties, writeProperties } from "./documentProperties";
import { sameSheetName } from "./formula/reference";
import { refreshPivotsOnLoad } from "./pivotTables";
import { addPrintFooter } from "./printFooter";
import { fillPrintTexts } from "./printTexts";
import type { XlsxWorkbook } from "./xlsxWorkbook";

/** What a template file says of itself. */
export interface TemplateFacts {
  readonly version?: string;
  /** That it is no blank template but a copy filled before. */
  readonly filledBefore?: EarlierFill;
}

/** A template with its figures in: what became of its fields, which edits did not apply, and the file's bytes. */
export interface FilledFile extends TemplateFacts {
  readonly report: TemplateReport;
  readonly refused: readonly RefusedEdit[];
  /** The edits that filled it, in the template's own addresses. */
  readonly edits: readonly Edit[];
  /** How many data sets of pivot tables Excel will read anew when it opens the file. */
  readonly pivots: number;
  readonly bytes: Uint8Array;
}

export interface FillOptions {
  /** The part to be filled; all of it where none is given. */
  readonly scope?: FillScope;
}

export function templateFacts({ package: pkg }: XlsxWorkbook): TemplateFacts {
  const properties = readProperties(pkg);
  const version = properties.get(TEMPLATE_VERSION);
  const before = earlierFill(properties);
  return {
    ...(version === undefined ? {} : { version }),
    ...(before === undefined ? {} : { filledBefore: before }),
  };
}

/** Fills an open template in place; the workbook is then no template any more. */
export function fillFile(workbook: XlsxWorkbook, figures: Figures, { scope }: FillOptions = {}): FilledFile {
  const facts = templateFacts(workbook);
  const grids = workbook.grids();
  const report = inspectTemplate(grids, fieldDictionary, figures);
  const edits = fillTemplate(grids, fieldDictionary, figures, scope);
  const refused = workbook.applyNow(edits);
  fillPrintTexts(workbook.package, workbook.sheetParts, figures.single);
  sign(workbook, edits, figures, facts.version);
  const pivots = edits.length === 0 ? 0 : refreshPivotsOnLoad(workbook.package);
  return { ...facts, report, refused, edits, pivots, bytes: workbook.save() };
}

/** Says on each filled sheet and in the document where the figures are from. */
function sign(
  workbook: XlsxWorkbook,
  edits: readonly Edit[],
  { provenance }: Figures,
  templateVersion: string | undefined,
): void {
  if (provenance === undefined || edits.length === 0) return;
  const filled = edits.filter(({ kind }) => kind !== "copySheet").map(({ sheet }) => sheet);
  const lines = provenanceLines(provenance, templateVersion);
  for (const { name, part } of workbook.sheetParts) {
    if (filled.some((sheet) => sameSheetName(sheet, name))) addPrintFooter(workbook.package, part, lines);
  }
  writeProperties(workbook.package, provenanceProperties(provenance, templateVersion));
}
