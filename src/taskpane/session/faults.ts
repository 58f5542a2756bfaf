import type { SessionFault } from "./types";

/** Nothing is left of the sheets that were chosen. */
export class NoSheetsError extends Error {
  override readonly name = "NoSheetsError";
}

/** What Office.js throws carries a code that does not change with the language; anything else is a fault of ours. */
export function faultOf(failure: unknown): SessionFault {
  if (failure instanceof NoSheetsError) return { kind: "noSheets" };
  if (typeof failure === "object" && failure !== null && "code" in failure) {
    return { kind: "excel", code: String(failure.code) };
  }
  return { kind: "unexpected", reason: failure instanceof Error ? failure.message : String(failure) };
}
