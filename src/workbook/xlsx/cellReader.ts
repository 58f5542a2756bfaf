import type { CellContent, CellType } from "./cellContent";
import type { CellContext } from "./cellKeeper";
import { CellKeeper } from "./cellKeeper";
import { readRichText } from "./richText";
import type { XmlBytes } from "./xmlBytes";
import { byteAt, INCOMPLETE, LESS_THAN, startsWith } from "./xmlBytes";
import { decodeExcelEscapes } from "./xmlText";

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const plainForm = (start: string, end: string): { readonly start: Uint8Array; readonly end: Uint8Array } => ({
  start: new TextEncoder().encode(start),
  end: new TextEncoder().encode(end),
});
/** The contents nearly all cells have: a value, or a text of their own without runs. */
const PLAIN_FORMS = [
  plainForm("<v>", "</v></c>"),
  plainForm("<is><t>", "</t></is></c>"),
  plainForm('<is><t xml:space="preserve">', "</t></is></c>"),
];

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads `c` elements into a grid. A cell is read whole or, where it has not arrived whole, not at all, so nothing of it is
 * handed on twice.
 */
export class CellReader {
  /** The row the cells without an address stand in, and the column the next of them takes. */
  row = -1;
  nextColumn = 0;
  private readonly cell: Writable<CellContent> = {
    row: 0,
    column: 0,
    style: 0,
    type: "number",
    hasValue: false,
    valueStart: 0,
    valueEnd: 0,
    valueText: undefined,
    textFont: undefined,
    formula: undefined,
  };
  private readonly keeper: CellKeeper;

  constructor(
    private readonly xml: XmlBytes,
    context: CellContext,
  ) {
    this.keeper = new CellKeeper(xml, context);
  }

  /** Reads the cell whose attributes begin at `at`; answers the position after its end tag. */
  read(at: number): number {
    const { xml, cell } = this;
    this.forgetCell();
    const attributesEnd = this.readAttributes(at);
    if (attributesEnd === INCOMPLETE) return INCOMPLETE;
    const end = xml.isEmpty ? attributesEnd : this.readContent(attributesEnd);
    if (end === INCOMPLETE) return INCOMPLETE;
    const { row, column } = cell;
    if (row < 0 || row >= MAX_ROW || column < 0 || column >= MAX_COLUMN) throw xml.malformed();
    this.row = row;
    this.nextColumn = column + 1;
    this.keeper.keep(cell);
    return end;
  }

  private forgetCell(): void {
    const { cell } = this;
    cell.row = this.row;
    cell.column = this.nextColumn;
    cell.style = 0;
    cell.type = "number";
    cell.hasValue = false;
    cell.valueText = undefined;
    cell.textFont = undefined;
    cell.formula = undefined;
  }

  /** Nearly every attribute is written as ` r="A1"`; the first that is not, and the tag's end, go the general way. */
  private readAttributes(at: number): number {
    const { xml } = this;
    const { bytes } = xml;
    let position = at;
    while (
      byteAt(bytes, position) === SPACE &&
      byteAt(bytes, position + 1) > SPACE &&
      byteAt(bytes, position + 2) === EQUALS &&
      byteAt(bytes, position + 3) === QUOTE
    ) {
      const start = position + 4;
      const end = xml.find(QUOTE, start);
      if (byteAt(bytes, end) === 0) return INCOMPLETE;
      this.takeAttribute(byteAt(bytes, position + 1), start, end);
      position = end + 1;
    }
    position = xml.readAttribute(position);
    for (; position >= 0; position = xml.readAttribute(position)) {
      if (xml.nameEnd - xml.nameStart > 1) continue;
      this.takeAttribute(byteAt(bytes, xml.nameStart), xml.valueStart, xml.valueEnd);
    }
    return position === INCOMPLETE ? INCOMPLETE : xml.next;
  }

  private takeAttribute(name: number, start: number, end: number): void {
    const { xml, cell } = this;
    if (name === LETTER_R) {
      cell.column = columnAt(xml.bytes, start);
      cell.row = rowAt(xml.bytes, start, end);
    } else if (name === LETTER_S) cell.style = xml.integer(start, end) ?? 0;
    else if (name === LETTER_T) cell.type = typeAt(xml.bytes, start, end);
  }

  private readContent(at: number): number {
    const { xml } = this;
    const plainEnd = this.readPlainValue(at);
    if (plainEnd !== INCOMPLETE) return plainEnd;
    let position = at;
    for (;;) {
      const start = xml.tagStart(position);
      if (start === INCOMPLETE) return INCOMPLETE;
      if (xml.isOtherMarkup(start)) {
        position = xml.skipOtherMarkup(start);
      } else {
        const nameEnd = xml.readName(start);
        if (nameEnd === INCOMPLETE) return INCOMPLETE;
        if (xml.isClosing(start)) {
          const isCell = xml.nameIs("c");
          position = xml.skipAttributes(nameEnd);
          if (isCell || position === INCOMPLETE) return position;
        } else position = this.readChild(nameEnd);
      }
      if (position === INCOMPLETE) return INCOMPLETE;
    }
  }

