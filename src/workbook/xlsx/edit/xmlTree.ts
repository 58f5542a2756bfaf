import { decodeReferences } from "../xmlText";

/**
 * A piece of an XML part that remembers how it was written: what is not changed is written back character for character.
 * Text, comments and instructions are strings.
 */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  /** The name without its namespace prefix. */
  readonly name: string;
  /** The start tag as written, from "<" to ">". */
  open: string;
  children: XmlNode[];
  /** The end tag as written, "" where the start tag closes itself. */
  readonly close: string;
}

/** Reads a part whole. The document is an element without a name around everything. */
export function parseXmlTree(xml: string): XmlElement {
  const document: XmlElement = { name: "", open: "", children: [], close: "" };
  const path: { element: XmlElement }[] = [{ element: document }];
  let at = 0;
  while (at < xml.length) {
    const parent = path[path.length - 1]?.element ?? document;
    const start = xml.indexOf("<", at);
    if (start !== at) parent.children.push(xml.slice(at, start < 0 ? xml.length : start));
    if (start < 0) break;
    const end = markupEnd(xml, start);
    const markup = xml.slice(start, end);
    at = end;
    if (markup.startsWith("</")) {
      closeElement(path, markup);
    } else if (markup.startsWith("<!") || markup.startsWith("<?")) {
      parent.children.push(markup);
    } else {
      const element: XmlElement = { name: nameOf(markup), open: markup, children: [], close: "" };
      parent.children.push(element);
      if (!markup.endsWith("/>")) path.push({ element });
    }
  }
  return document;
}

function closeElement(path: { element: XmlElement }[], markup: string): void {
  const closed = path.length > 1 ? path.pop()?.element : undefined;
  if (closed !== undefined) (closed as { close: string }).close = markup;
}

function markupEnd(xml: string, start: number): number {
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start);
  if (xml.startsWith("<?", start)) return after(xml, "?>", start);
  return tagEnd(xml, start);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

/** One past the ">" that ends the tag at `start`; a ">" inside a quoted attribute does not. */
export function tagEnd(xml: string, start: number): number {
  let end = xml.indexOf(">", start) + 1;
  if (end === 0) return xml.length;
  while (endsInsideQuotes(xml, start, end)) {
    const next = xml.indexOf(">", end) + 1;
    if (next === 0) return xml.length;
    end = next;
  }
  return end;
}

function endsInsideQuotes(xml: string, start: number, end: number): boolean {
  let quote = 0;
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (quote === 0) quote = code === 34 || code === 39 ? code : 0;
    else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function nameOf(open: string): string {
  const full = /^<([^\s/>]*)/.exec(open)?.[1] ?? "";
  return full.slice(full.indexOf(":") + 1);
}

export function serialiseXml(node: XmlNode): string {
  const pieces: string[] = [];
  collect(node, pieces);
  return pieces.join("");
}

function collect(node: XmlNode, pieces: string[]): void {
  if (typeof node === "string") {
    pieces.push(node);
    return;
  }
  pieces.push(node.open);
  for (const child of node.children) collect(child, pieces);
  pieces.push(node.close);
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** The child elements, all of them or those of one name. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

export function firstElement(parent: XmlElement, name: string): XmlElement | undefined {
  for (const child of parent.children) if (isElement(child) && child.name === name) return child;
  return undefined;
}

/** All elements below, parents before children. */
export function* descendants(parent: XmlElement, name?: string): Generator<XmlElement> {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (name === undefined || child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** The text inside an element, with character references and CDATA read. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : readText(child))).join("");
}

function readText(raw: string): string {
  if (raw.startsWith("<![CDATA[")) return raw.slice(9, -3);
  return raw.startsWith("<") ? "" : decodeReferences(raw);
}

/** Replaces everything inside an element by text. */
export function setText(element: XmlElement, text: string): void {
  element.children = [escapeText(text)];
}

/** The end tag that fits a start tag. */
export function closingTag(open: string): string {
  return `</${/^<([^\s/>]*)/.exec(open)?.[1] ?? ""}>`;
}

/** A copy that can be changed without changing the original. */
export function cloneElement(element: XmlElement): XmlElement {
  return {
    ...element,
    children: element.children.map((child) => (isElement(child) ? cloneElement(child) : child)),
  };
}

const ATTRIBUTE_PATTERNS = new Map<string, RegExp>();

/** Finds an attribute by its full name; what stands before it must be a blank, so "id" is not found in "r:id". */
function attributePattern(name: string): RegExp {
  let pattern = ATTRIBUTE_PATTERNS.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTE_PATTERNS.set(name, pattern);
  }
  return pattern;
}

/** The value of an attribute of a start tag; undefined where it has none of that name. */
export function attributeOf(open: string, name: string): string | undefined {
  const match = attributePattern(name).exec(open);
  return match === null ? undefined : decodeReferences(match[2] ?? match[3] ?? "");
}

/** The start tag with the attribute set, everything else as it was written. */
export function withAttribute(open: string, name: string, value: string): string {
  const escaped = escapeAttribute(value);
  const pattern = attributePattern(name);
  if (pattern.test(open)) return open.replace(pattern, (_whole, before: string) => `${before}"${escaped}"`);
  const end = open.endsWith("/>") ? open.length - 2 : open.length - 1;
  return `${open.slice(0, end).trimEnd()} ${name}="${escaped}"${open.slice(end)}`;
}

export function withoutAttribute(open: string, name: string): string {
  return open.replace(attributePattern(name), "");
}

export function attribute(element: XmlElement, name: string): string | undefined {
  return attributeOf(element.open, name);
}

export function setAttribute(element: XmlElement, name: string, value: string): void {
  element.open = withAttribute(element.open, name, value);
}

export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}
