import { ColumnGridBuilder } from "../../../src/core/sheet/columnGrid";
import type { Area, Grid } from "../../../src/core/sheet/grid";
import { recogniseSheet } from "../../../src/core/sheet/recogniseSheet";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import fc from "../../support/properties";

const context = { sets: criteriaSets, registers };

/** Words that make recognition believe in something, with ones that do not. */
const words = fc.constantFrom(
  ...[
    "STT",
    "Mã",
    "Nội dung",
    "Chỉ tiêu",
    "Tiêu chí",
    "Kết quả",
    "Đánh giá",
    "Đạt",
    "Chưa đạt",
    "Xã",
    "Huyện",
    "ĐVT",
  ],
  ...[
    "Yêu cầu",
    "Tự đánh giá",
    "Thẩm tra",
    "Nguồn vốn",
    "Kế hoạch",
    "Lũy kế",
    "Tổng cộng",
    "Nâng cao",
    "Thời gian",
  ],
  ...[
    "1.1",
    "17.10",
    "17,8",
    "TC 3",
    "I",
    "A",
    "≥ 80%",
    "X",
    "\u00a0",
    "Xã Phước Thái",
    "Huyện Ninh Phước",
    "(1)",
    "(2)",
  ],
  ...[
    "Cơ quan chủ trì",
    "Xã:",
    "Năm 2022",
    "Ghi chú: x: đạt",
    "TM. UBND XÃ",
    "Trường học",
    "",
    "-",
    "#",
    "🙂",
  ],
);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constant<TestCell>({ error: "#REF!" }) },
  { weight: 1, arbitrary: fc.constant<TestCell>({ notCalculated: true }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const merge: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(12), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 16 }), fc.array(merge, { maxLength: 6 }))
  .map(([rows, merges]) => gridOf(rows, { merges }));

describe("any sheet at all", () => {
  it("is recognised as something or as unknown, and never breaks", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const tables = recogniseSheet(grid, context);
        expect(tables.length).toBeGreaterThan(0);
        for (const table of tables) {
          const rows = table.rows.map(({ row }) => row);
          expect(rows).toEqual([...rows].sort((a, b) => a - b));
          expect(new Set(rows).size).toBe(rows.length);
          const columns = table.columns.map(({ column }) => column);
          expect(new Set(columns).size).toBe(columns.length);
          expect(table.confidence).toBeGreaterThanOrEqual(0);
          expect(table.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("gives the same answer twice, since nothing is remembered between sheets", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        expect(recogniseSheet(grid, context)).toEqual(recogniseSheet(grid, context));
      }),
      { numRuns: 200 },
    );
  });
});

/** A grid that counts how often its cells are asked for. */
function counted(fill: (builder: ColumnGridBuilder) => void): {
  readonly grid: Grid;
  readonly reads: () => number;
} {
  const builder = new ColumnGridBuilder();
  fill(builder);
  const grid = builder.build(
    { id: "1", name: "Lớn", visibility: "visible", isProtected: false },
    { merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set(), formulaAt: () => undefined },
  );
  let reads = 0;
  const kindAt = grid.kindAt.bind(grid);
  grid.kindAt = (row, column) => {
    reads++;
    return kindAt(row, column);
  };
  return { grid, reads: () => reads };
}

function indicators(rows: number): (builder: ColumnGridBuilder) => void {
  return (builder) => {
    ["Mã", "Nội dung tiêu chí", "Yêu cầu", "Kết quả"].forEach((text, column) =>
      builder.text(0, column, text),
    );
    for (let row = 1; row <= rows; row++) {
      builder.text(row, 0, `${1 + (row % 19)}.${1 + (row % 12)}`);
      builder.text(row, 1, `Chỉ tiêu của dòng ${row}`);
      builder.text(row, 2, "≥ 80%");
      builder.number(row, 3, row % 100);
    }
  };
}

describe("large sheets", () => {
  it("reads only the cells in use of a sheet that claims a million rows and all columns", () => {
    const { grid, reads } = counted((builder) => {
      indicators(20)(builder);
      builder.text(1_048_575, 16_383, "cuối");
    });
    expect(recogniseSheet(grid, context)[0]?.kind).toBe("communeSheet");
    expect(reads()).toBeLessThan(50_000);
  });

  it("reads each cell a bounded number of times, so ten times the rows cost about ten times the reads", () => {
    const small = counted(indicators(5_000));
    const large = counted(indicators(50_000));
    expect(recogniseSheet(small.grid, context)[0]?.rows).toHaveLength(5_000);
    expect(recogniseSheet(large.grid, context)[0]?.rows).toHaveLength(50_000);
    expect(large.reads()).toBeLessThan(small.reads() * 10.5);
    expect(large.reads()).toBeLessThan(50_000 * 4 * 30);
  });
});
