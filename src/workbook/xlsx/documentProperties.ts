import type { Package } from "./package";
import { relationKind } from "./workbookParts";
import {
  attribute,
  descendants,
  elementsOf,
  escapeAttribute,
  escapeText,
  firstElement,
  parseXmlTree,
  serialiseXml,
  textOf,
} from "./edit/xmlTree";
import type { XmlElement } from "./edit/xmlTree";

const PART = "docProps/custom.xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"></Properties>';
/** The format identifier every property people define has (ISO 29500-1, 22.3). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Numbers 0 and 1 are kept for the set itself. */
const FIRST_NUMBER = 2;

/** The properties people and programs gave the document, as texts. */
export function readProperties(pkg: Package): ReadonlyMap<string, string> {
  const part = partOf(pkg);
  const xml = part === undefined ? undefined : pkg.text(part);
  if (xml === undefined) return new Map();
  return new Map(
    [...descendants(parseXmlTree(xml), "property")].map((property) => [
      attribute(property, "name") ?? "",
      textOf(property),
    ]),
  );
}

/** Sets properties of the document; others stay as they are. */
export function writeProperties(pkg: Package, properties: ReadonlyMap<string, string>): void {
  const part = partOf(pkg);
  const document = parseXmlTree((part === undefined ? undefined : pkg.text(part)) ?? EMPTY);
  const root = firstElement(document, "Properties");
  if (root === undefined) return;
  root.children = root.children.filter(
    (child) => typeof child === "string" || !properties.has(attribute(child, "name") ?? ""),
  );
  let number = nextNumber(root);
  const prefix = /^<((?:[\w.-]+:)?)/.exec(root.open)?.[1] ?? "";
  for (const [name, value] of properties) {
    root.children.push(
      `<${prefix}property fmtid="${FORMAT_ID}" pid="${number++}" name="${escapeAttribute(name)}">` +
        `<vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${escapeText(value)}</vt:lpwstr></${prefix}property>`,
    );
  }
  pkg.set(part ?? PART, serialiseXml(document));
  if (part === undefined) link(pkg);
}

function partOf(pkg: Package): string | undefined {
  return pkg.relations("").find((relation) => relationKind(relation) === "custom-properties")?.target;
}

function nextNumber(root: XmlElement): number {
  const numbers = elementsOf(root, "property").map((property) => Number(attribute(property, "pid") ?? 0));
  return Math.max(FIRST_NUMBER - 1, ...numbers) + 1;
}

function link(pkg: Package): void {
  const ids = new Set(pkg.relations("").map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  append(pkg, "_rels/.rels", "Relationships", (prefix) => {
    return `<${prefix}Relationship Id="rId${number}" Type="${RELATION}" Target="${PART}"/>`;
  });
  append(pkg, "[Content_Types].xml", "Types", (prefix) => {
    return `<${prefix}Override PartName="/${PART}" ContentType="${CONTENT_TYPE}"/>`;
  });
}

function append(pkg: Package, part: string, rootName: string, entry: (prefix: string) => string): void {
  const document = parseXmlTree(pkg.text(part) ?? "");
  const root = firstElement(document, rootName);
  if (root === undefined) return;
  root.children.push(entry(/^<((?:[\w.-]+:)?)/.exec(root.open)?.[1] ?? ""));
  pkg.set(part, serialiseXml(document));
}
