import type { Browser } from "playwright-core";
import { launchChromium } from "../../browser/servedPane";
import { describeWith, scratchFolder } from "../../support/tools";
import { xlsxOf } from "../../support/xlsxOf";
import { bundleHost, embedInExcel } from "../chromium/embedded";
import type {} from "../chromium/page";
import { encodeBase64 } from "../model/base64";

const PAGE = `<!doctype html><title>pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

describeWith("chromium", "the embedded host in Chromium", () => {
  const folder = scratchFolder();
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    script = await bundleHost(folder);
    browser = await launchChromium();
  });

  afterAll(() => browser.close());

  it("runs the untouched office.js of the page, and asks nothing of the network", async () => {
    const context = await browser.newContext();
    const outside: string[] = [];
    await context.route("https://**", (route) => {
      outside.push(route.request().url());
      return route.abort();
    });
    await context.route("https://addin.test/**", (route) =>
      route.fulfill({ contentType: "text/html", body: PAGE }),
    );
    const workbook = encodeBase64(
      xlsxOf({ sheets: [{ name: "Phiếu", rows: '<row r="1"><c r="A1"><v>4</v></c></row>' }] }),
    );
    await embedInExcel(context, script, { workbook, theme: "dark" });
    const page = await context.newPage();
    await page.goto("https://addin.test/taskpane.html");
    const write = (): Promise<readonly unknown[]> =>
      page.evaluate(async () => {
        const { host } = await Office.onReady();
        return Excel.run(async (run) => {
          const sheet = run.workbook.worksheets.getItem("Phiếu");
          const cells = sheet.getRange("A1:B1").load("values");
          await run.sync();
          const before = cells.values[0];
          sheet.getRange("B1").values = [["Đạt"]];
          await run.sync();
          return [host, before, window.embeddedExcel.traffic.syncs, window.embeddedExcel.unsupported.size];
        });
      });
    expect(await write()).toEqual(["Excel", [4, ""], 2, 0]);
    await page.reload();
    expect(await write()).toEqual(["Excel", [4, "Đạt"], 2, 0]);
    expect(outside).toEqual([]);
    await context.close();
  });
});
