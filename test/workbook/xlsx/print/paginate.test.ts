import { numberValue, textValue } from "../../../../src/core/report/figures";
import type { Figures } from "../../../../src/core/report/figures";
import { fillFile } from "../../../../src/workbook/xlsx/fillFile";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import type { TestWorkbookXml } from "../../../support/xlsxOf";
import { xlsxOf } from "../../../support/xlsxOf";

function communes(count: number): Figures {
  const items = Array.from(
    { length: count },
    (_, at) =>
      new Map([
        ["xa.ten", textValue(`Xã ${String(at + 1)}`)],
        ["xa.so_dat", numberValue(19)],
      ]),
  );
  return { single: new Map(), lists: new Map([["xa", { name: "xa", group: "huyen", groups: [{ items }] }]]) };
}

const HIGH = ' ht="20" customHeight="1"';
const row = (no: number, text: string, height = HIGH) =>
  `<row r="${no}"${height}><c r="A${no}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const FITTED = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:A4"/>';
const PRINT =
  '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup paperSize="9" fitToHeight="0"/>';
const BREAK_OF_OFFICE =
  '<rowBreaks count="1" manualBreakCount="1"><brk id="1" max="16383" man="1"/></rowBreaks>';

/** A page upright holds 698 points, of which 663 are counted on: the header, thirty-one communes and the total of 20 points each. */
const form: TestWorkbookXml = {
  sheets: [
    {
      name: "Biểu",
      beforeRows: FITTED,
      rows: row(1, "Xã") + row(2, "{{xa.ten}}") + row(3, "Cộng"),
      afterRows: PRINT,
    },
  ],
  definedNames: '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu\'!$1:$1</definedName>',
};
const [sheet] = form.sheets ?? [];

function filled(workbook: TestWorkbookXml, count: number): string {
  const opening = openXlsx(xlsxOf(workbook));
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  fillFile(opening.workbook, communes(count));
  return opening.workbook.package.text("xl/worksheets/sheet1.xml") ?? "";
}

function breaksOf(workbook: TestWorkbookXml, count: number): readonly number[] {
  const breaks = filled(workbook, count).matchAll(/<brk id="(\d+)" max="16383" man="1"\/>/g);
  return [...breaks].map(([, id]) => Number(id));
}

describe("the pages of a filled list", () => {
  it.each([
    [32, []],
    [39, [33]],
    [63, [33]],
    [64, [33, 62]],
  ])("%i communes are broken so that the last three stay with the total", (count, breaks) => {
    expect(breaksOf(form, count)).toEqual(breaks);
  });

  it.each([
    [31, "0", "fits on its page"],
    [32, "1", "may just go over it"],
    [33, "1", "goes over its page a little"],
    [38, "1", "goes over its page by a seventh"],
    [39, "0", "is for two pages"],
  ])("%i communes leave %s pages to fit to: what %s", (count, pages) => {
    expect(filled(form, count)).toContain(`fitToHeight="${pages}"`);
  });

  it("hold as many points more as the sheet is made smaller to fit", () => {
    const wide = FITTED.replace("A1:A4", "A1:P4");
    expect(breaksOf({ ...form, sheets: [{ ...sheet, beforeRows: wide }] }, 40)).toEqual([]);
    expect(breaksOf(form, 40)).toEqual([33]);
  });

  it.each<[string, TestWorkbookXml]>([
    ["has breaks of its own", { ...form, sheets: [{ ...sheet, afterRows: PRINT + BREAK_OF_OFFICE }] }],
    ["is not fitted to the width of a page", { ...form, sheets: [{ ...sheet, beforeRows: "" }] }],
    [
      "is fitted to a number of pages",
      { ...form, sheets: [{ ...sheet, afterRows: PRINT.replace('fitToHeight="0"', 'fitToHeight="2"') }] },
    ],
    [
      "is printed on paper that is not known",
      { ...form, sheets: [{ ...sheet, afterRows: PRINT.replace('paperSize="9"', 'paperSize="66"') }] },
    ],
    [
      "leaves the heights of its rows to Excel",
      { ...form, sheets: [{ ...sheet, rows: row(1, "Xã") + row(2, "{{xa.ten}}", "") + row(3, "Cộng") }] },
    ],
    [
      "holds two lists",
      {
        ...form,
        sheets: [
          {
            ...sheet,
            rows: row(1, "Xã") + row(2, "{{xa.ten}}") + row(3, "Cộng") + row(4, "{{xa.so_dat}}"),
          },
        ],
      },
    ],
    ["repeats no header", { sheets: form.sheets ?? [] }],
  ])("are left to Excel where the template %s", (_what, template) => {
    const own = template.sheets?.[0]?.afterRows?.includes(BREAK_OF_OFFICE) ? [1] : [];
    expect(breaksOf(template, 120)).toEqual(own);
  });
});
