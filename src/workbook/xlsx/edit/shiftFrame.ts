import { shiftAnchor } from "./shiftAnchors";
import { areaHolder, shiftAreas, shiftPlaces, shiftWholeAreas } from "./shiftAreas";
import { shiftBreaks } from "./shiftBreaks";
import type { SheetShift } from "./shiftFormula";
import { RULE, shiftFormula } from "./shiftFormula";
import { shiftMerges } from "./shiftMerges";
import { shiftRule } from "./shiftRules";
import { shiftSparkline } from "./shiftSparklines";
import type { XmlElement, XmlNode } from "./xmlTree";
import {
  attribute,
  cloneElement,
  elementsOf,
  isElement,
  parseXmlTree,
  serialiseXml,
  setAttribute,
  setText,
  textOf,
} from "./xmlTree";

/** What stands around the cells of a worksheet part. */
export interface SheetFrame {
  readonly before: string;
  readonly after: string;
}

type Visitor = (element: XmlElement, shift: SheetShift) => readonly XmlElement[];

/** Elements of the sheet whose rows move that hold addresses or formulas, by name without prefix. */
const OWN_ELEMENTS: Readonly<Record<string, Visitor>> = {
  dimension: (element, { change }) => [rewritten(element, "ref", (ref) => shiftWholeAreas(ref, change))],
  sheetView: (element, shift) => [placed(element, "topLeftCell", shift)],
  pane: (element, shift) => [splitMoved(placed(element, "topLeftCell", shift), shift)],
  selection: (element, shift) => [placed(placed(element, "activeCell", shift), "sqref", shift)],
  mergeCells: (element, { change }) => shiftMerges(element, change),
  conditionalFormatting: shiftRule,
  dataValidation: shiftRule,
  protectedRange: (element, shift) => withAreas(element, "sqref", shift),
  ignoredError: (element, shift) => withAreas(element, "sqref", shift),
  autoFilter: (element, shift) => withWholeArea(element, "ref", shift),
  sortState: (element, shift) => withWholeArea(element, "ref", shift),
  sortCondition: (element, shift) => withWholeArea(element, "ref", shift),
  cellWatch: (element, shift) => withWholeArea(element, "r", shift),
  inputCells: (element, shift) => withWholeArea(element, "r", shift),
  hyperlink: (element, shift) => shiftHyperlink(element, shift),
  rowBreaks: (element, { change }) => shiftBreaks(element, change),
  sparkline: shiftSparkline,
  anchor: (element, { change }) => [shiftAnchor(element, change)],
  f: (element, shift) => [formulaShifted(element, shift, shift.sheet)],
};

/** Elements whose visitor sees to everything inside. */
const DONE_BY_VISITOR: ReadonlySet<string> = new Set([
  "conditionalFormatting",
  "dataValidation",
  "mergeCells",
  "rowBreaks",
  "sparkline",
  "anchor",
]);

/** Lists that say how many entries they have. */
const COUNTED: ReadonlySet<string> = new Set(["dataValidations", "sparklines"]);
/** Elements that the schema does not allow, or that mean nothing, once their last entry is gone. */
const NEVER_EMPTY: ReadonlySet<string> = new Set([
  "dataValidations",
  "conditionalFormattings",
  "protectedRanges",
  "ignoredErrors",
  "hyperlinks",
  "cellWatches",
  "sparklines",
  "sparklineGroups",
  "ext",
  "extLst",
]);

/** The frame of the sheet whose rows moved. */
export function shiftOwnFrame(frame: SheetFrame, shift: SheetShift): SheetFrame {
  return reworkFrame(frame, (document) => visitChildren(document, shift));
}

/** The frame of another sheet: what refers to the moved rows follows. */
export function shiftForeignFrame(frame: SheetFrame, home: string, shift: SheetShift): SheetFrame {
  return reworkFrame(frame, (document) => visitForeign(document, home, shift));
}

/** The frame with its elements worked over as one tree. */
export function reworkFrame(frame: SheetFrame, work: (document: XmlElement) => void): SheetFrame {
  const document = parseXmlTree(frame.before + frame.after);
  work(document);
  const text = serialiseXml(document);
  const close = /<\/(?:[\w.-]+:)?sheetData>/.exec(text);
  if (close === null) return frame;
  return { before: text.slice(0, close.index), after: text.slice(close.index) };
}

