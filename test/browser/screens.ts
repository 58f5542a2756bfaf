import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { Look } from "./servedPane";

const IMAGES = path.resolve(__dirname, "../../docs/images");

/** Pictures of all screens, whole ones, go to the folder this names; without it only those the documents show are kept. */
const EVERYTHING = process.env.SCREENS_FOLDER;

export interface NamedLook extends Look {
  readonly name: string;
}

/** How people have the pane: each theme, as wide as Excel opens it and as narrow as it gets, and Windows' high contrast. */
export const LOOKS: readonly NamedLook[] = [
  { name: "light", theme: "light", width: 400 },
  { name: "dark", theme: "dark", width: 400 },
  { name: "narrow", theme: "light", width: 320 },
  { name: "contrast", theme: "dark", width: 320, forcedColors: "active" },
];

/** Looks at the screen the page shows: what is wider than the pane, and which rules of accessibility it breaks. */
export async function inspected(page: Page, screen: string, look: NamedLook): Promise<readonly unknown[]> {
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
  await keepPicture(page, screen, look.name);
  return faults;
}

/** Screens of which the documents show a picture. */
const SHOWN: ReadonlySet<string> = new Set(["phat-hien", "ban-do", "bao-cao"]);

async function keepPicture(page: Page, screen: string, look: string): Promise<void> {
  if (look === "light" && SHOWN.has(screen)) {
    await page.screenshot({ path: path.join(IMAGES, `${screen}.png`) });
  }
  if (EVERYTHING === undefined) return;
  mkdirSync(EVERYTHING, { recursive: true });
  await page.screenshot({ path: path.join(EVERYTHING, `${look}-${screen}.png`), fullPage: true });
}
