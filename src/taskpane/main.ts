import { officeReady } from "./office";

// The page is also the runtime of the custom functions, which Excel starts without showing the pane: React and Fluent UI
// are loaded only after Office is ready, so that formulas do not wait for them.
async function openPane(): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("The page has no #pane to draw into.");
  const host = await officeReady();
  const { startPane } = await import(/* webpackChunkName: "pane" */ "./startPane");
  await startPane(root, host);
}

void openPane();
