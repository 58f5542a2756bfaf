import { areaNamed } from "../criteria/areaNamed";
import { RESULT_HEADING } from "../criteria/thresholdLayout";
import type { CriteriaArea, CriteriaSet } from "../criteria/types";
import { cellText, rawCellAt } from "../records/cells";
import type { CellRef, Grid } from "../sheet/grid";
import type { RawCell } from "../target/types";
import { headedColumns } from "../text/headedColumns";
import { isBlankText, plainKey } from "../text/normalise";

/** The cells a set is read from: those of a sheet, or of a range that a function is given. */
export interface CriteriaCells {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  rawAt(row: number, column: number): RawCell;
}

export function cellsOfGrid(grid: Grid): CriteriaCells {
  const { name, rowCount, columnCount } = grid;
  return { name, rowCount, columnCount, rawAt: (row, column) => rawCellAt(grid, row, column) };
}

/** What a column of an office's own criteria set holds; the columns of areas are told apart by theirs. */
export type CriteriaColumn = "code" | "criterion" | "label" | "unit" | "target" | "area";

/** What the lines above the table tell of the set. */
export type CriteriaHead = "name" | "decision" | "years" | "level" | "confirmed";

/** The words a new sheet is written with. */
export const HEAD_LABELS: Readonly<Record<CriteriaHead, string>> = {
  name: "Tên bộ tiêu chí",
  decision: "Số quyết định",
  years: "Giai đoạn",
  level: "Mức đạt chuẩn",
  confirmed: "Xác nhận",
};

const HEADS: Readonly<Record<CriteriaHead, readonly string[]>> = {
  name: ["ten bo tieu chi", "ten bo", "bo tieu chi"],
  decision: ["so quyet dinh", "quyet dinh", "quyet dinh so", "can cu", "van ban"],
  years: ["giai doan", "nam", "cac nam", "ap dung cho cac nam", "nam ap dung"],
  level: ["muc dat chuan", "cap", "cap do"],
  confirmed: ["xac nhan", "da xac nhan", "don vi xac nhan"],
};

const COLUMNS: Readonly<Record<CriteriaColumn, readonly string[]>> = {
  code: ["ma", "ma chi tieu", "ma so", "so hieu", "tt", "stt", "so tt"],
  criterion: ["tieu chi", "ten tieu chi", "ten tieu chi/noi dung"],
  label: ["noi dung", "noi dung tieu chi", "noi dung chi tieu", "ten chi tieu", "chi tieu, noi dung"],
  unit: ["don vi tinh", "dvt", "don vi"],
  target: [
    "chi tieu",
    "muc",
    "muc phai dat",
    "muc yeu cau",
    "muc chi tieu",
    "yeu cau",
    "chi tieu phai dat",
    "chi tieu chung",
    "muc dat",
  ],
  area: ["vung", "nhom", "nhom xa", "vung, nhom xa", "vung/nhom xa", "ap dung cho"],
};

const NAMED = /\bbo tieu chi\b/u;
const MOST_ROWS_ABOVE = 25;
const MOST_COLUMNS = 40;
/** Columns behind the targets that are no areas. */
const NO_AREA = /^(?:ghi chu|can cu|nguon|huong dan|don vi phu trach|so, nganh|co quan|phu trach)\b/u;
/** "Chỉ tiêu theo vùng" stands over the names of the areas. */
const OVER_AREAS = /^(?:chi tieu|muc)\s+(?:theo|cua)\s+(?:vung|nhom)/u;

export interface AreaColumn {
  readonly column: number;
  readonly area: CriteriaArea;
}

/** A sheet's table of criteria and the lines above it. */
export interface CriteriaLayout {
  readonly columns: ReadonlyMap<CriteriaColumn, number>;
  readonly areaColumns: readonly AreaColumn[];
  readonly headerRow: number;
  readonly firstRow: number;
  /** The text of each line above, and where it stands or would be written. */
  readonly head: ReadonlyMap<CriteriaHead, { readonly text: string; readonly cell: CellRef }>;
}

/**
 * Finds an office's own criteria set on a sheet: a table with codes, labels and targets and no results, under lines that name
 * its decision or its years. Undefined where the sheet is something else.
 */
