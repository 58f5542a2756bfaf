import type { CriteriaSet } from "../../criteria/types";
import type { Edit } from "../../sheet/edit";
import type { Grid, Scalar } from "../../sheet/grid";
import type { Level } from "../../sheet/table";
import type { Verdict } from "../../target/types";
import type { Period } from "../../plan/period";
import type { Submission, Unit } from "../types";
import { periodInWords } from "../../plan/periodInWords";
import { unitNamed } from "../unit";
import { gridNamed, readList, scalarAt, textIn } from "./layout";
import type { ListLayout, ListRow } from "./layout";

const HEADINGS = {
  ordinal: "STT",
  commune: "Xã",
  district: "Huyện",
  code: "Mã xã",
  met: "Số tiêu chí đạt",
  unresolved: "Số chưa xét được",
  file: "Tệp",
} as const;

/** The marks of a matrix; a blank is what has no figures yet, as its legend says. */
const MARKS: Readonly<Record<Verdict, string>> = {
  met: "Đ",
  unmet: "C",
  missing: "",
  notApplicable: "KAD",
  unclear: "Cần xem lại",
};

/** The columns the template has for criteria. */
const MOST_CRITERIA = 19;
const TITLE_ROW = 0;
const PERIOD_ROW = 1;
const TOTAL = "Toàn tỉnh";

const SHEETS: Readonly<Partial<Record<Level, string>>> = {
  standard: "Tổng hợp xã × tiêu chí",
  advanced: "Tổng hợp xã × tiêu chí nâng cao",
};

export const MATRIX_LEVELS: readonly Level[] = ["standard", "advanced"];

function headingOf(no: string): string {
  return `TC ${no}`;
}

function unitIn(row: ListRow): Unit {
  return unitNamed(textIn(row, HEADINGS.code), textIn(row, HEADINGS.commune), textIn(row, HEADINGS.district));
}

/** A matrix of communes by the criteria of one set. */
export function matrixLayout(level: Level, set: CriteriaSet | undefined): ListLayout {
  const criteria = (set?.criteria ?? []).slice(0, MOST_CRITERIA).map(({ no }) => headingOf(no));
  return {
    sheet: SHEETS[level] ?? "",
    headings: [...Object.values(HEADINGS), ...criteria],
    ordinal: HEADINGS.ordinal,
    keyOf: (row) => unitIn(row).key,
    groupOf: (row) => textIn(row, HEADINGS.district),
    isBelow: (row) => textIn(row, HEADINGS.commune) === TOTAL,
  };
}

export function matrixRow({ unit, criteria, met, unresolved, file }: Submission): ListRow {
  const marks = [...criteria].map(([no, verdict]): [string, Scalar] => [headingOf(no), MARKS[verdict]]);
  return new Map<string, Scalar>([
    [HEADINGS.commune, unit.name],
    [HEADINGS.district, unit.district],
    [HEADINGS.code, unit.code],
    ...marks,
    [HEADINGS.met, met],
    [HEADINGS.unresolved, unresolved],
    [HEADINGS.file, file],
  ]);
}

export function unitOfMatrixRow(row: ListRow): string {
  return unitIn(row).key;
}

/** The title, the period and the criteria over the columns, where they are not yet as they shall be. */
export function matrixHead(grid: Grid, set: CriteriaSet, period: Period): readonly Edit[] {
  const firstColumn = firstCriterion(grid);
  const headings = headingRow(grid);
  if (firstColumn === undefined || headings === undefined) return [];
  const criteria = Array.from({ length: MOST_CRITERIA }, (_, at) => set.criteria[at]);
  const wanted: (readonly [number, number, Scalar])[] = [
    [TITLE_ROW, 0, `TỔNG HỢP KẾT QUẢ THỰC HIỆN ${set.name.toLocaleUpperCase("vi")}`],
    [PERIOD_ROW, 0, periodInWords(period)],
    ...criteria.flatMap((criterion, at): (readonly [number, number, Scalar])[] => [
      [headings - 1, firstColumn + at, criterion?.name ?? null],
      [headings, firstColumn + at, criterion === undefined ? null : headingOf(criterion.no)],
    ]),
  ];
  return wanted.flatMap(([row, column, value]): readonly Edit[] =>
    scalarAt(grid, row, column) === value ? [] : [{ kind: "setCell", sheet: grid.name, row, column, value }],
  );
}

/** The row of "TC 1", "TC 2" …: the template has them for the set of 19 criteria, so the first is always there. */
function headingRow(grid: Grid): number | undefined {
  for (let row = 0; row < Math.min(grid.rowCount, 30); row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if (grid.kindAt(row, column) === "text" && grid.textAt(row, column) === headingOf("1")) return row;
    }
  }
  return undefined;
}

function firstCriterion(grid: Grid): number | undefined {
  const row = headingRow(grid);
  if (row === undefined) return undefined;
  for (let column = 0; column < grid.columnCount; column++) {
    if (grid.textAt(row, column) === headingOf("1")) return column;
  }
  return undefined;
}

/** Each set's commune with the verdicts its matrix holds. */
export function keptCriteria(
  grids: readonly Grid[],
  level: Level,
  set: CriteriaSet | undefined,
): ReadonlyMap<
  string,
  { readonly criteria: ReadonlyMap<string, Verdict>; readonly met: number; readonly unresolved: number }
> {
  const layout = matrixLayout(level, set);
  const grid = gridNamed(grids, layout.sheet);
  const list = grid === undefined ? undefined : readList(grid, layout);
  return new Map(
    (list?.rows ?? []).map(({ cells }) => [
      unitIn(cells).key,
      {
        criteria: new Map(
          (set?.criteria ?? []).map(({ no }) => [no, verdictOf(textIn(cells, headingOf(no)))]),
        ),
        met: Number(cells.get(HEADINGS.met) ?? 0),
        unresolved: Number(cells.get(HEADINGS.unresolved) ?? 0),
      },
    ]),
  );
}

function verdictOf(mark: string): Verdict {
  const found = (Object.keys(MARKS) as Verdict[]).find((verdict) => MARKS[verdict] === mark);
  return found ?? "unclear";
}
