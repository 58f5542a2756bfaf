/** @jest-environment ./test/host/officeEnvironment.cjs */
import { ExcelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { bootExcel } from "../host/boot";
import type { EmbeddedExcel } from "../host/embeddedExcel";
import { describeWorkbookPort } from "./workbookPort";

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await bootExcel();
});

afterEach(() => {
  expect([...excel.unsupported]).toEqual([]);
  expect(excel.interpreter.internalErrors).toEqual([]);
});

describeWorkbookPort("Excel", (bytes) => {
  excel.open(bytes);
  return Promise.resolve(new ExcelWorkbook());
});
