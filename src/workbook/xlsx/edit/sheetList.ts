import { relationsPartOf } from "../package";
import type { EditedWorkbook } from "./editedWorkbook";
import type { Renaming } from "./renameSheet";
import { renamed, reworkTree } from "./renameSheet";
import type { XmlElement } from "./xmlTree";
import {
  attribute,
  cloneElement,
  descendants,
  elementsOf,
  escapeAttribute,
  firstElement,
  setAttribute,
  setText,
  textOf,
} from "./xmlTree";

/** A sheet under its new name, and the copies that stand behind it. */
interface ListedSheets {
  readonly from: string;
  readonly part: string;
  readonly name: string;
  readonly copies: readonly { readonly name: string; readonly part: string }[];
}

/** Enters a renamed sheet and its copies in the workbook's lists: of sheets, of links, of names, of what is in sight. */
export function listSheets(listed: ListedSheets, book: EditedWorkbook): void {
  const { parts, named } = book;
  const { copies, from } = listed;
  const ids = linkCopies(listed, book);
  reworkTree(named.workbook, parts, (document) => {
    const list = [...descendants(document, "sheets")][0];
    const sheets = list === undefined ? [] : elementsOf(list, "sheet");
    const tab = sheets.findIndex((sheet) => attribute(sheet, "name") === from);
    const original = sheets[tab];
    if (list === undefined || original === undefined) return;
    const highest = Math.max(...sheets.map((sheet) => Number(attribute(sheet, "sheetId") ?? 0)));
    const entries = copies.map(({ name }, at) => {
      const entry = cloneElement(original);
      setAttribute(entry, "name", name);
      setAttribute(entry, "sheetId", String(highest + 1 + at));
      const idName = /\s([\w.-]+:id)\s*=/.exec(entry.open)?.[1] ?? "r:id";
      setAttribute(entry, idName, ids[at] ?? "");
      return entry;
    });
    setAttribute(original, "name", listed.name);
    list.children.splice(list.children.indexOf(original) + 1, 0, ...entries);
    copyNames(document, tab, listed);
    moveTabs(document, tab, copies.length);
  });
  forgetTitles(book);
}

/** Adds the links from the workbook to the copies; gives their ids. */
function linkCopies({ part, copies }: ListedSheets, { parts, named }: EditedWorkbook): readonly string[] {
  const relations = parts.relations(named.workbook);
  const type = relations.find(({ target }) => target === part)?.type ?? "";
  const taken = new Set(relations.map(({ id }) => id));
  let number = relations.length;
  const ids = copies.map(() => {
    do number++;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  });
  reworkTree(relationsPartOf(named.workbook), parts, (document) => {
    const root = firstElement(document, "Relationships");
    const prefix = /^<((?:[\w.-]+:)?)/.exec(root?.open ?? "")?.[1] ?? "";
    const links = copies.map(
      (copy, at) =>
        `<${prefix}Relationship Id="${ids[at] ?? ""}" Type="${escapeAttribute(type)}" Target="/${copy.part}"/>`,
    );
    root?.children.push(...links);
  });
  return ids;
}

/**
 * Names of the sheet's own (its print area, its titles) come again for each copy. So do the workbook's names for cells of
 * the sheet, as names of the copy alone, since formulas on the copy mean its own cells by them.
 */
function copyNames(document: XmlElement, tab: number, { from, name, copies }: ListedSheets): void {
  const list = [...descendants(document, "definedNames")][0];
  if (list === undefined) return;
  const own: Renaming = { from, to: [name], tables: new Map() };
  const added: XmlElement[] = [];
  for (const entry of elementsOf(list, "definedName")) {
    const formula = textOf(entry);
    const scope = attribute(entry, "localSheetId");
    const place = scope === undefined ? undefined : Number(scope);
    const after = renamed(formula, own);
    if (place === tab || (place === undefined && after !== formula)) {
      copies.forEach((copy, at) => {
        const clone = cloneElement(entry);
        setAttribute(clone, "localSheetId", String(tab + 1 + at));
        setText(clone, renamed(formula, { ...own, to: [copy.name] }));
        added.push(clone);
      });
    }
    if (after !== formula) setText(entry, after);
    if (place !== undefined && place > tab)
      setAttribute(entry, "localSheetId", String(place + copies.length));
  }
  list.children.push(...added);
}

function moveTabs(document: XmlElement, tab: number, count: number): void {
  for (const view of descendants(document, "workbookView")) {
    for (const name of ["activeTab", "firstSheet"]) {
      const at = Number(attribute(view, name) ?? -1);
      if (at > tab) setAttribute(view, name, String(at + count));
    }
  }
}

/** The titles of sheets among the document's properties are a convenience of viewers; outdated ones mislead. */
function forgetTitles({ parts }: EditedWorkbook): void {
  reworkTree("docProps/app.xml", parts, dropTitles);
}

export function dropTitles(document: XmlElement): void {
  for (const root of elementsOf(document)) {
    root.children = root.children.filter(
      (child) => typeof child === "string" || !/^(?:TitlesOfParts|HeadingPairs)$/.test(child.name),
    );
  }
}
