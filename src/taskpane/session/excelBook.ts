import { activeCell } from "../../workbook/excel/activeCell";
import { ExcelWorkbook } from "../../workbook/excel/excelWorkbook";
import { readDocumentProperties } from "../../workbook/excel/documentProperties";
import { workbookName } from "../../workbook/excel/workbookName";
import { keepText, recallText } from "../../workbook/excel/keptTexts";
import { selectedArea } from "../../workbook/excel/selectedArea";
import { handsOverFile, readWorkbookFile } from "../../workbook/excel/workbookFile";
import { requireExcel } from "../../workbook/excel/requirements";
import type { ChangeHint } from "../../workbook/port";
export { whenExcelIsSlow } from "../../workbook/excel/patience";
import type { Delivery, DeliveryWay, OpenBook } from "./types";

const handOver = () => import(/* webpackChunkName: "excel-changes" */ "../../workbook/excel/handOver");

/** The workbook the pane stands beside in Excel. */
export async function excelBook(): Promise<OpenBook> {
  requireExcel();
  const workbook = new ExcelWorkbook();
  const [name, capabilities] = await Promise.all([workbookName(), workbook.capabilities()]);
  const ways: readonly (readonly [DeliveryWay, boolean])[] = [
    ["newWorkbook", capabilities.opensWorkbooks],
    ["sheets", capabilities.insertsSheets && !capabilities.isReadOnly],
  ];
  return {
    name,
    origin: "excel",
    workbook,
    history: workbook.history,
    memory: { recall: recallText, keep: keepText },
    onChange: (listener) => listening(workbook, listener),
    deliveryWays: ways.flatMap(([way, isOpen]) => (isOpen ? [way] : [])),
    formulas: capabilities.spillsFormulas ? "spilling" : "single",
    deliver: (bytes, _file, way) => deliver(bytes, way),
    properties: readDocumentProperties,
    activeCell,
    selectedArea,
    ...(handsOverFile() ? { copyOfFile: readWorkbookFile } : {}),
    removeSheets: async (sheets) => (await handOver()).removeSheets(sheets),
  };
}

/** Listening begins a moment after it was asked for, and may be stopped before that. */
function listening(workbook: ExcelWorkbook, listener: (hint: ChangeHint) => void): () => void {
  const started = workbook.onChange(listener);
  // Without hints the pane only cannot say by itself that its results are old.
  started.catch(() => undefined);
  return () => void started.then((stop) => stop()).catch(() => undefined);
}

async function deliver(bytes: Uint8Array, way: DeliveryWay): Promise<Delivery> {
  const { insertSheets, openWorkbook } = await handOver();
  if (way === "sheets") return { sheets: await insertSheets(bytes) };
  await openWorkbook(bytes);
  return { sheets: [] };
}
