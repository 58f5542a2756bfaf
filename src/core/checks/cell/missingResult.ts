import type { IndicatorRecord } from "../../records/types";
import { placeKey } from "../../records/places";
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

/** Readings that hold nothing yet while another one of the same report does: the province has not appraised so far. */
function readingsToCome(records: readonly IndicatorRecord[]): (record: IndicatorRecord) => boolean {
  const filledReadings = new Set<string>();
  const filledReports = new Set<string>();
  for (const record of records) {
    if (record.result.kind === "blank") continue;
    filledReadings.add(readingOf(record));
    filledReports.add(reportOf(record));
  }
  return (record) => filledReports.has(reportOf(record)) && !filledReadings.has(readingOf(record));
}

export const missingResult = defineCheck({
  kind: "missing-result",
  severity: "warning",
  about: "cell",
  description: "A result that is not there, where the sheet has a row or a column for it",
  formula: '=TRIM(E12)=""',
  *run({ reading }): Iterable<Draft<ResultData>> {
    const isToCome = readingsToCome(reading.records);
    for (const record of reading.records) {
      if (record.judgement.verdict !== "missing" || isToCome(record)) continue;
      yield {
        ...atResult(record),
        ...(record.written === undefined ? {} : { related: [record.written.cell] }),
      };
    }
  },
});
