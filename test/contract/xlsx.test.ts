import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { describeWorkbookPort } from "./workbookPort";

describeWorkbookPort("a file", (bytes) => {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new Error(opening.fault.kind);
  return Promise.resolve(opening.workbook);
});
