import { ColumnGridBuilder } from "../../../src/core/sheet/columnGrid";
import { gridOf } from "../../support/gridOf";

describe("a grid in typed columns", () => {
  const grid = gridOf([
    ["Mã", { value: 0.85, format: "0%" }, true],
    [undefined, { error: "#REF!" }, { notCalculated: true, formula: "A1+1" }],
  ]);

  it("tells what each cell holds", () => {
    expect([0, 1, 2].map((column) => grid.kindAt(0, column))).toEqual(["text", "number", "boolean"]);
    expect([0, 1, 2].map((column) => grid.kindAt(1, column))).toEqual(["blank", "error", "notCalculated"]);
  });

  it("gives values, formats, formulas and error codes, and nothing for other kinds", () => {
    expect(grid.textAt(0, 0)).toBe("Mã");
    expect(grid.numberAt(0, 1)).toBe(0.85);
    expect(grid.formatAt(0, 1)).toBe("0%");
    expect(grid.textAt(1, 1)).toBe("#REF!");
    expect(grid.formulaAt(1, 2)).toBe("A1+1");
    expect(grid.numberAt(0, 0)).toBeNaN();
    expect(grid.textAt(0, 1)).toBe("");
  });

  it("answers outside its cells as blank", () => {
    expect(grid.kindAt(999_999, 16_383)).toBe("blank");
    expect(grid.formatAt(5, 5)).toBe("General");
  });

  it("holds a cell in the last row of the last column without the rows before it", () => {
    const builder = new ColumnGridBuilder();
    builder.number(1_048_575, 16_383, 7);
    const far = builder.build(
      { id: "1", name: "Xa", visibility: "visible", isProtected: false },
      { merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set(), formulaAt: () => undefined },
    );
    expect(far.numberAt(1_048_575, 16_383)).toBe(7);
    expect([far.rowCount, far.columnCount]).toEqual([1_048_576, 16_384]);
  });

  it("does not count a cell that holds only a style", () => {
    const builder = new ColumnGridBuilder(
      [],
      [
        { format: "General", font: "" },
        { format: "0.0", font: "" },
      ],
    );
    builder.styled(40, 3, 1);
    const styled = builder.build(
      { id: "1", name: "Trống", visibility: "visible", isProtected: false },
      { merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set(), formulaAt: () => undefined },
    );
    expect(styled.rowCount).toBe(0);
    expect(styled.formatAt(40, 3)).toBe("0.0");
  });

  it("finds the next filled row of a column across blocks, and none below the last", () => {
    const builder = new ColumnGridBuilder();
    for (const row of [3, 511, 512, 1_048_575]) builder.number(row, 2, row);
    const sparse = builder.build(
      { id: "1", name: "Thưa", visibility: "visible", isProtected: false },
      { merges: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set(), formulaAt: () => undefined },
    );
    expect([0, 4, 512, 513, 1_048_576].map((row) => sparse.nextFilledRow(2, row))).toEqual([
      3,
      511,
      512,
      1_048_575,
      undefined,
    ]);
    expect(sparse.nextFilledRow(0, 0)).toBeUndefined();
  });
});
