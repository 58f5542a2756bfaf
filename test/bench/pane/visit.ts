import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { programOf } from "../../support/tools";
import type { BusyStretch, TraceEvent } from "./longTasks";
import { HOST_MARK, PHASE_MARK, busyStretches } from "./longTasks";

/** What one load of the pane, and what was done in it, cost. */
export interface Visit {
  /** Milliseconds from asking for the page until its first button could be pressed. */
  readonly interactive: number;
  /** Bytes of the product's own scripts fetched until then, gzipped one by one. */
  readonly scriptBytes: number;
  readonly stretches: readonly BusyStretch[];
}

/** Where the pane stands, and what its first button says. */
export interface Place {
  readonly browser: Browser;
  readonly server: Server;
  readonly firstButton: RegExp;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"];

/** What is drawn after the results have come, such as what comes in when the pane is idle. */
const SETTLING_MILLISECONDS = 1000;

/** Opens the page anew in this context, does something in it, and tells what that cost. */
export async function visit(
  { browser, server, firstButton }: Place,
  page: Page,
  use: (page: Page) => Promise<void>,
): Promise<Visit> {
  const { port } = server.address() as AddressInfo;
  const scripts = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js") && response.url().startsWith("http:")) scripts.add(pathname);
  });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(`http://127.0.0.1:${port}/taskpane.html`);
  await page.getByRole("button", { name: firstButton }).waitFor();
  const interactive = await page.evaluate(() => performance.getEntriesByName("interactive")[0]?.startTime);
  const first = [...scripts];
  await page.waitForTimeout(SETTLING_MILLISECONDS);
  await use(page);
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  page.removeAllListeners("response");
  return {
    interactive: interactive ?? Number.NaN,
    scriptBytes: first.reduce((sum, file) => sum + gzippedSize(file), 0),
    stretches: busyStretches(trace.traceEvents),
  };
}

/** Makes every page of the context note when its first button can be pressed, and when the stand-in for Excel works. */
export async function takeNotes(context: BrowserContext, { firstButton }: Place): Promise<void> {
  await context.addInitScript(
    `(${noteInPage.toString()})(${firstButton.toString()}, ${JSON.stringify({ PHASE_MARK, HOST_MARK })})`,
  );
}

/** Runs in the page, before anything of the product. */
function noteInPage(
  firstButton: RegExp,
  marks: { readonly PHASE_MARK: string; readonly HOST_MARK: string },
): void {
  performance.mark(`${marks.PHASE_MARK}start`);
  const observer = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll("button")];
    if (!buttons.some((button) => firstButton.test(button.innerText) && !button.disabled)) return;
    observer.disconnect();
    // After the frame that shows it.
    requestAnimationFrame(() => setTimeout(() => performance.mark("interactive"), 0));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  const host = window.external as {
    Execute?: (call: number, params: unknown, answer: (...given: unknown[]) => void) => void;
  };
  const { Execute } = host;
  if (Execute === undefined) return;
  performance.mark(marks.HOST_MARK);
  // In Excel the answer comes from another process, as a task of its own.
  host.Execute = (call, params, answer) =>
    Execute(call, params, (...given) => {
      performance.mark(marks.HOST_MARK);
      setTimeout(() => answer(...given), 0);
    });
}

/** Names what is done from now on. */
export async function beginPhase(page: Page, phase: string): Promise<void> {
  await page.evaluate((mark) => void performance.mark(mark), `${PHASE_MARK}${phase}`);
}

/** Checks what is open and lets the results be drawn. */
export async function check(page: Page): Promise<void> {
  await beginPhase(page, "check");
  await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).click();
  await page.getByRole("tab", { name: /^Phát hiện \(/ }).waitFor();
  await page.getByRole("button", { name: "Dừng" }).waitFor({ state: "detached" });
  await page.waitForTimeout(SETTLING_MILLISECONDS);
}

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(path.join(path.dirname(programOf("webBuild")), file)), { level: 9 }).length;
}