export function criteriaLayout(
  grid: CriteriaCells,
  sets: readonly CriteriaSet[],
): CriteriaLayout | undefined {
  if (!NAMED.test(plainKey(grid.name))) return undefined;
  const width = Math.min(grid.columnCount, MOST_COLUMNS);
  const textAt = (row: number, column: number): string => cellText(grid.rawAt(row, column));
  for (let row = 0; row < Math.min(grid.rowCount, MOST_ROWS_ABOVE); row++) {
    const keys = Array.from({ length: width }, (_column, at) => plainKey(textAt(row, at)));
    const columns = columnsOf(keys);
    if (!columns.has("code") || !(columns.has("label") || columns.has("criterion"))) continue;
    if (keys.some((key) => RESULT_HEADING.test(key))) return undefined;
    const head = headAbove(grid, row, width);
    const below = areasIn(grid, row + 1, width, columns, sets, keys);
    const own = areasIn(grid, row, width, columns, sets, keys);
    const areaColumns = own.length > 0 ? own : below;
    const hasTargets = columns.has("target") || areaColumns.length > 0;
    if (!hasTargets || !(head.has("decision") || head.has("years"))) return undefined;
    const firstRow = row + (own.length === 0 && below.length > 0 ? 2 : 1);
    return { columns, areaColumns, headerRow: row, firstRow, head };
  }
  return undefined;
}

const headedBy = headedColumns(COLUMNS);

function columnsOf(keys: readonly string[]): ReadonlyMap<CriteriaColumn, number> {
  const columns = headedBy(keys);
  const criterion = columns.get("criterion");
  if (columns.has("label") || criterion === undefined) return columns;
  // "Tiêu chí" alone heads the indicators themselves where no other column does.
  return new Map([...columns, ["label", criterion]]);
}

/** The columns behind the labels whose headings name areas, or stand under "Chỉ tiêu theo vùng". */
function areasIn(
  grid: CriteriaCells,
  row: number,
  width: number,
  columns: ReadonlyMap<CriteriaColumn, number>,
  sets: readonly CriteriaSet[],
  above: readonly string[],
): readonly AreaColumn[] {
  const taken = new Set(columns.values());
  const from = Math.max(columns.get("label") ?? 0, columns.get("unit") ?? 0) + 1;
  const groupFrom = above.findIndex((key) => OVER_AREAS.test(key));
  const found: AreaColumn[] = [];
  for (let column = from; column < width; column++) {
    const text = cellText(grid.rawAt(row, column));
    const key = plainKey(text);
    if (taken.has(column) || isBlankText(text) || NO_AREA.test(key) || OVER_AREAS.test(key)) continue;
    const area = knownArea(text, sets);
    const isUnderAreas = groupFrom >= 0 && column >= groupFrom;
    if (area !== undefined) found.push({ column, area });
    else if (isUnderAreas || /^(?:vung|nhom|xa nhom|khu vuc)\b/u.test(key)) {
      found.push({ column, area: { id: text, name: text } });
    }
  }
  return found;
}

/** The area as a bundled set knows it, so that registers of communes point to the same one. */
export function knownArea(text: string, sets: readonly CriteriaSet[]): CriteriaArea | undefined {
  for (const set of sets) {
    const area = areaNamed(set, text);
    if (area !== undefined) return area;
  }
  return undefined;
}

function headAbove(grid: CriteriaCells, headerRow: number, width: number): CriteriaLayout["head"] {
  const head = new Map<CriteriaHead, { text: string; cell: CellRef }>();
  for (let row = 0; row < headerRow; row++) {
    for (let column = 0; column < width; column++) {
      const written = cellText(grid.rawAt(row, column));
      const [label = "", ...rest] = written.split(":");
      const name = headNamed(label);
      if (name === undefined || head.has(name)) continue;
      const inside = rest.join(":").trim();
      const beside = { row, column: column + 1 };
      head.set(
        name,
        inside === ""
          ? { text: cellText(grid.rawAt(row, column + 1)), cell: beside }
          : { text: inside, cell: { row, column } },
      );
    }
  }
  return head;
}

function headNamed(label: string): CriteriaHead | undefined {
  const key = plainKey(label);
  return (Object.keys(HEADS) as CriteriaHead[]).find((name) => HEADS[name].includes(key));
}
