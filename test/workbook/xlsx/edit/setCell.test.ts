import type { CellInput } from "../../../../src/core/sheet/edit";
import { edit, editXml, setCell, sheetOf } from "./edited";
import { xlsxOf } from "../../../support/xlsxOf";
import { opened } from "./edited";

const NO_CELLS = { sheets: [{ rows: "" }] };

describe("what is written into a cell", () => {
  const texts: readonly (readonly [string, string])[] = [
    ["that begins with =", "=1+1"],
    ["that begins with +", "+84 912"],
    ["that begins with -", "-"],
    ["that begins with @", "@xã"],
    ["with what XML reserves", `<a b="c">&amp;'`],
    ["with blanks at its ends", "  hai  "],
    ["of several lines", "dòng 1\ndòng 2\tcột"],
    ["with a carriage return", "một\r\nhai"],
    ["with control characters", "a\u0001b\u001Fc"],
    ["that looks like an escape", "_x0041_ và _x005F_"],
    ["with half a surrogate pair", "a\uD83Db"],
    ["with letters beyond the first plane", "𠀀 nôm"],
    ["with a non-character", "a\uFFFFb"],
  ];

  it.each(texts)("is a text %s", (_what, text) => {
    const result = editXml(NO_CELLS, [setCell("B2", text)]);
    expect(result.refused).toEqual([]);
    expect(result.value("B2")).toBe(text);
    expect(result.formula("B2")).toBeUndefined();
  });

  it.each<[string, CellInput, string]>([
    ["a number", 12.5, '<c r="B2"><v>12.5</v></c>'],
    ["a small number in full", 1e-7, '<c r="B2"><v>1e-7</v></c>'],
    ["a negative zero as zero", -0, '<c r="B2"><v>0</v></c>'],
    ["TRUE", true, '<c r="B2" t="b"><v>1</v></c>'],
    ["a formula with its value", { formula: "=A1*2", cached: 4 }, '<c r="B2"><f>A1*2</f><v>4</v></c>'],
    [
      "a formula with a text value",
      { formula: 'A9&"x"', cached: "x" },
      '<c r="B2" t="str"><f>A9&amp;"x"</f><v>x</v></c>',
    ],
    [
      "a formula with an error value",
      { formula: "1/0", cached: "#DIV/0!" },
      '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    [
      "a formula of a newer function",
      { formula: "IFS(1>0,1)", cached: 1 },
      '<c r="B2"><f>_xlfn.IFS(1&gt;0,1)</f><v>1</v></c>',
    ],
    [
      "a formula of ours",
      { formula: 'NTM.DAT(A1,"≥ 80%")', cached: false },
      '<c r="B2" t="b"><f>_xldudf_NTM_DAT(A1,"≥ 80%")</f><v>0</v></c>',
    ],
  ])("is %s", (_what, value, xml) => {
    expect(editXml(NO_CELLS, [setCell("B2", value)]).sheet()).toContain(xml);
  });

  it("is worked out where a formula comes without its value", () => {
    const result = editXml({ sheets: [sheetOf({ A1: 2, A2: 3 })] }, [
      setCell("B2", { formula: "SUM(A1:A2)" }),
    ]);
    expect(result.value("B2")).toBe(5);
  });

  it.each<[string, CellInput]>([
    ["a number without end", Number.POSITIVE_INFINITY],
    ["no number", Number.NaN],
    ["a text longer than a cell holds", "x".repeat(32_768)],
  ])("is refused where it is %s", (_what, value) => {
    const result = editXml(NO_CELLS, [setCell("B2", value)]);
    expect(result.refused).toMatchObject([{ why: "unsupported" }]);
    expect(result.value("B2")).toBeNull();
  });
});

