import { dropTitles } from "../edit/sheetList";
import {
  attribute,
  cloneElement,
  elementsOf,
  escapeAttribute,
  escapeText,
  firstElement,
  parseXmlTree,
  serialiseXml,
  setAttribute,
} from "../edit/xmlTree";
import type { XmlElement } from "../edit/xmlTree";
import { writeProperties } from "../documentProperties";
import { openXlsx } from "../openXlsx";
import { relationsPartOf } from "../package";
import type { Package } from "../package";
import { mainPart, relationKind } from "../workbookParts";
import type { XlsxWorkbook } from "../xlsxWorkbook";
import { PartAdopter } from "./adoptParts";
import { hasOwnTheme, keepChartThemes } from "./chartTheme";
import { insertBehind, joinNames } from "./joinNames";
import { joinSheet, withDifferentialFormats, withOwnPageNumbers } from "./joinSheet";
import { StyleJoiner } from "./joinStyles";
import { TableRegister } from "./joinTables";
import { obstacleTo } from "./obstacles";
import type { JoinObstacle } from "./obstacles";
import { joinedSheetNames } from "./sheetNames";
import { themeOf, withoutSchemeColours, withoutTheme } from "./themeColours";

/** What the document made of several is to say of itself. */
export interface JoinedDocument {
  readonly title: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** Several workbooks in one file. */
export interface JoinedBooks {
  /** Undefined where no workbook could be taken. */
  readonly bytes: Uint8Array | undefined;
  /** What became of each, in the order they were given. */
  readonly books: readonly JoinedBook[];
}

export type JoinedBook =
  | {
      readonly kind: "joined";
      /** Its sheets in their order: what they were called, and what they are called now. */
      readonly sheets: readonly { readonly from: string; readonly to: string }[];
    }
  | { readonly kind: "left"; readonly why: JoinObstacle };

/**
 * Puts the sheets of workbooks behind each other into one file, with their formats, print set-ups, charts, pictures, tables and names.
 * Formulas keep meaning their own workbook's cells. A workbook that cannot be taken is told with the reason and does not
 * stop the others. Throws where bytes are no workbook at all.
 */
export function joinBooks(files: readonly Uint8Array[], { title, properties }: JoinedDocument): JoinedBooks {
  const books = files.map(opened);
  const [first] = books.filter((book) => obstacleTo(book, undefined) === undefined);
  const obstacles = books.map((book) => obstacleTo(book, first));
  const taken = books.filter((_book, at) => obstacles[at] === undefined);
  const joined = renameSheets(taken);
  const became = books.map((book, at): JoinedBook => {
    const why = obstacles[at];
    return why === undefined ? { kind: "joined", sheets: joined.get(book) ?? [] } : { kind: "left", why };
  });
  if (first === undefined) return { bytes: undefined, books: became };
  const tables = new TableRegister();
  for (const book of taken) tables.enter(book);
  const joiner = new BookJoiner(first);
  for (const book of taken) if (book !== first) joiner.join(book);
  const pkg = joiner.finish(title);
  writeProperties(pkg, properties);
  return { bytes: pkg.save(), books: became };
}

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes, "onDemand");
  if (opening.kind === "fault") throw new Error(`A workbook to join does not open: ${opening.fault.kind}`);
  return opening.workbook;
}

type Renamed = readonly { readonly from: string; readonly to: string }[];

function renameSheets(books: readonly XlsxWorkbook[]): ReadonlyMap<XlsxWorkbook, Renamed> {
  const given = joinedSheetNames(books.map((book) => book.sheetParts.map(({ name }) => name)));
  return new Map(
    books.map((book, at) => {
      const sheets = book.sheetParts.map(({ name }, tab) => ({ from: name, to: given[at]?.[tab] ?? name }));
      const edits = sheets
        .filter(({ from, to }) => from !== to)
        .map(({ from, to }) => ({ kind: "copySheet" as const, sheet: from, names: [to] }));
      const [refused] = edits.length === 0 ? [] : book.applyNow(edits);
      if (refused !== undefined)
        throw new Error(`${refused.edit.sheet} could not be renamed: ${refused.why}`);
      return [book, sheets];
    }),
  );
}

/** The first workbook while it takes in the sheets of others. */
class BookJoiner {
  private readonly pkg: Package;
  private readonly main: string;
  private readonly document: XmlElement;
  private readonly root: XmlElement;
  private readonly links: XmlElement;
  private readonly styles: StyleJoiner;
  private readonly adopter: PartAdopter;
  private readonly theme: string;
  private highestId: number;

  constructor(first: XlsxWorkbook) {
    this.pkg = first.package;
    this.main = mainPart(this.pkg);
    this.document = parseXmlTree(this.pkg.text(this.main) ?? "");
    this.root = rootOf(this.document, "workbook");
    this.links = parseXmlTree(this.pkg.text(relationsPartOf(this.main)) ?? "");
    this.styles = new StyleJoiner(this.pkg.text(partOf(this.pkg, "styles") ?? "") ?? "");
    this.adopter = new PartAdopter(this.pkg);
    this.theme = themeOf(this.pkg);
    this.highestId = Math.max(...this.entries().map((entry) => Number(attribute(entry, "sheetId") ?? 0)));
  }

