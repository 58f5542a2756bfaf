import type { Area } from "../../core/sheet/grid";
import type { CellStyle, ColumnGridBuilder } from "../../core/sheet/columnGrid";

/** What a block of cells needs in a request and its answer, in characters of JSON, as commune sheets have been measured. */
export const CELL_BYTES = 60;
export const FONT_BYTES = 55;

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
  range.load("values,valueTypes,formulas,numberFormat");
  return { area, range, fonts: fonts === "several" ? range.getCellProperties(FONT_NAMES) : undefined };
}

/** Takes in the cells of a sheet, block after block, and remembers their formulas. */
export class CellCollector {
  private readonly formulas = new Map<number, string>();
  private readonly styleIndexes = new Map<string, number>();

  constructor(
    private readonly builder: ColumnGridBuilder,
    /** The styles the builder was given; the first is that of cells with none of their own. */
    private readonly styles: CellStyle[],
    /** The font of all cells, where they have but one. */
    private readonly font: string,
  ) {}

  take({ area, range, fonts }: AskedCells): void {
    const { values, valueTypes, formulas, numberFormat } = range as LoadedRange;
    values.forEach((line, down) => {
      const row = area.top + down;
      line.forEach((value, right) => {
        const column = area.left + right;
        const font = fonts?.value[down]?.[right]?.format?.font?.name ?? this.font;
        const style = this.styleOf(numberFormat[down]?.[right] ?? "General", font);
        const formula = formulaIn(formulas[down]?.[right], value);
        if (formula !== undefined) this.formulas.set(keyOf(row, column), formula);
        this.put(row, column, value, valueTypes[down]?.[right] ?? "Empty", style);
      });
    });
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.formulas.get(keyOf(row, column));
  }

  private put(row: number, column: number, value: unknown, type: string, style: number): void {
    if (type === "Empty") this.builder.styled(row, column, style);
    else if (type === "Error" && PENDING.has(String(value))) this.builder.notCalculated(row, column, style);
    else if (type === "Error") this.builder.error(row, column, String(value), style);
    else if (typeof value === "number") this.builder.number(row, column, value, style);
    else if (typeof value === "boolean") this.builder.boolean(row, column, value, style);
    else this.builder.text(row, column, String(value), style);
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
