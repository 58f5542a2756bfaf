import { inExcel } from "./inExcel";

/** The properties people and programs gave the document, as texts (ExcelApi 1.7). */
export function readDocumentProperties(): Promise<ReadonlyMap<string, string>> {
  return inExcel(async (context) => {
    const { custom } = context.workbook.properties;
    custom.load("items/key,items/value");
    await context.sync();
    return new Map(custom.items.map(({ key, value }) => [key, String(value)]));
  });
}
