/** What a file that is no zip archive seems to be instead. */
export type OtherContent = "empty" | "html" | "xml" | "text" | "binary";

/** What a readable container turned out to hold instead of a workbook of this format. */
export type OtherFormat =
  "docx" | "pptx" | "xlsb" | "ods" | "odf" | "doc" | "ppt" | "archive" | "compoundFile";

/** Which limit a file exceeds; sizes are in bytes, the ratio is expanded to packed size. */
export type SizeLimit = "expandedSize" | "expansionRatio" | "partCount";

/** Workbooks of communes have some hundred kilobytes; beyond this a file is not even read into memory. */
export const MAX_FILE_BYTES = 2 ** 27;

/** How a part of the package is damaged. */
export type PartDamage =
  | "missing"
  | "corruptData"
  | "wrongChecksum"
  | "wrongSize"
  | "unknownCompression"
  | "duplicate"
  | "malformed";

/** Why a file cannot be read as a workbook; the sentences for people stand in the catalogue of texts. */
export type FileFault =
  | { readonly kind: "notAZip"; readonly looksLike: OtherContent }
  | { readonly kind: "legacyXls" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "truncated" }
  | {
      readonly kind: "tooLarge";
      readonly exceeds: SizeLimit;
      readonly found: number;
      readonly limit: number;
      /** The part that alone exceeds the limit; absent where the whole file does. */
      readonly part?: string;
    }
  | { readonly kind: "notAWorkbook"; readonly format: OtherFormat }
  | { readonly kind: "damagedPart"; readonly part: string; readonly damage: PartDamage };

/**
 * Carries a fault out of the middle of reading a part. It never leaves `openPackage` or `openXlsx`, whose callers get the
 * fault as a value; it is thrown to others only by parts first looked into after opening.
 */
export class FileFaultError extends Error {
  override readonly name = "FileFaultError";

  constructor(readonly fault: FileFault) {
    super(fault.kind === "damagedPart" ? `${fault.kind}: ${fault.part} (${fault.damage})` : fault.kind);
  }
}

export function damagedPart(part: string, damage: PartDamage): FileFaultError {
  return new FileFaultError({ kind: "damagedPart", part, damage });
}
