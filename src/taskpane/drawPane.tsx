import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "./Pane";
import type { PaneHost } from "./office";

export function drawPane(element: HTMLElement, host: PaneHost): void {
  createRoot(element).render(
    <StrictMode>
      <Pane host={host} />
    </StrictMode>,
  );
}
