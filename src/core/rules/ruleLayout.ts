import { rawCellAt, readableText } from "../records/cells";
import type { CellOfSheet } from "../records/types";
import type { Area, Grid } from "../sheet/grid";
import type { RawCell } from "../target/types";
import { headedColumns } from "../text/headedColumns";
import { isBlankText, normaliseText, plainKey } from "../text/normalise";
import type { RuleColumn } from "./types";

/** The headings a sheet of rules is written with, in the order of its columns. */
export const RULE_HEADERS: Readonly<Record<RuleColumn, string>> = {
  name: "Mã quy tắc",
  left: "Vế trái",
  relation: "Quan hệ",
  right: "Vế phải",
  places: "Xã",
  sheets: "Trang",
  level: "Mức đạt chuẩn",
  area: "Vùng",
  period: "Kỳ",
  severity: "Mức độ",
  instruction: "Hướng dẫn",
  confirmed: "Xác nhận",
};

/** The headings a sheet is read by, as plain keys. */
const HEADERS: Readonly<Record<RuleColumn, readonly string[]>> = {
  name: ["ma quy tac", "quy tac", "ma", "ten quy tac", "stt", "tt"],
  left: ["ve trai", "noi dung kiem tra", "so lieu", "gia tri"],
  relation: ["quan he", "phep so sanh", "so sanh", "dieu kien"],
  right: ["ve phai", "so voi", "gia tri so sanh", "phai la"],
  places: ["xa", "cac xa", "ap dung cho xa", "xa ap dung", "ten xa"],
  sheets: ["trang", "trang tinh", "cac trang", "ap dung cho trang", "sheet"],
  level: ["muc dat chuan", "cap", "cap do", "bo tieu chi"],
  area: ["vung", "nhom xa", "vung, nhom xa", "vung/nhom xa"],
  period: ["ky", "ky bao cao", "thoi gian", "ky ap dung"],
  severity: ["muc do", "loai", "muc do phat hien"],
  instruction: ["huong dan", "cach sua", "viec can lam", "xu ly", "ghi chu"],
  confirmed: ["xac nhan", "da xac nhan", "don vi xac nhan"],
};

const columnsOf = headedColumns(HEADERS);

const NAMED = /\b(?:quy tac|luat kiem tra|rules?)\b/u;
const MOST_ROWS_ABOVE = 10;
const MOST_COLUMNS = 30;

/** Where a sheet's columns of rules are. */
export interface RuleLayout {
  readonly columns: ReadonlyMap<RuleColumn, number>;
  /** The first row below the headings. */
  readonly firstRow: number;
}

/**
 * Finds a sheet's columns of rules by their headings; undefined where the sheet is something else. Two sides and a relation
 * make a sheet of rules whatever its name; a sheet named so needs a left side and a relation only.
 */
export function ruleLayout(grid: Grid): RuleLayout | undefined {
  const width = Math.min(grid.columnCount, MOST_COLUMNS);
  const isNamed = NAMED.test(plainKey(grid.name));
  for (let row = 0; row < Math.min(grid.rowCount, MOST_ROWS_ABOVE); row++) {
    const columns = columnsOf(
      Array.from({ length: width }, (_column, at) => readableText(rawCellAt(grid, row, at))),
    );
    const hasSides = columns.has("left") && columns.has("relation");
    if (hasSides && (isNamed || columns.has("right"))) return { columns, firstRow: row + 1 };
  }
  return undefined;
}

/** One row of a sheet of rules, before it is read. */
export class RuleRow {
  constructor(
    private readonly grid: Grid,
    private readonly layout: RuleLayout,
    readonly row: number,
  ) {}

  raw(column: RuleColumn): RawCell {
    const at = this.layout.columns.get(column);
    return at === undefined ? { kind: "blank" } : rawCellAt(this.grid, this.row, at);
  }

  /** A side may be typed as a formula of Excel: what it says is the formula, not what it gives. */
  text(column: RuleColumn): string {
    const at = this.layout.columns.get(column);
    const formula = at === undefined ? undefined : this.grid.formulaAt(this.row, at);
    const isSide = column === "left" || column === "right";
    return isSide && formula !== undefined ? normaliseText(formula) : readableText(this.raw(column));
  }

  /** Whether somebody typed a mere number, as Excel makes one of a code. */
  isNumber(column: RuleColumn): boolean {
    const at = this.layout.columns.get(column);
    return (
      at !== undefined &&
      this.grid.kindAt(this.row, at) === "number" &&
      this.grid.formulaAt(this.row, at) === undefined
    );
  }

  has(column: RuleColumn): boolean {
    return this.layout.columns.has(column);
  }

  /** Where a column of the row lies; that of the left side where the sheet has no such column. */
  cell(column: RuleColumn): CellOfSheet {
    const at = this.layout.columns.get(column) ?? this.layout.columns.get("left") ?? 0;
    return { sheet: this.grid.name, row: this.row, column: at };
  }

  /** A row of headings between rules, or with a number and an instruction alone, is no rule. */
  get isBlank(): boolean {
    return (["left", "relation", "right"] as const).every((column) => isBlankText(this.text(column)));
  }
}

/** The rows below the headings that hold a rule. */
export function ruleRows(grid: Grid, layout: RuleLayout): readonly RuleRow[] {
  const rows = Array.from(
    { length: Math.max(0, grid.rowCount - layout.firstRow) },
    (_row, down) => new RuleRow(grid, layout, layout.firstRow + down),
  );
  return rows.filter((row) => !row.isBlank);
}

/** The table with its headings. */
export function ruleArea(grid: Grid, { columns, firstRow }: RuleLayout): Area {
  const at = [...columns.values()];
  return {
    top: firstRow - 1,
    bottom: Math.max(firstRow - 1, grid.rowCount - 1),
    left: Math.min(...at),
    right: Math.max(...at),
  };
}
