import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { PaneHost } from "./office";
import { startEngine } from "./session/engine/startEngine";
import { PaneSession } from "./session/paneSession";

export function drawPane(element: HTMLElement, host: PaneHost): void {
  const session = new PaneSession({ startEngine, now: () => Date.now() });
  createRoot(element).render(
    <StrictMode>
      <Pane host={host} session={session} />
    </StrictMode>,
  );
}
