import { inExcel } from "./inExcel";

/** The name of the workbook as Excel shows it. */
export function workbookName(): Promise<string> {
  return inExcel(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });
}
