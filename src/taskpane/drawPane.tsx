import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { PaneHost } from "./office";
import { startEngine } from "./session/engine/startEngine";
import { PaneSession } from "./session/paneSession";
import type { OpenBook } from "./session/types";

export function drawPane(element: HTMLElement, host: PaneHost): void {
  const session = new PaneSession({ startEngine, now: () => Date.now() });
  if (host.isExcel) void session.openExcel(() => openBook(session));
  const root = createRoot(element);
  // In short slices, between which Excel is answered.
  startTransition(() => {
    root.render(
      <StrictMode>
        <Pane host={host} session={session} />
      </StrictMode>,
    );
  });
}

/** What talks to Excel is loaded only there. */
async function openBook(session: PaneSession): Promise<OpenBook> {
  const { excelBook, whenExcelIsSlow } = await import(/* webpackChunkName: "excel" */ "./session/excelBook");
  whenExcelIsSlow(session.setWaiting);
  return excelBook();
}
