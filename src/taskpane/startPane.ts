import { letEventsIn } from "../workbook/slices";
import type { PaneHost } from "./office";

/** The parts of the pane in the order they need one another; they come as one file and are set up one by one. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackMode: "eager" */ "react-dom/client"),
  () => import(/* webpackMode: "eager" */ "./theme"),
  () => import(/* webpackMode: "eager" */ "./shell/Header"),
  () => import(/* webpackMode: "eager" */ "./shell/BookNotice"),
  () => import(/* webpackMode: "eager" */ "./check/CheckTab"),
  () => import(/* webpackMode: "eager" */ "./Pane"),
];

/** Sets up React, Fluent UI and the pane, each in a task of its own, so that Excel is answered in between; then draws it. */
export async function startPane(element: HTMLElement, host: PaneHost): Promise<void> {
  for (const part of PARTS) {
    await letEventsIn();
    await part();
  }
  const { drawPane } = await import(/* webpackMode: "eager" */ "./drawPane");
  drawPane(element, host);
}
