import { parseStructRef } from "@borgar/fx/xlsx";
import { sheetKey } from "../formula/reference";
import type { PartTexts } from "../edit/partTexts";
import type { SheetTable } from "../edit/tableHeaders";
import { readTables } from "../edit/tableHeaders";
import { attribute, descendants, parseXmlTree, textOf } from "../edit/xmlTree";
import type { SheetArea } from "./values";

/** Names of cells and formulas: those of one sheet go before those of the workbook. */
export class DefinedNames {
  private readonly formulas = new Map<string, string>();

  constructor(workbookXml: string, sheetOfTab: readonly number[]) {
    for (const name of descendants(parseXmlTree(workbookXml), "definedName")) {
      const tab = attribute(name, "localSheetId");
      const sheet = tab === undefined ? "" : String(sheetOfTab[Number(tab)] ?? "");
      this.formulas.set(`${sheet}!${sheetKey(attribute(name, "name") ?? "")}`, textOf(name));
    }
  }

  formulaOf(name: string, sheet: number): string | undefined {
    return this.formulas.get(`${sheet}!${sheetKey(name)}`) ?? this.formulas.get(`!${sheetKey(name)}`);
  }
}

type Table = Omit<SheetTable, "area"> & { readonly area: SheetArea };

/** Tables by name, and the cells that a structured reference means. */
export class Tables {
  private readonly tables = new Map<string, Table>();

  constructor(parts: PartTexts, sheetParts: readonly string[]) {
    sheetParts.forEach((part, sheet) => {
      for (const table of readTables(parts, part)) {
        this.tables.set(sheetKey(table.name), { ...table, area: { sheet, ...table.area } });
      }
    });
  }

  /** The cells meant; undefined where that cannot be told. `cell` is where the formula stands. */
  areaOf(written: string, cell: { sheet: number; row: number; column: number }): SheetArea | undefined {
    const reference = parseStructRef(written);
    if (reference === undefined || (reference.workbookName ?? "") !== "") return undefined;
    const table =
      reference.table === undefined || reference.table === ""
        ? this.tableAround(cell)
        : this.tables.get(sheetKey(reference.table));
    if (table === undefined) return undefined;
    const columns = columnsOf(table, reference.columns ?? []);
    const rows = rowsOf(table, reference.sections ?? [], cell.row);
    return columns && rows && { sheet: table.area.sheet, ...rows, ...columns };
  }

  private tableAround({
    sheet,
    row,
    column,
  }: {
    sheet: number;
    row: number;
    column: number;
  }): Table | undefined {
    for (const table of this.tables.values()) {
      const { area } = table;
      const isInside =
        area.sheet === sheet &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right;
      if (isInside) return table;
    }
    return undefined;
  }
}

function columnsOf(
  { area, columns }: Table,
  names: readonly string[],
): { left: number; right: number } | undefined {
  const [first, last = first] = names;
  if (first === undefined || last === undefined) return { left: area.left, right: area.right };
  const keys = columns.map(sheetKey);
  const from = keys.indexOf(sheetKey(first));
  const to = keys.indexOf(sheetKey(last));
  if (from < 0 || to < 0) return undefined;
  return { left: area.left + Math.min(from, to), right: area.left + Math.max(from, to) };
}

function rowsOf(
  { area, headerRows, totalsRows }: Table,
  sections: readonly string[],
  row: number,
): { top: number; bottom: number } | undefined {
  const firstData = area.top + headerRows;
  const lastData = area.bottom - totalsRows;
  const parts =
    sections.length === 0 ? ["data"] : sections.map((section) => section.replace(/^#/, "").toLowerCase());
  const runs = parts.map((part) => {
    if (part === "all") return { top: area.top, bottom: area.bottom };
    if (part === "headers") return { top: area.top, bottom: firstData - 1 };
    if (part === "totals") return { top: lastData + 1, bottom: area.bottom };
    if (part === "this row" || part === "@") return { top: row, bottom: row };
    return { top: firstData, bottom: lastData };
  });
  const top = Math.min(...runs.map((run) => run.top));
  const bottom = Math.max(...runs.map((run) => run.bottom));
  return top > bottom ? undefined : { top, bottom };
}
