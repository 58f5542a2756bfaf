import type { ColumnGridBuilder } from "../../core/sheet/columnGrid";
import type { CellContent } from "./cellContent";
import { numberOfText, readNumber } from "./cellNumber";
import { damagedPart } from "./fileFault";
import type { FormulaStore } from "./formulaStore";
import { serialOfIsoDate } from "./isoDate";
import type { StyleTable } from "./styles";
import type { TextStore } from "./textStore";
import type { DateSystem } from "./workbookParts";
import type { XmlBytes } from "./xmlBytes";
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

/** Puts cells that were read into the grid and its formulas. */
export class CellKeeper {
  constructor(
    private readonly xml: XmlBytes,
    private readonly context: CellContext,
  ) {}

  keep(cell: CellContent): void {
    const hasFormula = this.keepFormula(cell);
    const { builder } = this.context;
    const { row, column, style, type } = cell;
    if (!cell.hasValue || (isEmptyValue(cell) && type !== "text")) {
      if (hasFormula) builder.notCalculated(row, column, style);
      else builder.styled(row, column, style);
    } else if (type === "number") this.keepNumber(cell);
    else if (type === "shared") this.keepShared(cell);
    else if (type === "text") this.keepText(cell);
    else if (type === "boolean") {
      builder.boolean(row, column, /^\s*(?:1|true)\s*$/i.test(this.valueOf(cell)), style);
    } else if (type === "error") builder.error(row, column, this.valueOf(cell).trim(), style);
    else this.keepDate(cell);
  }

  private keepFormula({ row, column, formula }: CellContent): boolean {
    if (formula === undefined) return false;
    const { formulas } = this.context;
    const { shared, text } = formula;
    if (shared !== undefined) {
      if (text.length === 0) formulas.addShared(row, column, shared);
      else formulas.addSharedFirst(row, column, shared, text);
      return true;
    }
    if (text.length === 0) return false;
    if (formula.type === "normal") formulas.addPlain(row, column, text);
    else formulas.addArea(row, column, formula.area, text);
    return true;
  }

  /** What is no number in a cell of numbers is kept as the text it is, so that it can be seen and said. */
  private keepNumber(cell: CellContent): void {
    const { builder, styles, dateSystem } = this.context;
    const { row, column, style } = cell;
    const number =
      cell.valueText === undefined
        ? readNumber(this.xml.bytes, cell.valueStart, cell.valueEnd)
        : numberOfText(cell.valueText);
    if (Number.isNaN(number)) this.keepText(cell);
    else if (dateSystem === "1904" && styles.isDate(style)) {
      builder.number(row, column, number + DAYS_FROM_1904, style);
    } else builder.number(row, column, number, style);
  }

  private keepShared(cell: CellContent): void {
    const { builder, styles, sharedCount, sharedFonts, sharedStringsPart } = this.context;
    const index =
      cell.valueText === undefined
        ? this.xml.integer(cell.valueStart, cell.valueEnd)
        : numberOfText(cell.valueText);
    if (index === undefined || !(index < sharedCount)) throw damagedPart(sharedStringsPart, "missing");
    const font = sharedFonts.size === 0 ? undefined : sharedFonts.get(index);
    const style = font === undefined ? cell.style : styles.withFont(cell.style, font);
    builder.sharedText(cell.row, cell.column, index, style);
  }

  private keepText(cell: CellContent): void {
    const { builder, styles, texts } = this.context;
    const index =
      cell.valueText === undefined
        ? texts.indexOf(this.xml.bytes, cell.valueStart, cell.valueEnd, () => this.valueOf(cell))
        : texts.add(cell.valueText);
    const style = cell.textFont === undefined ? cell.style : styles.withFont(cell.style, cell.textFont);
    builder.sharedText(cell.row, cell.column, index, style);
  }

  private keepDate(cell: CellContent): void {
    const serial = serialOfIsoDate(this.valueOf(cell).trim());
    const { builder, styles } = this.context;
    if (serial === undefined) this.keepText(cell);
    else builder.number(cell.row, cell.column, serial, styles.asDate(cell.style));
  }

  private valueOf({ valueText, valueStart, valueEnd }: CellContent): string {
    return valueText ?? decodeExcelEscapes(this.xml.decode(valueStart, valueEnd));
  }
}

function isEmptyValue({ valueText, valueStart, valueEnd }: CellContent): boolean {
  return valueText === undefined ? valueEnd === valueStart : valueText === "";
}
