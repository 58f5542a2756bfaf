import type { CriteriaSet } from "../../criteria/types";
import type { CheckReport } from "../../checks/checkWorkbook";
import type { Period } from "../../plan/period";
import type { PlaceRegister } from "../../text/placeRegister";
import { assessRecords } from "../../records/buildRecords";
import type { CommuneAssessment, IndicatorRecord } from "../../records/types";
import { placeKey } from "../source";
import type { CellTimes } from "./cellTimes";
import { matchOf } from "./match";

/** The results of one period: what was reported, and how far each commune is by it. */
export interface ResultsOfPeriod {
  readonly records: readonly IndicatorRecord[];
  readonly assessments: readonly CommuneAssessment[];
}

/** What assessing takes besides the records. */
export interface AssessingGround {
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
}

/**
 * The results of a period among all the workbook holds. What says it is of the period goes before what says nothing; what is of
 * another period is left out.
 */
export function resultsOfPeriod(
  check: CheckReport,
  times: CellTimes,
  period: Period,
  ground: AssessingGround,
): ResultsOfPeriod {
  const matched = check.records.map((record) => ({ record, match: matchOf(times.at(record.cell), period) }));
  const told = new Set(
    matched.flatMap(({ record, match }) => (match === "exact" ? [subjectOf(record)] : [])),
  );
  const records = matched.flatMap(({ record, match }) =>
    match === "exact" || (match === "untold" && !told.has(subjectOf(record))) ? [record] : [],
  );
  if (records.length === check.records.length) return { records, assessments: check.assessments };
  const sheets = new Set(records.map(({ cell }) => cell.sheet));
  const claims = check.reading.claims.filter(({ written }) => sheets.has(written.cell.sheet));
  // Thresholds were applied when the records were judged; nothing is read any more.
  const sources = { ...ground, settings: { asOf: "" } };
  return { records, assessments: assessRecords(records, claims, sources) };
}

function subjectOf({ place, set, scope, code, stage }: IndicatorRecord): string {
  return [placeKey(place), set, scope, code, stage ?? ""].join("\u0000");
}
