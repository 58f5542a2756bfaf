import { fieldDictionary } from "../../core/report/dictionary";
import type { Figures } from "../../core/report/figures";
import { fillTemplate } from "../../core/report/fillTemplate";
import type { FillScope } from "../../core/report/fillTemplate";
import { inspectTemplate } from "../../core/report/inspectTemplate";
import type { TemplateReport } from "../../core/report/inspectTemplate";
import { partsLeft } from "../../core/report/partialFill";
import type { FillExtent, LeftPart } from "../../core/report/partialFill";
import type { EarlierFill } from "../../core/report/provenance";
import { TEMPLATE_VERSION, earlierFill } from "../../core/report/provenance";
import { signatures } from "../../core/report/signature";
import type { Edit } from "../../core/sheet/edit";
import type { RefusedEdit } from "../port";
import { readProperties } from "./documentProperties";
import { refreshPivotsOnLoad } from "./pivotTables";
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
  /** What was left as it is for want of figures; only of a partial fill. */
  readonly left: readonly LeftPart[];
  /** How many data sets of pivot tables Excel will read anew when it opens the file. */
  readonly pivots: number;
  /** Sheets of charts that have no number to show; they are hidden, so that no empty page is printed. */
  readonly emptyCharts: readonly string[];
  readonly bytes: Uint8Array;
}

export interface FillOptions {
  /** The part to be filled; all of it where none is given. */
  readonly scope?: FillScope;
  /** Whether parts without figures are left blank, as is usual, or as they are. */
  readonly extent?: FillExtent;
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
export function fillFile(
  workbook: XlsxWorkbook,
  figures: Figures,
  { scope, extent = "all" }: FillOptions = {},
): FilledFile {
  const facts = templateFacts(workbook);
  const grids = workbook.grids();
  const report = inspectTemplate(grids, fieldDictionary, figures);
  const left = extent === "all" ? [] : partsLeft(report);
  const edits = fillTemplate(grids, fieldDictionary, figures, { ...scope, left });
  const refused = workbook.applyNow(edits);
  workbook.paginate(edits);
  const sheets = workbook.sheetParts.map(({ name }) => name);
  workbook.applyNow(signatures(sheets, edits, figures, facts.version));
  const emptyCharts = workbook.hideEmptyCharts(edits);
  const pivots = edits.length === 0 ? 0 : refreshPivotsOnLoad(workbook.package);
  return { ...facts, report, refused, edits, left, pivots, emptyCharts, bytes: workbook.save() };
}
