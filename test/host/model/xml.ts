export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it stands in an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** Attributes that are undefined are left out. */
export function attributes(given: XmlAttributes): string {
  return Object.entries(given)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(String(value))}"`))
    .join("");
}

export function element(name: string, given: XmlAttributes, content = ""): string {
  return content === ""
    ? `<${name}${attributes(given)}/>`
    : `<${name}${attributes(given)}>${content}</${name}>`;
}
