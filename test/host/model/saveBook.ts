import { strToU8, zipSync } from "fflate";
import { columnName } from "../../../src/core/sheet/address";
import { FormulaError } from "../../../src/workbook/xlsx/calc/values";
import { toFileFunctions } from "../../../src/workbook/xlsx/formula/fileFunctions";
import { writeProperties } from "../../../src/workbook/xlsx/documentProperties";
import { openPackage } from "../../../src/workbook/xlsx/package";
import { areaName } from "../../../src/core/sheet/address";
import { COLUMNS } from "./addresses";
import type { Book } from "./book";
import { wireValue } from "./cell";
import type { Cell } from "./cell";
import type { Sheet, TableModel } from "./sheet";
import { StyleSheet } from "./saveStyles";
import { attributes, element, escaped } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Saves the workbook as the bytes of a file: what the host keeps of it, and nothing else. */
export function saveBook(book: Book): Uint8Array {
  const styles = new StyleSheet();
  const parts = new Map<string, string>();
  const types: string[] = [];
  const links: string[] = [];
  let tables = 0;
  book.sheets.forEach((sheet, index) => {
    const name = `sheet${index + 1}.xml`;
    const owned = sheet.tables.map((table) => ({ table, number: ++tables }));
    parts.set(
      `xl/worksheets/${name}`,
      sheetXml(
        sheet,
        styles,
        owned.map(({ number }) => number),
      ),
    );
    types.push(override(`/xl/worksheets/${name}`, `${CONTENT}.worksheet+xml`));
    links.push(link(`rId${index + 1}`, "worksheet", `worksheets/${name}`));
    if (owned.length === 0) return;
    const own = owned.map(({ number }) => link(`rId${number}`, "table", `../tables/table${number}.xml`));
    parts.set(`xl/worksheets/_rels/${name}.rels`, relationships(own));
    for (const { table, number } of owned) {
      parts.set(`xl/tables/table${number}.xml`, tableXml(sheet, table, number));
      types.push(override(`/xl/tables/table${number}.xml`, `${CONTENT}.table+xml`));
    }
  });
  book.customXml.forEach(({ xml }, index) => parts.set(`customXml/item${index + 1}.xml`, xml));
  links.push(link("rIdStyles", "styles", "styles.xml"));
  book.customXml.forEach((_part, index) =>
    links.push(link(`rIdXml${index + 1}`, "customXml", `../customXml/item${index + 1}.xml`)),
  );
  types.push(
    override("/xl/workbook.xml", `${CONTENT}.sheet.main+xml`),
    override("/xl/styles.xml", `${CONTENT}.styles+xml`),
  );
  parts.set("xl/workbook.xml", workbookXml(book));
  parts.set("xl/_rels/workbook.xml.rels", relationships(links));
  parts.set("xl/styles.xml", styles.xml());
  parts.set("_rels/.rels", relationships([link("rId1", "officeDocument", "xl/workbook.xml")]));
  parts.set("[Content_Types].xml", contentTypes(types));
  return withProperties(
    book,
    zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

function withProperties({ properties }: Book, bytes: Uint8Array): Uint8Array {
  const opening = openPackage(bytes);
  if (properties.size === 0 || opening.kind === "fault") return bytes;
  writeProperties(opening.package, new Map([...properties].map(([key, value]) => [key, String(value)])));
  return opening.package.save();
}

function override(part: string, type: string): string {
  return element("Override", { PartName: part, ContentType: type });
}

function contentTypes(overrides: readonly string[]): string {
  const defaults = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return element("Types", { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...overrides].join(""));
}

function link(id: string, kind: string, target: string): string {
  return element("Relationship", { Id: id, Type: `${RELATIONS}/${kind}`, Target: target });
}

function relationships(links: readonly string[]): string {
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, links.join(""));
}

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${index + 1}`,
    }),
  );
  const names = book.names.map(({ name, formula, sheet, visible, comment }) =>
    element(
      "definedName",
      {
        name,
        localSheetId: sheet === undefined ? undefined : book.sheets.indexOf(sheet),
        hidden: visible ? undefined : 1,
        comment: comment === "" ? undefined : comment,
      },
      escaped(formula.slice(1)),
    ),
  );
  return element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONS },
    element("sheets", {}, sheets.join("")) +
      (names.length === 0 ? "" : element("definedNames", {}, names.join(""))),
  );
}

function sheetXml(sheet: Sheet, styles: StyleSheet, tables: readonly number[]): string {
  const { tabColor, frozen, password, autoFilter, merges, hiddenColumns } = sheet;
  const color = element("tabColor", { rgb: `FF${tabColor.slice(1)}` });
  const columns = [...hiddenColumns].sort((a, b) => a - b);
  const parts = [
    tabColor === "" ? "" : element("sheetPr", {}, color),
    frozen === undefined ? "" : element("sheetViews", {}, paneXml(frozen.bottom + 1)),
    columns.length === 0
      ? ""
      : element(
          "cols",
          {},
          columns.map((column) => element("col", { min: column + 1, max: column + 1, hidden: 1 })).join(""),
        ),
    element("sheetData", {}, rowsXml(sheet, styles)),
    password === undefined ? "" : element("sheetProtection", { sheet: 1 }),
    autoFilter === undefined ? "" : element("autoFilter", { ref: areaName(autoFilter) }),
    merges.length === 0
      ? ""
      : element(
          "mergeCells",
          {},
          merges.map((merge) => element("mergeCell", { ref: areaName(merge) })).join(""),
        ),
    printTextsXml(sheet),
    tables.length === 0
      ? ""
      : element(
          "tableParts",
          {},
          tables.map((number) => element("tablePart", { "r:id": `rId${number}` })).join(""),
        ),
  ];
  return element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONS }, parts.join(""));
}

const PAGES = [
  ["defaultForAllPages", "odd"],
  ["evenPages", "even"],
  ["firstPage", "first"],
] as const;

function printTextsXml({ printTexts, printTextsScale }: Sheet): string {
  const texts = PAGES.flatMap(([pages, name]) =>
    ["Header", "Footer"].map((place) => {
      const sections = [
        ["L", "left"],
        ["C", "center"],
        ["R", "right"],
      ] as const;
      const text = sections
        .map(([code, section]) => [code, printTexts.get(`${pages}.${section}${place}`) ?? ""] as const)
        .map(([code, written]) => (written === "" ? "" : `&${code}${written}`))
        .join("");
      return text === "" ? "" : element(`${name}${place}`, {}, escaped(text));
    }),
  ).join("");
  return texts === "" ? "" : element("headerFooter", printTextsScale ? {} : { scaleWithDoc: 0 }, texts);
}

function paneXml(rows: number): string {
  const pane = element("pane", {
    ySplit: rows,
    topLeftCell: `A${rows + 1}`,
    activePane: "bottomLeft",
    state: "frozen",
  });
  return element("sheetView", { workbookViewId: 0 }, pane);
}

function rowsXml(sheet: Sheet, styles: StyleSheet): string {
  const rows = new Map<number, string[]>();
  for (const row of [...sheet.hiddenRows, ...sheet.rowHeights.keys()]) rows.set(row, []);
  const sorted = [...sheet.cells].sort(([a], [b]) => a - b);
  for (const [key, cell] of sorted) {
    const row = Math.floor(key / COLUMNS);
    const cells = rows.get(row) ?? [];
    cells.push(cellXml(`${columnName(key % COLUMNS)}${row + 1}`, cell, styles));
    rows.set(row, cells);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const hidden = sheet.hiddenRows.has(row) ? 1 : undefined;
      const customHeight = height === undefined ? undefined : 1;
      return element("row", { r: row + 1, hidden, ht: height, customHeight }, cells.join(""));
    })
    .join("");
}

function cellXml(name: string, { value, formula, style }: Cell, styles: StyleSheet): string {
  const f = formula === undefined ? "" : element("f", {}, escaped(toFileFunctions(formula.slice(1))));
  const index = styles.indexOf(style);
  const start = { r: name, s: index === 0 ? undefined : index };
  if (value === null) return element("c", start, f);
  if (value instanceof FormulaError)
    return element("c", { ...start, t: "e" }, f + element("v", {}, escaped(value.code)));
  if (typeof value === "boolean")
    return element("c", { ...start, t: "b" }, f + element("v", {}, value ? "1" : "0"));
  if (typeof value === "number") return element("c", start, f + element("v", {}, String(value)));
  if (formula !== undefined)
    return element("c", { ...start, t: "str" }, f + element("v", {}, escaped(value)));
  const text = `<t xml:space="preserve">${escaped(value)}</t>`;
  return element("c", { ...start, t: "inlineStr" }, element("is", {}, text));
}

function tableXml(sheet: Sheet, { name, area, showHeaders, showTotals }: TableModel, number: number): string {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const { value } = sheet.cell(area.top, area.left + index);
    return element("tableColumn", {
      id: index + 1,
      name: showHeaders ? String(wireValue(value)) : `Column${index + 1}`,
    });
  });
  return `<table${attributes({
    xmlns: MAIN,
    id: number,
    name,
    displayName: name,
    ref: areaName(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
  })}>${element("tableColumns", { count: columns.length }, columns.join(""))}</table>`;
}
