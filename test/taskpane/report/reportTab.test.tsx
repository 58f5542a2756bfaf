/** @jest-environment jsdom */
import "../support/browserGlobals";
import { ReportTab } from "../../../src/taskpane/report/ReportTab";
import type { DeliveryWay, OpenBook } from "../../../src/taskpane/session/types";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { xlsxOfRows } from "../../support/xlsxOf";
import {
  button,
  complaintsOf,
  doing,
  enter,
  excelBook,
  field,
  hasButton,
  openTab,
  press,
} from "../support/openTab";
import type { OpenTab } from "../support/openTab";
import { preparePage } from "../support/paneOf";

const showCheck = jest.fn();
let tab: OpenTab;

beforeAll(preparePage);
beforeEach(() => {
  showCheck.mockClear();
  tab = openTab(<ReportTab onShowCheck={showCheck} />);
});
afterEach(() => tab.close());

const text = (): string => tab.element.textContent;
const faulty = "tong-hop-ninh-thuan-2022-q3.xlsx";

async function openChecked(excel: OpenBook): Promise<void> {
  await doing(() => tab.session.openBook(excel));
  await doing(() => tab.session.check());
}

async function choose(way: string): Promise<void> {
  const radio = [...tab.element.querySelectorAll<HTMLInputElement>("input[type=radio]")].find((one) =>
    one.labels?.[0]?.textContent.startsWith(way),
  );
  await doing(() => radio?.click());
}

function textsIn(bytes: Uint8Array | undefined): readonly string[] {
  const opening = openXlsx(bytes ?? new Uint8Array());
  if (opening.kind === "fault") throw new Error(`The filled file does not open: ${opening.fault.kind}`);
  return opening.workbook
    .grids()
    .flatMap((grid) =>
      Array.from({ length: grid.rowCount }, (_row, row) =>
        Array.from({ length: grid.columnCount }, (_column, column) => grid.textAt(row, column)),
      ).flat(),
    );
}

