import { xlsxOf } from "../../support/xlsxOf";
import { workbookOf } from "./readBack";

const cell = { row: 11, column: 4 };
const bookViews = `<bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews>`;

async function viewAfter(beforeRows: string): Promise<string | undefined> {
  const workbook = workbookOf(xlsxOf({ sheets: [{ beforeRows }] }));
  await workbook.select("Sheet1", cell);
  return /<sheetViews>.*<\/sheetViews>/.exec(workbook.package.text("xl/worksheets/sheet1.xml") ?? "")?.[0];
}

describe("selecting a cell", () => {
  it.each([
    [
      "in a view without a selection",
      `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`,
      `<sheetViews><sheetView workbookViewId="0" topLeftCell="E12" tabSelected="1"><selection activeCell="E12" sqref="E12"/></sheetView></sheetViews>`,
    ],
    [
      "in place of another",
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="A1" sqref="A1:B2"/></sheetView></sheetViews>`,
      `<sheetViews><sheetView tabSelected="1" workbookViewId="0" topLeftCell="E12"><selection activeCell="E12" sqref="E12"/></sheetView></sheetViews>`,
    ],
    [
      "in the pane last worked in",
      `<sheetViews><sheetView><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"/><selection/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>`,
      `<sheetViews><sheetView tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"/><selection/><selection pane="bottomLeft" activeCell="E12" sqref="E12"/></sheetView></sheetViews>`,
    ],
    [
      "in a pane without a selection",
      `<sheetViews><sheetView><pane ySplit="1" activePane="bottomLeft"/></sheetView></sheetViews>`,
      `<sheetViews><sheetView tabSelected="1"><pane ySplit="1" activePane="bottomLeft"/><selection pane="bottomLeft" activeCell="E12" sqref="E12"/></sheetView></sheetViews>`,
    ],
  ])("%s", async (_where, before, after) => {
    expect(await viewAfter(before)).toBe(after);
  });

  it("brings its sheet to the front, counting sheets of other kinds", async () => {
    const view = (attributes: string): string => `<sheetViews><sheetView${attributes}/></sheetViews>`;
    const workbook = workbookOf(
      xlsxOf({
        bookViews,
        sheets: [
          { beforeRows: view(` tabSelected="1"`) },
          { kind: "chartsheet", part: "<chartsheet/>" },
          { beforeRows: view("") },
        ],
      }),
    );
    await workbook.select("sheet3", cell);
    const { package: pkg } = workbook;

    expect(pkg.text("xl/workbook.xml")).toContain(`activeTab="2"`);
    expect(pkg.text("xl/worksheets/sheet1.xml")).toContain("<sheetView/>");
    expect(pkg.text("xl/worksheets/sheet3.xml")).toContain(`tabSelected="1"`);
  });

  it("leaves everything as it is where there is no such sheet", async () => {
    const workbook = workbookOf(xlsxOf({ bookViews, sheets: [{}] }));
    const before = workbook.save();
    await workbook.select("Không có", cell);
    expect(workbook.save()).toEqual(before);
  });
});
