/** @jest-environment ./test/host/officeEnvironment.cjs */
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { excelBook } from "../../../src/taskpane/session/excelBook";
import { bootExcel } from "../../host/boot";
import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { saveBook } from "../../host/model/saveBook";
import { PLAIN_STYLE, styled } from "../../host/model/style";
import { inTcvn3 } from "../../support/legacyText";
import { DrawnPane, preparePage } from "../support/paneOf";

let excel: EmbeddedExcel;
let pane: DrawnPane;

beforeAll(async () => {
  preparePage();
  excel = await bootExcel();
});
beforeEach(() => {
  localStorage.clear();
  excel.open();
  pane = new DrawnPane(undefined, { isExcel: true });
});
afterEach(() => {
  pane.close();
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
});

const OLD = inTcvn3("Xã Phước Thái");
const IN_PLACE = "Ngay tại ô của sổ này; hoàn tác được";

function put(sheet: string, row: number, value: string | number, fontName: string): void {
  excel.book.sheet(sheet)?.put(row, 0, { value, style: styled(PLAIN_STYLE, { fontName }) });
}

/** Old texts on two sheets, a number and a text of Unicode between them. */
async function openTab(): Promise<void> {
  excel.book.addSheet("An Hải");
  put("Sheet1", 0, OLD, ".VnTime");
  put("Sheet1", 1, 97, ".VnTime");
  put("Sheet1", 2, "Thủy lợi", "Times New Roman");
  put("An Hải", 0, inTcvn3("Xã An Hải"), ".VnTime");
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
  await press("Công thức");
}

async function press(name: string): Promise<void> {
  await pane.press(name);
  for (let turn = 0; turn < 100 && /Đang (đọc|ghi vào) sổ tính/.test(pane.text); turn++) {
    await pane.settle(() => undefined);
  }
}

/** The buttons of the section alone: other sections of the tab have buttons to preview too. */
async function convertInPlace(): Promise<void> {
  const radio = [...document.body.querySelectorAll("input[type=radio]")].find(
    (one) => (one as HTMLInputElement).value === "inPlace",
  );
  await pane.settle(() => (radio as HTMLInputElement).click());
}

const cellOf = (sheet: string, row: number): readonly unknown[] => {
  const cell = excel.book.sheet(sheet)?.cell(row, 0);
  return [cell?.value, cell?.style.fontName];
};
const everyCell = () => [cellOf("Sheet1", 0), cellOf("Sheet1", 1), cellOf("Sheet1", 2), cellOf("An Hải", 0)];

describe("converting texts from the pane", () => {
  it("opens a converted copy by default, and leaves the workbook alone", async () => {
    await openTab();
    const before = everyCell();
    await press("Xem trước");
    expect(pane.text).toContain("2 ô trên 2 trang sẽ được chuyển mã.");
    expect(pane.text).toContain(`Sheet1!A1${OLD}Xã Phước Thái`);
    await press("Đổi");
    expect(everyCell()).toEqual(before);
    expect(pane.text).toContain("Đã lập bản sao, 2 ô trên 2 trang đã sang Unicode.");
    const [copy] = excel.book.opened;
    const opening = openXlsx(copy ?? new Uint8Array());
    if (opening.kind === "fault") throw new Error(opening.fault.kind);
    const [first, second] = opening.workbook.grids();
    expect([first?.textAt(0, 0), first?.fontAt(0, 0)]).toEqual(["Xã Phước Thái", "Times New Roman"]);
    expect(first?.numberAt(1, 0)).toBe(97);
    expect(second?.textAt(0, 0)).toBe("Xã An Hải");
    expect(excel.copiesKept).toBe(0);
  });

  it("converts the cells themselves on request, fonts with the texts, and takes it back", async () => {
    await openTab();
    const before = everyCell();
    await convertInPlace();
    await press("Xem trước");
    await press("Đổi");
    expect(everyCell()).toEqual([
      ["Xã Phước Thái", "Times New Roman"],
      [97, ".VnTime"],
      ["Thủy lợi", "Times New Roman"],
      ["Xã An Hải", "Times New Roman"],
    ]);
    expect(pane.text).toContain("Đã chuyển mã 2 ô.");
    await press("Hoàn tác");
    expect(everyCell()).toEqual(before);
  });

  it.each([
    ["a sheet", "1", ["An Hải"]],
    ["the selection", "selection", ["Sheet1"]],
  ])("converts %s alone where that is chosen", async (_, scope, changed) => {
    await openTab();
    await convertInPlace();
    await pane.choose("Phạm vi chuyển mã", scope);
    await press("Xem trước");
    await press("Đổi");
    const isUnicode = (sheet: string): boolean => cellOf(sheet, 0)[1] === "Times New Roman";
    expect(["Sheet1", "An Hải"].filter(isUnicode)).toEqual(changed);
  });

  it("leaves a protected sheet and says so, and converts the others", async () => {
    await openTab();
    const sheet = excel.book.sheet("An Hải");
    if (sheet !== undefined) sheet.password = "";
    await convertInPlace();
    await press("Xem trước");
    expect(pane.text).toContain("1 ô để nguyên");
    await press("Đổi");
    expect(cellOf("Sheet1", 0)).toEqual(["Xã Phước Thái", "Times New Roman"]);
    expect(cellOf("An Hải", 0)).toEqual([inTcvn3("Xã An Hải"), ".VnTime"]);
  });

  it("leaves a cell somebody has changed since when it is taken back", async () => {
    await openTab();
    await convertInPlace();
    await press("Xem trước");
    await press("Đổi");
    put("Sheet1", 0, "Xã Phước Thuận", "Times New Roman");
    await press("Hoàn tác");
    expect(cellOf("Sheet1", 0)).toEqual(["Xã Phước Thuận", "Times New Roman"]);
    expect(cellOf("An Hải", 0)).toEqual([inTcvn3("Xã An Hải"), ".VnTime"]);
    expect(pane.text).toContain("Ô Sheet1!A1 đã có người sửa nên giữ nguyên.");
  });

  it("asks to look again where the workbook changed after the preview", async () => {
    await openTab();
    await convertInPlace();
    await press("Xem trước");
    put("Sheet1", 0, inTcvn3("Xã Phước Thuận"), ".VnTime");
    await press("Đổi");
    expect(cellOf("Sheet1", 0)).toEqual([inTcvn3("Xã Phước Thuận"), ".VnTime"]);
    expect(pane.text).toContain("Sổ tính vừa thay đổi.");
  });

  it("offers a copy alone for a file, which is downloaded", async () => {
    await openTab();
    const bytes = saveBook(excel.book);
    await pane.settle(() => pane.session.openFile("phieu.xlsx", bytes));
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    Object.assign(URL, { createObjectURL: () => "blob:", revokeObjectURL: () => undefined });
    expect(pane.text).not.toContain(IN_PLACE);
    await press("Xem trước");
    await press("Đổi");
    click.mockRestore();
    expect(names).toEqual(["phieu-unicode.xlsx"]);
  });
});
