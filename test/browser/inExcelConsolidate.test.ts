import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { bundleHost } from "../host/chromium/embedded";
import { describeWith, scratchFolder } from "../support/tools";
import { addedSheets, cellIn, hostTroubles, openInExcel } from "./paneInExcel";
import type { Surroundings } from "./paneInExcel";
import { launchChromium, servePane } from "./servedPane";
import { goToTab } from "./tabs";
import { sentFile } from "./walks";

const MATRIX = "Tổng hợp xã × tiêu chí";
const PHUOC_THAI = sentFile("phuoc-thai.xlsx", "Phước Thái", "Ninh Phước");
const NHI_HA = sentFile("nhi-ha.xlsx", "Nhị Hà", "Thuận Nam");

describeWith(["chromium", "webBuild"], "putting files of communes together inside Excel", () => {
  const folder = scratchFolder();
  let server: Server;
  let browser: Browser;
  let surroundings: Surroundings;
  let page: Page;

  beforeAll(async () => {
    server = await servePane();
    browser = await launchChromium();
    surroundings = { server, browser, hostScript: await bundleHost(folder) };
  });

  beforeEach(async () => {
    ({ page } = await openInExcel(surroundings, { look: { theme: "light", width: 400 } }));
    await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).waitFor();
  });

  afterEach(async () => {
    const troubles = await hostTroubles(page);
    await page.context().close();
    expect(troubles).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const chooseFiles = (...files: readonly ReturnType<typeof sentFile>[]): Promise<void> =>
    page
      .locator("main input[type=file]")
      .first()
      .setInputFiles([...files]);

  it("takes a folder dropped on it, with the folders inside, and passes over what is no workbook", async () => {
    const dropped = path.join(folder, "phieu-quy-3");
    mkdirSync(path.join(dropped, "Ninh Phước"), { recursive: true });
    writeFileSync(path.join(dropped, "Ninh Phước", PHUOC_THAI.name), PHUOC_THAI.buffer);
    writeFileSync(path.join(dropped, NHI_HA.name), NHI_HA.buffer);
    writeFileSync(path.join(dropped, "ghi-chu.txt"), "không phải sổ tính");
    await goToTab(page, "Tổng hợp");
    await page.getByText("Hoặc kéo tệp, thư mục thả vào đây.").waitFor();
    await drop(page, dropped);
    await page.getByText("2 tệp, dùng số liệu của 2 xã").waitFor();
    await page.getByText("phieu-quy-3/Ninh Phước/phuoc-thai.xlsx").waitFor();
    await page.getByText("Bỏ qua 1 tệp").waitFor();
  });

  it("stops reading when asked to, and keeps what was read before", async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...NHI_HA, name: `ban-${at}.xlsx` }));
    await goToTab(page, "Tổng hợp");
    await chooseFiles(...many);
    await page.getByRole("button", { name: "Dừng" }).click();
    await page.getByRole("button", { name: "Chọn tệp" }).waitFor();
    await chooseFiles(PHUOC_THAI);
    await page.getByText("1 tệp, dùng số liệu của 1 xã").waitFor();
    await chooseFiles(...many);
    await page.getByRole("button", { name: "Dừng" }).click();
    await page.getByText("1 tệp, dùng số liệu của 1 xã").waitFor();
  });

  it("brings a consolidation up to date and takes that back, and then the consolidation itself", async () => {
    await goToTab(page, "Tổng hợp");
    await chooseFiles(PHUOC_THAI);
    await page.getByRole("button", { name: "Thêm trang vào sổ này" }).click();
    await page.getByText("Đã ghi vào sổ này.").waitFor();
    expect(await communesIn(page)).toEqual(["Phước Thái"]);
    await chooseFiles(NHI_HA);
    await page.getByRole("button", { name: "Cập nhật sổ này" }).click();
    await page.getByText("Đã ghi vào sổ này.").waitFor();
    expect(await communesIn(page)).toEqual(["Phước Thái", "Nhị Hà"]);
    await page.getByRole("button", { name: "Hoàn tác" }).last().click();
    await page.getByText("Đã trả sổ về như trước.").waitFor();
    expect(await communesIn(page)).toEqual(["Phước Thái"]);
    await page.getByRole("button", { name: "Hoàn tác" }).first().click();
    await page.getByText("Đã hoàn tác.").waitFor();
    expect(await addedSheets(page)).toEqual([]);
  });

  it("can be used with the keyboard alone, from the choice of files to the workbook", async () => {
    // Chromium takes keys ahead of the word that its dialog is to be answered here: that word goes out well before them.
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("tab", { name: "Kiểm tra" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await tabTo(page, "Chọn tệp");
    await page.keyboard.press("Enter");
    await (
      await chooser
    ).setFiles([
      sentFile("ban-1.xlsx", "Nhị Hà", "Thuận Nam", 85),
      sentFile("ban-2.xlsx", "Nhị Hà", "Thuận Nam", 86),
    ]);
    await page.getByText("Chờ chọn bản").first().waitFor();
    await tabTo(page, "ban-1.xlsx");
    await page.keyboard.press("ArrowDown");
    await page.getByText("dùng số liệu của 1 xã").waitFor();
    await tabTo(page, "Thêm trang vào sổ này");
    await page.keyboard.press("Enter");
    await page.getByText("Đã ghi vào sổ này.").waitFor();
    expect(await communesIn(page)).toEqual(["Nhị Hà"]);
  });
});

/** Drops a folder of this machine on the middle of the pane, as a person does from the file explorer. */
async function drop(page: Page, folder: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const at = { x: 200, y: 300, data: { items: [], files: [folder], dragOperationsMask: 1 } };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await client.send("Input.dispatchDragEvent", { type, ...at });
  }
}

/** Presses Tab until what is focused has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const { activeElement: focused } = document;
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      return [
        focused?.getAttribute("aria-label"),
        focused?.textContent,
        ...labels.map((one) => one.textContent),
      ];
    });
    if (found.includes(name)) return;
  }
  throw new Error(`The Tab key never comes to ${name}.`);
}

/** The communes of the consolidated list, from its first row on. */
async function communesIn(page: Page): Promise<readonly unknown[]> {
  const cells = await Promise.all([6, 7, 8].map((row) => cellIn(page, MATRIX, row, 1)));
  return cells.filter((cell) => typeof cell === "string" && !["", "Toàn tỉnh"].includes(cell));
}
