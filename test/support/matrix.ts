import type { Grid } from "../../src/core/sheet/grid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

export interface MatrixRow {
  readonly name: TestCell;
  readonly marks: readonly TestCell[];
  readonly count?: TestCell;
}

export interface MatrixChanges {
  readonly title?: string;
  readonly name?: string;
  /** The headers of the value columns; the 19 criteria unless said. */
  readonly headers?: readonly TestCell[];
  readonly rows?: readonly MatrixRow[];
  /** The row below the communes. */
  readonly total?: readonly TestCell[];
  readonly countHeader?: string | null;
}

export const CRITERIA = 19;

/** 19 marks, of which the last `unmet` are not met. */
export function marks(unmet = 0, met: TestCell = "Đ", notMet: TestCell = "C"): readonly TestCell[] {
  return Array.from({ length: CRITERIA }, (_, at) => (at < CRITERIA - unmet ? met : notMet));
}

const ROWS: readonly MatrixRow[] = [
  { name: "Phước Thái", marks: marks(0), count: 19 },
  { name: "Phước Hậu", marks: marks(1), count: 18 },
  { name: "An Hải", marks: marks(5), count: 14 },
];

/** Communes down from row 4, criteria across from column C. */
export function matrix(changes: MatrixChanges = {}): Grid {
  const headers = changes.headers ?? Array.from({ length: CRITERIA }, (_, at) => `TC ${String(at + 1)}`);
  const countHeader = changes.countHeader === undefined ? "Số tiêu chí đạt" : changes.countHeader;
  const rows: (readonly TestCell[])[] = [
    [changes.title ?? "TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
    [],
    ["STT", "Xã", ...headers, ...(countHeader === null ? [] : [countHeader])],
    ...(changes.rows ?? ROWS).map((row, at) => [
      at + 1,
      row.name,
      ...row.marks,
      ...(row.count === undefined ? [] : [row.count]),
    ]),
    ...(changes.total === undefined ? [] : [changes.total]),
  ];
  return gridOf(rows, { name: changes.name ?? "Tổng hợp", id: changes.name ?? "matrix" });
}

/** Communes by the rates of 17.7, which all meet, and 17.8, for which nobody has set what must be reached; those from D4. */
export function ratesWithoutLevel(rates: readonly number[]): Grid {
  return matrix({
    headers: ["17.7", "17.8"],
    countHeader: null,
    rows: ROWS.map(({ name }, at) => ({ name, marks: [100, rates[at] ?? null] })),
  });
}

/** Rates of communes; the row of `lost` bears the name of `twice`, over figures of its own or copied with the name. */
export function typedTwice(
  names: readonly string[],
  { twice, lost }: { readonly twice: string; readonly lost: string },
  figures: "own" | "copied",
): Grid {
  const rates = new Map(names.map((name, at) => [name, [81.1 + at / 4, 71.1 + at / 4]]));
  return matrix({
    headers: ["17.6", "17.8"],
    countHeader: null,
    rows: names.map((name) => {
      const of = name === lost && figures === "copied" ? twice : name;
      return { name: name === lost ? twice : name, marks: rates.get(of) ?? [] };
    }),
  });
}