describe("the report's tab", () => {
  it("without a check says that one is needed first", async () => {
    await doing(() => tab.session.openBook(excelBook(faulty)));
    expect(text()).toContain("Biểu được điền từ số liệu đã kiểm tra");
  });

  it("takes the period and its cut-off from the workbook, and follows another choice", async () => {
    await openChecked(excelBook(faulty));
    expect(field(tab.element, "Loại kỳ").value).toBe("quarter");
    expect(field(tab.element, "Quý").value).toBe("3");
    expect(field(tab.element, "Năm").value).toBe("2022");
    expect(field(tab.element, "Ngày chốt số liệu").value).toBe("14/09/2022");
    expect(field(tab.element, "Ngày lập báo cáo").value).toBe("20/09/2022");
    await enter(tab.element, "Loại kỳ", "half");
    expect(field(tab.element, "6 tháng").value).toBe("2");
    expect(field(tab.element, "Ngày chốt số liệu").value).toBe("14/12/2022");
  });

  it("keeps what was chosen while another tab is looked at", async () => {
    await openChecked(excelBook(faulty));
    await enter(tab.element, "Loại kỳ", "year");
    await doing(() => tab.show(null));
    await doing(() => tab.show(<ReportTab onShowCheck={showCheck} />));
    expect(field(tab.element, "Loại kỳ").value).toBe("year");
  });

  it("warns of what the check found and leads there", async () => {
    await openChecked(excelBook(faulty));
    expect(text()).toMatch(/Sổ tính còn \d+ lỗi, \d+ cảnh báo/);
    await press(tab.element, "Xem phát hiện");
    expect(showCheck).toHaveBeenCalledTimes(1);
  });

  it("does not warn of a workbook without errors and warnings", async () => {
    await openChecked(excelBook("tong-hop-ninh-thuan-2022-q3-sach.xlsx"));
    expect(text()).not.toContain("Sổ tính còn");
  });

  it("says before filling what will be filled in", async () => {
    await openChecked(excelBook(faulty));
    expect(text()).toContain("Điền được đủ 22 trường.");
    await press(tab.element, "Xem 22 trường");
    expect(text()).toContain("{{ky}} ở ô A7");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("warns where the period is of another year than the figures", async () => {
    await openChecked(excelBook(faulty));
    await enter(tab.element, "Năm", "2023");
    expect(text()).toContain("Kỳ báo cáo thuộc năm 2023, còn sổ tính là số liệu năm 2022.");
  });

  it("fills nothing while a day cannot be read", async () => {
    await openChecked(excelBook(faulty));
    await enter(tab.element, "Ngày chốt số liệu", "31/02/2022");
    expect(text()).toContain("Ghi ngày/tháng/năm");
    expect(button(tab.element, "Điền biểu").disabled).toBe(true);
  });

  it.each<[string, DeliveryWay, string]>([
    ["Sổ tính mới", "newWorkbook", "Đã mở biểu ở sổ tính mới"],
    ["Tệp tải về máy", "download", "Đã tải về tien-do-dang-ky-2022Q3.xlsx"],
  ])("fills a form as “%s” and says so", async (name, way, said) => {
    const excel = excelBook(faulty);
    await openChecked(excel);
    await choose(name);
    await press(tab.element, "Điền biểu");
    const [delivered] = excel.seen.delivered;
    expect([delivered?.way, delivered?.file]).toEqual([way, "tien-do-dang-ky-2022Q3.xlsx"]);
    expect(textsIn(delivered?.bytes)).toContain("Xã Lương Sơn");
    expect(text()).toContain(said);
    expect(hasButton(tab.element, "Hoàn tác")).toBe(false);
  });

  it("puts a form into this workbook, shows it, and takes it out again", async () => {
    const excel = excelBook(faulty);
    await openChecked(excel);
    await choose("Trang tính mới của sổ này");
    await press(tab.element, "Điền biểu");
    expect(text()).toContain("Trang tính: Tiến độ.");
    await press(tab.element, "Xem trang tính");
    expect(excel.seen.selected).toEqual([{ sheet: "Tiến độ", row: 0, column: 0 }]);
    await press(tab.element, "Hoàn tác");
    expect(excel.seen.removed).toEqual([["Tiến độ"]]);
    expect(text()).toContain("Đã bỏ trang tính vừa thêm.");
  });

  it("says that the workbook is as before where Excel refuses, and downloads instead", async () => {
    const excel = excelBook(faulty, ["newWorkbook"]);
    await openChecked(excel);
    await press(tab.element, "Điền biểu");
    expect(text()).toContain("Chưa điền được biểu; sổ tính vẫn như cũ.");
    await press(tab.element, "Tải tệp về");
    expect(excel.seen.delivered.map(({ way }) => way)).toEqual(["download"]);
  });
});

describe("the office's own template", () => {
  const inputOf = (): HTMLInputElement => {
    const input = tab.element.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) throw new Error("No template can be chosen.");
    return input;
  };

  async function take(name: string, bytes: Uint8Array): Promise<void> {
    await openChecked(excelBook(faulty));
    await enter(tab.element, "Biểu báo cáo", "own-template");
    // jsdom's File has no arrayBuffer.
    const file = Object.assign(new File([], name), {
      arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
    });
    Object.defineProperty(inputOf(), "files", { value: [file] });
    await doing(() => inputOf().dispatchEvent(new Event("change", { bubbles: true })));
  }

  const template = (cells: string): Uint8Array => xlsxOfRows(`<row r="1">${cells}</row>`);
  const cell = (name: string, words: string): string =>
    `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;

  it("is asked for before there is anything to preview", async () => {
    await openChecked(excelBook(faulty));
    await enter(tab.element, "Biểu báo cáo", "own-template");
    expect(text()).toContain("Chưa chọn tệp mẫu.");
    expect(button(tab.element, "Điền biểu").disabled).toBe(true);
  });

  it("is previewed with what is wrong in it, each at its cell", async () => {
    await take("mau.xlsx", template(cell("A1", "{{so_dan}}") + cell("B1", "{{ky}}") + cell("C1", "{{nam")));
    expect(text()).toContain("Điền được đủ 1/2 trường");
    expect(text()).toContain("{{so_dan}} ở ô A1");
    expect(text()).toContain("ô C1: Trường “{{nam” thiếu dấu }} đóng.");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("without a single field is not filled", async () => {
    await take("mau.xlsx", template(cell("A1", "Báo cáo")));
    expect(text()).toContain("không có trường nào");
    expect(button(tab.element, "Điền biểu").disabled).toBe(true);
  });

  it("that is no workbook is refused with the reason", async () => {
    await take("mau.xlsx", new TextEncoder().encode("<html></html>"));
    expect(tab.element.textContent).toMatch(/mau\.xlsx: .*\./);
    expect(button(tab.element, "Điền biểu").disabled).toBe(true);
  });
});
