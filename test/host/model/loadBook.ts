import type { Area, Grid } from "../../../src/core/sheet/grid";
import { parseArea } from "../../../src/core/sheet/address";
import { readProperties } from "../../../src/workbook/xlsx/documentProperties";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { Package } from "../../../src/workbook/xlsx/package";
import { openTags } from "../../../src/workbook/xlsx/xmlReader";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import {
  attribute,
  descendants,
  elementsOf,
  parseXmlTree,
  textOf,
} from "../../../src/workbook/xlsx/edit/xmlTree";
import { HostError } from "../wire/hostError";
import { Book } from "./book";
import type { CellValue } from "./cell";
import { errorOf } from "./cell";
import type { Sheet } from "./sheet";
import { PLAIN_STYLE, styled } from "./style";

/** Opens the bytes of a workbook file as Excel would; throws where they hold none. */
export function loadBook(bytes: Uint8Array): Book {
  const file = opened(bytes);
  const book = new Book();
  const [placeholder] = book.sheets;
  book.sheets = [];
  addSheets(book, file, () => true);
  book.active = book.sheets.find(({ visibility }) => visibility === "visible") ?? placeholder ?? book.active;
  loadNames(book, file.package);
  loadCustomXml(book, file.package);
  for (const [key, value] of readProperties(file.package)) book.properties.set(key, value);
  return book;
}

/** Adds the sheets of a file whose names are wanted, under names not yet taken; gives them in the file's order. */
export function insertFile(book: Book, bytes: Uint8Array, wanted: readonly string[]): readonly Sheet[] {
  return addSheets(book, opened(bytes), (name) => wanted.length === 0 || wanted.includes(name));
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes);
  if (opening.kind === "fault") throw new HostError("InvalidArgument", `No workbook: ${opening.fault.kind}.`);
  return opening.workbook;
}

function addSheets(book: Book, file: XlsxWorkbook, isWanted: (name: string) => boolean): readonly Sheet[] {
  return file.grids().flatMap((grid, index) => {
    if (!isWanted(grid.name)) return [];
    const sheet = book.addSheet(book.unusedName(grid.name));
    loadCells(sheet, grid);
    loadFrame(book, sheet, grid, file.package.text(file.sheetParts[index]?.part ?? "") ?? "");
    return [sheet];
  });
}

function loadCells(sheet: Sheet, grid: Grid): void {
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const formula = grid.formulaAt(row, column);
      const style = styled(PLAIN_STYLE, {
        numberFormat: grid.formatAt(row, column),
        fontName: grid.fontAt(row, column) || PLAIN_STYLE.fontName,
      });
      sheet.put(row, column, {
        value: valueOf(grid, row, column),
        style,
        ...(formula === undefined ? {} : { formula: `=${formula}` }),
      });
    }
  }
}

function valueOf(grid: Grid, row: number, column: number): CellValue {
  switch (grid.kindAt(row, column)) {
    case "number":
      return grid.numberAt(row, column);
    case "boolean":
      return grid.numberAt(row, column) === 1;
    case "text":
      return grid.textAt(row, column);
    case "error":
      return errorOf(grid.textAt(row, column));
    case "blank":
    case "notCalculated":
      return null;
  }
}

function loadFrame(book: Book, sheet: Sheet, grid: Grid, xml: string): void {
  sheet.visibility = grid.visibility;
  sheet.merges = grid.merges;
  sheet.password = grid.isProtected ? "" : undefined;
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.tables = grid.tables.map(({ name, area, headerRows, totalsRows }) => ({
    id: book.newId("000C"),
    name,
    area,
    showHeaders: headerRows > 0,
    showTotals: totalsRows > 0,
    style: "TableStyleMedium2",
  }));
  for (const color of openTags(xml, "tabColor")) sheet.tabColor = `#${(color.get("rgb") ?? "").slice(-6)}`;
  loadPrintTexts(sheet, xml);
  for (const pane of openTags(xml, "pane")) sheet.frozen = frozenBy(pane);
  for (const filter of openTags(xml, "autoFilter")) sheet.autoFilter = parseArea(filter.get("ref") ?? "");
}

const PAGES = { odd: "defaultForAllPages", even: "evenPages", first: "firstPage" } as const;
const SECTIONS = { L: "left", C: "center", R: "right" } as const;

/** "&LKỳ&R&P" is what stands on the left and on the right; without a code it is in the middle. */
function loadPrintTexts(sheet: Sheet, xml: string): void {
  const [group] = [...descendants(parseXmlTree(xml), "headerFooter")];
  if (group !== undefined) sheet.printTextsScale = attribute(group, "scaleWithDoc") !== "0";
  for (const element of group === undefined ? [] : elementsOf(group)) {
    const [, pages = "odd", place = "Footer"] = /^(odd|even|first)(Header|Footer)$/.exec(element.name) ?? [];
    const text = textOf(element);
    const written = /^&[LCR]/.test(text) ? text : `&C${text}`;
    for (const [, section = "C", content = ""] of written.matchAll(/&([LCR])((?:&&|&(?![LCR])|[^&])*)/g)) {
      const key = `${PAGES[pages as "odd"]}.${SECTIONS[section as "L"]}${place}`;
      sheet.printTexts.set(key, content);
    }
  }
}

function frozenBy(pane: ReadonlyMap<string, string>): Area | undefined {
  const rows = Number(pane.get("ySplit") ?? 0);
  const columns = Number(pane.get("xSplit") ?? 0);
  const isFrozen = pane.get("state")?.startsWith("frozen") === true && rows + columns > 0;
  return isFrozen
    ? { top: 0, left: 0, bottom: Math.max(rows - 1, 0), right: Math.max(columns - 1, 0) }
    : undefined;
}

function loadNames(book: Book, pkg: Package): void {
  const workbook = parseXmlTree(pkg.text("xl/workbook.xml") ?? "");
  const tabs = [...descendants(workbook, "sheet")].map((sheet) => attribute(sheet, "name") ?? "");
  for (const name of descendants(workbook, "definedName")) {
    const tab = attribute(name, "localSheetId");
    book.names.push({
      name: attribute(name, "name") ?? "",
      formula: `=${textOf(name)}`,
      sheet: tab === undefined ? undefined : book.sheet(tabs[Number(tab)] ?? ""),
      visible: attribute(name, "hidden") !== "1",
      comment: attribute(name, "comment") ?? "",
    });
  }
}

function loadCustomXml(book: Book, pkg: Package): void {
  for (const part of pkg.names()) {
    if (!/^customXml\/item\d+\.xml$/.test(part)) continue;
    book.customXml.push({ id: book.newId("000D"), xml: pkg.text(part) ?? "" });
  }
}
