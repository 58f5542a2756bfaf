import type { EmbeddedExcel } from "../../host/embeddedExcel";
import { wireValue } from "../../host/model/cell";

/** Cells as one enters them: a text that begins with "=" is a formula. */
export type EnteredRows = readonly (readonly (string | number | boolean | null)[])[];

/** Enters rows of cells from A1 on, as a person would; cells given as null stay as they are. */
export async function enter(sheetName: string, rows: EnteredRows): Promise<void> {
  const width = Math.max(...rows.map((row) => row.length));
  const matrix = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = matrix;
    await context.sync();
  });
}

/** What a sheet holds: formulas with their values behind them, blank cells as null, without blank rows at the end. */
export function contents(excel: EmbeddedExcel, sheetName: string): readonly (readonly unknown[])[] {
  excel.calculation.settle();
  const sheet = excel.book.sheet(sheetName);
  const used = sheet?.usedArea("values");
  if (sheet === undefined || used === undefined) return [];
  return Array.from({ length: used.bottom + 1 }, (_row, row) =>
    Array.from({ length: used.right + 1 }, (_column, column) => {
      const { formula, value } = sheet.cell(row, column);
      const shown = value === null ? null : wireValue(value);
      return formula === undefined ? shown : `${formula} → ${String(shown)}`;
    }),
  );
}

/** Everything a test compares the workbook before and after by: cells, formats, names, what is kept in custom XML. */
export function wholeWorkbook(excel: EmbeddedExcel): unknown {
  excel.calculation.settle();
  const { sheets, names } = excel.book;
  return {
    sheets: sheets.map((sheet) => [
      sheet.name,
      contents(excel, sheet.name),
      sheet.merges,
      [...sheet.cells]
        .filter(([, { style }]) => style.numberFormat !== "General")
        .map(([key, { style }]) => [key, style.numberFormat])
        .sort(),
    ]),
    names: names.map(({ name, formula }) => [name, formula]),
  };
}
