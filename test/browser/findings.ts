import type { Page } from "playwright-core";

const TAB = /^Phát hiện \(\d+\)/;

/** Waits for a check to be through, and tells how many findings it gave. */
export async function findingCount(page: Page): Promise<number> {
  // In a narrow pane the tab may have given way to the selected one.
  const tab = page.getByRole("tab", { name: TAB, includeHidden: true });
  await page.getByRole("button", { name: "Dừng" }).waitFor({ state: "detached" });
  return Number(/\d+/.exec((await tab.textContent()) ?? "")?.[0]);
}

/** Waits until there are so many findings. */
export function findings(page: Page, count: number): Promise<void> {
  return page.getByRole("tab", { name: `Phát hiện (${count})` }).waitFor();
}

/** Checks the sample, which is open, and tells how many findings there are. */
export async function checkSample(page: Page): Promise<number> {
  await page.getByRole("button", { name: /^Kiểm tra \d+ trang/ }).click();
  await page.getByRole("tab", { name: TAB }).waitFor();
  return findingCount(page);
}

/** Asks to mend all that is shown and can be mended; tells how many cells that is. */
export async function askToMendAllShown(page: Page): Promise<number> {
  await page.getByRole("button", { name: /^Sửa \d+ chỗ sửa được/ }).click();
  const apply = page.getByRole("dialog").getByRole("button", { name: /^Sửa \d+ ô/ });
  const cells = Number(/\d+/.exec(await apply.innerText())?.[0]);
  await apply.click();
  return cells;
}

/** Mends all that is shown and can be mended; tells how many cells that was. */
export async function mendAllShown(page: Page): Promise<number> {
  const cells = await askToMendAllShown(page);
  await page.getByText(/^Đã sửa \d+ ô/).waitFor();
  await page.getByRole("button", { name: "Dừng" }).waitFor({ state: "detached" });
  return cells;
}
