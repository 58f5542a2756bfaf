const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const REPLACEMENT = "\ufffd";

/** Text with its character references read. Unknown entities stay as written: a part may not define any. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (_whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? "";
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
  });
}

function characterOf(code: number): string {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isSurrogate || code === 0 || code > 0x10ffff ? REPLACEMENT : String.fromCodePoint(code);
}

const EXCEL_ESCAPE = /_x([0-9a-fA-F]{4})_/g;

/** Reads `_x000D_` and its like, by which texts of cells hold what XML cannot (ISO 29500-1, 22.9.2.19). */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(EXCEL_ESCAPE, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
