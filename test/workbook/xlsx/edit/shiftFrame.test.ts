import type { Edit } from "../../../../src/core/sheet/edit";
import { editXml, repeatRow, sheetOf } from "./edited";

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const CELLS = { A6: "đầu", A7: 1, B7: 2, A8: "tổng", B9: 9 };

/** Row 7 becomes rows 7 to 9. */
const THREE = repeatRow(7, [{ A: 1 }, { A: 2 }, { A: 3 }]);
const INSERTED: Edit = { kind: "insertRows", sheet: "Sheet1", at: 6, count: 2 };
const DELETED: Edit = { kind: "deleteRows", sheet: "Sheet1", first: 6, last: 6 };

function after(xml: string, only: Edit): string {
  const result = editXml({ sheets: [sheetOf(CELLS, { afterRows: xml })] }, [only]);
  expect(result.refused).toEqual([]);
  return /<\/sheetData>([\s\S]*)<\/worksheet>/.exec(result.sheet())?.[1] ?? "";
}

function before(xml: string, only: Edit): string {
  const result = editXml({ sheets: [sheetOf(CELLS, { beforeRows: xml })] }, [only]);
  return /relationships">([\s\S]*)<sheetData>/.exec(result.sheet())?.[1] ?? "";
}

function rule(sqref: string, formula: string): string {
  return `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
}

function validations(...entries: readonly (readonly [sqref: string, formula: string])[]): string {
  const list = entries.map(
    ([sqref, formula]) =>
      `<dataValidation type="custom" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${entries.length}">${list.join("")}</dataValidations>`;
}

function newerRule(sqref: string, formula: string): string {
  return (
    `<extLst><ext ${X14} uri="{78C0D931}"><x14:conditionalFormattings><x14:conditionalFormatting ${XM}>` +
    `<x14:cfRule type="expression"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref>` +
    `</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`
  );
}

function newerValidation(sqref: string, formula: string): string {
  return (
    `<extLst><ext ${X14} uri="{CCE6A557}"><x14:dataValidations ${XM} count="1"><x14:dataValidation type="list">` +
    `<x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`
  );
}

function sparklines(...entries: readonly (readonly [formula: string, cell: string])[]): string {
  const list = entries.map(
    ([formula, cell]) => `<x14:sparkline><xm:f>${formula}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline>`,
  );
  return (
    `<extLst><ext ${X14} uri="{05C60535}"><x14:sparklineGroups ${XM}><x14:sparklineGroup type="column"><x14:colorSeries theme="4"/>` +
    `<x14:sparklines>${list.join("")}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`
  );
}

