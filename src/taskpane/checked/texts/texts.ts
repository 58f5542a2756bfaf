/** The sentences of tabs that show something of a checked workbook. */
export interface CheckedTexts {
  readonly noWorkbook: string;
  readonly noWorkbookHint: string;
  readonly goToCheck: string;
  readonly notChecked: string;
  readonly check: string;
}
