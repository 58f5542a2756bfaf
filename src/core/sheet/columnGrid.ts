import type { Area, CellKind, Grid, GridTable, Visibility } from "./grid";

const BLOCK_ROWS = 512;
const KINDS: readonly CellKind[] = ["blank", "number", "text", "boolean", "error", "notCalculated"];
const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;
const NOT_CALCULATED = 5;

/** What a cell's style says that the core cares about. */
export interface CellStyle {
  readonly format: string;
  readonly font: string;
}

const PLAIN: CellStyle = { format: "General", font: "" };

/**
 * A run of one column. Rows stand in blocks, so that one cell in the last row of each of 16,384 columns costs blocks, not
 * whole columns of a million rows.
 */
class Block {
  readonly kinds = new Uint8Array(BLOCK_ROWS);
  /** The number, 0 or 1, or the index of the text. */
  readonly values = new Float64Array(BLOCK_ROWS);
  readonly styles = new Uint16Array(BLOCK_ROWS);
}

export interface GridHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

/** What a reader finds out about a sheet besides its cells. */
export interface GridSurroundings {
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formulas by cell; a lazy source, since shared formulas are worked out only when asked for. */
  formulaAt(row: number, column: number): string | undefined;
}

/** Takes cells in any order and becomes a {@link Grid}. Texts may be added once and referred to by index. */
export class ColumnGridBuilder {
  private readonly columns: (Block | undefined)[][] = [];
  private rowCount = 0;
  private columnCount = 0;

  constructor(
    private readonly texts: string[] = [],
    private readonly styles: readonly CellStyle[] = [PLAIN],
  ) {}

  number(row: number, column: number, value: number, style = 0): void {
    this.put(row, column, NUMBER, value, style);
  }

  text(row: number, column: number, value: string, style = 0): void {
    this.put(row, column, TEXT, this.texts.push(value) - 1, style);
  }

  /** A text by its index in the texts the builder was given. */
  sharedText(row: number, column: number, index: number, style = 0): void {
    this.put(row, column, TEXT, index, style);
  }

  boolean(row: number, column: number, value: boolean, style = 0): void {
    this.put(row, column, BOOLEAN, value ? 1 : 0, style);
  }

  error(row: number, column: number, code: string, style = 0): void {
    this.put(row, column, ERROR, this.texts.push(code) - 1, style);
  }

  notCalculated(row: number, column: number, style = 0): void {
    this.put(row, column, NOT_CALCULATED, 0, style);
  }

  /** A cell that holds a style only; it does not count towards the used range. */
  styled(row: number, column: number, style: number): void {
    if (style === 0) return;
    const block = this.blockFor(row, column);
    block.styles[row % BLOCK_ROWS] = style;
  }

  build(head: GridHead, surroundings: GridSurroundings): Grid {
    return new ColumnGrid(
      head,
      surroundings,
      this.columns,
      this.texts,
      this.styles,
      this.rowCount,
      this.columnCount,
    );
  }

  private put(row: number, column: number, kind: number, value: number, style: number): void {
    const block = this.blockFor(row, column);
    const at = row % BLOCK_ROWS;
    block.kinds[at] = kind;
    block.values[at] = value;
    block.styles[at] = style;
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }

  private blockFor(row: number, column: number): Block {
    const blocks = (this.columns[column] ??= []);
    return (blocks[Math.floor(row / BLOCK_ROWS)] ??= new Block());
  }
}

class ColumnGrid implements Grid {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;

  constructor(
    head: GridHead,
    private readonly surroundings: GridSurroundings,
    private readonly columns: readonly (readonly (Block | undefined)[] | undefined)[],
    private readonly texts: readonly string[],
    private readonly styles: readonly CellStyle[],
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    this.id = head.id;
    this.name = head.name;
    this.visibility = head.visibility;
    this.isProtected = head.isProtected;
    this.merges = surroundings.merges;
    this.tables = surroundings.tables;
    this.hiddenRows = surroundings.hiddenRows;
    this.hiddenColumns = surroundings.hiddenColumns;
  }

  kindAt(row: number, column: number): CellKind {
    return KINDS[this.block(row, column)?.kinds[row % BLOCK_ROWS] ?? BLANK] ?? "blank";
  }

  nextFilledRow(column: number, row: number): number | undefined {
    const blocks = this.columns[column];
    if (blocks === undefined) return undefined;
    for (let index = Math.floor(row / BLOCK_ROWS); index < blocks.length; index++) {
      const kinds = blocks[index]?.kinds;
      if (kinds === undefined) continue;
      const first = index * BLOCK_ROWS;
      const end = Math.min(this.rowCount - first, BLOCK_ROWS);
      for (let at = Math.max(row - first, 0); at < end; at++) {
        if (kinds[at] !== BLANK) return first + at;
      }
    }
    return undefined;
  }

  numberAt(row: number, column: number): number {
    const block = this.block(row, column);
    if (block === undefined) return Number.NaN;
    const at = row % BLOCK_ROWS;
    const kind = block.kinds[at];
    return kind === NUMBER || kind === BOOLEAN ? (block.values[at] ?? Number.NaN) : Number.NaN;
  }

  textAt(row: number, column: number): string {
    const block = this.block(row, column);
    if (block === undefined) return "";
    const at = row % BLOCK_ROWS;
    const kind = block.kinds[at];
    return kind === TEXT || kind === ERROR ? (this.texts[block.values[at] ?? -1] ?? "") : "";
  }

  formatAt(row: number, column: number): string {
    return this.styleAt(row, column).format;
  }

  fontAt(row: number, column: number): string {
    return this.styleAt(row, column).font;
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.surroundings.formulaAt(row, column);
  }

  private styleAt(row: number, column: number): CellStyle {
    const index = this.block(row, column)?.styles[row % BLOCK_ROWS] ?? 0;
    return this.styles[index] ?? PLAIN;
  }

  private block(row: number, column: number): Block | undefined {
    return this.columns[column]?.[Math.floor(row / BLOCK_ROWS)];
  }
}