const merges = (...refs: readonly string[]): string =>
  refs.length === 0
    ? ""
    : `<mergeCells count="${refs.length}">${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;

const breaks = (...ids: readonly number[]): string =>
  `<rowBreaks count="${ids.length}" manualBreakCount="${ids.length}">${ids.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join("")}</rowBreaks>`;

type Case = readonly [what: string, xml: string, result: string];

describe("around the cells, when the pattern row 7 becomes three", () => {
  it.each<Case>([
    [
      "merges move, and those of the pattern come again",
      merges("A1:B1", "A7:B7", "A8:C8"),
      merges("A1:B1", "A7:B7", "A8:B8", "A9:B9", "A10:C10"),
    ],
    ["merges across the pattern row grow", merges("A6:A8"), merges("A6:A10")],
    [
      "conditional formats cover all copies, their formula the first",
      rule("B7", "$A7&gt;$A$8"),
      rule("B7:B9", "$A7&gt;$A$10"),
    ],
    [
      "formulas of rules over the own row stay in it",
      rule("B7", "SUM($A7:$C7)&gt;0"),
      rule("B7:B9", "SUM($A7:$C7)&gt;0"),
    ],
    [
      "conditional formats from above grow, and stay relative to their first cell",
      rule("A5:A9 C7", "A5&gt;A7"),
      rule("A5:A11 C7:C9", "A5&gt;A7"),
    ],
    [
      "conditional formats below move with their formula",
      rule("B8:B9", "B8=$B$7"),
      rule("B10:B11", "B10=$B$7"),
    ],
    [
      "bounds given by formulas move",
      '<conditionalFormatting sqref="B8"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="$A$8"/><cfvo type="num" val="8"/></dataBar></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B10"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="formula" val="$A$10"/><cfvo type="num" val="8"/></dataBar></cfRule></conditionalFormatting>',
    ],
    [
      "conditional formats of Excel 2010 do the same",
      newerRule("B7:B8", "$A7&gt;$A$9"),
      newerRule("B7:B10", "$A7&gt;$A$11"),
    ],
    [
      "validations cover all copies",
      validations(["G7", "AND(G7&gt;0,$A$8)"], ["A1:A9", "A1"]),
      validations(["G7:G9", "AND(G7&gt;0,$A$10)"], ["A1:A11", "A1"]),
    ],
    [
      "validations of Excel 2010 do the same",
      newerValidation("I7:I8", "Sheet1!$A$8:$A$9"),
      newerValidation("I7:I10", "Sheet1!$A$10:$A$11"),
    ],
    [
      "sparklines of the pattern come again, each with its own row",
      sparklines(["Sheet1!D7:E7", "J7"], ["Sheet1!B7:B8", "J8"]),
      sparklines(
        ["Sheet1!D7:E7", "J7"],
        ["Sheet1!D8:E8", "J8"],
        ["Sheet1!D9:E9", "J9"],
        ["Sheet1!B7:B10", "J10"],
      ),
    ],
    ["page breaks stay between the same rows", breaks(6, 7, 20), breaks(6, 9, 22)],
    [
      "links cover all copies, and lead where they led",
      '<hyperlinks><hyperlink ref="A7" location="Sheet1!A8"/><hyperlink ref="B8" r:id="rId1"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A7:A9" location="Sheet1!A10"/><hyperlink ref="B10" r:id="rId1"/></hyperlinks>',
    ],
    [
      "the filter grows",
      '<autoFilter ref="A6:B7"><sortState ref="A7:B7"><sortCondition ref="A7:A7"/></sortState></autoFilter>',
      '<autoFilter ref="A6:B9"><sortState ref="A7:B9"><sortCondition ref="A7:A9"/></sortState></autoFilter>',
    ],
    [
      "editable ranges and unshown errors cover all copies",
      '<protectedRanges><protectedRange sqref="A7 B8" name="x"/></protectedRanges><ignoredErrors><ignoredError sqref="A1:A7" numberStoredAsText="1"/></ignoredErrors>',
      '<protectedRanges><protectedRange sqref="A7:A9 B10" name="x"/></protectedRanges><ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      "watched cells and scenarios move",
      '<cellWatches><cellWatch r="B9"/></cellWatches><scenarios><scenario name="x"><inputCells r="A8" val="1"/></scenario></scenarios>',
      '<cellWatches><cellWatch r="B11"/></cellWatches><scenarios><scenario name="x"><inputCells r="A10" val="1"/></scenario></scenarios>',
    ],
    [
      "controls move",
      '<controls><control><controlPr><anchor moveWithCells="1"><from><xdr:col>1</xdr:col><xdr:row>8</xdr:row></from><to><xdr:col>2</xdr:col><xdr:row>9</xdr:row></to></anchor></controlPr></control></controls>',
      '<controls><control><controlPr><anchor moveWithCells="1"><from><xdr:col>1</xdr:col><xdr:row>10</xdr:row></from><to><xdr:col>2</xdr:col><xdr:row>11</xdr:row></to></anchor></controlPr></control></controls>',
    ],
    [
      "print set-up stays",
      '<pageMargins left="0.7" right="0.7"/><pageSetup paperSize="9"/><headerFooter><oddHeader>&amp;LA8</oddHeader></headerFooter>',
      '<pageMargins left="0.7" right="0.7"/><pageSetup paperSize="9"/><headerFooter><oddHeader>&amp;LA8</oddHeader></headerFooter>',
    ],
  ])("%s", (_what, xml, result) => {
    expect(after(xml, THREE)).toBe(result);
  });

  it.each<Case>([
    ["the used area grows", '<dimension ref="A6:B9"/>', '<dimension ref="A6:B11"/>'],
    [
      "the frozen head stays, scrolling and selection follow",
      '<sheetViews><sheetView topLeftCell="A8"><pane ySplit="7" topLeftCell="A9" state="frozen"/><selection activeCell="B7" sqref="B7 A8:B9"/></sheetView></sheetViews>',
      '<sheetViews><sheetView topLeftCell="A10"><pane ySplit="7" topLeftCell="A11" state="frozen"/><selection activeCell="B7" sqref="B7 A10:B11"/></sheetView></sheetViews>',
    ],
    [
      "columns stay",
      '<cols><col min="1" max="2" width="9"/></cols>',
      '<cols><col min="1" max="2" width="9"/></cols>',
    ],
  ])("%s", (_what, xml, result) => {
    expect(before(xml, THREE)).toBe(result);
  });
});

describe("around the cells, when two rows are inserted before row 7", () => {
  it.each<Case>([
    ["merges across the place grow, others move", merges("A6:A7", "A7:B7"), merges("A6:A9", "A9:B9")],
    ["rules across the place grow", rule("B6:B7", "B6"), rule("B6:B9", "B6")],
    ["breaks follow the row below", breaks(6, 7), breaks(6, 9)],
    ["sparklines move", sparklines(["Sheet1!D7:E7", "J7"]), sparklines(["Sheet1!D9:E9", "J9"])],
  ])("%s", (_what, xml, result) => {
    expect(after(xml, INSERTED)).toBe(result);
  });

  it("a frozen head grows where rows come into it", () => {
    const pane =
      '<sheetViews><sheetView><pane ySplit="7" topLeftCell="A8" state="frozen"/></sheetView></sheetViews>';
    expect(before(pane, INSERTED)).toContain('ySplit="9" topLeftCell="A10"');
  });

  it("new rows look like the row above and hold nothing", () => {
    const rows =
      '<row r="6" ht="30" customHeight="1"><c r="A6" s="3"><v>1</v></c><c r="B6" s="4"/><c r="C6"><v>1</v></c></row><row r="7"><c r="A7"><v>7</v></c></row>';
    const result = editXml({ sheets: [{ rows }] }, [INSERTED]);
    expect(result.sheet()).toContain(
      '<row ht="30" customHeight="1" r="7"><c r="A7" s="3"/><c r="B7" s="4"/></row>'.replace(
        '<row ht="30" customHeight="1" r="7">',
        '<row r="7" ht="30" customHeight="1">',
      ),
    );
    expect(result.value("A9")).toBe(7);
  });
});

describe("around the cells, when row 7 is deleted", () => {
  it.each<Case>([
    ["merges of it go, others move", merges("A7:B7", "A8:B8"), merges("A7:B7")],
    ["a list of merges is not left empty", merges("A7:B7"), ""],
    ["a merge of which one cell is left goes", merges("A7:A8"), ""],
    ["rules of it go", rule("B7", "B7") + rule("B8", "B8"), rule("B7", "B7")],
    [
      "rules that began on it are read from the next row",
      rule("B7:B9", "$A7&gt;A8"),
      rule("B7:B8", "$A7&gt;A8"),
    ],
    ["validations of it go with their list", validations(["A7", "1"]), ""],
    ["the count of validations follows", validations(["A7", "1"], ["A8", "A8"]), validations(["A7", "A7"])],
    ["newer rules go with all around them", newerRule("A7", "1"), ""],
    ["sparklines go with all around them", sparklines(["Sheet1!D7:E7", "J7"]), ""],
    ["links of it go with their list", '<hyperlinks><hyperlink ref="A7" r:id="rId1"/></hyperlinks>', ""],
    ["breaks that meet become one", breaks(6, 7), breaks(6)],
  ])("%s", (_what, xml, result) => {
    expect(after(xml, DELETED)).toBe(result);
  });
});

describe("on another sheet, when the pattern row becomes three", () => {
  it.each<Case>([
    ["rules follow what they refer to", rule("A7", "A8=Sheet1!$A$8"), rule("A7", "A8=Sheet1!$A$10")],
    [
      "validations do",
      validations(["A7:A8", "COUNTIF(Sheet1!$A$7:$A$8,A7)"]),
      validations(["A7:A8", "COUNTIF(Sheet1!$A$7:$A$10,A7)"]),
    ],
    ["newer validations do", newerValidation("A7", "Sheet1!$A$8"), newerValidation("A7", "Sheet1!$A$10")],
    ["sparklines do", sparklines(["Sheet1!A7:B7", "J7"]), sparklines(["Sheet1!A7:B9", "J7"])],
    [
      "links do",
      '<hyperlinks><hyperlink ref="A8" location="Sheet1!A8"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A8" location="Sheet1!A10"/></hyperlinks>',
    ],
    ["merges stay", merges("A7:B8"), merges("A7:B8")],
  ])("%s", (_what, xml, result) => {
    const workbook = { sheets: [sheetOf(CELLS), sheetOf(CELLS, { afterRows: xml })] };
    const sheet = editXml(workbook, [THREE]).sheet(2);
    expect(/<\/sheetData>([\s\S]*)<\/worksheet>/.exec(sheet)?.[1]).toBe(result);
  });
});

describe("a merge over several pattern rows", () => {
  it("holds the rows of one instance of the group together", () => {
    const copies = [
      [6, 1],
      [7, 1],
      [7, 1],
      [6, 2],
      [7, 2],
    ].map(([from = 0, group = 0]) => ({ from, group, values: [] }));
    const only: Edit = { kind: "expandRows", sheet: "Sheet1", first: 6, last: 7, rows: copies };
    expect(after(merges("A7:A8"), only)).toBe(merges("A7:A9", "A10:A11"));
  });
});
