import type { ListLayout, ListRow } from "../../../src/core/consolidate/lists/layout";
import { textIn } from "../../../src/core/consolidate/lists/layout";
import { updateList } from "../../../src/core/consolidate/lists/updateList";
import type { Scalar } from "../../../src/core/sheet/grid";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";

const LAYOUT: ListLayout = {
  sheet: "Danh sách",
  headings: ["STT", "Xã", "Số"],
  ordinal: "STT",
  keyOf: (row) => textIn(row, "Xã"),
  groupOf: (row) => textIn(row, "Xã").slice(0, 1),
};

const rowOf = (name: string, value: Scalar): ListRow =>
  new Map([
    ["Xã", name],
    ["Số", value],
  ]);

/** The sheet's cells after an update, the office's own column D too. */
function updated(
  rows: readonly (readonly Scalar[])[],
  wanted: readonly ListRow[],
  goes: readonly string[] = [],
): readonly (readonly Scalar[])[] {
  const heading = ["STT", "Xã", "Số", "Ghi chú riêng"];
  const opening = openXlsx(newWorkbook([{ name: LAYOUT.sheet, rows: [heading, ...rows], widths: [] }]));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  const { workbook } = opening;
  const [grid] = workbook.grids();
  const edits =
    grid === undefined
      ? undefined
      : updateList(grid, { layout: LAYOUT, rows: wanted, goes: (row) => goes.includes(textIn(row, "Xã")) });
  expect(workbook.applyNow(edits ?? [])).toEqual([]);
  const [after] = workbook.grids();
  return Array.from({ length: (after?.rowCount ?? 1) - 1 }, (_, at) =>
    [0, 1, 2, 3].map((column): Scalar => {
      const kind = after?.kindAt(at + 1, column);
      if (kind === "number") return after?.numberAt(at + 1, column) ?? null;
      return kind === "text" ? (after?.textAt(at + 1, column) ?? null) : null;
    }),
  );
}

describe("bringing a list up to date", () => {
  it("fills an empty list through its blank pattern row", () => {
    expect(updated([[null, null, null, null]], [rowOf("A1", 1), rowOf("A2", 2)])).toEqual([
      [1, "A1", 1, null],
      [2, "A2", 2, null],
    ]);
  });

  it("replaces a row that is sent again and keeps what the office wrote beside it", () => {
    expect(
      updated(
        [
          [1, "A1", 1, "hỏi lại"],
          [2, "B1", 2, null],
        ],
        [rowOf("A1", 9)],
      ),
    ).toEqual([
      [1, "A1", 9, "hỏi lại"],
      [2, "B1", 2, null],
    ]);
  });

  it("puts a new row below the last of its group, without the office's note on that row", () => {
    expect(
      updated(
        [
          [1, "A1", 1, "hỏi lại"],
          [2, "B1", 2, null],
        ],
        [rowOf("A2", 3), rowOf("C1", 4)],
      ),
    ).toEqual([
      [1, "A1", 1, "hỏi lại"],
      [2, "A2", 3, null],
      [3, "B1", 2, null],
      [4, "C1", 4, null],
    ]);
  });

  it("takes out the rows that go, first, in the middle and last, and numbers the others anew", () => {
    const rows = ["A1", "A2", "B1", "B2", "C1"].map((name, at): readonly Scalar[] => [
      at + 1,
      name,
      at,
      `ghi ${name}`,
    ]);
    expect(updated(rows, [rowOf("B3", 7)], ["A1", "B1", "C1"])).toEqual([
      [1, "A2", 1, "ghi A2"],
      [2, "B2", 3, "ghi B2"],
      [3, "B3", 7, null],
    ]);
  });

  it("keeps a blank row where all rows go", () => {
    expect(
      updated(
        [
          [1, "A1", 1, null],
          [2, "A2", 2, null],
        ],
        [],
        ["A1", "A2"],
      ),
    ).toEqual([]);
    expect(
      updated(
        [
          [1, "A1", 1, null],
          [2, "A2", 2, null],
        ],
        [rowOf("B1", 5)],
        ["A1", "A2"],
      ),
    ).toEqual([[1, "B1", 5, null]]);
  });

  it("blanks what the new figures no longer have, and writes nothing where nothing changed", () => {
    expect(updated([[1, "A1", 1, null]], [new Map([["Xã", "A1"]])])).toEqual([[1, "A1", null, null]]);
    const opening = openXlsx(
      newWorkbook([
        {
          name: LAYOUT.sheet,
          rows: [
            ["STT", "Xã", "Số"],
            [1, "A1", 1],
          ],
          widths: [],
        },
      ]),
    );
    const [grid] = opening.kind === "opened" ? opening.workbook.grids() : [];
    expect(
      grid === undefined
        ? undefined
        : updateList(grid, { layout: LAYOUT, rows: [rowOf("A1", 1)], goes: () => false }),
    ).toEqual([]);
  });

  it("says nothing of a sheet without its headings", () => {
    const opening = openXlsx(newWorkbook([{ name: LAYOUT.sheet, rows: [["STT", "Xã"]], widths: [] }]));
    const [grid] = opening.kind === "opened" ? opening.workbook.grids() : [];
    expect(
      grid === undefined ? null : updateList(grid, { layout: LAYOUT, rows: [], goes: () => false }),
    ).toBeUndefined();
  });
});
