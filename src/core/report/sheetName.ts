/** Excel's own limit on the name of a sheet, in UTF-16 units. */
const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]+/gu;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/** A name Excel takes for a sheet: without what it forbids, not too long, and unlike those taken. */
export function validSheetName(wanted: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = wanted
    .normalize("NFC")
    .replace(FORBIDDEN, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s'-]+|[\s'-]+$/g, "");
  const usable = plain === "" || plain.toLowerCase() === RESERVED ? otherwise : plain;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cut(usable, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(sheetNameKey(name))) return name;
  }
}

/** Sheet names compare without case. */
export function sheetNameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Cut where a letter ends, so that none is left in halves. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const letter of text) {
    if (kept.length + letter.length > length) break;
    kept += letter;
  }
  return kept.replace(/[\s'-]+$/, "");
}
