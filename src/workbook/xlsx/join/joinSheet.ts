import { withoutIdentity } from "../edit/partCopier";
import { cutSheet, readCell, scanCells, scanRows } from "../edit/sheetScan";
import { attributeOf, withAttribute } from "../edit/xmlTree";
import { isSet } from "../workbookParts";
import type { JoinedFormats } from "./joinStyles";

/** What a worksheet refers to by number, and what these numbers are in the workbook it comes to. */
export interface SheetReferences {
  readonly formats: JoinedFormats;
  /** The inside of each shared text, as it is written. */
  readonly texts: readonly string[];
}

/** The part of a worksheet for another workbook: formats under their new numbers, shared texts in the cells themselves. */
export function joinSheet(xml: string, { formats, texts }: SheetReferences): string {
  const sheet = cutSheet(withoutCustomViews(withoutIdentity(xml)));
  if (sheet === undefined) return xml;
  const { data, prefix } = sheet;
  const pieces: string[] = [];
  for (const row of scanRows(data, prefix)) {
    pieces.push(withFormat(data.slice(row.start, row.openEnd), "s", formats.cells));
    for (const span of scanCells(data, row, prefix)) {
      const raw = data.slice(span.start, span.end);
      const { type, value } = readCell(raw, prefix);
      const open = withFormat(raw.slice(0, span.openEnd - span.start), "s", formats.cells);
      if (type === "s") pieces.push(inline(open, texts[Number(value)] ?? "", prefix));
      else pieces.push(open, raw.slice(span.openEnd - span.start));
    }
    pieces.push(data.slice(row.contentEnd, row.end));
  }
  const before = sheet.before.replace(/<(?:[\w.-]+:)?col\s[^>]*>/g, (open) =>
    withFormat(open, "style", formats.cells),
  );
  return before + pieces.join("") + withDifferentialFormats(sheet.after, formats);
}

/** The pages of a workbook's first sheet are counted from 1, also behind the sheets of others, where nothing else is said. */
export function withOwnPageNumbers(xml: string): string {
  return xml.replace(/<(?:[\w.-]+:)?pageSetup\s[^>]*>/, (open) =>
    isSet(attributeOf(open, "useFirstPageNumber"))
      ? open
      : withAttribute(withAttribute(open, "firstPageNumber", "1"), "useFirstPageNumber", "1"),
  );
}

/** Rules, filters and tables name differential formats by their numbers. */
export function withDifferentialFormats(xml: string, { differential }: JoinedFormats): string {
  return xml.replace(/(\s\w*[dD]xfId=)"(\d+)"/g, (whole, name: string, number: string) => {
    const joined = differential[Number(number)];
    return joined === undefined ? whole : `${name}"${joined}"`;
  });
}

/** A start tag with the number of its format; without one it means the first, which may be another now. */
function withFormat(open: string, name: string, cells: readonly number[]): string {
  const written = attributeOf(open, name);
  const joined = cells[Number(written ?? 0)] ?? 0;
  if (String(joined) === (written ?? "0")) return open;
  const isRow = written === undefined && /^<(?:[\w.-]+:)?(?:row|col)[\s/>]/.test(open);
  return isRow ? open : withAttribute(open, name, String(joined));
}

function inline(open: string, text: string, prefix: string): string {
  return `${withAttribute(open, "t", "inlineStr")}<${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

/** Views of single people are listed in the workbook; without their entry there a sheet is taken for damaged. */
function withoutCustomViews(xml: string): string {
  return xml.replace(/<((?:[\w.-]+:)?)customSheetViews>[\s\S]*?<\/\1customSheetViews>/, "");
}
