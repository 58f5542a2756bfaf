/** @jest-environment jsdom */
import "../support/browserGlobals";
import type { Edit } from "../../../src/core/sheet/edit";
import { forms, serves } from "../../../src/data/forms";
import { ReportTab } from "../../../src/taskpane/report/ReportTab";
import type { DeliveryWay, OpenBook } from "../../../src/taskpane/session/types";
import { writeProperties } from "../../../src/workbook/xlsx/documentProperties";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
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
    await enter(tab.element, "Biểu báo cáo", "tien-do-dang-ky");
    expect(text()).toContain("Điền được đủ 22 trường.");
    await press(tab.element, "Xem 22 trường");
    expect(text()).toContain("{{ky}} ở ô A8");
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("warns where the period is of another year than the figures", async () => {
    await openChecked(excelBook(faulty));
    await enter(tab.element, "Năm", "2023");
    expect(text()).toContain("Số liệu trong sổ là của quý III năm 2022, không phải quý III năm 2023");
    expect(text()).toContain("Kế hoạch trong sổ không phải của năm 2023");
  });

  it("gives no figures of another quarter than the one chosen, and says of which the workbook's are", async () => {
    await openChecked(excelBook(faulty));
    expect(text()).not.toContain("Số liệu trong sổ là của");
    await enter(tab.element, "Quý", "1");
    expect(text()).toContain("Số liệu trong sổ là của quý III năm 2022, không phải quý I năm 2022");
    expect(text()).toContain("Số liệu trong sổ là của kỳ khác, không lấy cho kỳ này.");
  });

  it("holds the figures against each other before filling, and what was filled against them after", async () => {
    await openChecked(excelBook("tong-hop-ninh-thuan-2022-q3-sach.xlsx"));
    expect(text()).toMatch(/Đối chiếu chéo số liệu: \d+ phép, đều khớp\./);
    await choose("Tệp tải về máy");
    await press(tab.element, "Điền biểu");
    expect(text()).toMatch(/Đã đọc lại: \d+ số và ô cộng đều khớp\./);
  });

  it("offers the forms made for the period alone, and says of one chosen before that it does not serve", async () => {
    const offered = () => [...field(tab.element, "Biểu báo cáo").children].map((each) => each.textContent);
    await openChecked(excelBook(faulty));
    expect(offered().some((name) => name.startsWith("Biểu 05"))).toBe(false);
    await enter(tab.element, "Loại kỳ", "half");
    await enter(tab.element, "Năm", "2026");
    expect(offered().some((name) => name.startsWith("Biểu 05"))).toBe(true);
    await enter(tab.element, "Biểu báo cáo", "bieu-05");
    expect(text()).not.toContain("Biểu này không lập cho");
    await enter(tab.element, "Năm", "2022");
    expect(text()).toContain("Biểu này không lập cho 6 tháng cuối năm 2022");
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
    await enter(tab.element, "Biểu báo cáo", "tien-do-dang-ky");
    await choose(name);
    await press(tab.element, "Điền biểu");
    const [delivered] = excel.seen.delivered;
    expect([delivered?.way, delivered?.file]).toEqual([way, "tien-do-dang-ky-2022Q3.xlsx"]);
    expect(textsIn(delivered?.bytes)).toContain("Xã Lương Sơn");
    expect(text()).toContain(said);
    expect(hasButton(tab.element, "Hoàn tác")).toBe(false);
  });

  it.each([
    ["phan-nhom-xa", "Biểu đồ chưa có số liệu được ẩn: Biểu đồ."],
    ["tien-do-dang-ky", undefined],
  ])("names the sheets of charts without figures that were hidden in %s", async (form, said) => {
    await openChecked(excelBook(faulty));
    await enter(tab.element, "Quý", "1");
    await enter(tab.element, "Biểu báo cáo", form);
    await choose("Tệp tải về máy");
    await press(tab.element, "Điền biểu");
    expect(text()).toContain("Đã tải về");
    if (said === undefined) expect(text()).not.toContain("được ẩn");
    else expect(text()).toContain(said);
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

  it("says that nothing was filled where Excel refuses, and downloads instead", async () => {
    const excel = excelBook(faulty, ["newWorkbook"]);
    await openChecked(excel);
    await press(tab.element, "Điền biểu");
    expect(text()).toContain("Chưa điền được biểu.");
    await press(tab.element, "Tải tệp về");
    expect(excel.seen.delivered.map(({ way }) => way)).toEqual(["download"]);
  });
});

