import type { ColumnGridBuilder } from "../../core/sheet/columnGrid";
import { numberOfText, readNumber } from "./cellNumber";
import { damagedPart } from "./fileFault";
import type { FormulaStore } from "./formulaStore";
import { serialOfIsoDate } from "./isoDate";
import { readRichText } from "./richText";
import type { StyleTable } from "./styles";
import type { TextStore } from "./textStore";
import type { DateSystem } from "./workbookParts";
import type { XmlBytes } from "./xmlBytes";
import { byteAt, INCOMPLETE, LESS_THAN, startsWith } from "./xmlBytes";
import { decodeExcelEscapes } from "./xmlText";

/** What the cells of a sheet refer to, and where they go. */
export interface CellContext {
  readonly builder: ColumnGridBuilder;
  readonly formulas: FormulaStore;
  readonly texts: TextStore;
  /** How many of the texts are shared strings. */
  readonly sharedCount: number;
  readonly sharedFonts: ReadonlyMap<number, string>;
  readonly sharedStringsPart: string;
  readonly styles: StyleTable;
  readonly dateSystem: DateSystem;
}

/** Days between the two calendars. */
const DAYS_FROM_1904 = 1462;
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const VALUE_START = new TextEncoder().encode("<v>");
const VALUE_END = new TextEncoder().encode("</v></c>");

type CellType = "number" | "shared" | "text" | "boolean" | "error" | "date";

/** The `f` element of a cell: where its text stands, and what its attributes say. */
interface FormulaTag {
  readonly type: string;
  readonly area: string;
  readonly shared: number | undefined;
  readonly text: Uint8Array;
}

/**
 * Reads `c` elements into a grid. A cell is read whole or, where it has not arrived whole, not at all, so nothing of it is
 * handed on twice.
 */
export class CellReader {
  /** The row the cells without an address stand in, and the column the next of them takes. */
  row = -1;
  nextColumn = 0;
  private cellRow = 0;
  private cellColumn = 0;
  private style = 0;
  private type: CellType = "number";
  private valueStart = 0;
  private valueEnd = 0;
  /** The value where it is more than a stretch of bytes: runs of text, CDATA, comments. */
  private valueText: string | undefined;
  private hasValue = false;
  private textFont: string | undefined;
  private formula: FormulaTag | undefined;

  constructor(
    private readonly xml: XmlBytes,
    private readonly context: CellContext,
  ) {}

  /** Reads the cell whose attributes begin at `at`; answers the position after its end tag. */
  read(at: number): number {
    const { xml } = this;
    this.cellRow = this.row;
    this.cellColumn = this.nextColumn;
    this.style = 0;
    this.type = "number";
    const attributesEnd = this.readAttributes(at);
    if (attributesEnd === INCOMPLETE) return INCOMPLETE;
    this.forgetContent();
    const end = xml.isEmpty ? attributesEnd : this.readContent(attributesEnd);
    if (end === INCOMPLETE) return INCOMPLETE;
    const { cellRow, cellColumn } = this;
    if (cellRow < 0 || cellRow >= MAX_ROW || cellColumn < 0 || cellColumn >= MAX_COLUMN) throw xml.malformed();
    this.row = cellRow;
    this.nextColumn = cellColumn + 1;
    if (this.formula !== undefined) this.keepFormula(cellRow, cellColumn);
    this.keepValue(cellRow, cellColumn, this.style, this.type);
    return end;
  }

