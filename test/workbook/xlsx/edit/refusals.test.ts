import type { Edit } from "../../../../src/core/sheet/edit";
import type { Scalar } from "../../../../src/core/sheet/grid";
import { addressOf, editXml, repeatRow, setCell, sheetOf } from "./edited";

const expecting = (cell: string, expect: Scalar, value: Scalar): Edit => ({
  kind: "setCell",
  sheet: "Sheet1",
  ...addressOf(cell),
  expect,
  value,
});

const STRINGS = "<si><t>Đạt</t></si><si><r><t>Chưa </t></r><r><t>đạt</t></r></si>";
const ROWS =
  '<row r="1"><c r="A1"><v>0.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="b"><v>1</v></c>' +
  '<c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="str"><f>B1</f><v>Đạt</v></c><c r="G1" t="inlineStr"><is><t>chữ</t></is></c><c r="H1" s="1"/></row>';

describe("an edit that says what it expects", () => {
  it.each<[string, Scalar]>([
    ["A1", 0.5],
    ["B1", "Đạt"],
    ["C1", "Chưa đạt"],
    ["D1", true],
    ["E1", "#REF!"],
    ["F1", "Đạt"],
    ["G1", "chữ"],
    ["H1", null],
    ["J9", null],
    ["J9", ""],
  ])("is applied where %s holds %p", (cell, expected) => {
    const result = editXml({ sheets: [{ rows: ROWS }], strings: STRINGS }, [expecting(cell, expected, 7)]);
    expect(result.refused).toEqual([]);
    expect(result.value(cell)).toBe(7);
  });

  it.each<[string, Scalar, string]>([
    ["A1", "0.5", "0.5"],
    ["B1", "đạt", "Đạt"],
    ["D1", 1, "true"],
    ["H1", 0, ""],
  ])("is not applied where %s holds something else than %p", (cell, expected, found) => {
    const only = expecting(cell, expected, 7);
    const result = editXml({ sheets: [{ rows: ROWS }], strings: STRINGS }, [only]);
    expect(result.refused).toEqual([{ edit: only, why: "changed", found }]);
    expect(result.value(cell)).not.toBe(7);
  });

  it("sees what the edits before it wrote", () => {
    const result = editXml({ sheets: [{ rows: ROWS }], strings: STRINGS }, [
      setCell("A1", "x"),
      expecting("A1", "x", 1),
    ]);
    expect(result.refused).toEqual([]);
    expect(result.value("A1")).toBe(1);
  });
});

describe("an edit that cannot be", () => {
  it("is refused on a sheet that is not there, and the others are applied", () => {
    const lost = setCell("A1", 1, "Không có");
    const result = editXml({ sheets: [sheetOf({})] }, [lost, setCell("A1", 2)]);
    expect(result.refused).toEqual([{ edit: lost, why: "noSheet" }]);
    expect(result.value("A1")).toBe(2);
  });

  it("finds a sheet whatever the case of its name", () => {
    expect(
      editXml({ sheets: [sheetOf({}, { name: "Báo cáo" })] }, [setCell("A1", 2, "BÁO CÁO")]).value("A1"),
    ).toBe(2);
  });

  it("is refused inside a merged area but for its first cell", () => {
    const sheet = sheetOf(
      { A1: "x" },
      { afterRows: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' },
    );
    const result = editXml({ sheets: [sheet] }, [setCell("B2", 1), setCell("A1", "y")]);
    expect(result.refused).toMatchObject([{ why: "hiddenByMerge", found: "A1:B2" }]);
    expect(result.value("A1")).toBe("y");
  });

  it.each<[string, Edit]>([
    ["cells", setCell("A1", 1)],
    ["blocks", { kind: "setBlock", sheet: "Sheet1", row: 0, column: 0, values: [[1]] }],
    ["repeated rows", repeatRow(1, [{ A: 1 }, { A: 2 }])],
    ["inserted rows", { kind: "insertRows", sheet: "Sheet1", at: 0, count: 1 }],
    ["deleted rows", { kind: "deleteRows", sheet: "Sheet1", first: 0, last: 0 }],
  ])("is refused on a protected sheet: %s", (_what, only) => {
    const sheet = sheetOf({ A1: "x" }, { afterRows: '<sheetProtection sheet="1" objects="1"/>' });
    const result = editXml({ sheets: [sheet] }, [only]);
    expect(result.refused).toEqual([{ edit: only, why: "protected" }]);
    expect(result.sheet()).toContain('<sheetProtection sheet="1" objects="1"/>');
    expect(result.value("A1")).toBe("x");
  });

  it("changes nothing where a formula would get more areas than a function takes", () => {
    const sheet = sheetOf({ A1: 1, A2: 2, A3: "=AVERAGE(A2)" });
    const rows = Array.from({ length: 600 }, (_, index) => ({
      from: index % 2,
      group: index >> 1,
      values: [],
    }));
    const result = editXml({ sheets: [sheet] }, [
      { kind: "expandRows", sheet: "Sheet1", first: 0, last: 1, rows },
    ]);
    expect(result.refused).toMatchObject([{ why: "unsupported", found: "A2 (300)" }]);
    expect(result.formula("A3")).toBe("AVERAGE(A2)");
  });

  it.each<[string, Edit]>([
    ["past the last row", { kind: "insertRows", sheet: "Sheet1", at: 1, count: 1_048_570 }],
    [
      "in a copy of a row that is no pattern row",
      { ...repeatRow(2, [{}]), rows: [{ from: 5, group: 0, values: [] }] },
    ],
  ])("does not move rows %s", (_what, only) => {
    const result = editXml({ sheets: [sheetOf({ A1: 1, A9: 9 })] }, [only]);
    expect(result.refused).toMatchObject([{ why: "unsupported" }]);
    expect(result.value("A9")).toBe(9);
  });
});
