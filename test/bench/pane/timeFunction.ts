import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";

const CELLS = 10_000;
const WARM_UPS = 8;
const RUNS = 9;

type RegisteredFunction = (...args: readonly unknown[]) => readonly (readonly unknown[])[];

declare global {
  interface Window {
    registered: Map<string, RegisteredFunction>;
  }
}

/** The median time, in milliseconds, of one call of the built NTM.DANHGIA over 10,000 cells, as it is registered with Excel. */
export async function timeFunction(browser: Browser, server: Server): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext();
  await context.addInitScript(() => {
    window.registered = new Map();
    const associate = (id: string, run: RegisteredFunction): void => void window.registered.set(id, run);
    Object.assign(window, { CustomFunctions: { associate } });
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/taskpane.html`);
  await page.waitForFunction(() => window.registered.has("DANHGIA"));
  return page.evaluate(timeInPage, { cells: CELLS, warmUps: WARM_UPS, runs: RUNS });
}

/** Runs in the page; results as officials write them, nearly all different. */
function timeInPage({
  cells,
  warmUps,
  runs,
}: Readonly<Record<"cells" | "warmUps" | "runs", number>>): number {
  const wanted = ["≥ 80%", "từ 02-03 xã", "≤ 5%", "Đạt", "trên 3%/năm"];
  const figure = (row: number): number => ((row * 7919) % 10_007) / 100;
  const result = (row: number): unknown =>
    row % 50 === 49 ? null : row % 3 === 0 ? `${String(figure(row)).replace(".", ",")}%` : figure(row);
  const rows = Array.from({ length: cells }, (_, row) => row);
  const results = rows.map((row) => [result(row)]);
  const targets = rows.map((row) => [wanted[row % wanted.length]]);
  const times: number[] = [];
  for (let run = 0; run < warmUps + runs; run++) {
    const start = performance.now();
    const verdicts = window.registered.get("DANHGIA")?.(results, targets, null, {});
    if (run >= warmUps) times.push(performance.now() - start);
    if (verdicts?.length !== cells) throw new Error("DANHGIA did not judge every cell.");
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}
