import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { bundleHost } from "../host/chromium/embedded";
import { describeWith, scratchFolder } from "../support/tools";
import { checkSample, mendAllShown } from "./findings";
import { openInExcel } from "./paneInExcel";
import type { Surroundings } from "./paneInExcel";
import { inspected } from "./screens";
import { goToTab } from "./tabs";
import { launchChromium, servePane } from "./servedPane";
import type { Look } from "./servedPane";

/** Screens are pictured in the first look, and a few of them in the others. */
const LOOKS: readonly (Look & { readonly name: string; readonly pictures: "all" | readonly string[] })[] = [
  { name: "light", theme: "light", width: 400, pictures: "all" },
  { name: "dark", theme: "dark", width: 320, pictures: ["phat-hien", "ban-do"] },
  { name: "narrow", theme: "light", width: 320, pictures: [] },
  { name: "contrast", theme: "dark", width: 400, forcedColors: "active", pictures: ["phat-hien", "ban-do"] },
];

describeWith(["chromium", "webBuild"], "every screen of the built pane inside Excel", () => {
  const folder = scratchFolder();
  let server: Server;
  let browser: Browser;
  let surroundings: Surroundings;

  beforeAll(async () => {
    server = await servePane();
    browser = await launchChromium();
    surroundings = { server, browser, hostScript: await bundleHost(folder) };
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it.each(LOOKS)(
    "fits its width and keeps the rules of accessibility: $name, $width pixels",
    async ({ name, pictures, ...look }) => {
      const { page, context } = await openInExcel(surroundings, { look });
      const faults: unknown[] = [];
      const inspect = async (screen: string): Promise<void> => {
        const isKept = pictures === "all" || pictures.includes(screen);
        const file = pictures === "all" ? screen : `${screen}-${name}`;
        faults.push(...(await inspected(page, file, isKept ? "picture" : "nothing")));
      };
      const tab = (words: string | RegExp): Promise<void> => goToTab(page, words);
      await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).waitFor();
      await inspect("bat-dau");
      await checkSample(page);
      await inspect("phat-hien");
      await tab("Tổng quan");
      await inspect("tong-quan");
      await page.getByRole("list", { name: "Chú giải" }).evaluate((legend) => legend.scrollIntoView());
      await inspect("ban-do");
      await tab("Trang tính");
      await page.getByRole("button", { name: "Sửa cách hiểu" }).nth(1).click();
      await inspect("trang-tinh");
      await tab(/^Phát hiện/);
      await page.getByLabel("Xã", { exact: true }).selectOption("Hòa Sơn");
      await page.getByRole("button", { name: /^Sửa \d+ chỗ sửa được/ }).click();
      await page.getByRole("dialog").waitFor();
      await inspect("xem-truoc");
      await page.getByRole("button", { name: "Đóng" }).click();
      await mendAllShown(page);
      await inspect("da-sua");
      await tab("Nhật ký");
      await inspect("nhat-ky");
      await tab("Báo cáo");
      await page.getByText(/^Điền được đủ/).waitFor();
      await page.getByRole("radio", { name: /^Trang tính mới/ }).check();
      await inspect("bao-cao");
      await page.getByRole("button", { name: "Điền biểu" }).click();
      await page.getByText("Đã thêm biểu vào sổ này").waitFor();
      await inspect("da-dien");
      await tab("Kế hoạch");
      await page.getByRole("heading", { name: /^Tiến độ kế hoạch năm/ }).waitFor();
      await inspect("ke-hoach");
      await tab("Hỏi thử");
      await page.getByLabel("Chỉ tiêu phải đạt").fill("≥ 80%");
      await page.getByLabel("Kết quả thực hiện").fill("79,96%");
      await inspect("hoi-thu");
      await context.close();
      expect(faults).toEqual([]);
    },
    180_000,
  );
});
