import { keptDecisions } from "../../../src/workbook/xlsx/keptDecisions";
import { newWorkbook } from "../../../src/workbook/xlsx/newWorkbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { Package } from "../../../src/workbook/xlsx/package";

/** A workbook with these parts of custom XML. */
function packageWith(...parts: readonly string[]): Package {
  const opening = openXlsx(newWorkbook([{ name: "A", rows: [["x"]], widths: [] }]));
  if (opening.kind !== "opened") throw new Error("The file cannot be opened.");
  parts.forEach((xml, at) => opening.workbook.package.set(`customXml/item${String(at + 1)}.xml`, xml));
  return opening.workbook.package;
}

const kept = (text: unknown): string =>
  `<datChuan xmlns="urn:dat-chuan:kept:1:sheets">${JSON.stringify(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</datChuan>`;

const ANSWERED = [{ sheet: "A & B <1>", marks: [{ mark: "zz", means: "unmet" }] }];

describe("what the office answered in the pane", () => {
  it("is read from the file, beside parts of others", () => {
    const other = '<a xmlns="urn:somebody">[]</a>';
    expect(keptDecisions(packageWith(other, kept(JSON.stringify(ANSWERED))))).toEqual({ sheets: ANSWERED });
  });

  it.each<readonly [string, readonly string[]]>([
    ["nothing is kept", []],
    ["only something else is kept", ['<datChuan xmlns="urn:dat-chuan:history:1">"[]"</datChuan>']],
    ["it was taken back", [kept("[]")]],
    ["it is no JSON", [kept("nothing")]],
    ["it is of another shape", [kept('[{"sheet":"A","marks":"zz"},{"mark":1},5]'), "<broken"]],
  ])("is none where %s", (_what, parts) => {
    expect(keptDecisions(packageWith(...parts))).toEqual({});
  });
});
