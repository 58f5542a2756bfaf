import type { Edit } from "../../../../src/core/sheet/edit";
import { editXml, repeatRow, setCell, sheetOf } from "./edited";

const THREE = repeatRow(3, [{ A: 1 }, { A: 2 }, { A: 4 }]);

function cell(name: string, formula: string, rest = "", value = "<v>0</v>"): string {
  return `<c r="${name}"${rest}>${formula}${value}</c>`;
}

describe("shared formulas", () => {
  const shared = (index: number, ref: string, text: string): string =>
    `<f t="shared" ref="${ref}" si="${index}">${text}</f>`;
  const member = (index: number): string => `<f t="shared" si="${index}"/>`;
  const rows =
    `<row r="1"><c r="A1"><v>5</v></c>${cell("B1", shared(0, "B1:B5", "A1*2"))}${cell("C1", shared(1, "C1:C2", "A1+1"))}</row>` +
    `<row r="2"><c r="A2"><v>6</v></c>${cell("B2", member(0))}${cell("C2", member(1))}</row>` +
    `<row r="3"><c r="A3"><v>0</v></c>${cell("B3", member(0))}</row>` +
    `<row r="4"><c r="A4"><v>8</v></c>${cell("B4", member(0))}</row>` +
    `<row r="5"><c r="A5"><v>9</v></c>${cell("B5", member(0))}</row>`;

  it("of rows that move apart become formulas of their own, with true values", () => {
    const result = editXml({ sheets: [{ rows }] }, [THREE]);
    const list = ["B1", "B2", "B3", "B4", "B5", "B6", "B7"];
    expect(list.map((name) => result.formula(name))).toEqual([1, 2, 3, 4, 5, 6, 7].map((row) => `A${row}*2`));
    expect(["B3", "B4", "B5"].map((name) => result.value(name))).toEqual([2, 4, 8]);
    expect(result.sheet()).not.toContain('si="0"');
  });

  it("that nothing touches stay shared, as they were written", () => {
    const result = editXml({ sheets: [{ rows }] }, [THREE]);
    expect(result.sheet()).toContain(cell("C1", shared(1, "C1:C2", "A1+1")) + "</row>");
    expect(result.sheet()).toContain(cell("C2", member(1)));
  });

  it("below move even where their text stays the same", () => {
    const below =
      `<row r="3"><c r="A3"><v>0</v></c></row><row r="4">${cell("B4", shared(0, "B4:B5", "$A$1*2"))}</row>` +
      `<row r="5">${cell("B5", member(0))}</row>`;
    const result = editXml({ sheets: [{ rows: below }] }, [THREE]);
    expect(["B4", "B5", "B6", "B7"].map((name) => result.formula(name))).toEqual([
      undefined,
      undefined,
      "$A$1*2",
      "$A$1*2",
    ]);
    expect(result.sheet()).not.toContain("B4:B5");
  });

  it("of another sheet follow what they refer to", () => {
    const other = `<row r="1">${cell("B1", shared(0, "B1:B2", "Sheet1!A3"))}</row><row r="2">${cell("B2", member(0))}</row>`;
    const result = editXml({ sheets: [{ rows }, { rows: other }] }, [THREE]);
    expect([result.formula("B1", 2), result.formula("B2", 2)]).toEqual(["Sheet1!A3:A5", "Sheet1!A6"]);
  });
});

