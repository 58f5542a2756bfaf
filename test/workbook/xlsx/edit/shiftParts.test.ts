import type { Edit } from "../../../../src/core/sheet/edit";
import { relationsXml } from "../../../support/xlsxOf";
import { editXml, repeatRow, sheetOf } from "./edited";

const CELLS = { A6: "đầu", A7: 1, B7: 2, A8: "tổng", B8: "=SUM(B7)", B9: 9 };
const THREE = repeatRow(7, [
  { A: "một", B: 1 },
  { A: "hai", B: 2 },
  { A: "ba", B: 4 },
]);
const DELETED: Edit = { kind: "deleteRows", sheet: "Sheet1", first: 6, last: 6 };

/** The part of a sheet, which has this one relation, after an edit. */
function partAfter(kind: string, target: string, content: string, only: Edit): string {
  const part = target.replace("../", "xl/");
  const sheets = [sheetOf(CELLS, { relations: [[kind, target]] }), sheetOf({ A1: 1 })];
  const result = editXml({ sheets, parts: { [part]: content } }, [only]);
  expect(result.refused).toEqual([]);
  return result.part(part);
}

function names(...entries: readonly (readonly [attributes: string, formula: string])[]): string {
  const list = entries.map(([attributes, formula]) => `<definedName ${attributes}>${formula}</definedName>`);
  return `<definedNames>${list.join("")}</definedNames>`;
}

describe("defined names", () => {
  const workbookXml = (definedNames: string): string =>
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Sheet2" sheetId="2" r:id="rId2"/></sheets>${definedNames}</workbook>`;

  it.each<[string, readonly [string, string], readonly [string, string]]>([
    ["of the pattern row grow", ['name="a"', "Sheet1!$A$7"], ['name="a"', "Sheet1!$A$7:$A$9"]],
    [
      "of one sheet move",
      ['name="a" localSheetId="1"', "Sheet1!$A$8"],
      ['name="a" localSheetId="1"', "Sheet1!$A$10"],
    ],
    ["of another sheet stay", ['name="a"', "Sheet2!$A$8"], ['name="a"', "Sheet2!$A$8"]],
    ["that are relative to their user stay", ['name="a"', "Sheet1!A8"], ['name="a"', "Sheet1!A8"]],
    ["of constants and formulas", ['name="a"', "0.95*Sheet1!$B$8"], ['name="a"', "0.95*Sheet1!$B$10"]],
    [
      "of print areas grow",
      ['name="_xlnm.Print_Area" localSheetId="0"', "Sheet1!$A$1:$H$8,Sheet1!$J$8"],
      ['name="_xlnm.Print_Area" localSheetId="0"', "Sheet1!$A$1:$H$10,Sheet1!$J$10"],
    ],
    [
      "of repeated rows and columns stay above",
      ['name="_xlnm.Print_Titles" localSheetId="0"', "Sheet1!$A:$B,Sheet1!$5:$6"],
      ['name="_xlnm.Print_Titles" localSheetId="0"', "Sheet1!$A:$B,Sheet1!$5:$6"],
    ],
    [
      "of filters grow",
      ['name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"', "Sheet1!$A$6:$B$7"],
      ['name="_xlnm._FilterDatabase" localSheetId="0" hidden="1"', "Sheet1!$A$6:$B$9"],
    ],
  ])("%s", (_what, before, after) => {
    const parts = { "xl/workbook.xml": workbookXml(names(before)) };
    const result = editXml({ sheets: [sheetOf(CELLS), sheetOf({})], parts }, [THREE]);
    expect(result.part("xl/workbook.xml")).toBe(workbookXml(names(after)));
  });
});

describe("tables", () => {
  const table = (ref: string, filter: string, totals = ""): string =>
    `<table id="1" name="t" displayName="t" ref="${ref}"${totals}><autoFilter ref="${filter}"/><tableColumns count="2">` +
    `<tableColumn id="1" name="đầu"/><tableColumn id="2" name="x"><calculatedColumnFormula>$B$8+t[[#This Row],[đầu]]</calculatedColumnFormula></tableColumn></tableColumns></table>`;

  it("grow with their rows, filter and all", () => {
    const moved = table("A6:B10", "A6:B9", ' totalsRowCount="1"').replace("$B$8", "$B$10");
    expect(
      partAfter("table", "../tables/table1.xml", table("A6:B8", "A6:B7", ' totalsRowCount="1"'), THREE),
    ).toBe(moved);
  });

  it.each<[string, string, Edit]>([
    ["their head", table("A7:B9", "A7:B9"), DELETED],
    ["their last row of data", table("A6:B7", "A6:B7"), DELETED],
    ["their totals", table("A5:B7", "A5:B6", ' totalsRowCount="1"'), THREE],
  ])("do not lose %s", (_what, xml, only) => {
    const sheets = [sheetOf(CELLS, { relations: [["table", "../tables/table1.xml"]] })];
    const result = editXml({ sheets, parts: { "xl/tables/table1.xml": xml } }, [only]);
    expect(result.refused).toMatchObject([{ why: "unsupported", found: "t" }]);
    expect(result.part("xl/tables/table1.xml")).toBe(xml);
  });
});

