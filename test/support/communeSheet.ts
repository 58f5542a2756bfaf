import type { Indicator } from "../../src/core/criteria/types";
import type { Grid } from "../../src/core/sheet/grid";
import { criteriaSets } from "../../src/data/bundled";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** What a test changes in a commune sheet that is otherwise complete and met. */
export interface CommuneSheetChanges {
  readonly name?: string;
  /** The commune's name cell; B3. */
  readonly place?: TestCell;
  readonly title?: string;
  /** Cells of an indicator's row, by its code and the column's letter. */
  readonly rows?: Readonly<Record<string, Partial<Record<Column, TestCell>>>>;
  /** Codes whose rows are left out. */
  readonly without?: readonly string[];
  /** Rows put in after the row of a code. */
  readonly after?: Readonly<Record<string, readonly TestCell[]>>;
  /** Verdicts written on the rows of criteria. */
  readonly criteria?: Readonly<Record<string, TestCell>>;
  /** The text or number of the last line's count. */
  readonly count?: TestCell;
}

export type Column = "A" | "B" | "C" | "D" | "E" | "F";

const COLUMNS: readonly Column[] = ["A", "B", "C", "D", "E", "F"];
const FIRST_ROW = 5;

/** Indicators of the bundled set of 2021–2025 with a target of their own and a result that meets it. */
const SAMPLE_RESULTS: Readonly<
  Record<Indicator["measure"], { readonly target: string; readonly result: TestCell }>
> = {
  rate: { target: "≥80%", result: { value: 0.91, format: "0%" } },
  amount: { target: "≥50", result: 55 },
  mark: { target: "Đạt", result: "Đạt" },
  grade: { target: "Khá", result: "Tốt" },
  degree: { target: "Mức độ 2", result: "Mức độ 2" },
};

function sampleRow(indicator: Indicator): readonly TestCell[] {
  const lower = indicator.direction === "lower" && indicator.measure === "rate";
  const { target, result } = lower
    ? { target: "≤5%", result: { value: 0.03, format: "0%" } }
    : indicator.code === "9.1"
      ? { target: "Không", result: "Không" }
      : SAMPLE_RESULTS[indicator.measure];
  return [indicator.code, indicator.label, indicator.unit, target, result, "Đạt"];
}

function criterionVerdict({ criteria = {} }: CommuneSheetChanges, no: string): TestCell {
  return no in criteria ? criteria[no] : "Đạt";
}

/** A commune sheet of the 57 indicators, and where each code stands in it. */
export interface CommuneSheet {
  readonly grid: Grid;
  /** The address of a column in an indicator's or a criterion's row: `at("2.1", "E")`. */
  at(code: string, column: Column): { readonly row: number; readonly column: number };
  readonly countCell: { readonly row: number; readonly column: number };
}

/** Builds the sheet of one commune: title, head, a row for each criterion and indicator, and the count of criteria. */
export function communeSheet(changes: CommuneSheetChanges = {}): CommuneSheet {
  const set = criteriaSets[0];
  if (set === undefined) throw new Error("no criteria set");
  const rows: (readonly TestCell[])[] = [
    [changes.title ?? "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI GIAI ĐOẠN 2021-2025"],
    ["Năm 2022"],
    ["Xã:", changes.place ?? "Phước Thái", "Huyện:", "Ninh Phước"],
    [],
    ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", "Đánh giá"],
  ];
  const positions = new Map<string, number>();
  for (const criterion of set.criteria) {
    const indicators = set.indicators.filter((indicator) => indicator.criterion === criterion.no);
    const isSingle = indicators.length === 1 && indicators[0]?.code === criterion.no;
    if (!isSingle) {
      positions.set(criterion.no, rows.length);
      rows.push([criterion.no, criterion.name, null, null, null, criterionVerdict(changes, criterion.no)]);
    }
    for (const indicator of indicators) {
      if (changes.without?.includes(indicator.code) !== true) {
        const own = changes.rows?.[indicator.code] ?? {};
        positions.set(indicator.code, rows.length);
        const cells = sampleRow(indicator);
        rows.push(COLUMNS.map((column, at) => (column in own ? own[column] : cells[at])));
      }
      const added = changes.after?.[indicator.code];
      if (added !== undefined) rows.push(added);
    }
  }
  rows.push([]);
  const countRow = rows.length;
  rows.push([null, "Tổng số tiêu chí đạt", null, null, "count" in changes ? changes.count : "19/19"]);
  return {
    grid: gridOf(rows, { name: changes.name ?? "Phước Thái", id: changes.name ?? "sheet1" }),
    at: (code, column) => ({ row: positions.get(code) ?? FIRST_ROW, column: COLUMNS.indexOf(column) }),
    countCell: { row: countRow, column: 4 },
  };
}
