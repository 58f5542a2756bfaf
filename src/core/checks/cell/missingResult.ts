import type { IndicatorRecord } from "../../records/types";
import { placeKey } from "../../records/places";
import { criterionOf } from "../../sheet/codes";
import { resultsInSeveralColumns } from "../doubted";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import type { ResultData } from "../recordDraft";
import { atResult } from "../recordDraft";

function readingOf({ table, place, stage }: IndicatorRecord): string {
  return [table, placeKey(place), stage ?? ""].join("\u0000");
}

function reportOf({ table, place }: IndicatorRecord): string {
  return [table, placeKey(place)].join("\u0000");
}

/** The tables with several readings side by side: self-assessed, reviewed, appraised. */
function tablesOfSeveralReadings(records: readonly IndicatorRecord[]): ReadonlySet<number> {
  const stages = new Map<number, IndicatorRecord["stage"]>();
  const several = new Set<number>();
  for (const { table, stage } of records) {
    if (!stages.has(table)) stages.set(table, stage);
    else if (stages.get(table) !== stage) several.add(table);
  }
  return several;
}

/** Readings that hold nothing yet while another one of the same report does: the province has not appraised so far. */
function readingsToCome(records: readonly IndicatorRecord[]): (record: IndicatorRecord) => boolean {
  const several = tablesOfSeveralReadings(records);
  const filledReadings = new Set<string>();
  const filledReports = new Set<string>();
  for (const record of records) {
    if (record.result.kind === "blank" || !several.has(record.table)) continue;
    filledReadings.add(readingOf(record));
    filledReports.add(reportOf(record));
  }
  return (record) =>
    several.has(record.table) &&
    filledReports.has(reportOf(record)) &&
    !filledReadings.has(readingOf(record));
}

/** A form left blank in the workbook for others to copy: it names no commune and holds no result. */
function blankForms(records: readonly IndicatorRecord[]): ReadonlySet<number> {
  const blank = new Set(records.map(({ table }) => table));
  for (const { table, place, result } of records)
    if (place.name !== "" || result.kind !== "blank") blank.delete(table);
  return blank;
}

/** Whether the mark of a whole criterion is left blank for want of a result of one of its indicators: one cause, one finding. */
function waitsForIndicator(missing: readonly IndicatorRecord[]): (record: IndicatorRecord) => boolean {
  const waiting = new Set(
    missing.flatMap((record) =>
      record.scope === "indicator" ? [`${readingOf(record)}\u0000${criterionOf(record.code)}`] : [],
    ),
  );
  return (record) => record.scope === "criterion" && waiting.has(`${readingOf(record)}\u0000${record.code}`);
}

export const missingResult = defineCheck({
  kind: "missing-result",
  severity: "warning",
  about: "cell",
  description: "A result that is not there, where the sheet has a row or a column for it",
  formula: '=TRIM(E12)=""',
  // A commune that has filled in nothing is told so; a blank column or row beside filled ones is likelier none of results.
  doubted: [
    { along: "column", among: resultsInSeveralColumns },
    { along: "row", among: resultsInSeveralColumns },
  ],
  *run({ reading }): Iterable<Draft<ResultData>> {
    const missing = reading.records.filter(({ judgement }) => judgement.verdict === "missing");
    if (missing.length === 0) return;
    const isToCome = readingsToCome(reading.records);
    const isWaiting = waitsForIndicator(missing);
    const forms = blankForms(reading.records);
    for (const record of missing) {
      if (isToCome(record) || forms.has(record.table) || isWaiting(record)) continue;
      yield {
        ...atResult(record),
        ...(record.written === undefined ? {} : { related: [record.written.cell] }),
      };
    }
  },
});
