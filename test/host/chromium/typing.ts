import type { Page } from "playwright-core";

/** Somebody, or another pane, writes into a cell of the workbook. */
export async function typeInto(page: Page, sheet: string, address: string, value: string): Promise<void> {
  await page.evaluate(
    ([name, cell, typed]) =>
      Excel.run(async (run) => {
        run.workbook.worksheets.getItem(name).getRange(cell).values = [[typed]];
        await run.sync();
      }),
    [sheet, address, value] as const,
  );
}
