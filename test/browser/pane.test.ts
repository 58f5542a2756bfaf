import type { Server } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { describeWith } from "../support/tools";
import { checkSample as checkOpenSample, findingCount, findings, mendAllShown } from "./findings";
import { goToTab } from "./tabs";
import { launchChromium, openPane, servePane } from "./servedPane";

const LIGHT = { theme: "light", width: 400 } as const;
const NARROW = { theme: "light", width: 320 } as const;

const SAMPLE = path.resolve(__dirname, "../../assets/samples/tong-hop-ninh-thuan-2022-q3.xlsx");

async function openSample(page: Page): Promise<void> {
  await page.locator("main input[type=file]").setInputFiles(SAMPLE);
  await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).waitFor();
}

async function checkSample(page: Page): Promise<number> {
  await openSample(page);
  return checkOpenSample(page);
}

describeWith(["chromium", "webBuild"], "the built pane in a browser without Excel", () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await servePane();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it("goes from a file to findings, a fix and its undoing, under its own content security policy and in a worker, asking nothing but Office.js of the network", async () => {
    const { page, complaints, outside } = await openPane(browser, server, LIGHT);
    const worker = page.waitForEvent("worker");
    const found = await checkSample(page);
    expect((await worker).url()).toContain(new URL(page.url()).origin);
    await page.getByRole("button", { name: /ô M66/ }).click();
    await page.getByText("Đã đánh dấu Tổng hợp 47 xã!M66").waitFor();
    await mendAllShown(page);
    expect(await findingCount(page)).toBeLessThan(found);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải bản đã sửa" }).click();
    expect((await download).suggestedFilename()).toBe("tong-hop-ninh-thuan-2022-q3-da-sua.xlsx");
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await findings(page, found);
    const table = page.waitForEvent("download");
    await page.getByRole("button", { name: "Xuất tất cả ra bảng" }).click();
    expect((await table).suggestedFilename()).toBe("ket-qua-kiem-tra.xlsx");
    expect(complaints).toEqual([]);
    expect(outside).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });

  it("checks on its own thread where workers are refused", async () => {
    const { page } = await openPane(browser, server, LIGHT);
    await page.addInitScript("window.Worker = class { constructor() { throw new Error('refused'); } }");
    await page.reload();
    await checkSample(page);
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toBe("13 lỗi");
  });

  it("loads no more than 300 kB of script, packed, before its first use", async () => {
    const { page } = await openPane(browser, server, LIGHT);
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (!response.url().endsWith(".js") || response.status() !== 200) return;
      sizes.push(response.body().then((script) => gzipSync(script, { level: 9 }).length));
    });
    await page.reload();
    await page.getByRole("button", { name: "Mở tệp .xlsx" }).waitFor();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(sizes.length).toBeGreaterThan(2);
    expect(total).toBeLessThanOrEqual(300_000);
  });

  it("says why a file cannot be opened", async () => {
    const { page } = await openPane(browser, server, LIGHT);
    const file = { name: "van-ban.xlsx", mimeType: "", buffer: Buffer.from("không phải sổ tính") };
    await page.locator("main input[type=file]").setInputFiles(file);
    await page.getByText("Chưa kiểm tra được").waitFor();
    await page.getByText("Sổ tính vẫn nguyên như cũ").waitFor();
  });

  it("can be used with the keyboard alone", async () => {
    const { page } = await openPane(browser, server, LIGHT);
    await checkSample(page);
    await page.getByRole("tab", { name: /^Phát hiện/ }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Tiến độ kế hoạch năm" }).waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /ô M66/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Đã đánh dấu Tổng hợp 47 xã!M66").waitFor();
  });

  it("gives the focus back to what asked for the preview of a fix once that is put away", async () => {
    const { page } = await openPane(browser, server, LIGHT);
    await checkSample(page);
    const asking = page.getByRole("button", { name: "Sửa", exact: true }).nth(1);
    await asking.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await asking.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it.each([320, 350, 400])(
    "keeps the tabs on one row, the selected one in sight: %i pixels",
    async (width) => {
      const { page } = await openPane(browser, server, { theme: "light", width });
      const row = page.getByRole("tablist", { name: "Việc cần làm" });
      const height = await row.evaluate((list) => list.clientHeight);
      const tab = page.getByRole("tab", { name: "Hỏi thử" });
      expect(await tab.isVisible()).toBe(false);
      // By the keyboard alone, from the last tab there is room for.
      await row.getByRole("tab").first().focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await page.getByRole("tab", { name: "Hỏi thử", selected: true }).waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-selected") === "true");
      const box = await tab.boundingBox();
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await row.evaluate((list) => list.clientHeight)).toBe(height);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await tab.waitFor({ state: "hidden" });
    },
  );

  it("judges what is typed", async () => {
    const { page } = await openPane(browser, server, NARROW);
    await goToTab(page, "Hỏi thử");
    await page.getByLabel("Chỉ tiêu phải đạt").fill("≥ 80%");
    await page.getByLabel("Kết quả thực hiện").fill("79,96%");
    const answer = page.getByRole("status");
    expect(await answer.textContent()).toContain("Chưa đạt");
    expect(await answer.textContent()).toContain("0,04");
    await page.getByLabel("Làm tròn theo chỉ tiêu").check();
    expect(await answer.textContent()).toContain("Chỉ đạt sau khi làm tròn");
  });

  it("remembers the language chosen", async () => {
    const { page } = await openPane(browser, server, NARROW);
    await page.getByRole("button", { name: "English" }).click();
    await page.reload();
    await page.getByText("No workbook is open").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("shows an old browser engine the page for an old Excel", async () => {
    const { page } = await openPane(browser, server, NARROW);
    await page.goto(page.url().replace("taskpane.html", "old-excel.html"));
    expect(await page.getByRole("heading").textContent()).toContain("Excel này chưa chạy được");
  });
});
