import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { xlsxOf } from "../../support/xlsxOf";

const values = new Map([
  ["ky", "quý III & IV"],
  ["dai", "x".repeat(300)],
]);

function filled(headerFooter: string): string {
  const opening = openXlsx(
    xlsxOf({ sheets: [{ afterRows: `<headerFooter>${headerFooter}</headerFooter>` }] }),
  );
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  const { workbook } = opening;
  const sheet = workbook.sheetParts[0]?.name ?? "";
  const sign = { kind: "signSheet", sheet, tags: values, footer: [], properties: new Map() } as const;
  expect(workbook.applyNow([sign])).toEqual([]);
  const xml = workbook.package.text(workbook.sheetParts[0]?.part ?? "") ?? "";
  return /<headerFooter>(.*)<\/headerFooter>/.exec(xml)?.[1] ?? "";
}

describe("the tags in a page's header and footer", () => {
  it.each([
    [
      "are filled beside the codes of the page",
      "&amp;LKỳ {{ky}}&amp;R&amp;P",
      "&amp;LKỳ quý III &amp;&amp; IV&amp;R&amp;P",
    ],
    ["stay where nobody knows them", "{{kyy}} {{ky", "{{kyy}} {{ky"],
    ["leave a text without tags alone", "&amp;C&amp;P", "&amp;C&amp;P"],
  ])("%s", (_what, written, expected) => {
    expect(filled(`<oddFooter>${written}</oddFooter>`)).toBe(`<oddFooter>${expected}</oddFooter>`);
  });

  it("never make a text longer than Excel opens", () => {
    expect(filled("<firstFooter>{{dai}}</firstFooter>")).toHaveLength(
      "<firstFooter></firstFooter>".length + 255,
    );
  });
});
