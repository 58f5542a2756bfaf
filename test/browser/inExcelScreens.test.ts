import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { bundleHost } from "../host/chromium/embedded";
import { describeWith, scratchFolder } from "../support/tools";
import { openInExcel } from "./paneInExcel";
import type { Surroundings } from "./paneInExcel";
import { LOOKS, inspected } from "./screens";
import { launchChromium, openPane, servePane } from "./servedPane";
import { WALKS, walkOutside } from "./walks";

describeWith(["chromium", "webBuild"], "every screen of the built pane", () => {
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

  describe.each(LOOKS)(
    "$name, $width pixels: fits its width and keeps the rules of accessibility",
    (look) => {
      it.each(Object.entries(WALKS))(
        "%s",
        async (_name, { opening, go }) => {
          const { page, context } = await openInExcel(surroundings, { ...opening, look });
          const faults: unknown[] = [];
          await go(page, async (screen) => {
            faults.push(...(await inspected(page, screen, look)));
          });
          await context.close();
          expect(faults).toEqual([]);
        },
        180_000,
      );

      it("outside Excel", async () => {
        const { page } = await openPane(browser, server, look);
        const faults: unknown[] = [];
        await walkOutside(page, async (screen) => {
          faults.push(...(await inspected(page, screen, look)));
        });
        await page.context().close();
        expect(faults).toEqual([]);
      }, 180_000);
    },
  );
});
