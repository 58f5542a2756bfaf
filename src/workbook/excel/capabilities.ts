import type { Capabilities } from "../port";
import { inExcel } from "./inExcel";

/** What this Excel can do, and whether the workbook may be written into. */
export function readCapabilities(): Promise<Capabilities> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    await context.sync();
    const has = (set: string, version: string): boolean =>
      Office.context.requirements.isSetSupported(set, version);
    return {
      insertsSheets: has("ExcelApi", "1.13"),
      opensWorkbooks: has("ExcelApi", "1.8"),
      runsFunctions: has("CustomFunctionsRuntime", "1.3"),
      spillsFormulas: has("ExcelApi", "1.12"),
      isReadOnly: workbook.readOnly,
    };
  });
}
