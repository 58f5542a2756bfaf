import type { Page } from "playwright-core";

/** Goes to a tab, wherever there is room for it: in its row, or in the menu at the end of one. */
export async function goToTab(page: Page, words: string | RegExp): Promise<void> {
  // The menu of a row is drawn after its tabs.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-overflow-menu]")].every(
      (menu) => menu.querySelector("[aria-haspopup]") !== null,
    ),
  );
  const tab = page.getByRole("tab", { name: words });
  if (await tab.isVisible()) return tab.click();
  for (const menu of await page.getByRole("button", { name: /^Khác:/ }).all()) {
    await menu.click();
    const item = page.getByRole("menuitem", { name: words });
    if (await item.isVisible()) {
      await item.click();
      return tab.waitFor();
    }
    await page.keyboard.press("Escape");
  }
  throw new Error(`There is no tab ${String(words)}.`);
}
