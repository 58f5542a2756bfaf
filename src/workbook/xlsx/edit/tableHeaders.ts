import { cellName, parseArea } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/grid";
import { relationKind } from "../workbookParts";
import type { PartTexts } from "./partTexts";
import { attribute, elementsOf, firstElement, parseXmlTree } from "./xmlTree";

/** A table on a sheet, as far as editing has to mind it. */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

export function readTables(parts: PartTexts, sheetPart: string): readonly SheetTable[] {
  return parts.relations(sheetPart).flatMap((relation) => {
    const text = relationKind(relation) === "table" ? parts.get(relation.target) : undefined;
    const root = text === undefined ? undefined : firstElement(parseXmlTree(text), "table");
    const area = root && parseArea(attribute(root, "ref") ?? "");
    if (root === undefined || area === undefined) return [];
    const list = firstElement(root, "tableColumns");
    return [
      {
        name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
        area,
        headerRows: Number(attribute(root, "headerRowCount") ?? "1"),
        totalsRows: Number(attribute(root, "totalsRowCount") ?? "0"),
        columns: list === undefined ? [] : elementsOf(list).map((column) => attribute(column, "name") ?? ""),
      },
    ];
  });
}

/** The heads of tables by cell: a table names its columns a second time, and Excel repairs files where the two differ. */
export function tableHeaders(parts: PartTexts, sheetPart: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { area, headerRows, columns } of readTables(parts, sheetPart)) {
    if (headerRows === 0) continue;
    columns.forEach((name, index) => {
      headers.set(cellName({ row: area.top, column: area.left + index }), name);
    });
  }
  return headers;
}
