import type { Grid } from "../../core/sheet/grid";
import type { SheetSummary } from "../../workbook/port";
import type { SheetSource } from "./engine/engine";
import type { OpenBook } from "./types";

/** What is to be checked, and the sheets of the workbook where reading told them. */
export interface ReadSource {
  readonly source: SheetSource;
  readonly sheets: readonly SheetSummary[] | undefined;
}

/** Reads the sheets to check, of those that are still there; undefined where none is. */
export async function readSource(
  { origin, workbook }: OpenBook,
  chosen: readonly string[] | undefined,
): Promise<ReadSource | undefined> {
  if (origin === "file") {
    const names = chosen ?? (await workbook.sheets()).map(({ name }) => name);
    return names.length === 0 ? undefined : { source: { kind: "file", sheets: names }, sheets: undefined };
  }
  // In Excel the sheets are listed and read in one go: each question more is a wait.
  const grids = await workbook.read(chosen);
  if (grids.length === 0) return undefined;
  const sheets = chosen === undefined ? grids.map(summaryOf) : undefined;
  return { source: { kind: "grids", grids }, sheets };
}

/** How many sheets a source has. */
export function sheetCount(source: SheetSource): number {
  return source.kind === "grids" ? source.grids.length : (source.sheets?.length ?? 0);
}

function summaryOf({ id, name, visibility, isProtected }: Grid): SheetSummary {
  return { id, name, visibility, isProtected };
}
