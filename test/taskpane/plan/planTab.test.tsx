/** @jest-environment jsdom */
import { PlanTab } from "../../../src/taskpane/plan/PlanTab";
import type { Language } from "../../../src/taskpane/texts/texts";
import { complaintsOf, doing, excelBook, hasButton, openTab, press } from "../support/openTab";
import type { OpenTab } from "../support/openTab";
import { preparePage } from "../support/paneOf";

const showCheck = jest.fn();
let tab: OpenTab;

beforeAll(preparePage);
beforeEach(() => showCheck.mockClear());
afterEach(() => tab.close());

function open(language: Language = "vi"): void {
  tab = openTab(<PlanTab onShowCheck={showCheck} />, language);
}

const book = () => excelBook("tong-hop-ninh-thuan-2022-q3.xlsx");
const text = (): string => tab.element.textContent;

async function openChecked(excel = book()): Promise<void> {
  await doing(() => tab.session.openBook(excel));
  await doing(() => tab.session.check());
}

describe("the plan's tab", () => {
  it("without a workbook says where to open one", async () => {
    open();
    expect(text()).toContain("Chưa mở sổ tính nào");
    await press(tab.element, "Đến tab Kiểm tra");
    expect(showCheck).toHaveBeenCalledTimes(1);
  });

  it("with a workbook not checked yet checks it on the spot", async () => {
    open();
    await doing(() => tab.session.openBook(book()));
    expect(text()).toContain("Chưa kiểm tra sổ tính");
    await press(tab.element, "Kiểm tra ngay");
    expect(text()).toContain("Tiến độ kế hoạch năm 2022");
  });

  it("shows the next reporting day, the targets and who is behind with what and whose task it is", async () => {
    open();
    await openChecked();
    const next = tab.element.querySelector("[aria-current=date]");
    expect(next?.textContent).toContain("Gửi chậm nhất ngày 24/09/2022");
    expect(text()).toContain("Chỉ đạt sau khi làm tròn: số gốc 65,957%, ghi 66%.");
    expect(text()).toContain("Chậm (1)");
    expect(text()).toContain("Sở Tài nguyên và Môi trường");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("leads to the cell that shows what a commune lacks", async () => {
    open();
    const excel = book();
    await openChecked(excel);
    await press(tab.element, "17. Môi trường");
    expect(excel.seen.selected.at(-1)?.sheet).toBe("Lương Sơn");
  });

  it("leads to the indicator that keeps a near commune from the level", async () => {
    open();
    const excel = book();
    await openChecked(excel);
    expect(text()).toContain("Đã đạt mục tiêu.");
    await press(tab.element, "Cũng có thể về đích (1)");
    await press(tab.element, "Xem ô của chỉ tiêu 17.11, xã Hòa Sơn");
    expect(excel.seen.selected.at(-1)).toMatchObject({ sheet: "Hòa Sơn", row: 74 });
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("keeps those on track folded until somebody asks", async () => {
    open();
    await openChecked();
    expect(text()).not.toContain("Xã An Hải");
    await press(tab.element, "Đúng tiến độ");
    expect(text()).toContain("Xã An Hải");
  });

  it("offers a bundled plan where the workbook holds none, and lets go of it again", async () => {
    open();
    const excel = book();
    await doing(() => tab.session.openBook(excel));
    await doing(() => tab.session.chooseSheets(["Phước Thái"]));
    await doing(() => tab.session.check());
    expect(text()).toContain("Sổ tính chưa có kế hoạch năm");
    expect(await complaintsOf(tab.element)).toEqual([]);
    await press(tab.element, "Dùng kế hoạch này");
    expect(text()).toContain("Phần sổ tính không có được lấy từ kế hoạch có sẵn");
    expect(text()).toContain("Chưa có số liệu");
    await press(tab.element, "Không dùng kế hoạch có sẵn");
    expect(text()).toContain("Sổ tính chưa có kế hoạch năm");
  });

  it("says that a check is old and makes a new one", async () => {
    open();
    await openChecked();
    await doing(() => tab.session.changeSettings({ asOf: "2022-12-20" }));
    expect(text()).toContain("Kết quả đã cũ");
    await press(tab.element, "Kiểm tra lại");
    expect(text()).not.toContain("Kết quả đã cũ");
    expect(tab.element.querySelector("[aria-current=date]")?.textContent).toContain("24/12/2022");
  });

  it("speaks English", async () => {
    open("en");
    await openChecked();
    expect(text()).toContain("Met only after rounding: exactly 65,957%, reported as 66%.");
    expect(hasButton(tab.element, "Xem ô số liệu")).toBe(false);
  });
});
