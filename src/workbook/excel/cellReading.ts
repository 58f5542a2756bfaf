import type { Area } from "../../core/sheet/grid";
import type { CellStyle, ColumnGridBuilder } from "../../core/sheet/columnGrid";

/** What a block of cells needs in a request and its answer, in characters of JSON, as commune sheets have been measured. */
export const CELL_BYTES = 60;
export const FONT_BYTES = 55;
/** What the type of one value needs there. */
export const TYPE_BYTES = 10;

/** The names of fonts of a range whose cells have several. */
const FONT_NAMES: Excel.CellPropertiesLoadOptions = { format: { font: { name: true } } };

/** Cells that were asked for and come with the next sync. */
export interface AskedCells {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
}

export function askCells(sheet: Excel.Worksheet, area: Area, fonts: "uniform" | "several"): AskedCells {
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  // The types stay out: they tell apart but texts from errors, and office.js, which copies an answer before it parses it,
  // needs half as long again for an answer that has them.
  range.load("values,formulas,numberFormat");
  return { area, range, fonts: fonts === "several" ? range.getCellProperties(FONT_NAMES) : undefined };
}

/** Types of values that were asked for and come with the next sync. */
export interface AskedTypes {
  readonly area: Area;
  readonly range: Excel.Range;
}

export function askTypes(sheet: Excel.Worksheet, area: Area): AskedTypes {
  const { top, left, bottom, right } = area;
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("valueTypes");
  return { area, range };
}

/** Takes in the cells of a sheet, block after block, and remembers their formulas. */
export class CellCollector {
  private readonly formulas = new Map<number, string>();
  private readonly styleIndexes = new Map<string, number>();
  private readonly mayBeErrors: CellText[] = [];

  constructor(
    private readonly builder: ColumnGridBuilder,
    /** The styles the builder was given; the first is that of cells with none of their own. */
    private readonly styles: CellStyle[],
    /** The font of all cells, where they have but one. */
    private readonly font: string,
  ) {}

  take({ area, range, fonts }: AskedCells): void {
    const { values, formulas, numberFormat } = range as LoadedRange;
    values.forEach((line, down) => {
      const row = area.top + down;
      line.forEach((value, right) => {
        const column = area.left + right;
        const font = fonts?.value[down]?.[right]?.format?.font?.name ?? this.font;
        const style = this.styleOf(numberFormat[down]?.[right] ?? "General", font);
        const formula = formulaIn(formulas[down]?.[right], value);
        if (formula !== undefined) this.formulas.set(keyOf(row, column), formula);
        if (value === "" && formula === undefined) this.builder.styled(row, column, style);
        else this.put(row, column, value, style);
      });
    });
  }

  /** The cells whose values read as errors and may be texts, or stand for a picture; undefined where there are none. */
  doubtfulArea(): Area | undefined {
    return boundsOf(this.mayBeErrors);
  }

  /** Makes errors of the doubtful cells that are ones. */
  takeTypes({ area, range }: AskedTypes): void {
    const { valueTypes } = range as LoadedRange;
    for (const { row, column, text, style } of this.mayBeErrors) {
      if (valueTypes[row - area.top]?.[column - area.left] !== "Error") continue;
      if (PENDING.has(text)) this.builder.notCalculated(row, column, style);
      else this.builder.error(row, column, text, style);
    }
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.formulas.get(keyOf(row, column));
  }

  private put(row: number, column: number, value: unknown, style: number): void {
    if (typeof value === "number") this.builder.number(row, column, value, style);
    else if (typeof value === "boolean") this.builder.boolean(row, column, value, style);
    else this.putText({ row, column, text: String(value), style });
  }

  private putText(cell: CellText): void {
    this.builder.text(cell.row, cell.column, cell.text, cell.style);
    if (ERROR_LIKE.test(cell.text)) this.mayBeErrors.push(cell);
  }

  private styleOf(format: string, font: string): number {
    const key = `${font}\n${format}`;
    const known = this.styleIndexes.get(key);
    if (known !== undefined) return known;
    const index = this.styles.push({ format, font }) - 1;
    this.styleIndexes.set(key, index);
    return index;
  }
}

interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: number;
}

function boundsOf([first, ...others]: readonly CellText[]): Area | undefined {
  if (first === undefined) return undefined;
  const bounds = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of others) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/** The code of an error, in whatever language Excel speaks: #N/A, #DIV/0!, #GETTING_DATA, #NV. */
const ERROR_LIKE = /^#[\p{Lu}\d/_]{2,}[!?]?$/u;

/** The properties a range has once they are loaded; Excel's types say `any`. */
export interface LoadedRange {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What a cell shows while its formula has not been worked out. */
const PENDING: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** The formula without its "="; a text that begins with "=" is the same as its value, and no formula. */
export function formulaIn(formula: unknown, value: unknown): string | undefined {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula.slice(1) : undefined;
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
