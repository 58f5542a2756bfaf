import { excelBook } from "../../../src/taskpane/session/excelBook";
import { DrawnPane } from "./paneOf";

/** The pane in Excel with the open workbook checked, on the view of how its sheets were understood. */
export async function openSheetsTab(): Promise<DrawnPane> {
  const pane = new DrawnPane(undefined, { isExcel: true });
  pane.draw();
  await pane.settle(() => pane.session.openExcel(excelBook));
  await pane.settle(() => pane.session.check());
  await pane.press(/^Trang tính/);
  return pane;
}
