import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { Look } from "./servedPane";

const IMAGES = path.resolve(__dirname, "../../docs/images");

/** Pictures of all screens, whole ones, go to the folder this names, and those the documents show to their own. */
const EVERYTHING = process.env.SCREENS_FOLDER;

export interface NamedLook extends Look {
  readonly name: string;
}

/** The dark theme as wide as Excel opens the pane, the light one as narrow as it gets. */
const CROSSING: readonly NamedLook[] = [
  { name: "dark", theme: "dark", width: 400 },
  { name: "narrow", theme: "light", width: 320 },
];

/**
 * How people have the pane. Every run looks at both themes and both widths, crossed; the run that takes the pictures, which
 * takes twice as long, also at the light theme in full width and at Windows' high contrast.
 */
export const LOOKS: readonly NamedLook[] =
  EVERYTHING === undefined
    ? CROSSING
    : [
        { name: "light", theme: "light", width: 400 },
        ...CROSSING,
        { name: "contrast", theme: "dark", width: 320, forcedColors: "active" },
      ];

/** Looks at the screen the page shows: what is wider than the pane, and which rules of accessibility it breaks. */
export async function inspected(page: Page, screen: string, look: NamedLook): Promise<readonly unknown[]> {
  await page.mouse.move(0, 0);
  await settle(page);
  const faults: unknown[] = [];
  const { width = 0 } = page.viewportSize() ?? {};
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  if (needed > width) faults.push([screen, "wider than the pane", needed]);
  // The pane's own policy keeps foreign scripts out of the page, so the checker comes in past it.
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  // Fluent's own stops for the Tab key, which nobody sees or reads.
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run({ exclude: [['[data-tabster-dummy]']] }, { resultTypes: ['violations'] })",
  );
  for (const { id, nodes } of violations) faults.push([screen, id, nodes.map(({ html }) => html)]);
  await keepPicture(page, screen, look.name);
  return faults;
}

/** How long nothing must have changed, and how long a screen that never rests is waited for, in milliseconds. */
const REST = { quiet: 200, atMost: 4000 };

/**
 * Waits until the page rests: while an answer comes in, buttons are on their way from disabled to enabled, and their colours
 * after them are for a moment nobody's.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async ({ quiet, atMost }) => {
    await new Promise<void>((resolve) => {
      const rested = (): void => {
        observer.disconnect();
        resolve();
      };
      let timer = setTimeout(rested, quiet);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(rested, quiet);
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      setTimeout(rested, atMost);
    });
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  }, REST);
}

/** Screens of which the documents show a picture. */
const SHOWN: ReadonlySet<string> = new Set(["phat-hien", "ban-do", "bao-cao"]);

async function keepPicture(page: Page, screen: string, look: string): Promise<void> {
  if (EVERYTHING === undefined) return;
  if (look === "light" && SHOWN.has(screen)) {
    await page.screenshot({ path: path.join(IMAGES, `${screen}.png`) });
  }
  mkdirSync(EVERYTHING, { recursive: true });
  await page.screenshot({ path: path.join(EVERYTHING, `${look}-${screen}.png`), fullPage: true });
}
