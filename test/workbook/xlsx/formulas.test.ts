import { gridOfRows, valueAt } from "./readBack";

/** Formulas of a sheet from its rows; each cell's only says what matters here. */
function formulas(rows: string, ...cells: readonly (readonly [row: number, column: number])[]): unknown[] {
  const grid = gridOfRows(rows);
  return cells.map(([row, column]) => grid.formulaAt(row, column));
}

describe("formulas", () => {
  it("are read without their sign, with references decoded, blanks and quotes kept", () => {
    const rows = `<row r="1"><c r="A1"><f>IF(B1&lt;=80, "a &amp; b", 'Tổng hợp'!$C$5)</f><v>1</v></c></row>`;
    expect(formulas(rows, [0, 0], [0, 1])).toEqual([`IF(B1<=80, "a & b", 'Tổng hợp'!$C$5)`, undefined]);
  });

  it("in CDATA, or cut by comments, are whole", () => {
    const rows = `<row r="1"><c r="A1"><f><![CDATA[IF(B1<1,"&amp;")]]></f><v>1</v></c><c r="B1"><f>A1<!-- x -->+1</f><v>2</v></c></row>`;
    expect(formulas(rows, [0, 0], [0, 1])).toEqual([`IF(B1<1,"&amp;")`, "A1+1"]);
  });

  it("found in any order of cells", () => {
    const cell = (name: string): string => `<c r="${name}"><f>${name}0</f><v>1</v></c>`;
    const rows = `<row r="3">${cell("C3")}${cell("A3")}</row><row r="1">${cell("B1")}</row>`;
    expect(formulas(rows, [2, 2], [2, 0], [0, 1], [1, 1])).toEqual(["C30", "A30", "B10", undefined]);
  });
});

describe("shared formulas", () => {
  const first = (name: string, ref: string, formula: string, si = 0): string =>
    `<c r="${name}"><f t="shared" ref="${ref}" si="${si}">${formula}</f><v>1</v></c>`;
  const next = (name: string, si = 0): string => `<c r="${name}"><f t="shared" si="${si}"/><v>1</v></c>`;

  it.each([
    ["A2*2", "A3*2", "B2*2"],
    ["$A2+A$2+$A$2", "$A3+A$2+$A$2", "$A2+B$2+$A$2"],
    ["SUM(A2:B2)", "SUM(A3:B3)", "SUM(B2:C2)"],
    ["SUM(A:A)+SUM(2:2)", "SUM(A:A)+SUM(3:3)", "SUM(B:B)+SUM(2:2)"],
    ["'Xã A2'!A2&amp;\"A2\"", "'Xã A2'!A3&\"A2\"", "'Xã A2'!B2&\"A2\""],
    ["LOG10(A2)+Table1[A2]", "LOG10(A3)+Table1[A2]", "LOG10(B2)+Table1[A2]"],
    ["A1048576", "A1", "B1048576"],
  ])("%s below and to the right", (formula, below, right) => {
    const rows =
      `<row r="2">${first("D2", "D2:E3", formula)}${next("E2")}</row>` +
      `<row r="3">${next("D3")}${next("E3")}</row>`;
    expect(formulas(rows, [1, 3], [2, 3], [1, 4])).toEqual([formula.replace("&amp;", "&"), below, right]);
  });

  it("are found when a cell comes before the one that tells them", () => {
    const rows = `<row r="3">${next("D3")}</row><row r="2">${first("D2", "D2:D3", "A2")}</row>`;
    expect(formulas(rows, [1, 3], [2, 3])).toEqual(["A2", "A3"]);
  });

  it("of one number told twice hold for the cells after each", () => {
    const rows =
      `<row r="1">${first("A1", "A1:A2", "X1")}</row><row r="2">${next("A2")}</row>` +
      `<row r="3">${first("A3", "A3:A4", "Y3")}</row><row r="4">${next("A4")}</row>`;
    expect(formulas(rows, [1, 0], [3, 0])).toEqual(["X2", "Y4"]);
  });

  it("nobody tells are none, though the cell is a formula", () => {
    const grid = gridOfRows(`<row r="1"><c r="A1"><f t="shared" si="7"/></c></row>`);
    expect([grid.formulaAt(0, 0), valueAt(grid, 0, 0)]).toEqual([undefined, "not calculated"]);
  });

  it("without a value are not calculated", () => {
    const grid = gridOfRows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f></c><c r="B1"><f t="shared" si="0"/></c></row>`,
    );
    expect([valueAt(grid, 0, 0), valueAt(grid, 0, 1)]).toEqual(["not calculated", "not calculated"]);
  });
});

describe("formulas that fill an area", () => {
  it("show in every cell of an array", () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>`;
    expect(formulas(rows, [0, 0], [2, 0], [3, 0], [0, 1])).toEqual([
      "B1:B3*2",
      "B1:B3*2",
      undefined,
      undefined,
    ]);
  });

  it("show in every cell of a large array too", () => {
    const rows = `<row r="1"><c r="B1"><f t="array" ref="B1:B50000">A1:A50000</f><v>2</v></c></row>`;
    expect(formulas(rows, [49_999, 1], [50_000, 1], [0, 0])).toEqual(["A1:A50000", undefined, undefined]);
  });

  it.each([
    [`r1="B1"`, "TABLE(,B1)"],
    [`dtr="1" r1="B1"`, "TABLE(B1,)"],
    [`dt2D="1" dtr="1" r1="B1" r2="B2"`, "TABLE(B1,B2)"],
  ])("of a what-if table (%s) show its inputs", (attributes, formula) => {
    const rows = `<row r="5"><c r="C5"><f t="dataTable" ref="C5:D6" ${attributes}/><v>1</v></c></row>`;
    expect(formulas(rows, [4, 2], [5, 3])).toEqual([formula, formula]);
  });
});

describe("functions of the add-in", () => {
  it.each([
    ["_xldudf_NTM_DANHGIA(E5,D5)", "NTM.DANHGIA(E5,D5)"],
    ["[2]!_xldudf_NTM_DANHGIA(E5,D5)", "NTM.DANHGIA(E5,D5)"],
    ["'[12]'!_xldudf_NTM_DAT(E5,D5)+1", "NTM.DAT(E5,D5)+1"],
    ["IF(_xldudf_ntm_dat(A1,B1),1,0)", "IF(NTM.DAT(A1,B1),1,0)"],
    [`"_xldudf_NTM_DAT("&amp;A1`, `"_xldudf_NTM_DAT("&A1`],
    ["_xldudf_OTHER_X(A1)", "_xldudf_OTHER_X(A1)"],
    ["my_xldudf_NTM_DAT(A1)", "my_xldudf_NTM_DAT(A1)"],
  ])("%s reads %s", (written, shown) => {
    expect(formulas(`<row r="1"><c r="A1"><f>${written}</f><v>1</v></c></row>`, [0, 0])).toEqual([shown]);
  });

  it("in a shared formula too", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">[2]!_xldudf_NTM_DAT(E1,D1)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>`;
    expect(formulas(rows, [1, 0])).toEqual(["NTM.DAT(E2,D2)"]);
  });
});
