import type { Page } from "playwright-core";
import type { Opening } from "./paneInExcel";

/** Looks at the screen that is shown, and keeps its picture under this name. */
export type Inspect = (screen: string) => Promise<void>;

/** A way through the pane, and the screens on it. */
export interface Walk {
  readonly opening?: Opening;
  readonly go: (page: Page, inspect: Inspect) => Promise<void>;
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name }).first().click();