function visitChildren(parent: XmlElement, shift: SheetShift): void {
  const children: XmlNode[] = [];
  let isChanged = false;
  for (const child of parent.children) {
    const result = isElement(child) ? visit(child, shift) : [child];
    isChanged ||= result.length !== 1 || result[0] !== child;
    children.push(...result);
  }
  if (!isChanged) return;
  parent.children = children;
  if (COUNTED.has(parent.name) && attribute(parent, "count") !== undefined) {
    setAttribute(parent, "count", String(elementsOf(parent).length));
  }
}

function visit(element: XmlElement, shift: SheetShift): readonly XmlElement[] {
  const visitor = OWN_ELEMENTS[element.name];
  if (visitor !== undefined && DONE_BY_VISITOR.has(element.name)) return visitor(element, shift);
  const result = visitor === undefined ? [element] : visitor(element, shift);
  return result.filter((kept) => {
    const wasFilled = elementsOf(kept).length > 0;
    visitChildren(kept, shift);
    return !wasFilled || !isEmptied(kept);
  });
}

function isEmptied(element: XmlElement): boolean {
  if (element.name === "sparklineGroup") return elementsOf(element, "sparklines").length === 0;
  return NEVER_EMPTY.has(element.name) && elementsOf(element).length === 0;
}

function visitForeign(parent: XmlElement, home: string, shift: SheetShift): void {
  for (const child of elementsOf(parent)) {
    if (/^(?:f|formula[12]?)$/.test(child.name) && elementsOf(child).length === 0) {
      formulaShifted(child, shift, home);
    } else if (child.name === "hyperlink") {
      locationShifted(child, shift, home);
    }
    visitForeign(child, home, shift);
  }
}

function formulaShifted(element: XmlElement, shift: SheetShift, home: string): XmlElement {
  if (elementsOf(element).length > 0) return element;
  const formula = textOf(element);
  const shifted = shiftFormula(formula, home, shift, RULE);
  if (shifted !== formula) setText(element, shifted);
  return element;
}

/** Sets an attribute anew where it is there and something of it is left. */
function rewritten(element: XmlElement, name: string, shiftValue: (value: string) => string): XmlElement {
  const value = attribute(element, name);
  const shifted = value === undefined ? "" : shiftValue(value);
  if (shifted !== "" && shifted !== value) setAttribute(element, name, shifted);
  return element;
}

function placed(element: XmlElement, name: string, { change }: SheetShift): XmlElement {
  return rewritten(element, name, (value) => shiftPlaces(value, change));
}

/** A frozen head follows rows put into it or taken out of it; where a list grows inside it, it stays a head. */
function splitMoved(pane: XmlElement, { change }: SheetShift): XmlElement {
  const split = Number(attribute(pane, "ySplit") ?? "");
  const isFrozen = attribute(pane, "state")?.startsWith("frozen") ?? false;
  const isList = change.copies.length > 0;
  if (isFrozen && !isList && change.first < split) {
    setAttribute(pane, "ySplit", String(change.lineAbove(split)));
  }
  return pane;
}

function withAreas(element: XmlElement, name: string, { change }: SheetShift): readonly XmlElement[] {
  const areas = areaHolder(element, name);
  const shifted = shiftAreas(areas.value, change);
  if (shifted === "" && areas.value !== "") return [];
  if (shifted !== areas.value) areas.set(shifted);
  return [element];
}

function withWholeArea(element: XmlElement, name: string, { change }: SheetShift): readonly XmlElement[] {
  const value = attribute(element, name);
  if (value === undefined) return [element];
  const shifted = shiftWholeAreas(value, change);
  if (shifted === "") return [];
  return [rewritten(element, name, () => shifted)];
}

/** A link covers one area: where its rows come to lie apart, there are several of it. */
function shiftHyperlink(element: XmlElement, shift: SheetShift): readonly XmlElement[] {
  locationShifted(element, shift, shift.sheet);
  const ref = attribute(element, "ref") ?? "";
  const shifted = shiftAreas(ref, shift.change);
  if (shifted === ref) return [element];
  return shifted.split(" ").flatMap((area) => {
    if (area === "") return [];
    const link = cloneElement(element);
    setAttribute(link, "ref", area);
    return [link];
  });
}

function locationShifted(element: XmlElement, shift: SheetShift, home: string): void {
  const location = attribute(element, "location");
  if (location === undefined) return;
  const shifted = shiftFormula(location, home, shift, RULE);
  if (shifted !== location && !shifted.includes("#REF!")) setAttribute(element, "location", shifted);
}
