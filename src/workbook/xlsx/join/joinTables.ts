import { sheetKey } from "../formula/reference";
import { renameInSheet, renamed } from "../edit/renameSheet";
import {
  attribute,
  descendants,
  elementsOf,
  firstElement,
  parseXmlTree,
  serialiseXml,
  setAttribute,
  setText,
  textOf,
} from "../edit/xmlTree";
import type { Package } from "../package";
import { mainPart } from "../workbookParts";
import type { XlsxWorkbook } from "../xlsxWorkbook";

const TABLE = /\/tables\/[^/]*\.xml$/i;

/** Numbers and names of tables, which a workbook has once each. */
export class TableRegister {
  private readonly names = new Set<string>();
  private highest = 0;

  /** Gives the tables of a workbook numbers and names that none before it has, wherever they are spoken of. */
  enter(book: XlsxWorkbook): void {
    const pkg = book.package;
    const renamedTables = new Map<string, string>();
    for (const part of pkg.names().filter((name) => TABLE.test(name))) {
      const document = parseXmlTree(pkg.text(part) ?? "");
      const table = firstElement(document, "table");
      if (table === undefined) continue;
      const written = attribute(table, "displayName") ?? attribute(table, "name") ?? "Table";
      const name = this.nameFor(written);
      if (name !== written) {
        renamedTables.set(sheetKey(written), name);
        setAttribute(table, "name", name);
        setAttribute(table, "displayName", name);
      }
      this.highest++;
      setAttribute(table, "id", String(this.highest));
      pkg.set(part, serialiseXml(document));
    }
    if (renamedTables.size > 0) renameFormulas(book, pkg, renamedTables);
  }

  private nameFor(written: string): string {
    let name = written;
    for (let number = 2; this.names.has(sheetKey(name)); number++) name = `${written}_${number}`;
    this.names.add(sheetKey(name));
    return name;
  }
}

function renameFormulas(book: XlsxWorkbook, pkg: Package, tables: ReadonlyMap<string, string>): void {
  for (const { name, part } of book.sheetParts) {
    pkg.set(part, renameInSheet(pkg.text(part) ?? "", { from: name, to: [name], tables }).xml);
  }
  const main = mainPart(pkg);
  const document = parseXmlTree(pkg.text(main) ?? "");
  for (const root of elementsOf(document)) {
    for (const entry of descendants(root, "definedName")) {
      const formula = textOf(entry);
      const after = renamed(formula, { from: "", to: [""], tables });
      if (after !== formula) setText(entry, after);
    }
  }
  pkg.set(main, serialiseXml(document));
}
