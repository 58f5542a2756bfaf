/** @jest-environment jsdom */
import "../support/browserGlobals";
import { ReportTab } from "../../../src/taskpane/report/ReportTab";
import type * as FillFile from "../../../src/workbook/xlsx/fillFile";
import { doing, enter, excelBook, openTab, press } from "../support/openTab";
import type { OpenTab } from "../support/openTab";
import { preparePage } from "../support/paneOf";

/** The sheets whose forms the program is to fail on. */
let failsOn: (sheet: string) => boolean;

jest.mock("../../../src/workbook/xlsx/fillFile", () => {
  const actual = jest.requireActual<typeof FillFile>("../../../src/workbook/xlsx/fillFile");
  const fillFile: typeof FillFile.fillFile = (workbook, ...rest) => {
    if (workbook.sheetParts.some(({ name }) => failsOn(name))) throw new RangeError("no such row");
    return actual.fillFile(workbook, ...rest);
  };
  return { ...actual, fillFile };
});

const OURS = "Lỗi của chương trình, không phải của số liệu: no such row. Báo cho người phụ trách phần mềm.";

let tab: OpenTab;

beforeAll(preparePage);
beforeEach(() => {
  tab = openTab(<ReportTab onShowCheck={jest.fn()} />);
});
afterEach(() => tab.close());

async function fillAllForms(): Promise<ReturnType<typeof excelBook>> {
  const excel = excelBook("tong-hop-ninh-thuan-2022-q3.xlsx");
  await doing(() => tab.session.openBook(excel));
  await doing(() => tab.session.check());
  await enter(tab.element, "Biểu báo cáo", "all-forms");
  await press(tab.element, "Điền biểu");
  return excel;
}

const saidAnywhere = (): string => tab.element.textContent;

describe("a set of forms on which the program itself fails", () => {
  it("is told form by form where not a single one could be filled, and nothing is handed over", async () => {
    failsOn = () => true;
    const excel = await fillAllForms();
    expect(saidAnywhere()).toContain(`Chưa điền được biểu. Không lập được tong-hop-tieu-chi.xlsx: ${OURS}`);
    expect(saidAnywhere()).toContain(`Không lập được thon-nong-thon-moi.xlsx: ${OURS}`);
    expect(saidAnywhere()).not.toContain("lỗi không lường trước");
    expect(excel.seen.delivered).toEqual([]);
  });

  it("is handed over without the form that failed, which is told", async () => {
    failsOn = (sheet) => sheet === "Giải ngân";
    const excel = await fillAllForms();
    expect(saidAnywhere()).toContain(`Không lập được giai-ngan.xlsx: ${OURS}`);
    expect(excel.seen.delivered).toHaveLength(1);
  });
});