  join(book: XlsxWorkbook): void {
    const source = book.package;
    const theme = themeOf(source);
    const themed = (xml: string) => (theme === this.theme ? xml : withoutTheme(xml, theme));
    const formats = this.styles.join(themed(source.text(partOf(source, "styles") ?? "") ?? ""));
    const texts = sharedTexts(source).map(themed);
    const sheets = new Set(book.sheetParts.map(({ part }) => part));
    const adopted = new Map<string, string>();
    const rework = (part: string): string | undefined => {
      if (sheets.has(part)) {
        const xml = joinSheet(themed(source.text(part) ?? ""), { formats, texts });
        return part === book.sheetParts[0]?.part ? withOwnPageNumbers(xml) : xml;
      }
      if (
        /\/(?:drawings|charts)\/[^/]*\.xml$/i.test(part) &&
        theme !== this.theme &&
        !hasOwnTheme(source, part)
      )
        return withoutSchemeColours(source.text(part) ?? "", theme);
      return /\/tables\/[^/]*\.xml$/i.test(part)
        ? withDifferentialFormats(source.text(part) ?? "", formats)
        : undefined;
    };
    const other = rootOf(parseXmlTree(source.text(mainPart(source)) ?? ""), "workbook");
    const parts = new Map(book.sheetParts.map(({ name, part }) => [name, part]));
    const from = this.entries().length;
    const entries = entriesOf(other);
    for (const entry of entries) {
      const part = parts.get(attribute(entry, "name") ?? "");
      if (part !== undefined) this.addSheet(entry, this.adopter.adopt(part, source, rework, adopted));
    }
    if (theme !== this.theme) keepChartThemes(this.pkg, source, theme, adopted, this.adopter);
    joinNames(this.root, other, from, entries.length);
    this.takeCalculationOver(other);
  }

  /** What one workbook leaves to be calculated, the joined one does. */
  private takeCalculationOver(other: XmlElement): void {
    const settings = firstElement(other, "calcPr");
    if (settings === undefined || attribute(settings, "fullCalcOnLoad") === undefined) return;
    const own = firstElement(this.root, "calcPr");
    if (own !== undefined) setAttribute(own, "fullCalcOnLoad", "1");
    else insertBehind(this.root, ["sheets", "definedNames"], cloneElement(settings));
  }

  finish(title: string): Package {
    const { pkg, main } = this;
    this.adopter.finish();
    for (const view of elementsOf(firstElement(this.root, "bookViews") ?? this.links, "workbookView")) {
      setAttribute(view, "activeTab", "0");
      setAttribute(view, "firstSheet", "0");
    }
    pkg.set(main, serialiseXml(this.document));
    pkg.set(relationsPartOf(main), serialiseXml(this.links));
    pkg.set(partOf(pkg, "styles") ?? "", this.styles.xml());
    reworkPart(pkg, "docProps/app.xml", (xml) => {
      const document = parseXmlTree(xml);
      dropTitles(document);
      return serialiseXml(document);
    });
    reworkPart(pkg, "docProps/core.xml", (xml) =>
      xml.replace(/(<dc:title>)[^<]*/, (_whole, open: string) => open + escapeText(title)),
    );
    return pkg;
  }

  private entries(): readonly XmlElement[] {
    return entriesOf(this.root);
  }

  private addSheet(entry: XmlElement, part: string): void {
    const links = rootOf(this.links, "Relationships");
    const taken = new Set(elementsOf(links).map((link) => attribute(link, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const type = this.pkg.relations(this.main).find((each) => relationKind(each) === "worksheet")?.type ?? "";
    const prefix = /^<((?:[\w.-]+:)?)/.exec(links.open)?.[1] ?? "";
    links.children.push({
      name: "Relationship",
      open: `<${prefix}Relationship Id="rId${number}" Type="${escapeAttribute(type)}" Target="/${part}"/>`,
      children: [],
      close: "",
    });
    const added = cloneElement(entry);
    const [sample] = this.entries();
    // The prefix of the links' namespace is this workbook's own.
    const idName = /\s([\w.-]+:id)\s*=/.exec(sample?.open ?? "")?.[1] ?? "r:id";
    added.open = added.open.replace(/\s[\w.-]+:id\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    this.highestId++;
    setAttribute(added, "sheetId", String(this.highestId));
    setAttribute(added, idName, `rId${number}`);
    firstElement(this.root, "sheets")?.children.push(added);
  }
}

function entriesOf(workbook: XmlElement): readonly XmlElement[] {
  const list = firstElement(workbook, "sheets");
  return list === undefined ? [] : elementsOf(list, "sheet");
}

function rootOf(document: XmlElement, name: string): XmlElement {
  const root = firstElement(document, name);
  if (root === undefined) throw new Error(`A part without its ${name}.`);
  return root;
}

function partOf(pkg: Package, kind: string): string | undefined {
  return pkg.relations(mainPart(pkg)).find((relation) => relationKind(relation) === kind)?.target;
}

/** The inside of each shared text as it is written, its runs and their formats included. */
function sharedTexts(pkg: Package): readonly string[] {
  const part = partOf(pkg, "sharedStrings");
  const xml = part === undefined ? undefined : pkg.text(part);
  if (xml === undefined) return [];
  return elementsOf(rootOf(parseXmlTree(xml), "sst"), "si").map((text) =>
    text.children.map(serialiseXml).join(""),
  );
}

function reworkPart(pkg: Package, part: string, work: (xml: string) => string): void {
  const xml = pkg.text(part);
  if (xml !== undefined) pkg.set(part, work(xml));
}
