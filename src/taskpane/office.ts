/** Where the pane runs. `theme` is undefined where Office does not tell it (Excel on the web, office-js #6134). */
export interface PaneHost {
  readonly isExcel: boolean;
  /** Present where office.js could not be loaded, so that nobody knows whether Excel is there. */
  readonly office?: "missing";
  readonly theme?: "light" | "dark";
}

/** Waits for Office; outside Office, or where office.js could not be loaded, answers without Excel. */
export async function officeReady(): Promise<PaneHost> {
  if (typeof Office === "undefined") return { isExcel: false, office: "missing" };
  const info = await Office.onReady();
  // Null outside Office, whatever the types say.
  const isExcel = (info.host as Office.HostType | null) === Office.HostType.Excel;
  const theme = isExcel ? officeTheme() : undefined;
  return theme === undefined ? { isExcel } : { isExcel, theme };
}

function officeTheme(): "light" | "dark" | undefined {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  // The luma of Rec. 601: the eye sees green brighter than red, and red brighter than blue.
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  return luma < 128 ? "dark" : "light";
}
