import { parseCell } from "../../../core/sheet/address";
import { decodeReferences } from "../xmlText";
import { attributeOf, tagEnd, withAttribute, withoutAttribute } from "./xmlTree";

/** A worksheet part cut at its cells; the three texts together are the part. */
export interface SheetText {
  /** Up to and including the start tag of the sheet data. */
  readonly before: string;
  readonly data: string;
  /** From the end tag of the sheet data on. */
  readonly after: string;
  /** The prefix its writer gave the names of elements: "", or "x:" and the like. */
  readonly prefix: string;
}

export function cutSheet(xml: string): SheetText | undefined {
  const root = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml.slice(0, 4096));
  if (root === null) return undefined;
  const prefix = root[1] ?? "";
  const tag = `<${prefix}sheetData`;
  const start = xml.indexOf(tag);
  if (start < 0) return undefined;
  const open = tagEnd(xml, start);
  const close = `</${prefix}sheetData>`;
  if (xml.charAt(open - 2) === "/") {
    return { before: `${xml.slice(0, start)}${tag}>`, data: "", after: close + xml.slice(open), prefix };
  }
  const end = xml.indexOf(close, open);
  if (end < 0) return undefined;
  return { before: xml.slice(0, open), data: xml.slice(open, end), after: xml.slice(end), prefix };
}

/** A row in the text of the sheet data; `content` is what stands between its tags. */
export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly contentEnd: number;
  readonly end: number;
}

export function* scanRows(data: string, prefix: string): Generator<RowSpan> {
  const tag = `<${prefix}row`;
  const close = `</${prefix}row>`;
  let row = -1;
  let start = nextTag(data, tag, 0);
  while (start >= 0) {
    const openEnd = data.indexOf(">", start) + 1;
    if (openEnd === 0) return;
    const isEmpty = data.charAt(openEnd - 2) === "/";
    const closing = isEmpty ? openEnd : data.indexOf(close, openEnd);
    if (closing < 0) return;
    const end = isEmpty ? openEnd : closing + close.length;
    row = rowNumber(data.slice(start, openEnd)) ?? row + 1;
    yield { row, start, openEnd, contentEnd: closing, end };
    start = nextTag(data, tag, end);
  }
}

function nextTag(data: string, tag: string, from: number): number {
  let at = data.indexOf(tag, from);
  while (at >= 0 && !isTagBoundary(data.charCodeAt(at + tag.length))) at = data.indexOf(tag, at + 1);
  return at;
}

/** A blank, "/" or ">" ends the name of a tag. */
function isTagBoundary(code: number): boolean {
  return code === 62 || code === 47 || code <= 32;
}

function rowNumber(open: string): number | undefined {
  const written = attributeOf(open, "r");
  return written === undefined ? undefined : Number(written) - 1;
}

/** A cell in the text of the sheet data. */
export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
  /** Whether the cell tells its own address; it may leave it to its place. */
  readonly isNamed: boolean;
}

export function* scanCells(data: string, row: RowSpan, prefix: string): Generator<CellSpan> {
  // The search for a first cell would run on through all empty rows that follow.
  if (row.contentEnd === row.openEnd) return;
  const tag = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let column = -1;
  let start = nextTag(data, tag, row.openEnd);
  while (start >= 0 && start < row.contentEnd) {
    const openEnd = data.indexOf(">", start) + 1;
    const isEmpty = data.charCodeAt(openEnd - 2) === 47;
    const end = isEmpty ? openEnd : data.indexOf(close, openEnd) + close.length;
    if (openEnd === 0 || end < openEnd) return;
    const written = columnAt(data, start, openEnd);
    column = written ?? column + 1;
    yield { column, start, openEnd, end, isNamed: written !== undefined };
    start = nextTag(data, tag, end);
  }
}

/** Reads the column out of the address letter by letter: this runs for every cell of a sheet. */
function columnAt(data: string, start: number, openEnd: number): number | undefined {
  const open = data.slice(start, openEnd);
  const at = open.indexOf(' r="');
  if (at < 0) return parseCell(attributeOf(open, "r") ?? "")?.column;
  let column = 0;
  for (let index = at + 4; ; index++) {
    const code = open.charCodeAt(index) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** What a cell's XML holds, still as written. */
export interface CellParts {
  readonly open: string;
  /** The style as an attribute with its blank before, or "". */
  readonly style: string;
  readonly type: string;
  /** The formula element; `raw` is its text as written. */
  readonly formula: { readonly open: string; readonly raw: string; readonly text: string } | undefined;
  /** The text of the value element. */
  readonly value: string | undefined;
  /** The inside of an inline text. */
  readonly inline: string | undefined;
}

export function readCell(raw: string, prefix: string): CellParts {
  const openEnd = raw.indexOf(">") + 1;
  const open = raw.slice(0, openEnd);
  const formula = child(raw, `${prefix}f`, openEnd);
  const style = attributeOf(open, "s");
  return {
    open,
    style: style === undefined ? "" : ` s="${style}"`,
    type: attributeOf(open, "t") ?? "n",
    formula: formula && { open: formula.open, raw: formula.content, text: decodeReferences(formula.content) },
    value: child(raw, `${prefix}v`, openEnd)?.content,
    inline: child(raw, `${prefix}is`, openEnd)?.content,
  };
}

function child(
  raw: string,
  name: string,
  from: number,
): { readonly open: string; readonly content: string } | undefined {
  const start = nextTag(raw, `<${name}`, from);
  if (start < 0) return undefined;
  const openEnd = tagEnd(raw, start);
  const open = raw.slice(start, openEnd);
  if (open.endsWith("/>")) return { open, content: "" };
  const end = raw.indexOf(`</${name}>`, openEnd);
  return { open, content: raw.slice(openEnd, end < 0 ? raw.length : end) };
}

/** The start tag of a row under another number. The list of its columns is dropped: it is optional and may be wrong. */
export function rowTag(open: string, row: number): string {
  return withAttribute(withoutAttribute(open, "spans"), "r", String(row + 1));
}