describe("comments", () => {
  const comments = (...refs: readonly string[]): string =>
    `<comments><authors><author/></authors><commentList>${refs.map((ref) => `<comment ref="${ref}" authorId="0"><text><t>x</t></text></comment>`).join("")}</commentList></comments>`;
  const threads = (...refs: readonly string[]): string =>
    `<ThreadedComments>${refs.map((ref) => `<threadedComment ref="${ref}"><text>x</text></threadedComment>`).join("")}</ThreadedComments>`;
  const box = (row: number, anchor: string): string =>
    `<v:shape id="s"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Anchor> ${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  const button = (anchor: string, link: string): string =>
    `<v:shape id="b"><x:ClientData ObjectType="Drop"><x:Anchor>${anchor}</x:Anchor><x:FmlaLink>${link}</x:FmlaLink></x:ClientData></v:shape>`;

  it("move with their cell; one of the pattern row stays with the first copy", () => {
    expect(partAfter("comments", "../comments1.xml", comments("A6", "A7", "B8"), THREE)).toBe(
      comments("A6", "A7", "B10"),
    );
  });

  it("go with their row", () => {
    expect(partAfter("comments", "../comments1.xml", comments("A7", "B8"), DELETED)).toBe(comments("B7"));
  });

  it("in threads do the same", () => {
    const target = "../threadedComments/threadedComment1.xml";
    expect(partAfter("threadedComment", target, threads("A6", "B8"), THREE)).toBe(threads("A6", "B10"));
    expect(partAfter("threadedComment", target, threads("A7", "B8"), DELETED)).toBe(threads("B7"));
  });

  it("have boxes that move with them, and linked controls follow", () => {
    const target = "../drawings/vmlDrawing1.vml";
    const xml = `<xml>${box(7, "2, 15, 6, 2, 4, 31, 10, 1")}${button("1,0,9,0,2,0,11,0", "$B$8")}</xml>`;
    expect(partAfter("vmlDrawing", target, xml, THREE)).toBe(
      `<xml>${box(9, "2, 15, 8, 2, 4, 31, 12, 1")}${button("1,0,11,0,2,0,13,0", "$B$10")}</xml>`,
    );
    expect(partAfter("vmlDrawing", target, `<xml>${box(6, "2, 15, 5, 2, 4, 31, 9, 1")}</xml>`, DELETED)).toBe(
      "<xml></xml>",
    );
  });

  it("and form controls name cells in properties of their own", () => {
    const xml = (link: string): string =>
      `<formControlPr objectType="Drop" fmlaLink="${link}" fmlaRange="Sheet2!$A$1:$A$9"/>`;
    expect(partAfter("ctrlProp", "../ctrlProps/ctrlProp1.xml", xml("$B$8"), THREE)).toBe(xml("$B$10"));
  });
});

describe("drawings", () => {
  const end = (name: string, row: number, offset: number): string =>
    `<xdr:${name}><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></xdr:${name}>`;
  const anchor = (edit: string, from: number, to: number, offset = 5): string =>
    `<xdr:wsDr><xdr:twoCellAnchor${edit}>${end("from", from, 0)}${end("to", to, offset)}<xdr:sp textlink="Sheet1!$A$8"/></xdr:twoCellAnchor></xdr:wsDr>`;

  it.each<[string, string, string]>([
    ["above stay", anchor("", 1, 4), anchor("", 1, 4)],
    ["below move", anchor("", 8, 10), anchor("", 10, 12)],
    ["across grow", anchor("", 5, 7), anchor("", 5, 9)],
    ["over the pattern row cover all copies", anchor("", 6, 6), anchor("", 6, 8)],
    ["that end on the line above the pattern row stay", anchor("", 4, 6, 0), anchor("", 4, 6, 0)],
    ["that keep their size move only", anchor(' editAs="oneCell"', 7, 9), anchor(' editAs="oneCell"', 9, 11)],
    [
      "that keep their size do not grow",
      anchor(' editAs="oneCell"', 5, 9),
      anchor(' editAs="oneCell"', 5, 9),
    ],
    ["that are fixed stay", anchor(' editAs="absolute"', 8, 10), anchor(' editAs="absolute"', 8, 10)],
  ])("%s", (_what, before, after) => {
    const linked = after.replace("$A$8", "$A$10");
    expect(partAfter("drawing", "../drawings/drawing1.xml", before, THREE)).toBe(linked);
  });
});

describe("pivot tables", () => {
  const source = (ref: string): string =>
    `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="${ref}" sheet="Sheet1"/></cacheSource></pivotCacheDefinition>`;

  it("take their data from all copies", () => {
    const part = "xl/pivotCache/pivotCacheDefinition1.xml";
    const result = editXml({ sheets: [sheetOf(CELLS)], parts: { [part]: source("A6:B7") } }, [THREE]);
    expect(result.part(part)).toBe(source("A6:B9"));
  });

  it("move with the rows they stand on", () => {
    const xml = (ref: string): string =>
      `<pivotTableDefinition><location ref="${ref}" firstHeaderRow="1"/></pivotTableDefinition>`;
    expect(partAfter("pivotTable", "../pivotTables/pivotTable1.xml", xml("D9:E12"), THREE)).toBe(
      xml("D11:E14"),
    );
  });
});

describe("charts", () => {
  const reference = (
    kind: "num" | "str",
    formula: string,
    points: readonly string[],
    count = points.length,
  ): string =>
    `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${count}"/>` +
    `${points.map((value, index) => (value === "" ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`)).join("")}</c:${kind}Cache></c:${kind}Ref>`;
  const chart = (...references: readonly string[]): string =>
    `<c:chartSpace><c:ser>${references.join("")}</c:ser></c:chartSpace>`;

  function chartAfter(
    xml: string,
    only: Edit,
    cells: Readonly<Record<string, string | number>> = CELLS,
  ): string {
    const result = editXml(
      { sheets: [sheetOf(cells), sheetOf({ A8: 3 })], parts: { "xl/charts/chart1.xml": xml } },
      [only],
    );
    expect(result.refused).toEqual([]);
    return result.part("xl/charts/chart1.xml");
  }

  it("show all copies, with their values", () => {
    const before = chart(
      reference("str", "Sheet1!$A$7", ["cũ"]),
      reference("num", "Sheet1!$B$7:$B$7", ["0"]),
    );
    expect(chartAfter(before, THREE)).toBe(
      chart(
        reference("str", "Sheet1!$A$7:$A$9", ["một", "hai", "ba"]),
        reference("num", "Sheet1!$B$7:$B$9", ["1", "2", "4"]),
      ),
    );
  });

  it("show the new value of a total that moved", () => {
    const before = chart(reference("num", "Sheet1!$B$8", ["0"]));
    expect(chartAfter(before, THREE)).toBe(chart(reference("num", "Sheet1!$B$10", ["7"])));
  });

  it("leave out what is no number", () => {
    const before = chart(reference("num", "Sheet1!$A$6:$B$7", ["0"]));
    expect(chartAfter(before, THREE)).toBe(
      chart(reference("num", "Sheet1!$A$6:$B$9", ["", "", "", "1", "", "2", "", "4"])),
    );
  });

  it("of other data stay as they are, byte for byte", () => {
    const before = chart(reference("num", "Sheet2!$A$8", ["88"]), reference("num", "Sheet1!$A$6", ["66"]));
    expect(chartAfter(before, THREE)).toBe(before);
  });

  it("show copies that lie apart as several areas", () => {
    const rows = [
      [6, 1, 1],
      [7, 1, 10],
      [6, 2, 2],
      [7, 2, 20],
    ].map(([from = 0, group = 0, value = 0]) => ({ from, group, values: [undefined, value] }));
    const only: Edit = { kind: "expandRows", sheet: "Sheet1", first: 6, last: 7, rows };
    const before = chart(reference("num", "Sheet1!$B$8", ["0"]));
    expect(chartAfter(before, only, { B7: 1, B8: 2, B9: 3 })).toBe(
      chart(reference("num", "(Sheet1!$B$8,Sheet1!$B$10)", ["10", "20"])),
    );
  });
});

it("keeps relations as they are", () => {
  const sheets = [sheetOf(CELLS, { relations: [["comments", "../comments1.xml"]] })];
  const result = editXml({ sheets, parts: { "xl/comments1.xml": "<comments/>" } }, [THREE]);
  expect(result.part("xl/worksheets/_rels/sheet1.xml.rels")).toBe(
    relationsXml([["comments", "../comments1.xml"]]),
  );
});
