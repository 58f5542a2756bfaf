import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { embedInExcel } from "../host/chromium/embedded";
import type { EmbeddedPageOptions } from "../host/chromium/page";
import { encodeBase64 } from "../host/model/base64";
import type { Look } from "./servedPane";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/tong-hop-ninh-thuan-2022-q3.xlsx");

export const sampleInBase64 = (): string => encodeBase64(new Uint8Array(readFileSync(SAMPLE)));

/** The built pane, the files it is served from, and the Excel it is put into. */
export interface Surroundings {
  readonly browser: Browser;
  readonly server: Server;
  /** The bundled host. */
  readonly hostScript: string;
}

export interface PaneInExcel {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  /** Every address asked for outside this machine that office.js is not served from. */
  readonly outside: readonly string[];
}

export interface Opening extends EmbeddedPageOptions {
  readonly look?: Look;
  /** Whether Microsoft's network, where office.js comes from, can be reached. */
  readonly officeJs?: "served" | "unreachable";
  /** Runs in the page before anything else does. */
  readonly before?: string;
}

const NARROW: Look = { theme: "light", width: 320 };

/** Opens the built pane inside an Excel of its own. */
export async function openInExcel(
  { browser, server, hostScript }: Surroundings,
  { look = NARROW, before, officeJs = "served", ...options }: Opening = {},
): Promise<PaneInExcel> {
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({
    colorScheme: look.theme,
    forcedColors: look.forcedColors ?? "none",
    viewport: { width: look.width, height: 760 },
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  const complaints: string[] = [];
  const outside: string[] = [];
  await context.route(/^https:/, async (route) => {
    outside.push(route.request().url());
    await route.abort();
  });
  await embedInExcel(context, hostScript, { workbook: sampleInBase64(), theme: look.theme, ...options });
  if (officeJs === "unreachable") await context.route(/^https:/, (route) => route.abort());
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  page.on("pageerror", (fault) => complaints.push(fault.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${port}/taskpane.html`);
  await page.getByRole("tablist").first().waitFor();
  return { page, context, complaints, outside };
}

/** What the host could not serve or failed at; a test of the pane expects none. */
export function hostTroubles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { unsupported, interpreter } = window.embeddedExcel;
    return [...unsupported, ...interpreter.internalErrors.map(String)];
  });
}

/** What a cell of the workbook in the host holds. */
export function cellIn(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    ([name, down, right]) => window.embeddedExcel.book.sheet(name)?.cell(down, right).value,
    [sheet, row, column] as const,
  );
}

/** Waits until this cell, counted from 0, is the one selected in the workbook. */
export async function selected(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await page.waitForFunction(
    ([name, top, left]) => {
      const { active, selection } = window.embeddedExcel.book;
      return active.name === name && selection.top === top && selection.left === left;
    },
    [sheet, row, column] as const,
  );
}

function sheetsOfSample(): number {
  const opening = openXlsx(new Uint8Array(readFileSync(SAMPLE)));
  return opening.kind === "opened" ? opening.workbook.sheetParts.length : 0;
}

/** The names of the workbook's sheets behind those of the sample. */
export function addedSheets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (own) => window.embeddedExcel.book.sheets.slice(own).map(({ name }) => name),
    sheetsOfSample(),
  );
}