describe("where a cell is written", () => {
  it("keeps the style of the cell", () => {
    const rows = '<row r="2"><c r="B2" s="5" t="s"><v>0</v></c></row>';
    const result = editXml({ sheets: [{ rows }], strings: "<si><t>cũ</t></si>" }, [setCell("B2", "mới")]);
    expect(result.sheet()).toContain('<c r="B2" s="5" t="inlineStr"><is><t>mới</t></is></c>');
    expect(result.part("xl/sharedStrings.xml")).toContain("<si><t>cũ</t></si>");
  });

  it("gives a new cell the style of its row, else of its column", () => {
    const result = editXml(
      {
        sheets: [
          {
            beforeRows: '<cols><col min="2" max="3" width="9" style="7"/></cols>',
            rows: '<row r="1" s="4" customFormat="1"><c r="A1"><v>1</v></c></row><row r="3" s="6"><c r="A3"><v>1</v></c></row>',
          },
        ],
      },
      [setCell("B1", 1), setCell("C2", 2), setCell("C3", 3), setCell("D3", 4)],
    );
    const cells = ["B1", "C2", "C3", "D3"].map(
      (name) => new RegExp(`<c r="${name}"([^>]*)>`).exec(result.sheet())?.[1],
    );
    expect(cells).toEqual([' s="4"', ' s="7"', ' s="7"', ""]);
  });

  it("puts new rows and cells in their order and leaves the rest of the text alone", () => {
    const rows =
      '<row r="2" spans="1:3" ht="20"><c r="A2"><v>1</v></c><c r="C2" ><v>3</v></c></row>\n<row r="9"><c r="A9"><v>9</v></c></row>';
    const result = editXml({ sheets: [{ rows }] }, [
      setCell("B2", 2),
      setCell("A1", 0),
      setCell("A5", 5),
      setCell("A10", 10),
    ]);
    expect(result.sheet()).toContain(
      '<row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="2" ht="20"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2" ><v>3</v></c></row>\n' +
        '<row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row><row r="10"><c r="A10"><v>10</v></c></row>',
    );
  });

  it("makes no cell for nothing", () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c></row>';
    const result = editXml({ sheets: [{ rows }] }, [
      setCell("B2", null),
      setCell("A2", null),
      setCell("A9", null),
    ]);
    expect(result.sheet()).toContain('<sheetData><row r="2"><c r="A2"/></row></sheetData>');
  });

  it("finds cells that leave their address to their place", () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const result = editXml({ sheets: [{ rows }] }, [setCell("B1", 20), setCell("A2", 30), setCell("C1", 40)]);
    expect(["A1", "B1", "C1", "A2"].map((cell) => result.value(cell))).toEqual([1, 20, 40, 30]);
  });

  it("writes into sheets whose elements have a prefix", () => {
    const part =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const result = editXml({ sheets: [{ part }] }, [setCell("A1", "chữ"), setCell("B1", 2)]);
    expect([result.value("A1"), result.value("B1")]).toEqual(["chữ", 2]);
  });

  it("lets the used area grow", () => {
    const sheet = { beforeRows: '<dimension ref="B2:C3"/>', rows: "" };
    expect(editXml({ sheets: [sheet] }, [setCell("D1", 1)]).sheet()).toContain('<dimension ref="B1:D3"/>');
  });

  it("leaves every other part as it was, byte for byte", () => {
    const bytes = xlsxOf({ sheets: [sheetOf({ A1: 1 }), sheetOf({ A1: 1 })], strings: "<si><t>a</t></si>" });
    const before = opened(bytes).package;
    const after = opened(edit(bytes, [setCell("A1", "b")]).bytes).package;
    const changed = before.names().filter((name) => before.text(name) !== after.text(name));
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(after.names()).toEqual(before.names());
  });
});

describe("blocks of cells", () => {
  const block = { kind: "setBlock", sheet: "Sheet1", row: 1, column: 1 } as const;

  it("write a rectangle and leave cells without a value alone", () => {
    const result = editXml({ sheets: [sheetOf({ C2: 7, C3: 8 })] }, [
      {
        ...block,
        values: [
          ["a", undefined],
          [null, 2],
        ],
      },
    ]);
    expect(["B2", "C2", "B3", "C3"].map((cell) => result.value(cell))).toEqual(["a", 7, null, 2]);
  });

  it("are written whole or not at all", () => {
    const sheet = sheetOf(
      { A1: 1 },
      { afterRows: '<mergeCells count="1"><mergeCell ref="C3:D3"/></mergeCells>' },
    );
    const result = editXml({ sheets: [sheet] }, [
      {
        ...block,
        values: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    ]);
    expect(result.refused).toMatchObject([{ why: "hiddenByMerge", found: "C3:D3" }]);
    expect(result.value("B2")).toBeNull();
  });
});

describe("formulas around a cell that is written", () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  it("keep their share where the cell that tells it is overwritten", () => {
    const result = editXml({ sheets: [{ rows: shared }] }, [setCell("B1", 9)]);
    expect(["B1", "B2", "B3"].map((cell) => result.formula(cell))).toEqual([undefined, "A2*$A$1", "A3*$A$1"]);
    expect(["B1", "B2", "B3"].map((cell) => result.value(cell))).toEqual([9, 2, 3]);
  });

  it("are shared further where another cell is overwritten", () => {
    const result = editXml({ sheets: [{ rows: shared }] }, [setCell("B2", 9)]);
    expect(["B1", "B2", "B3"].map((cell) => result.formula(cell))).toEqual(["A1*$A$1", undefined, "A3*$A$1"]);
  });

  it("of an array over several cells are not changed in part", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const result = editXml({ sheets: [{ rows }] }, [setCell("A2", 5)]);
    expect(result.refused).toMatchObject([{ why: "unsupported", found: "{=…} A1:A2" }]);
  });

  it("lose the list of their order, which would name a cell without a formula", () => {
    const workbook = {
      sheets: [sheetOf({ A1: 1, B1: "=A1" })],
      parts: {
        "xl/calcChain.xml": '<calcChain><c r="B1" i="1"/></calcChain>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      },
    };
    expect(editXml(workbook, [setCell("A1", 2)]).has("xl/calcChain.xml")).toBe(true);
    const result = editXml(workbook, [setCell("B1", 2)]);
    expect(result.has("xl/calcChain.xml")).toBe(false);
    expect(result.part("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});
