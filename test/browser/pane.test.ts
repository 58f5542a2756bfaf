import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { describeWith } from "../support/tools";
import { launchChromium, openPane, servePane } from "./servedPane";

const LOOKS = [
  { theme: "light", width: 320 },
  { theme: "dark", width: 320 },
  { theme: "light", width: 450 },
] as const;

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

  it("judges what is typed, under its own content security policy, asking nothing but Office.js of the network", async () => {
    const { page, complaints, outside } = await openPane(browser, server, LOOKS[0]);
    await page.getByLabel("Chỉ tiêu phải đạt").fill("≥ 80%");
    await page.getByLabel("Kết quả thực hiện").fill("79,96%");
    const answer = page.getByRole("status");
    expect(await answer.textContent()).toContain("Chưa đạt");
    expect(await answer.textContent()).toContain("0,04");
    await page.getByLabel("Làm tròn theo chỉ tiêu").check();
    expect(await answer.textContent()).toContain("Chỉ đạt sau khi làm tròn");
    expect(complaints).toEqual([]);
    expect(outside).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });

  it("remembers the language chosen", async () => {
    const { page } = await openPane(browser, server, LOOKS[0]);
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("Judge one indicator");
    await page.reload();
    expect(await page.getByRole("heading", { level: 2 }).textContent()).toBe("Judge one indicator");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  describe.each(LOOKS)("$theme, $width pixels wide", (look) => {
    it("fits its width and passes the accessibility rules, empty and answered", async () => {
      const { page } = await openPane(browser, server, look);
      // The pane's own policy keeps foreign scripts out of the page, so the checker comes in past it.
      const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
      await page.evaluate(axe);
      for (const target of ["", "≥ 80%", "đến 80%"]) {
        await page.getByLabel("Chỉ tiêu phải đạt").fill(target);
        await page.getByLabel("Kết quả thực hiện").fill("12/15 km (80%)");
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(look.width);
        const report = await page.evaluate<AxeResults>("axe.run()");
        expect(report.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  });

  it("shows an old browser engine the page for an old Excel", async () => {
    const { page } = await openPane(browser, server, LOOKS[0]);
    await page.goto(page.url().replace("taskpane.html", "old-excel.html"));
    expect(await page.getByRole("heading").textContent()).toContain("Excel này chưa chạy được");
  });
});
