import { renameFormula, renameTables } from "../../../src/workbook/xlsx/edit/renameFormula";
import { sheetKey } from "../../../src/workbook/xlsx/formula/reference";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** Gives a sheet another name; formulas and names follow, as they do in Excel. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  const renaming = { from: sheet.name, to: [name] };
  const after = (formula: string) => `=${renameFormula(formula.slice(1), renaming)}`;
  for (const each of book.sheets) rework(each, after);
  for (const each of book.names) each.formula = after(each.formula);
  sheet.name = name;
}

/** Adds a copy of a sheet under the next free name; its formulas, tables and names mean its own cells. */
export function copySheet(book: Book, original: Sheet): Sheet {
  const copy = book.addSheet(book.unusedName(original.name));
  for (const [key, cell] of original.cells) copy.cells.set(key, cell);
  for (const name of ["hiddenRows", "hiddenColumns"] as const)
    for (const line of original[name]) copy[name].add(line);
  for (const name of ["rowHeights", "columnWidths"] as const)
    for (const [line, size] of original[name]) copy[name].set(line, size);
  for (const [place, text] of original.printTexts) copy.printTexts.set(place, text);
  const { merges, visibility, tabColor, password, frozen, autoFilter, showGridlines, printTextsScale } =
    original;
  Object.assign(copy, {
    merges,
    visibility,
    tabColor,
    password,
    frozen,
    autoFilter,
    showGridlines,
    printTextsScale,
  });
  const tables = new Map<string, string>();
  copy.tables = original.tables.map((table) => {
    const name = unusedTable(book, table.name);
    tables.set(sheetKey(table.name), name);
    return { ...table, id: book.newId("000C"), name };
  });
  const renaming = { from: original.name, to: [copy.name] };
  const after = (formula: string) => `=${renameTables(renameFormula(formula.slice(1), renaming), tables)}`;
  rework(copy, after);
  // The workbook's names for cells of the sheet come again as names of the copy alone.
  const own = book.names.filter(
    ({ sheet, formula }) => sheet === original || (sheet === undefined && after(formula) !== formula),
  );
  book.names.push(...own.map((name) => ({ ...name, sheet: copy, formula: after(name.formula) })));
  return copy;
}

function rework(sheet: Sheet, after: (formula: string) => string): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula !== undefined) sheet.cells.set(key, { ...cell, formula: after(cell.formula) });
  }
}

function unusedTable(book: Book, wanted: string): string {
  const names = new Set(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => sheetKey(name))));
  let number = 2;
  while (names.has(sheetKey(`${wanted}_${number}`))) number++;
  return `${wanted}_${number}`;
}
