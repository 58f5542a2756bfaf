import { sheetKey } from "../formula/reference";
import type { XmlElement } from "../edit/xmlTree";
import {
  attribute,
  cloneElement,
  closingTag,
  elementsOf,
  firstElement,
  serialiseXml,
  setAttribute,
} from "../edit/xmlTree";

/**
 * Takes the names of a workbook whose sheets now stand from tab `from` on into another's. A name of the whole workbook that the
 * other has too becomes a name of each of its sheets, since formulas there mean it.
 */
export function joinNames(into: XmlElement, other: XmlElement, from: number, sheets: number): void {
  const others = entriesOf(other);
  if (others.length === 0) return;
  const list = listIn(into);
  const global = new Set(
    elementsOf(list).flatMap((entry) =>
      attribute(entry, "localSheetId") === undefined ? [nameKey(entry)] : [],
    ),
  );
  const local = new Set(
    others.flatMap((entry) => {
      const sheet = attribute(entry, "localSheetId");
      return sheet === undefined ? [] : [`${sheet} ${nameKey(entry)}`];
    }),
  );
  for (const entry of others) {
    const sheet = attribute(entry, "localSheetId");
    if (sheet !== undefined) list.children.push(ofSheet(entry, from + Number(sheet)));
    else if (!global.has(nameKey(entry))) list.children.push(cloneElement(entry));
    else
      for (let at = 0; at < sheets; at++)
        if (!local.has(`${at} ${nameKey(entry)}`)) list.children.push(ofSheet(entry, from + at));
  }
}

function entriesOf(workbook: XmlElement): readonly XmlElement[] {
  const list = firstElement(workbook, "definedNames");
  return list === undefined ? [] : elementsOf(list, "definedName");
}

function ofSheet(entry: XmlElement, tab: number): XmlElement {
  const own = cloneElement(entry);
  setAttribute(own, "localSheetId", String(tab));
  return own;
}

/** The list of names, made behind the sheets where a workbook has none (ISO 29500-1, 18.2.27). */
function listIn(workbook: XmlElement): XmlElement {
  const found = firstElement(workbook, "definedNames");
  if (found !== undefined && found.close !== "") return found;
  const prefix = /^<((?:[\w.-]+:)?)/.exec(workbook.open)?.[1] ?? "";
  const open = `<${prefix}definedNames>`;
  const made: XmlElement = { name: "definedNames", open, children: [], close: closingTag(open) };
  workbook.children = workbook.children.filter((child) => child !== found);
  insertBehind(workbook, ["sheets", "functionGroups", "externalReferences"], made);
  return made;
}

/** Puts an element behind the last of those that go before it. */
export function insertBehind(parent: XmlElement, before: readonly string[], element: XmlElement): void {
  const last = elementsOf(parent)
    .filter(({ name }) => before.includes(name))
    .at(-1);
  parent.children.splice(last === undefined ? 0 : parent.children.indexOf(last) + 1, 0, element);
}

function nameKey(entry: XmlElement): string {
  return sheetKey(attribute(entry, "name") ?? serialiseXml(entry));
}