  /** The quick way for a cell with nothing but a value or a text without runs; INCOMPLETE where there is anything else. */
  private readPlainValue(at: number): number {
    const { xml } = this;
    const { bytes } = xml;
    const form = PLAIN_FORMS.find(({ start }) => startsWith(bytes, at, start));
    if (form === undefined) return INCOMPLETE;
    const from = at + form.start.length;
    const end = xml.find(LESS_THAN, from);
    if (!startsWith(bytes, end, form.end)) return INCOMPLETE;
    this.cell.hasValue = true;
    this.cell.valueStart = from;
    this.cell.valueEnd = end;
    return end + form.end.length;
  }

  private readChild(nameEnd: number): number {
    const { xml } = this;
    if (xml.nameIs("v")) return this.readValue(nameEnd);
    if (xml.nameIs("f")) return this.readFormula(nameEnd);
    if (xml.nameIs("is")) return this.readInlineString(nameEnd);
    return xml.skipAttributes(nameEnd);
  }

  private readValue(at: number): number {
    const { xml } = this;
    const from = xml.skipAttributes(at);
    if (from === INCOMPLETE) return INCOMPLETE;
    this.cell.hasValue = true;
    this.cell.valueStart = from;
    this.cell.valueEnd = from;
    if (xml.isEmpty) return from;
    const end = this.stretchEnd(from);
    if (end === INCOMPLETE) {
      const text = xml.readText(from);
      if (text === undefined) return INCOMPLETE;
      this.cell.valueText = decodeExcelEscapes(text);
      return xml.next;
    }
    this.cell.valueEnd = end;
    return end;
  }

  /** The position of the tag that ends a text without further markup; INCOMPLETE where there is more to it. */
  private stretchEnd(from: number): number {
    const { xml } = this;
    const end = xml.tagStart(from);
    return end !== INCOMPLETE && xml.isClosing(end) ? end : INCOMPLETE;
  }

  private readInlineString(at: number): number {
    const { xml } = this;
    const from = xml.skipAttributes(at);
    if (from === INCOMPLETE || xml.isEmpty) return from;
    const rich = readRichText(xml, from, "is");
    if (rich === undefined) return INCOMPLETE;
    this.cell.hasValue = true;
    this.cell.valueText = rich.text;
    this.cell.textFont = rich.font;
    return xml.next;
  }

  private readFormula(at: number): number {
    const { xml } = this;
    const attributes = new Map<string, string>();
    let position = xml.readAttribute(at);
    for (; position >= 0; position = xml.readAttribute(position)) {
      attributes.set(xml.decode(xml.nameStart, xml.nameEnd), xml.value());
    }
    if (position === INCOMPLETE) return INCOMPLETE;
    let text = xml.bytes.subarray(0, 0);
    let end = xml.next;
    if (!xml.isEmpty) {
      const from = xml.next;
      end = this.stretchEnd(from);
      if (end === INCOMPLETE) {
        const pieces = xml.readText(from);
        if (pieces === undefined) return INCOMPLETE;
        end = xml.next;
        text = new TextEncoder().encode(pieces.replaceAll("&", "&amp;"));
      } else text = xml.bytes.subarray(from, end);
    }
    const type = attributes.get("t") ?? "normal";
    this.cell.formula = {
      type,
      area: attributes.get("ref") ?? "",
      shared: type === "shared" ? Number(attributes.get("si") ?? 0) : undefined,
      text: type === "dataTable" ? dataTableFormula(attributes) : text,
    };
    return end;
  }
}

function typeAt(bytes: Uint8Array, start: number, end: number): CellType {
  switch (String.fromCharCode(byteAt(bytes, start))) {
    case "s":
      return end - start === 1 ? "shared" : "text";
    case "i":
      return "text";
    case "b":
      return "boolean";
    case "e":
      return "error";
    case "d":
      return "date";
    default:
      return "number";
  }
}

/** The column of an address such as "AB12", from 0; -1 where it does not begin with letters. */
function columnAt(bytes: Uint8Array, start: number): number {
  let column = 0;
  for (let at = start; ; at++) {
    const letter = (byteAt(bytes, at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) return column - 1;
    column = column * 26 + letter;
  }
}

/** The row of an address such as "AB12", from 0; -1 where it does not end with digits. */
function rowAt(bytes: Uint8Array, start: number, end: number): number {
  let row = 0;
  for (let at = start; at < end; at++) {
    const digit = byteAt(bytes, at) - 0x30;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
  }
  return row - 1;
}

/** A what-if table stores its two input cells only; Excel shows them as this function. */
function dataTableFormula(attributes: ReadonlyMap<string, string>): Uint8Array {
  const first = attributes.get("r1") ?? "";
  const second = attributes.get("r2") ?? "";
  const isTwoWay = ["1", "true"].includes(attributes.get("dt2D") ?? "");
  const isRowInput = ["1", "true"].includes(attributes.get("dtr") ?? "");
  const inputs = isTwoWay ? [first, second] : isRowInput ? [first, ""] : ["", first];
  return new TextEncoder().encode(`TABLE(${inputs.join(",")})`);
}
