import type { ChangeOutcome, WorkbookFault } from "../../workbook/port";
import type { SessionFault, SessionFileFault } from "./types";

/** Nothing is left of the sheets that were chosen. */
export class NoSheetsError extends Error {
  override readonly name = "NoSheetsError";
}

/** A file of the program itself that the server did not hand over. */
export class PartMissingError extends Error {
  override readonly name = "PartMissingError";
}

/** A workbook came over as a file that cannot be read. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";

  constructor(
    readonly file: string,
    readonly why: SessionFileFault,
  ) {
    super(file);
  }
}

/** The fault an error of the workbook carries; anything else is a fault of ours. */
export function faultOf(failure: unknown): SessionFault {
  if (failure instanceof NoSheetsError) return { kind: "noSheets" };
  if (failure instanceof UnreadableFileError) return { kind: "file", name: failure.file, fault: failure.why };
  if (carriesFault(failure)) return { kind: "workbook", fault: failure.fault, outcome: outcomeOf(failure) };
  if (isPartMissing(failure)) return { kind: "partMissing" };
  return { kind: "unexpected", reason: failure instanceof Error ? failure.message : String(failure) };
}

/** Known by the name webpack gives it: a file of the program was not reached, or a newer build took its place. */
export const isPartMissing = (failure: unknown): boolean =>
  failure instanceof PartMissingError || (failure instanceof Error && failure.name === "ChunkLoadError");

/** How the workbook stands after something that failed. */
export function outcomeOf(failure: unknown): ChangeOutcome {
  const isUnfinished = failure instanceof Error && "outcome" in failure && failure.outcome === "unfinished";
  return isUnfinished ? "unfinished" : "asBefore";
}

// Known by its shape: what talks to Excel is loaded only in Excel.
function carriesFault(failure: unknown): failure is { readonly fault: WorkbookFault } {
  return failure instanceof Error && "fault" in failure;
}
