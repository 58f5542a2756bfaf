import type { Scalar } from "../../../../src/core/sheet/grid";
import { describeWith, convertWithLibreOffice, scratchFolder } from "../../../support/tools";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { edit, editXml, rounded, setCell, sheetOf, withoutStoredValues } from "../edit/edited";
import { xlsxOf } from "../../../support/xlsxOf";

/** The cells the formulas look at. */
const CELLS = {
  A1: 1,
  A2: 2.5,
  A3: -4,
  A4: "chữ",
  A6: 10,
  B1: "Đạt",
  B2: "Chưa đạt",
  B3: "đạt",
  B4: "Đạt",
  B6: "Đ",
  C1: 100,
  C2: 200,
  C3: 300,
  C4: 400,
  C6: 600,
  D1: "5",
  D2: 0,
  E1: "=1/0",
  E2: "=A1=1",
};

type Case = readonly [formula: string, value: Scalar];

const ARITHMETIC: readonly Case[] = [
  ["1+2*3^2-4/8", 18.5],
  ["-2^2", 4],
  ["2^-1", 0.5],
  ["-A2", -2.5],
  ["50%*A6", 5],
  ["(1+2)*3", 9],
  ["A5+1", 1],
  ["E2+1", 2],
  ["D1+1", 6],
  ["A4+1", "#VALUE!"],
  ["A1/D2", "#DIV/0!"],
  ["0^0", "#NUM!"],
  ["0.3-0.1-0.2", 0],
  ["0.1+0.2=0.3", true],
];
const COMPARISON: readonly Case[] = [
  ["A1<A2", true],
  ["A1<>A1", false],
  ["B1=B3", true],
  ['B1="chưa đạt"', false],
  ["A5=0", true],
  ['A5=""', true],
  ["A4>1000", true],
  ["TRUE>A4", true],
  ["E1=1", "#DIV/0!"],
];
const TEXT: readonly Case[] = [
  ['"Quý "&3&"/"&2022', "Quý 3/2022"],
  ["B1&A5&E2", "ĐạtTRUE"],
  ['CONCATENATE(B1," ",A1)', "Đạt 1"],
  ['"wait"&"ing"', "waiting"],
  ['LEN("Xã Phước Thái")', 13],
  ['TRIM("  a   b ")', "a b"],
];
const AGGREGATES: readonly Case[] = [
  ["SUM(A1:A6)", 9.5],
  ["SUM(A1:A2,A6,5,TRUE)", 19.5],
  ["SUM(E1:E2)", "#DIV/0!"],
  ["SUM(A:A)", 9.5],
  ["AVERAGE(A1:A6)", 2.375],
  ["AVERAGE(A4:A5)", "#DIV/0!"],
  ["MIN(A1:A6)", -4],
  ["MAX(A1:A6)", 10],
  ["MAX(A4:A5)", 0],
  ["COUNT(A1:D6)", 10],
  ["COUNTA(A1:A6)", 5],
  ["COUNTBLANK(A1:A6)", 1],
  ['COUNT(1,"2",A4)', 2],
  ["PRODUCT(A1:A3)", -10],
  ["MEDIAN(A1:A6)", 1.75],
  ["SUMPRODUCT(A1:A3,C1:C3)", -600],
  ['SUMPRODUCT((B1:B6="Đạt")*C1:C6)', 800],
  ['SUMPRODUCT(--(B1:B6="Đạt"),C1:C6)', 800],
  ["SUBTOTAL(9,A1:A6)", 9.5],
  ["SUBTOTAL(3,A1:A6)", 5],
  ["SUBTOTAL(101,A1:A3)", -1 / 6],
];
const CONDITIONAL: readonly Case[] = [
  ['COUNTIF(B1:B6,"Đạt")', 3],
  ['COUNTIF(B1:B6,"<>Đạt")', 3],
  ['COUNTIF(B1:B6,"*đạt")', 4],
  ['COUNTIF(B1:B6,"Đ?t")', 3],
  ['COUNTIF(A1:A6,">1")', 2],
  ['COUNTIF(A1:A6,"<=1")', 2],
  ["COUNTIF(A1:A6,10)", 1],
  ['COUNTIF(A1:A6,"")', 1],
  ['COUNTIF(A1:A6,"<>")', 5],
  ["COUNTIF(B1:B6,B6)", 1],
  ['COUNTIFS(B1:B6,"Đạt",C1:C6,">=300")', 2],
  ['SUMIF(B1:B6,"Đạt",C1:C6)', 800],
  ['SUMIF(A1:A6,">0")', 13.5],
  ['SUMIFS(C1:C6,B1:B6,"Đạt",A1:A6,"<>")', 800],
  ['AVERAGEIF(B1:B6,"Đạt",C1:C6)', 800 / 3],
  ['AVERAGEIF(B1:B6,"không",C1:C6)', "#DIV/0!"],
  ['MAXIFS(C1:C6,B1:B6,"Đạt")', 400],
];
const LOGIC: readonly Case[] = [
  ['IF(A1>0,"có","không")', "có"],
  ["IF(A1<0,1)", false],
  ["IF(A1<0,1,)", 0],
  ["IF(A1>0,A5)", 0],
  ["IF(TRUE,1,E1)", 1],
  ["IFERROR(E1,-1)", -1],
  ["IFERROR(A1/A2,0)", 0.4],
  ["IFNA(NA(),7)", 7],
  ["IFNA(E1,7)", "#DIV/0!"],
  ["AND(A1>0,A2>0)", true],
  ["OR(A1<0,A3<0)", true],
  ["NOT(E2)", false],
  ["IFS(A1<0,1,TRUE,2)", 2],
  ['SWITCH(B1,"Đ",1,"Đạt",2,3)', 2],
];
const NUMBERS: readonly Case[] = [
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(-2.5,0)", -3],
  ["ROUND(1234.5,-2)", 1200],
  ["ROUNDUP(2.01,1)", 2.1],
  ["ROUNDDOWN(-2.19,1)", -2.1],
  ["INT(-1.5)", -2],
  ["MOD(-3,2)", 1],
  ["ABS(A3)", 4],
  ["SQRT(16)", 4],
  ["POWER(2,10)", 1024],
  ["ISNUMBER(A1)", true],
  ["ISTEXT(A4)", true],
  ["ISBLANK(A5)", true],
  ["ISERROR(E1)", true],
  ["N(A4)", 0],
];
const LOOKUPS: readonly Case[] = [
  ["INDEX(C1:C6,3)", 300],
  ["INDEX(A1:C6,2,3)", 200],
  ["SUM(INDEX(A1:C6,0,3))", 1600],
  ["INDEX(C1:C6,9)", "#REF!"],
  ['MATCH("Chưa đạt",B1:B6,0)', 2],
  ["MATCH(7,A1:A6,0)", "#N/A"],
  ["VLOOKUP(-4,A1:C6,3,FALSE)", 300],
  ["ROW(B7)", 7],
  ["ROWS(A1:A6)", 6],
  ["SUM(C1:INDEX(C1:C6,2))", 300],
];

