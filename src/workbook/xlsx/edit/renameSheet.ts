import { relationKind } from "../workbookParts";
import { mayMention } from "./applyRows";
import type { EditedWorkbook } from "./editedWorkbook";
import type { PartTexts } from "./partTexts";
import { replaceFormula } from "./patchCells";
import type { SheetRenaming } from "./renameFormula";
import { renameFormula, renameTables } from "./renameFormula";
import { reworkFrame } from "./shiftFrame";
import { cutSheet, readCell, scanCells, scanRows } from "./sheetScan";
import type { XmlElement } from "./xmlTree";
import {
  attribute,
  attributeOf,
  descendants,
  elementsOf,
  escapeText,
  parseXmlTree,
  serialiseXml,
  setAttribute,
  setText,
  textOf,
} from "./xmlTree";

/** What changes in formulas: the name of a sheet, and of tables that come again with a copy of it. */
export interface Renaming extends SheetRenaming {
  /** New names by the key of the old one. */
  readonly tables: ReadonlyMap<string, string>;
}

export function renamed(formula: string, renaming: Renaming): string {
  return renameTables(renameFormula(formula, renaming), renaming.tables);
}

interface RenamedSheet {
  readonly xml: string;
  /** Cells whose formula names the sheet. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** The part of a worksheet after a sheet's renaming: formulas of cells, rules and links. */
export function renameInSheet(xml: string, renaming: Renaming): RenamedSheet {
  const mayConcern = renaming.tables.size > 0 || mayMention(xml, renaming.from);
  const text = mayConcern ? cutSheet(xml) : undefined;
  if (text === undefined) return { xml, cells: [] };
  const { data, prefix } = text;
  const cells: { row: number; column: number }[] = [];
  const shared = new Set<string>();
  const pieces: string[] = [];
  let copied = 0;
  for (const row of scanRows(data, prefix)) {
    if (!data.slice(row.openEnd, row.contentEnd).includes(`<${prefix}f`)) continue;
    for (const span of scanCells(data, row, prefix)) {
      const raw = data.slice(span.start, span.end);
      const { formula } = readCell(raw, prefix);
      if (formula === undefined) continue;
      const { open } = formula;
      const index = attributeOf(open, "t") === "shared" ? (attributeOf(open, "si") ?? "") : undefined;
      const after = renamed(formula.text, renaming);
      if (after !== formula.text) {
        const element = `${open}${escapeText(after)}</${prefix}f>`;
        pieces.push(data.slice(copied, span.start), replaceFormula(raw, element, prefix));
        copied = span.end;
        if (index !== undefined) shared.add(index);
      } else if (index === undefined || !shared.has(index)) continue;
      cells.push({ row: row.row, column: span.column });
    }
  }
  pieces.push(data.slice(copied));
  const frame = reworkFrame(text, (document) => {
    renameInTree(document, renaming);
  });
  return { xml: frame.before + pieces.join("") + frame.after, cells };
}

/** Formulas that stand in elements and attributes: rules, links, charts, drawings, controls, tables. */
export function renameInTree(document: XmlElement, renaming: Renaming): void {
  for (const element of descendants(document)) {
    if (FORMULA_ELEMENT.test(element.name) && elementsOf(element).length === 0) {
      const formula = textOf(element);
      const after = renamed(formula, renaming);
      if (after !== formula) setText(element, after);
    }
    for (const name of FORMULA_ATTRIBUTES) {
      const formula = attribute(element, name);
      if (formula === undefined) continue;
      const after = renamed(formula, renaming);
      if (after !== formula) setAttribute(element, name, after);
    }
  }
}

const FORMULA_ELEMENT = /^(?:f|formula[12]?|calculatedColumnFormula|totalsRowFormula)$/;
const FORMULA_ATTRIBUTES = ["location", "textlink", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"];

export function reworkTree(part: string, parts: PartTexts, work: (document: XmlElement) => void): void {
  parts.rework(part, (text) => {
    const document = parseXmlTree(text);
    work(document);
    return serialiseXml(document);
  });
}

/** Everything in the workbook but the sheet itself follows its new name, and takes its copies in where it can. */
export function renameForOthers(sheet: number, renaming: Renaming, book: EditedWorkbook): void {
  book.sheets.forEach(({ part }, index) => {
    if (index === sheet) return;
    book.parts.rework(part, (xml) => {
      const after = renameInSheet(xml, renaming);
      book.reshaped.push(...after.cells.map((cell) => ({ sheet: index, ...cell })));
      return after.xml;
    });
  });
  const [first = renaming.from] = renaming.to;
  const alone: Renaming = { ...renaming, to: [first] };
  for (const part of book.parts.names()) {
    if (/\/(?:charts|drawings|ctrlProps)\/[^/]*\.xml$/i.test(part)) {
      const before = book.parts.get(part);
      reworkTree(part, book.parts, (document) => renameInTree(document, alone));
      if (/\/charts\//i.test(part) && book.parts.get(part) !== before) book.movedCharts.add(part);
    } else if (/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(part)) {
      reworkTree(part, book.parts, (document) => {
        for (const source of descendants(document, "worksheetSource")) {
          if (attribute(source, "sheet") === renaming.from) setAttribute(source, "sheet", first);
        }
      });
    }
  }
}

/** The kinds of a sheet's parts that hang on it alone, so that a copy needs its own. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  "drawing",
  "chart",
  "chartEx",
  "chartUserShapes",
  "chartStyle",
  "chartColorStyle",
  "comments",
  "threadedComment",
  "vmlDrawing",
  "table",
  "ctrlProp",
  "printerSettings",
]);

export function isOwnPart(relation: Parameters<typeof relationKind>[0]): boolean {
  return !relation.external && OWN_KINDS.has(relationKind(relation));
}
