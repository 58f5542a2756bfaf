import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const PICTURES = path.resolve(__dirname, "../../docs/images");

/** Looks at the screen the page shows: what is wider than the pane, and which rules of accessibility it breaks. */
export async function inspected(
  page: Page,
  screen: string,
  keep: "picture" | "nothing",
): Promise<readonly unknown[]> {
  await page.mouse.move(0, 0);
  const faults: unknown[] = [];
  const { width = 0 } = page.viewportSize() ?? {};
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  if (needed > width) faults.push([screen, "wider than the pane", needed]);
  // The pane's own policy keeps foreign scripts out of the page, so the checker comes in past it.
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  // Fluent's own stops for the Tab key, which nobody sees or reads.
  const { violations } = await page.evaluate<AxeResults>("axe.run({ exclude: [['[data-tabster-dummy]']] })");
  for (const { id, nodes } of violations) faults.push([screen, id, nodes.map(({ html }) => html)]);
  if (keep === "picture") {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: path.join(PICTURES, `${screen}.png`) });
  }
  return faults;
}