const ALL = [
  ...ARITHMETIC,
  ...COMPARISON,
  ...TEXT,
  ...AGGREGATES,
  ...CONDITIONAL,
  ...LOGIC,
  ...NUMBERS,
  ...LOOKUPS,
];

/** The value a formula stores after an edit made it new. */
function worth(formula: string): Scalar {
  const result = editXml({ sheets: [sheetOf(CELLS)] }, [
    setCell("E1", { formula: "1/0" }),
    setCell("E2", { formula: "A1=1" }),
    setCell("H1", { formula }),
  ]);
  return result.value("H1");
}

describe("the value of a formula", () => {
  it.each(ALL)("%s is %p", (formula, value) => {
    const found = worth(formula);
    if (typeof value === "number") expect(found).toBeCloseTo(value, 12);
    else expect(found).toBe(value);
  });
});

describe("a formula that cannot be worked out", () => {
  it.each([
    ["of a function that is not known", "UNKNOWNFUNCTION(1)"],
    ["of a function of an add-in", '_xldudf_NTM_DAT(A1,"≥ 80")'],
    ["that looks into another workbook", "[1]Sheet1!A1"],
    ["of a text that reads differently in each language", "A4&0.5"],
    ["that orders texts, which each language does differently", "B1<B2"],
    ["with an unknown name", "KhongCo+1"],
    ["that leads back to itself", "H1+1"],
    ["that leads to one of them", "IFERROR(UNKNOWNFUNCTION(1),0)"],
  ])("%s has no value, and the workbook is calculated when it is opened", (_what, formula) => {
    const result = editXml({ sheets: [sheetOf(CELLS)] }, [setCell("H1", { formula })]);
    expect(result.value("H1")).toBe("not calculated");
    expect(result.part("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("loses its stored value only where something it depends on changed", () => {
    const sheet = sheetOf({
      A1: 1,
      B1: "=UNKNOWNFUNCTION(A1)",
      C1: "=UNKNOWNFUNCTION(A2)",
      D1: "=B1+1",
      E1: '=INDIRECT("A1")',
    });
    const result = editXml({ sheets: [sheet] }, [setCell("A1", 2)]);
    expect(["B1", "C1", "D1", "E1"].map((cell) => result.value(cell))).toEqual([
      "not calculated",
      0,
      "not calculated",
      "not calculated",
    ]);
  });

  it("takes the branch that can be known", () => {
    expect(worth("IF(A1=1,5,UNKNOWNFUNCTION(1))")).toBe(5);
  });
});

describe("what depends on a cell", () => {
  it("is found through other formulas, sheets, names and tables", () => {
    const table =
      '<table id="1" name="t" displayName="t" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="đầu"/></tableColumns></table>';
    const workbook = {
      sheets: [
        sheetOf(
          { A1: "đầu", A2: 1, A3: 2, B1: "=SUM(A2:A3)", C1: "=B1*2", D1: "=Tong+1", E1: "=SUM(t[đầu])" },
          {
            relations: [["table", "../tables/table1.xml"] as const],
          },
        ),
        sheetOf({ A1: "=Sheet1!C1", A2: "=SUM(Sheet1:Sheet2!B9)" }),
      ],
      parts: {
        "xl/tables/table1.xml": table,
        "xl/workbook.xml":
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
          '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Sheet2" sheetId="2" r:id="rId2"/></sheets>' +
          '<definedNames><definedName name="Tong">Sheet1!$B$1</definedName></definedNames></workbook>',
      },
    };
    const result = editXml(workbook, [setCell("A2", 10), setCell("B9", 5)]);
    expect(["B1", "C1", "D1", "E1"].map((cell) => result.value(cell))).toEqual([12, 24, 13, 12]);
    expect([result.value("A1", 2), result.value("A2", 2)]).toEqual([24, 5]);
  });

  it("is worked out through chains of any length, upwards too", () => {
    const count = 1200;
    const cells: Record<string, string | number> = { A1: 1, [`B${count}`]: "=A1" };
    for (let row = 2; row <= count; row++) cells[`A${row}`] = `=A${row - 1}+1`;
    for (let row = 1; row < count; row++) cells[`B${row}`] = `=B${row + 1}+1`;
    const result = editXml({ sheets: [sheetOf(cells)] }, [setCell("A1", 5)]);
    expect([result.value(`A${count}`), result.value("B1")]).toEqual([4 + count, 4 + count]);
  });

  it("leaves nested subtotals out, and does not guess at rows a filter hides", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>SUBTOTAL(9,A1)</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><f>SUBTOTAL(9,A1:A3)</f><v>4</v></c></row>';
    expect(editXml({ sheets: [{ rows }] }, [setCell("A1", 10)]).value("A4")).toBe(13);
    const hidden = rows.replace('<row r="3">', '<row r="3" hidden="1">');
    expect(editXml({ sheets: [{ rows: hidden }] }, [setCell("A1", 10)]).value("A4")).toBe("not calculated");
  });
});

describeWith("libreoffice", "the value of a formula as LibreOffice works it out", () => {
  const folder = scratchFolder();
  /** Where Excel differs: conditions are no numbers there, INDEX past its end is #REF!, and 0^0 an error. */
  const DIFFERENT: ReadonlySet<string> = new Set(["0^0", "TRUE>A4", "B1&A5&E2", "INDEX(C1:C6,9)"]);
  const cases = ALL.filter(([formula]) => !DIFFERENT.has(formula));

  it("is the same", () => {
    const edits = [
      setCell("E1", { formula: "1/0" }),
      setCell("E2", { formula: "A1=1" }),
      ...cases.map(([formula], index) => setCell(`J${index + 1}`, { formula })),
    ];
    const ours = edit(xlsxOf({ sheets: [sheetOf(CELLS)] }), edits);
    const file = path.join(folder, "formulas.xlsx");
    writeFileSync(file, withoutStoredValues(ours.bytes));
    const converted = convertWithLibreOffice(file, "xlsx", path.join(folder, "out"));
    const theirs = edit(new Uint8Array(readFileSync(converted)), []);
    const compared = cases.map(([formula], index) => {
      const cell = `J${index + 1}`;
      return { formula, ours: rounded(ours.value(cell)), theirs: rounded(theirs.value(cell)) };
    });
    expect(compared.filter((one) => one.ours !== one.theirs)).toEqual([]);
  });
});
