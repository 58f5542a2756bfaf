import type { CheckedTexts } from "./texts";

export const en: CheckedTexts = {
  noWorkbook: "No workbook is open",
  noWorkbookHint: "Open a workbook in the tab Check first.",
  goToCheck: "Go to the tab Check",
  notChecked: "The workbook has not been checked",
  check: "Check now",
};
