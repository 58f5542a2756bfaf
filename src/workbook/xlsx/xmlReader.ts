import { decodeReferences } from "./xmlText";

/** A start tag, an end tag or text between tags; names come without their namespace prefix. */
export type XmlToken =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: Attributes;
      readonly isEmpty: boolean;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Attributes by name without prefix. */
export type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a small XML part token by token. Comments, instructions and document types are passed over. A part that breaks
 * off inside a tag yields what stands before it.
 */
export function* readXml(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start < 0) return;
    if (start > at) yield { kind: "text", text: decodeReferences(xml.slice(at, start)) };
    const end = markupEnd(xml, start);
    if (end === undefined) return;
    const token = tokenOf(xml.slice(start, end));
    if (token !== undefined) yield token;
    at = end;
  }
}

/** The start tags with this name, wherever they stand. */
export function* openTags(xml: string, name: string): Generator<Attributes> {
  for (const token of readXml(xml)) {
    if (token.kind === "open" && token.name === name) yield token.attributes;
  }
}

function markupEnd(xml: string, start: number): number | undefined {
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start + 9);
  if (xml.startsWith("<?", start)) return after(xml, "?>", start + 2);
  if (xml.startsWith("<!", start)) return after(xml, ">", start + 2);
  return tagEnd(xml, start);
}

function after(xml: string, mark: string, from: number): number | undefined {
  const at = xml.indexOf(mark, from);
  return at < 0 ? undefined : at + mark.length;
}

const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const GREATER_THAN = 0x3e;

/** A ">" may stand inside a quoted attribute. */
function tagEnd(xml: string, start: number): number | undefined {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const unit = xml.charCodeAt(at);
    if (quote !== 0) quote = unit === quote ? 0 : quote;
    else if (unit === DOUBLE_QUOTE || unit === SINGLE_QUOTE) quote = unit;
    else if (unit === GREATER_THAN) return at + 1;
  }
  return undefined;
}

function tokenOf(markup: string): XmlToken | undefined {
  if (markup.startsWith("<![CDATA[")) return { kind: "text", text: markup.slice(9, -3) };
  if (markup.startsWith("<!") || markup.startsWith("<?")) return undefined;
  if (markup.startsWith("</")) return { kind: "close", name: localName(markup.slice(2, -1).trim()) };
  const isEmpty = markup.endsWith("/>");
  const inside = markup.slice(1, isEmpty ? -2 : -1);
  const nameEnd = inside.search(/\s/);
  const name = nameEnd < 0 ? inside : inside.slice(0, nameEnd);
  const attributes = nameEnd < 0 ? new Map<string, string>() : attributesOf(inside.slice(nameEnd));
  return { kind: "open", name: localName(name), attributes, isEmpty };
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single = ""] of text.matchAll(ATTRIBUTE)) {
    if (!name.startsWith("xmlns")) attributes.set(localName(name), decodeReferences(double ?? single));
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
