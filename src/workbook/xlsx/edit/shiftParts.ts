import { relationKind } from "../workbookParts";
import { sameSheetName } from "../formula/reference";
import type { PartTexts } from "./partTexts";
import { shiftDrawing } from "./shiftAnchors";
import { shiftAreas, shiftPlaces, shiftWholeAreas } from "./shiftAreas";
import type { SheetShift } from "./shiftFormula";
import { NAME, OUTSIDE, RULE, SERIES, shiftFormula } from "./shiftFormula";
import { shiftVml } from "./shiftVml";
import type { XmlElement } from "./xmlTree";
import {
  attribute,
  descendants,
  elementsOf,
  parseXmlTree,
  serialiseXml,
  setAttribute,
  setText,
  textOf,
} from "./xmlTree";

type PartShift = (document: XmlElement, shift: SheetShift) => void;

/** The parts a worksheet leads to that hold addresses on it, by the kind of the relation. */
const SHEET_PARTS: Readonly<Record<string, PartShift>> = {
  drawing: (document, { change }) => {
    shiftDrawing(document, change);
  },
  comments: shiftComments,
  threadedComment: shiftComments,
  table: shiftTable,
  pivotTable: shiftPivotTable,
  ctrlProp: (document, shift) => {
    shiftFormulaAttributes(document, shift.sheet, shift);
  },
  tableSingleCells: (document, { change }) => {
    for (const cell of descendants(document, "singleXmlCell")) placeAttribute(cell, "r", change);
  },
};

/** What hangs on the sheet whose rows moved. */
export function shiftSheetParts(sheetPart: string, parts: PartTexts, shift: SheetShift): void {
  for (const relation of parts.relations(sheetPart)) {
    if (relation.external) continue;
    const kind = relationKind(relation);
    const shiftPart = SHEET_PARTS[kind];
    if (shiftPart !== undefined) rework(relation.target, parts, (document) => shiftPart(document, shift));
    if (kind !== "vmlDrawing") continue;
    parts.rework(relation.target, (vml) => shiftVml(vml, shift));
  }
}

/**
 * Parts anywhere in the workbook that refer to cells by sheet: charts, drawings with linked texts, pivot sources, names.
 * Gives the charts whose references moved.
 */
export function shiftReferringParts(
  workbookPart: string,
  parts: PartTexts,
  shift: SheetShift,
): readonly string[] {
  const charts: string[] = [];
  for (const part of parts.names()) {
    if (isChartPart(part)) {
      const before = parts.get(part);
      rework(part, parts, (document) => shiftFormulaElements(document, shift));
      if (parts.get(part) !== before) charts.push(part);
    } else if (/\/drawings\/drawing[^/]*\.xml$/i.test(part)) {
      rework(part, parts, (document) => shiftTextLinks(document, shift));
    } else if (/\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(part)) {
      rework(part, parts, (document) => shiftPivotSource(document, shift));
    }
  }
  rework(workbookPart, parts, (document) => shiftNames(document, shift));
  return charts;
}

export function isChartPart(part: string): boolean {
  return /\/charts\/[^/]*\.xml$/i.test(part);
}

function rework(part: string, parts: PartTexts, work: (document: XmlElement) => void): void {
  parts.rework(part, (text) => {
    const document = parseXmlTree(text);
    work(document);
    return serialiseXml(document);
  });
}

/** A comment stays with its cell; of a pattern row, with the first copy. It goes with its row. */
function shiftComments(document: XmlElement, { change }: SheetShift): void {
  for (const list of [document, ...descendants(document)]) {
    const isHolder = elementsOf(list).some(({ name }) => name === "comment" || name === "threadedComment");
    if (!isHolder) continue;
    list.children = list.children.filter((child) => {
      if (typeof child === "string" || attribute(child, "ref") === undefined) return true;
      if (shiftAreas(attribute(child, "ref") ?? "", change) === "") return false;
      placeAttribute(child, "ref", change);
      return true;
    });
  }
}

function placeAttribute(element: XmlElement, name: string, change: SheetShift["change"]): void {
  const value = attribute(element, name);
  if (value === undefined) return;
  const placed = shiftPlaces(value, change);
  if (placed !== value) setAttribute(element, name, placed);
}

function wholeAreaAttribute(element: XmlElement, { change }: SheetShift): void {
  const value = attribute(element, "ref");
  if (value === undefined) return;
  const shifted = shiftWholeAreas(value, change);
  if (shifted !== "" && shifted !== value) setAttribute(element, "ref", shifted);
}

function shiftTable(document: XmlElement, shift: SheetShift): void {
  for (const element of descendants(document)) {
    if (["table", "autoFilter", "sortState", "sortCondition"].includes(element.name)) {
      wholeAreaAttribute(element, shift);
    }
    if (element.name === "calculatedColumnFormula" || element.name === "totalsRowFormula") {
      const formula = textOf(element);
      const shifted = shiftFormula(formula, shift.sheet, shift, OUTSIDE);
      if (shifted !== formula) setText(element, shifted);
    }
  }
}

function shiftPivotTable(document: XmlElement, shift: SheetShift): void {
  for (const location of descendants(document, "location")) wholeAreaAttribute(location, shift);
}

/** Where a pivot table takes its data from. Its cache of that data stays as it is until it is refreshed. */
function shiftPivotSource(document: XmlElement, shift: SheetShift): void {
  for (const source of descendants(document, "worksheetSource")) {
    if (sameSheetName(attribute(source, "sheet") ?? "", shift.sheet)) wholeAreaAttribute(source, shift);
  }
}

/** Charts keep their formulas in `c:f` and `cx:f`. A chart on the sheet itself still names the sheet. */
function shiftFormulaElements(document: XmlElement, shift: SheetShift): void {
  for (const element of descendants(document, "f")) {
    const formula = textOf(element);
    const shifted = shiftFormula(formula, "", shift, SERIES);
    if (shifted !== formula) setText(element, bracketed(shifted));
  }
}

/** Several areas of a chart's series stand in brackets. */
function bracketed(formula: string): string {
  const isSeveral = /^[^"(]*,/.test(formula);
  return isSeveral ? `(${formula})` : formula;
}

function shiftTextLinks(document: XmlElement, shift: SheetShift): void {
  for (const element of descendants(document)) {
    const link = attribute(element, "textlink");
    if (link === undefined || link === "") continue;
    const shifted = shiftFormula(link, "", shift, RULE);
    if (shifted !== link) setAttribute(element, "textlink", shifted);
  }
}

/** Form controls name their linked cell and list in attributes. */
function shiftFormulaAttributes(document: XmlElement, home: string, shift: SheetShift): void {
  for (const element of descendants(document)) {
    for (const name of ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"]) {
      const formula = attribute(element, name);
      if (formula === undefined) continue;
      const shifted = shiftFormula(formula, home, shift, RULE);
      if (shifted !== formula) setAttribute(element, name, shifted);
    }
  }
}

function shiftNames(document: XmlElement, shift: SheetShift): void {
  for (const name of descendants(document, "definedName")) {
    const formula = textOf(name);
    const shifted = shiftFormula(formula, "", shift, NAME);
    if (shifted !== formula) setText(name, shifted);
  }
}
