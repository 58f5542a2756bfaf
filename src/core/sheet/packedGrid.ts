import { ColumnGridBuilder } from "./columnGrid";
import type { CellStyle, GridSurroundings } from "./columnGrid";
import type { Area, CellKind, Grid, GridTable, Visibility } from "./grid";

const KINDS: readonly CellKind[] = ["blank", "number", "text", "boolean", "error", "notCalculated"];

/** The filled cells of one column from the top; the arrays are equally long. */
interface PackedColumn {
  readonly column: number;
  readonly rows: Uint32Array<ArrayBuffer>;
  /** An index into the kinds of cells. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** The number, 0 or 1, or the index of the text. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly styles: Uint16Array<ArrayBuffer>;
}

/** A grid as plain data that crosses to another thread: its columns move without being copied. */
export interface PackedGrid {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly columns: readonly PackedColumn[];
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Row and column of each formula, two numbers a formula. */
  readonly formulaCells: Uint32Array<ArrayBuffer>;
  readonly formulas: readonly string[];
}

/** Each thing once, and where it stands. */
class Distinct<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  indexOf(key: string, thing: T): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}

const CELLS_BETWEEN_PAUSES = 4096;

/** Packs grids, pausing every few thousand cells and between them. */
export function* packInSteps(grids: readonly Grid[]): Generator<undefined, readonly PackedGrid[]> {
  const packed: PackedGrid[] = [];
  for (const grid of grids) {
    packed.push(yield* packOneInSteps(grid));
    yield;
  }
  return packed;
}

function* packOneInSteps(grid: Grid): Generator<undefined, PackedGrid> {
  const texts = new Distinct<string>();
  const styles = new Distinct<CellStyle>();
  styles.indexOf("General\u0000", { format: "General", font: "" });
  const formulaCells: number[] = [];
  const formulas: string[] = [];
  const columns: PackedColumn[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const packed = yield* packColumn(grid, column, texts, styles);
    columns.push(packed);
    for (const row of packed.rows) {
      const formula = grid.formulaAt(row, column);
      if (formula === undefined) continue;
      formulaCells.push(row, column);
      formulas.push(formula);
      if (formulas.length % CELLS_BETWEEN_PAUSES === 0) yield;
    }
    yield;
  }
  return {
    id: grid.id,
    name: grid.name,
    visibility: grid.visibility,
    isProtected: grid.isProtected,
    merges: grid.merges,
    tables: grid.tables,
    hiddenRows: grid.hiddenRows,
    hiddenColumns: grid.hiddenColumns,
    columns,
    texts: texts.all,
    styles: styles.all,
    formulaCells: Uint32Array.from(formulaCells),
    formulas,
  };
}

function* packColumn(
  grid: Grid,
  column: number,
  texts: Distinct<string>,
  styles: Distinct<CellStyle>,
): Generator<undefined, PackedColumn> {
  const filled: number[] = [];
  let row = grid.nextFilledRow(column, 0);
  while (row !== undefined) {
    filled.push(row);
    row = grid.nextFilledRow(column, row + 1);
  }
  const packed: PackedColumn = {
    column,
    rows: Uint32Array.from(filled),
    kinds: new Uint8Array(filled.length),
    values: new Float64Array(filled.length),
    styles: new Uint16Array(filled.length),
  };
  for (const [index, at] of filled.entries()) {
    if (index % CELLS_BETWEEN_PAUSES === 0) yield;
    const kind = grid.kindAt(at, column);
    packed.kinds[index] = KINDS.indexOf(kind);
    packed.values[index] = valueAt(grid, at, column, kind, texts);
    const style = { format: grid.formatAt(at, column), font: grid.fontAt(at, column) };
    packed.styles[index] = styles.indexOf(`${style.format}\u0000${style.font}`, style);
  }
  return packed;
}

function valueAt(grid: Grid, row: number, column: number, kind: CellKind, texts: Distinct<string>): number {
  switch (kind) {
    case "number":
    case "boolean":
      return grid.numberAt(row, column);
    case "text":
    case "error": {
      const text = grid.textAt(row, column);
      return texts.indexOf(text, text);
    }
    case "blank":
    case "notCalculated":
      return 0;
  }
}

/** The buffers of a packed grid, which move to the other thread instead of being copied. */
export function buffersOf(packed: PackedGrid): readonly ArrayBuffer[] {
  const arrays = packed.columns.flatMap(({ rows, kinds, values, styles }) => [rows, kinds, values, styles]);
  return [...arrays, packed.formulaCells].map(({ buffer }) => buffer);
}

/** The grid again. Styles of blank cells are not carried. */
export function unpackGrid(packed: PackedGrid): Grid {
  const builder = new ColumnGridBuilder([...packed.texts], packed.styles);
  for (const column of packed.columns) putColumn(builder, column, packed.texts);
  return builder.build(packed, { ...surroundingsOf(packed) });
}

function putColumn(builder: ColumnGridBuilder, packed: PackedColumn, texts: readonly string[]): void {
  const { column, rows, kinds, values, styles } = packed;
  rows.forEach((row, at) => {
    const value = values[at] ?? 0;
    const style = styles[at] ?? 0;
    switch (KINDS[kinds[at] ?? 0] ?? "blank") {
      case "number":
        builder.number(row, column, value, style);
        break;
      case "text":
        builder.sharedText(row, column, value, style);
        break;
      case "boolean":
        builder.boolean(row, column, value === 1, style);
        break;
      case "error":
        builder.error(row, column, texts[value] ?? "", style);
        break;
      case "notCalculated":
        builder.notCalculated(row, column, style);
        break;
      case "blank":
        break;
    }
  });
}

function surroundingsOf(packed: PackedGrid): GridSurroundings {
  const { merges, tables, hiddenRows, hiddenColumns, formulaCells, formulas } = packed;
  const byColumn = new Map<number, Map<number, string>>();
  formulas.forEach((formula, at) => {
    const row = formulaCells[2 * at] ?? 0;
    const column = formulaCells[2 * at + 1] ?? 0;
    const inColumn = byColumn.get(column) ?? new Map<number, string>();
    byColumn.set(column, inColumn.set(row, formula));
  });
  return {
    merges,
    tables,
    hiddenRows,
    hiddenColumns,
    formulaAt: (row, column) => byColumn.get(column)?.get(row),
  };
}
