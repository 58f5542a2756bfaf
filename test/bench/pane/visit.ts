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
  /** The phases: "start" until then, "settling" until something is done. */
  readonly stretches: readonly BusyStretch[];
}

/** Where the pane stands, and what the button says that is there first. */
export interface Place {
  readonly browser: Browser;
  readonly server: Server;
  readonly firstButton: string;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"];

/** What is drawn after what was waited for, such as what comes in when the pane is idle. */
const SETTLING_MILLISECONDS = 1000;
const POLL_MILLISECONDS = 50;
const PATIENCE_MILLISECONDS = 60_000;

/** Opens the page anew, does something in it, and tells what that cost. */
export async function visit(
  { browser, server, firstButton }: Place,
  page: Page,
  use: (page: Page) => Promise<void>,
): Promise<Visit> {
  const { port } = server.address() as AddressInfo;
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(`http://127.0.0.1:${port}/taskpane.html`);
  const interactive = await shown(page, "button", firstButton);
  const scripts = await scriptsBefore(page, interactive);
  await page.waitForTimeout(SETTLING_MILLISECONDS);
  await use(page);
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return {
    interactive,
    scriptBytes: scripts.reduce((sum, file) => sum + gzippedSize(file), 0),
    stretches: busyStretches(trace.traceEvents),
  };
}

/** Makes every page of the context note when what can be waited for is shown, and when the stand-in for Excel works. */
export async function takeNotes(context: BrowserContext, { firstButton }: Place): Promise<void> {
  await context.addInitScript(noteInPage, { firstButton, PHASE_MARK, HOST_MARK });
}

declare global {
  interface Window {
    /** When each button and tab was first there to be pressed, in milliseconds, by its role and words. */
    pressable: Map<string, number>;
  }
}

/** What office.js asks of Excel by, where there is one. */
interface ExcelBehindPage {
  Execute?: (call: number, params: unknown, answer: (...answered: unknown[]) => void) => void;
}

/** Runs in the page, before anything of the product. */
function noteInPage(given: Readonly<Record<"firstButton" | "PHASE_MARK" | "HOST_MARK", string>>): void {
  performance.mark(`${given.PHASE_MARK}start`);
  window.pressable = new Map();
  const pressable = (key: string): void => {
    window.pressable.set(key, performance.now());
    if (key.startsWith(`button ${given.firstButton}`)) performance.mark(`${given.PHASE_MARK}settling`);
  };
  const note = (): void => {
    // The words as they stand: asking how they are drawn would make the browser lay them out.
    for (const part of document.querySelectorAll("button:not([disabled])")) {
      const key = `${part.getAttribute("role") ?? "button"} ${part.textContent}`;
      if (window.pressable.has(key)) continue;
      window.pressable.set(key, Number.NaN);
      // After the frame that shows it.
      requestAnimationFrame(() => setTimeout(() => pressable(key), 0));
    }
  };
  new MutationObserver(note).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ["disabled"],
  });
  const { external: host } = window as unknown as { readonly external: ExcelBehindPage };
  const { Execute } = host;
  if (Execute === undefined) return;
  performance.mark(given.HOST_MARK);
  // In Excel the answer comes from another process, as a task of its own.
  host.Execute = (call, params, answer) =>
    Execute(call, params, (...answered) => {
      performance.mark(given.HOST_MARK);
      setTimeout(() => answer(...answered), 0);
    });
}

/**
 * Waits until a button or tab that begins with these words can be pressed, and tells when that was. Playwright's own
 * locators would do more work in the page than the pane itself.
 */
async function shown(page: Page, role: "button" | "tab", words: string): Promise<number> {
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += POLL_MILLISECONDS) {
    const time = await page.evaluate(
      (start) => [...window.pressable].find(([key, at]) => key.startsWith(start) && !Number.isNaN(at))?.[1],
      `${role} ${words}`,
    );
    if (time !== undefined) return time;
    await page.waitForTimeout(POLL_MILLISECONDS);
  }
  throw new Error(`Nothing begins with "${words}".`);
}

/** Presses a button in a phase that begins with it. */
async function press(page: Page, phase: string, words: string): Promise<void> {
  await page.evaluate(
    ([mark, start]) => {
      performance.mark(mark);
      const button = [...document.querySelectorAll("button")].find(({ textContent }) =>
        textContent.startsWith(start),
      );
      if (button === undefined) throw new Error(`No button begins with "${start}".`);
      button.click();
    },
    [`${PHASE_MARK}${phase}`, words] as const,
  );
}

/** Opens the sample. */
export async function openSample(page: Page): Promise<void> {
  await press(page, "open", "Thử với sổ tính mẫu");
  await shown(page, "button", "Kiểm tra ");
  await page.waitForTimeout(SETTLING_MILLISECONDS);
}

/** Checks what is open and lets the results be drawn. */
export async function check(page: Page): Promise<void> {
  await press(page, "check", "Kiểm tra ");
  await shown(page, "tab", "Phát hiện (");
  await page.waitForTimeout(SETTLING_MILLISECONDS);
}

/** The product's own scripts that were asked for before that time. */
function scriptsBefore(page: Page, time: number): Promise<readonly string[]> {
  return page.evaluate(
    (end) =>
      performance
        .getEntriesByType("resource")
        .filter(({ name, startTime }) => name.startsWith(location.origin) && startTime < end)
        .map(({ name }) => new URL(name).pathname)
        .filter((file) => file.endsWith(".js")),
    time,
  );
}

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(path.join(path.dirname(programOf("webBuild")), file)), { level: 9 }).length;
}