describe("array formulas", () => {
  const array = (ref: string, text: string): string => `<f t="array" ref="${ref}">${text}</f>`;

  it("of a pattern row come again with each copy, each an array of its own row", () => {
    const rows = `<row r="3"><c r="A3"><v>0</v></c>${cell("B3", array("B3:C3", "A3*{1,2}"))}<c r="C3"><v>0</v></c></row>`;
    const result = editXml({ sheets: [{ rows }] }, [THREE]);
    expect([...result.sheet().matchAll(/<f t="array"[^<]*<\/f>/g)].map(([f]) => f)).toEqual([
      array("B3:C3", "A3*{1,2}"),
      array("B4:C4", "A4*{1,2}"),
      array("B5:C5", "A5*{1,2}"),
    ]);
  });

  it("below move as a whole", () => {
    const rows = `<row r="3"><c r="A3"><v>0</v></c></row><row r="4">${cell("B4", array("B4:B5", "A3*{1;2}"))}</row><row r="5"><c r="B5"><v>0</v></c></row>`;
    expect(editXml({ sheets: [{ rows }] }, [THREE]).sheet()).toContain(array("B6:B7", "A3:A5*{1;2}"));
  });

  it("of one cell get their true value", () => {
    const rows = `<row r="3"><c r="A3"><v>0</v></c></row><row r="4">${cell("B4", array("B4", "SUM(A3:A3*A3:A3)"))}</row>`;
    expect(editXml({ sheets: [{ rows }] }, [THREE]).value("B6")).toBe(1 + 4 + 16);
  });

  it.each<[string, Edit]>([
    ["repeated", THREE],
    ["inserted", { kind: "insertRows", sheet: "Sheet1", at: 2, count: 1 }],
    ["deleted", { kind: "deleteRows", sheet: "Sheet1", first: 2, last: 2 }],
  ])("are not torn by rows that are %s", (_what, only) => {
    const rows = `<row r="2">${cell("B2", array("B2:B4", "{1;2;3}"))}</row><row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>`;
    expect(editXml({ sheets: [{ rows }] }, [only]).refused).toMatchObject([
      { why: "unsupported", found: "{=…} B2:B4" },
    ]);
  });

  it("that spill by themselves spill anew where rows come between", () => {
    const rows =
      `<row r="2">${cell("B2", array("B2:B4", "_xlfn._xlws.SORT(D1:D3)"), ' cm="1"')}</row>` +
      `<row r="3"><c r="A3"><v>0</v></c><c r="B3" s="2"><v>2</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>3</v></c></row>`;
    const result = editXml({ sheets: [{ rows }] }, [THREE]);
    expect(result.refused).toEqual([]);
    expect(result.sheet()).toContain(array("B2:B4", "_xlfn._xlws.SORT(D1:D5)"));
    expect(["B3", "B4", "B5", "B6"].map((name) => result.value(name, 1))).not.toContain(2);
    expect(result.sheet()).toContain('<c r="B6"/>');
    expect(result.part("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("cells below the pattern", () => {
  it("keep everything but their place", () => {
    const rows =
      '<row r="3"><c r="A3"><v>0</v></c></row>' +
      `<row r="9" spans="1:3" ht="30" customHeight="1" s="2" customFormat="1"><c r="A9" s="4" t="s"><v>0</v></c><c r='B9' s='5'/><c s="6" r="C9" t="b" vm="1"><v>1</v></c></row>`;
    const result = editXml({ sheets: [{ rows }], strings: "<si><t>a</t></si>" }, [THREE]);
    expect(result.sheet()).toContain(
      `<row r="11" ht="30" customHeight="1" s="2" customFormat="1"><c r="A11" s="4" t="s"><v>0</v></c><c r="B11" s='5'/><c s="6" r="C11" t="b" vm="1"><v>1</v></c></row>`,
    );
  });

  it("keep their stored values where nothing they depend on changed", () => {
    const sheet = sheetOf({ A1: 1, A3: 0, B5: "=UNKNOWNFUNCTION(A1)+A9", A9: 2 });
    const result = editXml({ sheets: [sheet] }, [THREE]);
    expect(result.formula("B7")).toBe("UNKNOWNFUNCTION(A1)+A11");
    expect(result.value("B7")).toBe(0);
    expect(result.part("xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });
});

describe("copies of a pattern row", () => {
  const rows =
    '<row r="3" spans="1:4" ht="25" hidden="1" s="9" customFormat="1"><c r="A3" s="1"><v>0</v></c><c r="B3" s="2" t="s"><v>0</v></c><c r="C3" s="3"><f>A3*2</f><v>0</v></c></row>';
  const result = editXml({ sheets: [{ rows }], strings: "<si><t>a</t></si>" }, [
    repeatRow(3, [{ A: 1, E: "thêm" }, { B: "khác" }, { C: 7 }]),
  ]);

  it("have its height, styles and fixed texts", () => {
    expect(result.sheet()).toContain(
      '<row r="4" ht="25" hidden="1" s="9" customFormat="1"><c r="A4" s="1"><v>0</v></c>',
    );
    expect(result.sheet()).toContain('<c r="B3" s="2" t="s"><v>0</v></c>');
    expect(result.sheet()).toContain('<c r="B4" s="2" t="inlineStr"><is><t>khác</t></is></c>');
  });

  it("take values in further columns, in the row's style", () => {
    expect(result.sheet()).toContain('<c r="E3" s="9" t="inlineStr"><is><t>thêm</t></is></c></row>');
  });

  it("take values in place of its formulas", () => {
    expect(["C3", "C4", "C5"].map((name) => [result.formula(name), result.value(name)])).toEqual([
      ["A3*2", 2],
      ["A4*2", 0],
      [undefined, 7],
    ]);
  });

  it("may be none: then what referred to it alone is lost, and said to be", () => {
    const none = editXml({ sheets: [sheetOf({ A2: 1, A3: 2, A4: "=SUM(A3)", B4: "=SUM(A2:A3)" })] }, [
      repeatRow(3, []),
    ]);
    expect([none.formula("A3"), none.value("A3")]).toEqual(["SUM(#REF!)", "#REF!"]);
    expect([none.formula("B3"), none.value("B3")]).toEqual(["SUM(A2:A2)", 1]);
  });
});

describe("edits after edits", () => {
  it("are minded in values of formulas that come to lie elsewhere", () => {
    const sheet = sheetOf({ A5: 1, A6: "=A5*2", B1: "=A5*3" });
    const result = editXml({ sheets: [sheet] }, [
      setCell("A5", 7),
      { kind: "insertRows", sheet: "Sheet1", at: 1, count: 3 },
    ]);
    expect([result.value("A9"), result.value("B1")]).toEqual([14, 21]);
  });

  it("find formulas again that lost a row and moved", () => {
    const sheet = sheetOf({ A1: 1, A2: 2, A3: 4, B5: "=SUM(A1:A3)" });
    const result = editXml({ sheets: [sheet] }, [
      { kind: "deleteRows", sheet: "Sheet1", first: 1, last: 1 },
      { kind: "insertRows", sheet: "Sheet1", at: 0, count: 2 },
    ]);
    expect([result.formula("B6"), result.value("B6")]).toEqual(["SUM(A3:A4)", 5]);
  });

  it("name the rows that the edits before them left", () => {
    const sheet = sheetOf({ A1: 1, A2: 0, A3: "=SUM(A2)", A4: 0, A5: "=SUM(A4)", A6: "=A3+A5" });
    const result = editXml({ sheets: [sheet] }, [
      repeatRow(4, [{ A: 10 }, { A: 20 }]),
      repeatRow(2, [{ A: 1 }, { A: 2 }, { A: 3 }]),
      { kind: "deleteRows", sheet: "Sheet1", first: 0, last: 0 },
    ]);
    expect(["A4", "A7", "A8"].map((name) => [result.formula(name), result.value(name)])).toEqual([
      ["SUM(A1:A3)", 6],
      ["SUM(A5:A6)", 30],
      ["A4+A7", 36],
    ]);
  });
});
