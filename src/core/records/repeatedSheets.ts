import { placeKey } from "./places";
import type { IndicatorRecord, PlaceOccurrence, TableReading } from "./types";

interface ReportingSheet {
  readonly sheet: string;
  readonly codes: ReadonlySet<string>;
  readonly place: PlaceOccurrence["place"];
}

/** Sheets that share at least this part of their codes report the same, rather than complete each other. */
const SAME_REPORT = 0.5;

function codesByTable(records: readonly IndicatorRecord[]): ReadonlyMap<number, ReadonlySet<string>> {
  const codes = new Map<number, Set<string>>();
  for (const { table, layout, code, stage } of records) {
    if (layout !== "communeSheet") continue;
    const own = codes.get(table);
    const entry = `${code} ${stage ?? ""}`;
    if (own === undefined) codes.set(table, new Set([entry]));
    else own.add(entry);
  }
  return codes;
}

function reportsTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((code) => other.has(code)).length;
  return shared > 0 && shared >= Math.min(one.size, other.size) * SAME_REPORT;
}

/**
 * Marks commune sheets whose commune another sheet already reports for the same set and period: a sheet copied from a
 * neighbour whose name was never changed.
 */
export function withRepeatedSheets(
  places: readonly PlaceOccurrence[],
  tables: readonly TableReading[],
  records: readonly IndicatorRecord[],
): readonly PlaceOccurrence[] {
  const codes = codesByTable(records);
  const known = new Map<string, ReportingSheet[]>();
  return places.map((occurrence) => {
    const own = codes.get(occurrence.table);
    const head = tables[occurrence.table];
    if (own === undefined || head === undefined) return occurrence;
    const key = [placeKey(occurrence.place), head.set, head.year, head.quarter ?? ""].join("\u0000");
    const earlier = known.get(key) ?? [];
    known.set(key, [...earlier, { sheet: head.sheet, codes: own, place: occurrence.place }]);
    const same = earlier.find(
      ({ sheet, codes: theirs }) => sheet !== head.sheet && reportsTheSame(own, theirs),
    );
    if (same === undefined) return occurrence;
    const { cell } = same.place;
    return { ...occurrence, repeats: { sheet: same.sheet, ...(cell === undefined ? {} : { cell }) } };
  });
}
