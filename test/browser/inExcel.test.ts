import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { bundleHost } from "../host/chromium/embedded";
import type {} from "../host/chromium/page";
import { typeInto } from "../host/chromium/typing";
import { encodeBase64 } from "../host/model/base64";
import { provinceWorkbook } from "../support/province";
import { describeWith, scratchFolder } from "../support/tools";
import { checkSample, findingCount, findings, mendAllShown } from "./findings";
import type { Opening, PaneInExcel, Surroundings } from "./paneInExcel";
import { addedSheets, cellIn, hostTroubles, openInExcel, selected } from "./paneInExcel";
import { goToTab } from "./tabs";
import { launchChromium, servePane } from "./servedPane";

/** F28 of Hòa Sơn, where 4/5 is written as 85 %. */
const RATE = ["Hòa Sơn", 27, 5] as const;

describeWith(["chromium", "webBuild"], "the built pane inside Excel", () => {
  const folder = scratchFolder();
  let server: Server;
  let browser: Browser;
  let surroundings: Surroundings;
  let open: PaneInExcel[] = [];

  const openPane = async (opening?: Opening): Promise<Page> => {
    const pane = await openInExcel(surroundings, opening);
    open.push(pane);
    return pane.page;
  };

  beforeAll(async () => {
    server = await servePane();
    browser = await launchChromium();
    surroundings = { server, browser, hostScript: await bundleHost(folder) };
  });

  afterEach(async () => {
    const panes = open;
    open = [];
    for (const { page, context, complaints, outside } of panes) {
      const troubles = await hostTroubles(page);
      await context.close();
      expect([complaints, outside, troubles]).toEqual([[], [], []]);
    }
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it("checks the open workbook, selects the cell of a finding, filters, mends cells and takes that back", async () => {
    const page = await openPane();
    const found = await checkSample(page);
    await page.getByRole("button", { name: /ô M66/ }).click();
    await selected(page, "Tổng hợp 47 xã", 65, 12);

    await page.getByLabel("Xã", { exact: true }).selectOption("Hòa Sơn");
    await page.getByText(new RegExp(`^Hiện \\d+/${found}$`)).waitFor();
    const mended = await page.getByRole("button", { name: /^Sửa \d+ chỗ sửa được/ }).innerText();
    expect(mended).not.toContain(String(found));
    expect(await cellIn(page, ...RATE)).toBe("4/5 trường (85%)");
    await mendAllShown(page);
    expect(await findingCount(page)).toBeLessThan(found);
    expect(await cellIn(page, ...RATE)).toBe("4/5 trường (80%)");

    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await findings(page, found);
    expect(await cellIn(page, ...RATE)).toBe("4/5 trường (85%)");
  });

  it("fills a form as sheets of this workbook, with its true totals, and takes them out again", async () => {
    const page = await openPane();
    await checkSample(page);
    await goToTab(page, "Báo cáo");
    await page.getByLabel("Biểu báo cáo").selectOption("tien-do-dang-ky");
    await page.getByText(/^Điền được đủ \d+ trường/).waitFor();
    await page.getByRole("radio", { name: /^Trang tính mới/ }).check();
    await page.getByRole("button", { name: "Điền biểu" }).click();
    await page.getByText("Đã thêm biểu vào sổ này").waitFor();
    expect(await addedSheets(page)).toEqual(["Tiến độ đăng ký"]);
    expect((await rowOf(page, "Tiến độ đăng ký", "Tổng cộng")).slice(2, 8)).toEqual([3, 7, null, 175, 6, 9]);
    expect(await page.getByText("Kết quả đã cũ").count()).toBe(0);
    await page.getByRole("button", { name: "Hoàn tác" }).last().click();
    await page.getByText("Đã bỏ trang tính vừa thêm").waitFor();
    expect(await addedSheets(page)).toEqual([]);
  });

  it("fills a form as a new workbook and leaves this one as it is", async () => {
    const page = await openPane();
    await checkSample(page);
    await goToTab(page, "Báo cáo");
    await page.getByRole("radio", { name: /^Sổ tính mới/ }).check();
    await page.getByRole("button", { name: "Điền biểu" }).click();
    await page.getByText("Đã mở biểu ở sổ tính mới").waitFor();
    expect(await page.evaluate(() => window.embeddedExcel.book.opened.length)).toBe(1);
    expect(await addedSheets(page)).toEqual([]);
  });

  it("lists all findings in a sheet of the workbook, which is no part of the next check, and takes it out again", async () => {
    const page = await openPane();
    const found = await checkSample(page);
    await page.getByRole("button", { name: "Xuất tất cả ra bảng" }).click();
    await page.getByText(`Đã ghi ${found} phát hiện vào trang “Kết quả kiểm tra”`).waitFor();
    await selected(page, "Kết quả kiểm tra", 0, 0);
    expect(await cellIn(page, "Kết quả kiểm tra", found, 0)).not.toBeNull();
    expect(await cellIn(page, "Kết quả kiểm tra", found + 1, 0)).toBeNull();
    await page.getByRole("button", { name: "Kiểm tra lại" }).click();
    expect(await findingCount(page)).toBe(found);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Đã hoàn tác").waitFor();
    expect(await addedSheets(page)).toEqual([]);
  });

  it("shows the year's plan, and goes to the cell a target is judged by", async () => {
    const page = await openPane();
    await checkSample(page);
    await goToTab(page, "Kế hoạch");
    await page.getByRole("heading", { name: "Tiến độ kế hoạch năm 2022" }).waitFor();
    await page.getByRole("button", { name: "Xem ô số liệu" }).first().click();
    await page.waitForFunction(() => window.embeddedExcel.book.active.name === "Mục tiêu năm 2022");
  });

  it("keeps corrections and what can be taken back in the workbook, where the next pane finds them", async () => {
    const page = await openPane();
    await checkSample(page);
    await mendAllShown(page);
    const left = await findingCount(page);
    await goToTab(page, "Trang tính");
    const matrix = page
      .getByRole("listitem")
      .filter({ has: page.getByText("Tổng hợp 47 xã", { exact: true }) });
    await matrix.getByRole("button", { name: "Sửa cách hiểu" }).click();
    await page.getByLabel("Loại biểu của trang Tổng hợp 47 xã").selectOption("unknown");
    await page.getByText("do cơ quan chọn").waitFor();
    const corrected = await findingCount(page);
    expect(corrected).toBeLessThan(left);

    await page.reload();
    expect(await checkSample(page)).toBe(corrected);
    expect(await cellIn(page, ...RATE)).toBe("4/5 trường (80%)");
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await page.getByText("Đã hoàn tác").waitFor();
    expect(await cellIn(page, ...RATE)).toBe("4/5 trường (85%)");
  });

  it("answers the ribbon: checks at once, and goes to the report", async () => {
    const page = await openPane();
    const press = (command: string): Promise<boolean> =>
      page.evaluate((id) => window.embeddedExcel.pressRibbonButton(id), command);
    await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).waitFor();
    expect(await press("DatChuan.MakeReport")).toBe(true);
    await page.getByRole("tab", { name: "Báo cáo", selected: true }).waitFor();
    expect(await press("DatChuan.CheckNow")).toBe(true);
    await page.getByRole("tab", { name: /^Phát hiện/ }).waitFor();
    await page.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
  });

  it("says that results are old once a cell changes, and mends nothing over what somebody else wrote", async () => {
    const page = await openPane();
    await checkSample(page);
    await typeInto(page, "Hòa Sơn", "F28", "5/5 trường (100%)");
    await page.getByText("Kết quả đã cũ").waitFor();
    const cells = await mendAllShown(page);
    await page.getByText(`Đã sửa ${cells - 1} ô. 1 ô không sửa.`).waitFor();
    expect(await cellIn(page, ...RATE)).toBe("5/5 trường (100%)");
  });

  it("reads a workbook of 47 commune sheets in two syncs and one for its less than 4 MB", async () => {
    const page = await openPane({ workbook: encodeBase64(provinceWorkbook("right")) });
    const check = page.getByRole("button", { name: /^Kiểm tra 47 trang/ });
    await check.waitFor();
    await page.evaluate(() => window.embeddedExcel.traffic.reset());
    await check.click();
    await page.getByText("Đã kiểm tra 47 trang, 2.679 kết quả chỉ tiêu").waitFor();
    expect(await page.evaluate(() => window.embeddedExcel.traffic.syncs)).toBe(3);
  });
});

/** The cells of the row whose second cell says this. */
function rowOf(page: Page, name: string, label: string): Promise<readonly unknown[]> {
  return page.evaluate(
    ([wanted, words]) => {
      const sheet = window.embeddedExcel.book.sheet(wanted);
      const used = sheet?.usedArea("values");
      if (sheet === undefined || used === undefined) return [];
      const rows = Array.from({ length: used.bottom + 1 }, (_, row) => row);
      const at = rows.find((row) => sheet.cell(row, 1).value === words) ?? -1;
      return Array.from({ length: used.right + 1 }, (_, column) => sheet.cell(at, column).value);
    },
    [name, label] as const,
  );
}
