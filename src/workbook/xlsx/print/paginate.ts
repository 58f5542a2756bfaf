import { pageBreaks } from "../../../core/report/pageBreaks";
import type { PrintedTable } from "../../../core/report/pageBreaks";
import type { Edit, ExpandRows } from "../../../core/sheet/edit";
import { cutSheet } from "../edit/sheetScan";
import { descendants, firstElement, parseXmlTree, serialiseXml, setAttribute } from "../edit/xmlTree";
import { sameSheetName } from "../formula/reference";
import type { Package } from "../package";
import type { WorkbookParts } from "../workbookParts";
import { hasElement, insertElement } from "./insertElement";
import { listBlocks } from "./listBlocks";
import { digitWidthOf, printedHeight } from "./paper";
import { repeatedRows } from "./repeatedRows";
import type { RepeatedRows } from "./repeatedRows";
import { rowHeights } from "./rowHeights";

/** Printers and programs differ by some percent in how wide a letter is, and so in how small a page is made to fit. */
const CERTAIN = 0.95;
/** What goes over a page by so much is made smaller to fit on it: a table of a dozen lines is not for two pages. */
const MOST_SHRUNK = 1.15;
/** Excel specifications and limits: 1,026 breaks a sheet. */
const MOST_BREAKS = 1000;

/**
 * Sees to it that totals and signatures never stand on a page alone below a filled list. Only where it can be told how much fits on a
 * page: on a sheet of one list that is fitted to the width of its page, repeats its header, and whose rows have heights of their own.
 * Breaks that the template has are left as they are.
 */
export function paginate(pkg: Package, parts: WorkbookParts, edits: readonly Edit[]): void {
  const styles = parts.styles === undefined ? undefined : pkg.text(parts.styles);
  const digitWidth = digitWidthOf(styles ?? "");
  for (const { name, part } of parts.sheets) {
    const [list, ...others] = edits.filter(
      (edit): edit is ExpandRows => edit.kind === "expandRows" && sameSheetName(edit.sheet, name),
    );
    const repeated = list === undefined ? undefined : repeatedRows(pkg.text(parts.workbook) ?? "", name);
    if (list === undefined || others.length > 0 || repeated === undefined) continue;
    const table = printedTable(pkg.text(part) ?? "", list, repeated, digitWidth);
    if (table === undefined || hasElement(pkg, part, "rowBreaks")) continue;
    const pages = heightOf(table) / table.page;
    if (pages > CERTAIN && pages <= MOST_SHRUNK) fitOnPage(pkg, part);
    else breakPages(pkg, part, list.first, pageBreaks({ ...table, page: table.page * CERTAIN }));
  }
}

function printedTable(
  xml: string,
  { first, rows }: ExpandRows,
  repeated: RepeatedRows,
  digitWidth: number,
): PrintedTable | undefined {
  const text = cutSheet(xml);
  const page = text === undefined ? undefined : printedHeight(text.before, text.after, digitWidth);
  const heights = text === undefined || page === undefined ? undefined : rowHeights(text);
  if (page === undefined || heights === undefined) return undefined;
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, height) => all + height, 0);
  const end = first + rows.length;
  const blocks = listBlocks(rows);
  return {
    page,
    above: sum(0, first),
    header: sum(repeated.first, repeated.last + 1),
    rows: heights.slice(first, end).map((height, at) => ({ height, block: blocks[at] ?? "" })),
    closing: sum(end, heights.length),
  };
}

function heightOf({ above, rows, closing }: PrintedTable): number {
  return rows.reduce((sum, { height }) => sum + height, above + closing);
}

function fitOnPage(pkg: Package, part: string): void {
  const document = parseXmlTree(pkg.text(part) ?? "");
  const worksheet = firstElement(document, "worksheet");
  for (const set of worksheet === undefined ? [] : descendants(worksheet, "pageSetup")) {
    setAttribute(set, "fitToHeight", "1");
  }
  pkg.set(part, serialiseXml(document));
}

function breakPages(pkg: Package, part: string, first: number, breaks: readonly number[]): void {
  if (breaks.length === 0 || breaks.length > MOST_BREAKS) return;
  const count = String(breaks.length);
  insertElement(pkg, part, "rowBreaks", (prefix) => {
    // Excel leaves out a break that does not say how far to the right it goes.
    const each = breaks.map((row) => `<${prefix}brk id="${String(first + row)}" max="16383" man="1"/>`);
    return `<${prefix}rowBreaks count="${count}" manualBreakCount="${count}">${each.join("")}</${prefix}rowBreaks>`;
  });
}
