import type { Doubted } from "./finding";
import type { CellOfSheet, IndicatorRecord, Reading, WrittenVerdict } from "../records/types";

/** The cells read as results or other figures, blank ones too. */
export function resultCells({ records, figures }: Reading): readonly CellOfSheet[] {
  return [...records, ...figures].map(({ cell }) => cell);
}

/** Those of sheets that have results in more columns than one. */
export function resultsInSeveralColumns(reading: Reading): readonly CellOfSheet[] {
  const cells = resultCells(reading);
  const columns = new Map<string, Set<number>>();
  for (const { sheet, column } of cells)
    columns.set(sheet, (columns.get(sheet) ?? new Set<number>()).add(column));
  return cells.filter(({ sheet }) => (columns.get(sheet)?.size ?? 0) > 1);
}

function writtenIn({ written, mark, alsoWritten = [] }: IndicatorRecord): readonly WrittenVerdict[] {
  return [written, mark, ...alsoWritten].flatMap((verdict) => verdict ?? []);
}

/** The cells read as verdicts beside results, or as marks that are the verdict themselves. */
export function verdictCells({ records }: Reading): readonly CellOfSheet[] {
  return records.flatMap(writtenIn).map(({ cell }) => cell);
}

/** The cells read as verdicts of whole criteria that have indicators, and as lists of criteria. */
export function claimCells({ claims, lists }: Reading): readonly CellOfSheet[] {
  return [...claims.map(({ written }) => written.cell), ...lists.map(({ cell }) => cell)];
}

/** The cells read as counts of criteria met. */
export function countCells({ counts }: Reading): readonly CellOfSheet[] {
  return counts.map(({ cell }) => cell);
}

/** The cells read as codes. */
export function codeCells({ codes, lists }: Reading): readonly CellOfSheet[] {
  return [...codes, ...lists].map(({ cell }) => cell);
}

/** The cells read as names of places. */
export function placeCells({ places }: Reading): readonly CellOfSheet[] {
  return places.flatMap(({ place }) => place.cell ?? []);
}

/** What is worked out from results and the verdicts on them. */
const WORKED_OUT: readonly string[] = ["criterion-mismatch", "count-mismatch"];

/** Most results of a column, nearly all of a short one, or a quarter of a long one cannot be what its indicator asks for. */
export const UNFIT_RESULTS: readonly Doubted[] = [
  { along: "column", among: resultCells, spoils: WORKED_OUT },
  { along: "column", among: resultCells, share: 1 / 4, least: 8, spoils: WORKED_OUT },
  { along: "column", among: resultCells, share: 0.8, least: 3, spoils: WORKED_OUT },
];

/** Most verdicts of a column, or a third of a long one, contradict the results. */
export const CONTRADICTED_VERDICTS: readonly Doubted[] = [
  { along: "column", among: verdictCells, spoils: ["verdict-mismatch", ...WORKED_OUT] },
  { along: "column", among: verdictCells, share: 1 / 3, least: 8, spoils: WORKED_OUT },
];