describe("several forms in one go", () => {
  const ofQuarter = forms.filter((form) => serves(form, { kind: "quarter", year: 2022, quarter: 3 }));

  it("are previewed one by one, handed over as one workbook, and taken out together", async () => {
    const excel = excelBook(faulty);
    await openChecked(excel);
    await enter(tab.element, "Biểu báo cáo", "all-forms");
    for (const { file } of ofQuarter) expect(text()).toContain(`Xem trước: ${file}`);
    expect(text()).toContain(`${ofQuarter.length} biểu vào một sổ tính`);
    await choose("Trang tính mới của sổ này");
    await press(tab.element, "Điền biểu");
    const [delivered, ...others] = excel.seen.delivered;
    expect(delivered?.file).toBe("bo-bieu-2022Q3.xlsx");
    expect(others).toEqual([]);
    for (const head of ["Biểu T1", "Biểu T4", "Biểu T8"]) expect(textsIn(delivered?.bytes)).toContain(head);
    expect(text()).toMatch(/Đã đọc lại: [\d.]+ số và ô cộng đều khớp\./);
    await press(tab.element, "Hoàn tác");
    expect(excel.seen.removed).toHaveLength(1);
    expect(await complaintsOf(tab.element)).toEqual([]);
  });

  it("leave out those nobody wants", async () => {
    const excel = excelBook(faulty);
    await openChecked(excel);
    await enter(tab.element, "Biểu báo cáo", "all-forms");
    const [first] = tab.element.querySelectorAll<HTMLInputElement>("[role=group] input[type=checkbox]");
    await doing(() => first?.click());
    await press(tab.element, "Điền biểu");
    const [delivered] = excel.seen.delivered;
    expect(textsIn(delivered?.bytes)).toContain("Biểu T2");
    expect(textsIn(delivered?.bytes)).not.toContain("Biểu T1");
  });
});

describe("the dictionary of fields", () => {
  async function openFields(book: OpenBook, search: string): Promise<void> {
    await openChecked(book);
    await press(tab.element, "Danh mục trường");
    await enter(tab.element, "Tìm trường", search);
  }
  const at = (row: number, column: number) => () => Promise.resolve({ sheet: "Mẫu", row, column });
  const withCell = (cell: TestCell, edits: Edit[]): OpenBook => {
    const excel = excelBook(faulty);
    return {
      ...excel,
      activeCell: at(0, 0),
      workbook: {
        ...excel.workbook,
        read: (names) =>
          names?.[0] === "Mẫu"
            ? Promise.resolve([gridOf([[cell]], { name: "Mẫu" })])
            : excel.workbook.read(names),
        apply: (applied) => {
          edits.push(...applied);
          return Promise.resolve([]);
        },
      },
    };
  };

  it("finds a field by words without accents, and says what it gives now", async () => {
    await openFields(excelBook(faulty), "ky bao cao bang chu");
    expect(text()).toContain("{{ky}}");
    expect(text()).toContain("Hiện là: quý III năm 2022");
    expect(text()).not.toContain("{{tinh}}");
  });

  it("leads to the cells a figure comes from", async () => {
    const excel = excelBook(faulty);
    await openFields(excel, "xa.so_dat");
    const link = [...tab.element.querySelectorAll("button")].find((one) =>
      /![A-Z]+\d+$/.test(one.textContent),
    );
    await doing(() => link?.click());
    expect(excel.seen.selected).toHaveLength(1);
  });

  it.each<[string, TestCell, unknown]>([
    ["writes a tag into a blank cell", null, "{{ky}}"],
    ["writes it behind the text of a cell", "Báo cáo", "Báo cáo {{ky}}"],
  ])("%s", async (_what, cell, value) => {
    const edits: Edit[] = [];
    await openFields(withCell(cell, edits), "ky bao cao bang chu");
    await press(tab.element, "Chèn thẻ {{ky}}");
    expect(edits).toMatchObject([{ kind: "setCell", sheet: "Mẫu", value, expect: cell }]);
    expect(text()).toContain("Đã chèn {{ky}} vào ô Mẫu!A1.");
  });

  it.each<[string, TestCell]>([
    ["a number", 5],
    ["a formula", { value: "x", formula: "A2" }],
  ])("never writes over %s", async (_what, cell) => {
    const edits: Edit[] = [];
    await openFields(withCell(cell, edits), "ky bao cao bang chu");
    await press(tab.element, "Chèn thẻ {{ky}}");
    expect(edits).toEqual([]);
    expect(text()).toContain("đang có số hoặc công thức");
  });

  it("offers no inserting where no cell can be selected", async () => {
    await openFields(excelBook(faulty), "ky bao cao bang chu");
    expect(hasButton(tab.element, "Chèn thẻ")).toBe(false);
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
    await choosing(name, bytes);
  }

  async function choosing(name: string, bytes: Uint8Array): Promise<void> {
    // jsdom's File has no arrayBuffer.
    const file = Object.assign(new File([], name), {
      arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
    });
    Object.defineProperty(inputOf(), "files", { value: [file], configurable: true });
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

  it("is remembered with the workbook, and another version of it is said", async () => {
    const versioned = (version: string): Uint8Array => {
      const opening = openXlsx(template(cell("A1", "{{ky}}")));
      if (opening.kind === "fault") throw new Error(opening.fault.kind);
      writeProperties(opening.workbook.package, new Map([["datchuan:phien_ban", version]]));
      return opening.workbook.save();
    };
    await take("mau.xlsx", versioned("1.0"));
    expect(text()).toContain("Phiên bản mẫu: 1.0.");
    await press(tab.element, "Điền biểu");
    await choosing("mau.xlsx", versioned("1.1"));
    expect(text()).toContain("Mẫu này là phiên bản 1.1; lần trước điền phiên bản 1.0.");
  });

  it("that is no workbook is refused with the reason", async () => {
    await take("mau.xlsx", new TextEncoder().encode("<html></html>"));
    expect(tab.element.textContent).toMatch(/mau\.xlsx: .*\./);
    expect(button(tab.element, "Điền biểu").disabled).toBe(true);
  });
});
