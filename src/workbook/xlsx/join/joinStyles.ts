import { insertBehind } from "./joinNames";
import type { XmlElement } from "../edit/xmlTree";
import {
  attribute,
  cloneElement,
  closingTag,
  descendants,
  elementsOf,
  firstElement,
  parseXmlTree,
  serialiseXml,
  setAttribute,
} from "../edit/xmlTree";

/** Where the formats of a workbook stand among those of all: old number to new. */
export interface JoinedFormats {
  readonly cells: readonly number[];
  readonly differential: readonly number[];
}

/** The parts of a style sheet in the order the schema wants them (ISO 29500-1, 18.8.39). */
const COLLECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
] as const;
type Collection = (typeof COLLECTIONS)[number];

/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** The formats of several workbooks in one style sheet; formats that are alike become one. */
export class StyleJoiner {
  private readonly document: XmlElement;
  private readonly root: XmlElement;
  private readonly known = new Map<Collection, Map<string, number>>();

  constructor(xml: string) {
    this.document = parseXmlTree(xml);
    const root = firstElement(this.document, "styleSheet");
    if (root === undefined) throw new Error("The part of the styles holds no style sheet.");
    this.root = root;
  }

  xml(): string {
    return serialiseXml(this.document);
  }

  join(xml: string): JoinedFormats {
    const other = firstElement(parseXmlTree(xml), "styleSheet");
    if (other === undefined) return { cells: [0], differential: [] };
    const formats = this.joinNumberFormats(other);
    const parts = {
      numFmtId: formats,
      fontId: this.joinAlike("fonts", other),
      fillId: this.joinAlike("fills", other),
      borderId: this.joinAlike("borders", other),
    };
    const styles = this.joinAlike("cellStyleXfs", other, (xf) => renumber(xf, parts));
    const cells = this.joinAlike("cellXfs", other, (xf) => renumber(xf, { ...parts, xfId: styles }));
    this.joinNamedStyles(other, styles);
    const differential = this.joinAlike("dxfs", other, (dxf) => {
      for (const format of descendants(dxf, "numFmt")) renumber(format, { numFmtId: formats });
    });
    this.joinTableStyles(other, differential);
    return { cells, differential };
  }

  private joinNumberFormats(other: XmlElement): ReadonlyMap<number, number> {
    const own = this.collection("numFmts");
    const codes = new Map<string, number>();
    let highest = FIRST_OWN_FORMAT - 1;
    for (const format of elementsOf(own)) {
      const id = Number(attribute(format, "numFmtId"));
      codes.set(attribute(format, "formatCode") ?? "", id);
      highest = Math.max(highest, id);
    }
    const ids = new Map<number, number>();
    for (const format of childrenOf(other, "numFmts")) {
      const code = attribute(format, "formatCode") ?? "";
      const id = codes.get(code) ?? ++highest;
      ids.set(Number(attribute(format, "numFmtId")), id);
      if (codes.has(code)) continue;
      codes.set(code, id);
      const added = cloneElement(format);
      setAttribute(added, "numFmtId", String(id));
      append(own, added);
    }
    return ids;
  }

  /** Takes in the members of a collection, and tells the new number of each. */
  private joinAlike(
    name: Collection,
    other: XmlElement,
    adapt: (member: XmlElement) => void = () => undefined,
  ): readonly number[] {
    const own = this.collection(name);
    const known = this.numbersOf(name, own);
    return childrenOf(other, name).map((member) => {
      const adapted = cloneElement(member);
      adapt(adapted);
      const text = serialiseXml(adapted);
      const number = known.get(text) ?? elementsOf(own).length;
      if (!known.has(text)) {
        known.set(text, number);
        append(own, adapted);
      }
      return number;
    });
  }

  private numbersOf(name: Collection, own: XmlElement): Map<string, number> {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const numbers = new Map<string, number>();
    elementsOf(own).forEach((member, at) => {
      const text = serialiseXml(member);
      if (!numbers.has(text)) numbers.set(text, at);
    });
    this.known.set(name, numbers);
    return numbers;
  }

  /** A style that has the name of another, and is none of Excel's own looks alike any more, gets a name of its own. */
  private joinNamedStyles(other: XmlElement, styles: readonly number[]): void {
    const own = this.collection("cellStyles");
    const names = new Map(elementsOf(own).map((style) => [nameKey(style), attribute(style, "xfId")]));
    for (const style of childrenOf(other, "cellStyles")) {
      const xfId = String(styles[Number(attribute(style, "xfId"))] ?? 0);
      if (names.get(nameKey(style)) === xfId) continue;
      const added = cloneElement(style);
      const written = attribute(style, "name") ?? "";
      for (let number = 2; names.has(nameKey(added)); number++) {
        setAttribute(added, "name", `${written} ${number}`);
        // Excel has each of its own styles once.
        added.open = added.open.replace(/\s(?:builtinId|customBuiltin|xr:uid)="[^"]*"/g, "");
      }
      setAttribute(added, "xfId", xfId);
      names.set(nameKey(added), xfId);
      append(own, added);
    }
  }

  private joinTableStyles(other: XmlElement, differential: readonly number[]): void {
    const others = childrenOf(other, "tableStyles");
    if (others.length === 0) return;
    const own = this.collection("tableStyles");
    const names = new Set(elementsOf(own).map(nameKey));
    for (const style of others.filter((each) => !names.has(nameKey(each)))) {
      const added = cloneElement(style);
      for (const element of elementsOf(added)) renumber(element, { dxfId: differential });
      append(own, added);
    }
  }

  /** A collection of the style sheet, made where it has none. */
  private collection(name: Collection): XmlElement {
    const found = firstElement(this.root, name);
    if (found !== undefined && found.close !== "") return found;
    const prefix = /^<((?:[\w.-]+:)?)/.exec(this.root.open)?.[1] ?? "";
    const open = found === undefined ? `<${prefix}${name} count="0">` : found.open.replace(/\s*\/>$/, ">");
    const made: XmlElement = { name, open, children: [], close: closingTag(open) };
    if (found !== undefined) this.root.children.splice(this.root.children.indexOf(found), 1, made);
    else insertBehind(this.root, COLLECTIONS.slice(0, COLLECTIONS.indexOf(name)), made);
    return made;
  }
}

function childrenOf(root: XmlElement, name: Collection): readonly XmlElement[] {
  const collection = firstElement(root, name);
  return collection === undefined ? [] : elementsOf(collection);
}

function append(collection: XmlElement, member: XmlElement): void {
  collection.children.push(member);
  setAttribute(collection, "count", String(elementsOf(collection).length));
}

type Numbers = ReadonlyMap<number, number> | readonly number[];

/** Sets attributes that are numbers of other formats to what those are now. */
function renumber(element: XmlElement, numbers: Readonly<Record<string, Numbers>>): void {
  for (const [name, known] of Object.entries(numbers)) {
    const written = attribute(element, name);
    const number = written === undefined ? undefined : numberIn(known, Number(written));
    if (number !== undefined) setAttribute(element, name, String(number));
  }
}

function numberIn(numbers: Numbers, old: number): number | undefined {
  return "get" in numbers ? numbers.get(old) : numbers[old];
}

function nameKey(style: XmlElement): string {
  return (attribute(style, "name") ?? "").toLowerCase();
}