  /** Nearly every attribute is written as ` r="A1"`; the first that is not, and the tag's end, go the general way. */
  private readAttributes(at: number): number {
    const { xml } = this;
    const { bytes } = xml;
    let position = at;
    while (
      byteAt(bytes, position) === SPACE &&
      byteAt(bytes, position + 2) === EQUALS &&
      byteAt(bytes, position + 3) === QUOTE
    ) {
      const start = position + 4;
      let end = start;
      let byte = byteAt(bytes, end);
      while (byte !== QUOTE && byte !== 0) byte = byteAt(bytes, ++end);
      if (byte === 0) return INCOMPLETE;
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
    const { bytes } = this.xml;
    if (name === LETTER_R) {
      this.cellColumn = columnAt(bytes, start);
      this.cellRow = rowAt(bytes, start, end);
    } else if (name === LETTER_S) this.style = this.xml.integer(start, end) ?? 0;
    else if (name === LETTER_T) this.type = this.typeAt(start, end);
  }

  private typeAt(start: number, end: number): CellType {
    const first = byteAt(this.xml.bytes, start);
    if (first === 0x73) return end - start === 1 ? "shared" : "text";
    if (first === 0x62) return "boolean";
    if (first === 0x65) return "error";
    if (first === 0x69) return "text";
    return first === 0x64 ? "date" : "number";
  }

  private forgetContent(): void {
    this.hasValue = false;
    this.valueText = undefined;
    this.textFont = undefined;
    this.formula = undefined;
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

  /** The quick way for a cell with nothing but a value; INCOMPLETE where there is anything else. */
  private readPlainValue(at: number): number {
    const { bytes } = this.xml;
    if (!startsWith(bytes, at, VALUE_START)) return INCOMPLETE;
    const from = at + VALUE_START.length;
    let end = from;
    let byte = byteAt(bytes, end);
    while (byte !== LESS_THAN && byte !== 0) byte = byteAt(bytes, ++end);
    if (!startsWith(bytes, end, VALUE_END)) return INCOMPLETE;
    this.hasValue = true;
    this.valueStart = from;
    this.valueEnd = end;
    return end + VALUE_END.length;
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
    this.hasValue = true;
    this.valueStart = from;
    this.valueEnd = from;
    if (xml.isEmpty) return from;
    const end = this.stretchEnd(from);
    if (end === INCOMPLETE) {
      this.valueText = xml.readText(from);
      return this.valueText === undefined ? INCOMPLETE : xml.next;
    }
    this.valueEnd = end;
    return end;
  }

  /** The position of the tag that ends a text without further markup; INCOMPLETE where there is more to it. */
  private stretchEnd(from: number): number {
    const { bytes } = this.xml;
    let end = from;
    let byte = byteAt(bytes, end);
    while (byte !== LESS_THAN && byte !== 0) byte = byteAt(bytes, ++end);
    return byteAt(bytes, end + 1) === SLASH && byte !== 0 ? end : INCOMPLETE;
  }

  private readInlineString(at: number): number {
    const { xml } = this;
    const from = xml.skipAttributes(at);
    if (from === INCOMPLETE || xml.isEmpty) return from;
    const rich = readRichText(xml, from, "is");
    if (rich === undefined) return INCOMPLETE;
    this.hasValue = true;
    this.valueText = rich.text;
    this.textFont = rich.font;
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
    this.formula = {
      type,
      area: attributes.get("ref") ?? "",
      shared: type === "shared" ? Number(attributes.get("si") ?? 0) : undefined,
      text: type === "dataTable" ? dataTableFormula(attributes) : text,
    };
    return end;
  }

  private keepFormula(row: number, column: number): void {
    const { formula } = this;
    if (formula === undefined) return;
    const { formulas } = this.context;
    const { shared, text } = formula;
    if (shared !== undefined) {
      if (text.length === 0) formulas.addShared(row, column, shared);
      else formulas.addSharedFirst(row, column, shared, text);
    } else if (text.length === 0) this.formula = undefined;
    else if (formula.type === "normal") formulas.addPlain(row, column, text);
    else formulas.addArea(row, column, formula.area, text);
  }

  private keepValue(row: number, column: number, style: number, type: CellType): void {
    const { builder } = this.context;
    if (!this.hasValue || (this.isEmptyValue() && type !== "text")) {
      if (this.formula === undefined) builder.styled(row, column, style);
      else builder.notCalculated(row, column, style);
      return;
    }
    switch (type) {
      case "number":
        return this.keepNumber(row, column, style);
      case "shared":
        return this.keepShared(row, column, style);
      case "text":
        return this.keepText(row, column, style);
      case "boolean":
        return builder.boolean(row, column, /^\s*(?:1|true)\s*$/i.test(this.value()), style);
      case "error":
        return builder.error(row, column, this.value().trim(), style);
      case "date":
        return this.keepDate(row, column, style);
    }
  }

  private isEmptyValue(): boolean {
    return this.valueText === undefined ? this.valueEnd === this.valueStart : this.valueText === "";
  }

  /** What is no number in a cell of numbers is kept as the text it is, so that it can be seen and said. */
  private keepNumber(row: number, column: number, style: number): void {
    const { builder, styles, dateSystem } = this.context;
    const number =
      this.valueText === undefined
        ? readNumber(this.xml.bytes, this.valueStart, this.valueEnd)
        : numberOfText(this.valueText);
    if (Number.isNaN(number)) this.keepText(row, column, style);
    else if (dateSystem === "1904" && styles.isDate(style)) {
      builder.number(row, column, number + DAYS_FROM_1904, style);
    } else builder.number(row, column, number, style);
  }

  private keepShared(row: number, column: number, style: number): void {
    const { builder, styles, sharedCount, sharedFonts, sharedStringsPart } = this.context;
    const index =
      this.valueText === undefined
        ? this.xml.integer(this.valueStart, this.valueEnd)
        : numberOfText(this.valueText);
    if (index === undefined || !(index < sharedCount)) throw damagedPart(sharedStringsPart, "missing");
    const font = sharedFonts.size === 0 ? undefined : sharedFonts.get(index);
    builder.sharedText(row, column, index, font === undefined ? style : styles.withFont(style, font));
  }

  private keepText(row: number, column: number, style: number): void {
    const { builder, styles, texts } = this.context;
    const index =
      this.valueText === undefined
        ? texts.indexOf(this.xml.bytes, this.valueStart, this.valueEnd, () => this.value())
        : texts.add(this.valueText);
    const font = this.textFont;
    builder.sharedText(row, column, index, font === undefined ? style : styles.withFont(style, font));
  }

  private keepDate(row: number, column: number, style: number): void {
    const serial = serialOfIsoDate(this.value().trim());
    if (serial === undefined) this.keepText(row, column, style);
    else this.context.builder.number(row, column, serial, this.context.styles.asDate(style));
  }

  private value(): string {
    return this.valueText ?? decodeExcelEscapes(this.xml.decode(this.valueStart, this.valueEnd));
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
