/** @jest-environment jsdom */
import "../support/browserGlobals";
import type { Edit } from "../../../src/core/sheet/edit";
import { ReportTab } from "../../../src/taskpane/report/ReportTab";
import type { OpenBook } from "../../../src/taskpane/session/types";
import { complaintsOf, doing, enter, excelBook, openTab, press } from "../support/openTab";
import type { OpenTab } from "../support/openTab";
import { preparePage } from "../support/paneOf";

let tab: OpenTab;

beforeAll(preparePage);
beforeEach(() => {
  tab = openTab(<ReportTab onShowCheck={() => undefined} />);
});
afterEach(() => tab.close());

const text = (): string => tab.element.textContent;
const faulty = "tong-hop-ninh-thuan-2022-q3.xlsx";

async function openChecked(excel: OpenBook): Promise<void> {
  await doing(() => tab.session.openBook(excel));
  await doing(() => tab.session.check());
}

describe("a sheet of the workbook as template", () => {
  const SHEET = "Thuyết minh";
  const place = { sheet: SHEET, row: 60, column: 0 };

  async function openWith(edit: Edit, sheet: string): Promise<ReturnType<typeof excelBook>> {
    const excel = excelBook(faulty);
    await excel.workbook.apply([edit]);
    await openChecked(excel);
    await enter(tab.element, "Biểu báo cáo", "own-sheet");
    await enter(tab.element, "Trang tính có các trường", sheet);
    return excel;
  }

  it("is filled where it stands, and never a second time", async () => {
    const excel = await openWith({ kind: "setCell", ...place, value: "Báo cáo {{ky}}" }, SHEET);
    expect(text()).toContain("Điền được đủ 1 trường.");
    expect(text()).toContain("Điền ngay vào trang tính đã chọn");
    const apply = jest.spyOn(excel.workbook, "apply");
    await press(tab.element, "Điền biểu");
    await press(tab.element, "Điền biểu");
    expect(apply.mock.calls).toEqual([
      [
        [
          { kind: "setCell", ...place, value: "Báo cáo quý III năm 2022" },
          expect.objectContaining({ kind: "signSheet", sheet: SHEET, footer: expect.any(Array) as unknown }),
        ],
      ],
    ]);
    expect(excel.seen.delivered).toEqual([]);
    expect(text()).toContain("Đã điền vào trang tính Thuyết minh.");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("keeps the tags that have no figure where only the others are to be filled, and tells why", async () => {
    const value = "{{von_khac_luy_ke}}";
    const excel = await openWith({ kind: "setCell", ...place, value: "{{ky}}" }, SHEET);
    await excel.workbook.apply([{ kind: "setCell", ...place, row: 62, value }]);
    await enter(tab.element, "Trang tính có các trường", "");
    await enter(tab.element, "Trang tính có các trường", SHEET);
    const box = [...tab.element.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find((one) =>
      one.labels?.[0]?.textContent.startsWith("Chỉ điền phần đã có số liệu"),
    );
    await doing(() => box?.click());
    await press(tab.element, "Để nguyên 1 phần");
    expect(text()).toContain(`${value} ở ô A63`);
    const apply = jest.spyOn(excel.workbook, "apply");
    await press(tab.element, "Điền biểu");
    expect(apply.mock.calls[0]?.[0].map(({ kind }) => kind)).toEqual(["setCell", "signSheet"]);
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("with a field in its name comes once for each item, and keeps clear of the sheets there are", async () => {
    const excel = await openWith({ kind: "copySheet", sheet: SHEET, names: ["{{xa.ten}}"] }, "{{xa.ten}}");
    await excel.workbook.apply([{ kind: "setCell", ...place, sheet: "{{xa.ten}}", value: "{{xa.ten}}" }]);
    await enter(tab.element, "Trang tính có các trường", "");
    await enter(tab.element, "Trang tính có các trường", "{{xa.ten}}");
    const before = (await excel.workbook.sheets()).map(({ name }) => name);
    await press(tab.element, "Điền biểu");
    const added = (await excel.workbook.sheets())
      .map(({ name }) => name)
      .filter((name) => !before.includes(name));
    expect(added.length).toBeGreaterThan(10);
    expect(text()).toContain(`Trang tính: ${added[0] ?? ""}`);
    const [first] = await excel.workbook.read([added[1] ?? ""]);
    expect(first?.textAt(place.row, place.column)).not.toContain("{{");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });
});
