import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchChromium, servePane } from "../../browser/servedPane";
import { bundleHost, embedInExcel } from "../../host/chromium/embedded";
import { encodeBase64 } from "../../host/model/base64";
import { provinceWorkbook } from "../../support/province";
import type { BusyStretch } from "./longTasks";
import { timeFunction } from "./timeFunction";
import type { Place, Visit } from "./visit";
import { check, openSample, takeNotes, visit } from "./visit";

const ROOT = path.resolve(__dirname, "../..");
const HOST_SOURCES = path.join(ROOT, "test/host/chromium");

/** A figure of one run; `limit` is what it has to stay below. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "kB";
  readonly value: number;
  readonly limit?: number;
}

export interface Measured {
  readonly figures: readonly Figure[];
  /** The stretches above the limit, for whoever looks for the cause. */
  readonly long: readonly (BusyStretch & { readonly where: string })[];
}

const INTERACTIVE_LIMIT = 1000;
const SCRIPTS_LIMIT = 300;
const STRETCH_LIMIT = 50;
const FUNCTION_LIMIT = 20;

/**
 * A browser just started loads pages of its own, which take as much of the processor as the pane does. The web view of Excel
 * stands ready before a pane is asked for, so the pane is measured in a browser that has come to rest.
 */
const BROWSER_REST_MILLISECONDS = 3000;

/** Only this machine is asked for anything. */
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/**
 * One run, each part in a browser of its own: the pane over a file and over again, the same in a browser just started, the pane
 * in an Excel with 47 sheets.
 */
export async function measurePane(): Promise<Measured> {
  const server = await servePane();
  try {
    const { cold, reloaded, functionTime } = await overFile(server);
    const justStarted = await inBrowserJustStarted(server);
    const inExcel = await overExcel(server);
    return {
      figures: [
        ...figuresOf("file", cold, INTERACTIVE_LIMIT),
        {
          name: "file, reloaded: interactive",
          unit: "ms",
          value: reloaded.interactive,
          limit: INTERACTIVE_LIMIT,
        },
        { name: "file, browser just started: interactive", unit: "ms", value: justStarted },
        // Loading Office.js and opening the workbook stand in it too, neither of which is the pane's.
        ...figuresOf("Excel", inExcel),
        { name: "NTM.DANHGIA of 10,000 cells", unit: "ms", value: functionTime, limit: FUNCTION_LIMIT },
      ],
      long: [...longOf("file", cold), ...longOf("file, reloaded", reloaded), ...longOf("Excel", inExcel)],
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

type Server = Place["server"];

async function overFile(
  server: Server,
): Promise<{ readonly cold: Visit; readonly reloaded: Visit; readonly functionTime: number }> {
  const browser = await launchChromium([NO_NETWORK]);
  try {
    const place: Place = { browser, server, firstButton: FIRST_BUTTON };
    const page = await pageTakingNotes(place);
    await page.waitForTimeout(BROWSER_REST_MILLISECONDS);
    const cold = await visit(place, page, async () => {
      await openSample(page);
      await check(page);
    });
    const reloaded = await visit(place, page, () => Promise.resolve());
    return { cold, reloaded, functionTime: await timeFunction(browser, server) };
  } finally {
    await browser.close();
  }
}

async function inBrowserJustStarted(server: Server): Promise<number> {
  const browser = await launchChromium([NO_NETWORK]);
  try {
    const place: Place = { browser, server, firstButton: FIRST_BUTTON };
    const page = await pageTakingNotes(place);
    const { interactive } = await visit(place, page, () => Promise.resolve());
    return interactive;
  } finally {
    await browser.close();
  }
}

async function pageTakingNotes(place: Place): Promise<Page> {
  const context = await place.browser.newContext({ viewport: VIEWPORT, locale: "vi-VN" });
  await takeNotes(context, place);
  return context.newPage();
}

const FIRST_BUTTON = "Mở tệp .xlsx";
const VIEWPORT = { width: 400, height: 760 };

async function overExcel(server: Server): Promise<Visit> {
  const folder = mkdtempSync(path.join(tmpdir(), "dat-chuan-host-"));
  const browser = await launchChromium([NO_NETWORK]);
  try {
    const place: Place = { browser, server, firstButton: "Kiểm tra 47 trang" };
    const context = await browser.newContext({ viewport: VIEWPORT, locale: "vi-VN" });
    const hostScript = await bundleHost(folder, HOST_SOURCES);
    await embedInExcel(context, hostScript, { workbook: encodeBase64(provinceWorkbook("wrong")) });
    await takeNotes(context, place);
    const page: Page = await context.newPage();
    await page.waitForTimeout(BROWSER_REST_MILLISECONDS);
    return await visit(place, page, check);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(
  where: string,
  { interactive, scriptBytes, stretches }: Visit,
  interactiveLimit?: number,
): readonly Figure[] {
  const phases = [...new Set(stretches.map(({ phase }) => phase))];
  return [
    { name: `${where}: interactive`, unit: "ms", value: interactive, ...limited(interactiveLimit) },
    { name: `${where}: processor time for that`, unit: "ms", value: processorTime(stretches) },
    { name: `${where}: scripts before that`, unit: "kB", value: scriptBytes / 1000, limit: SCRIPTS_LIMIT },
    ...phases.flatMap((phase): readonly Figure[] => {
      const own = stretches.filter((stretch) => stretch.phase === phase);
      const longest = (of: (stretch: BusyStretch) => number): number => Math.max(...own.map(of));
      return [
        {
          name: `${where}, ${phase}: busy at a stretch`,
          unit: "ms",
          value: longest(({ wall }) => wall),
          limit: STRETCH_LIMIT,
        },
        {
          name: `${where}, ${phase}: the same in processor time`,
          unit: "ms",
          value: longest(({ cpu }) => cpu),
          limit: STRETCH_LIMIT,
        },
      ];
    }),
  ];
}

function processorTime(stretches: readonly BusyStretch[]): number {
  return stretches.reduce((sum, { phase, cpu }) => (phase === "start" ? sum + cpu : sum), 0);
}

function limited(limit: number | undefined): Pick<Figure, "limit"> {
  return limit === undefined ? {} : { limit };
}

function longOf(where: string, { stretches }: Visit): Measured["long"] {
  return stretches.filter(({ wall }) => wall > STRETCH_LIMIT).map((stretch) => ({ where, ...stretch }));
}
