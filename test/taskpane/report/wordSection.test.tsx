/** @jest-environment jsdom */
import "../support/browserGlobals";
import { ReportTab } from "../../../src/taskpane/report/ReportTab";
import { download } from "../../../src/taskpane/session/download";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { docxText } from "../../support/docxText";
import { button, complaintsOf, doing, excelBook, hasButton, openTab, press } from "../support/openTab";
import type { OpenTab } from "../support/openTab";
import { preparePage } from "../support/paneOf";

jest.mock("../../../src/taskpane/session/download", () => ({ download: jest.fn() }));

const downloaded = jest.mocked(download);
let tab: OpenTab;
let book: ReturnType<typeof excelBook>;

beforeAll(preparePage);
beforeEach(async () => {
  downloaded.mockClear();
  tab = openTab(<ReportTab onShowCheck={() => undefined} />);
  book = excelBook("tong-hop-ninh-thuan-2022-q3-sach.xlsx");
  await doing(() => tab.session.openBook(book));
  await doing(() => tab.session.check());
  await press(tab.element, "Xem trước báo cáo");
});
afterEach(() => tab.close());

const text = (): string => tab.element.textContent;

describe("the Word report in the pane", () => {
  it("says before anything is written what it leaves blank and why", () => {
    expect(text()).toContain("trường để trống, in “……” để viết tay");
    const reason = "Phần này chưa được viết trong trang Thuyết minh.";
    expect(text().split(reason)).toHaveLength(2);
    expect(text().split(reason)[1]).toContain("Kiến nghị, đề xuất với cấp trên");
    expect(downloaded).not.toHaveBeenCalled();
  });

  it("is downloaded whole, under the name of its period", async () => {
    await press(tab.element, "Tải báo cáo");
    const [bytes, file] = downloaded.mock.calls[0] ?? [];
    expect(file).toBe("bao-cao-quy-2022Q3.docx");
    expect(docxText(bytes ?? new Uint8Array())).toContain("xây dựng nông thôn mới quý III năm 2022,");
  });

  it("can be copied where Excel does not save it, with its tables", async () => {
    const copied = new Map<string, string>();
    const copy = () => {
      const event = new Event("copy", { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, data: string) => copied.set(type, data) },
      });
      return !document.dispatchEvent(event);
    };
    Object.assign(document, { execCommand: copy });
    expect(hasButton(tab.element, "Sao chép báo cáo")).toBe(false);
    await press(tab.element, "Tải báo cáo");
    await press(tab.element, "Sao chép báo cáo");
    expect(copied.get("text/html")).toContain("<b>BÁO CÁO</b>");
    expect(copied.get("text/html")).toContain("Huyện Bác Ái");
    expect(copied.get("text/plain")).toContain("Lũy kế đến nay toàn tỉnh có 31/47 xã");
    expect(text()).toContain("Đã sao chép. Mở Word và dán");
  });

  it("says so where copying is not allowed either", async () => {
    Object.assign(document, { execCommand: () => false });
    await press(tab.element, "Tải báo cáo");
    await press(tab.element, "Sao chép báo cáo");
    expect(text()).toContain("Excel không cho sao chép.");
  });

  it("puts the sheet for the parts in words into the workbook on request", async () => {
    await press(tab.element, "Thêm trang Thuyết minh");
    const [sheet] = book.seen.delivered;
    expect(sheet?.way).toBe("sheets");
    const opening = openXlsx(sheet?.bytes ?? new Uint8Array());
    const grids = opening.kind === "opened" ? opening.workbook.grids() : [];
    expect(grids.map(({ name }) => name)).toEqual(["Thuyết minh"]);
    expect(grids[0]?.textAt(1, 0)).toBe("Căn cứ báo cáo");
    expect(text()).toContain("Đã thêm trang Thuyết minh.");
  });

  it("is usable by keyboard and screen reader", async () => {
    expect(button(tab.element, "Tải báo cáo").disabled).toBe(false);
    expect(await complaintsOf(tab.element)).toEqual([]);
  });
});
