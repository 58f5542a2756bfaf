import type { CriteriaSet } from "../../criteria/types";
import type { ReportedFacts } from "../../checks/reportedFacts";
import type { PlaceRegister } from "../../text/placeRegister";
import { assessRecords } from "../../records/buildRecords";
import { dossierKey } from "../../records/dossiers";
import type { CommuneAssessment, IndicatorRecord } from "../../records/types";
import { placeKey } from "../source";
import type { CellTimes } from "./cellTimes";
import { matchOf } from "./match";
import type { PeriodMatch, SoughtPeriod } from "./match";

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
 * The results of a period among all the workbook holds. What says it is of the period goes before what says nothing, a column
 * of that time beside the latest results too; what is of another period is left out.
 */
export function resultsOfPeriod(
  facts: ReportedFacts,
  times: CellTimes,
  sought: SoughtPeriod,
  ground: AssessingGround,
): ResultsOfPeriod {
  const own = ofPeriod(facts.records, times, sought);
  const others = ofPeriod(facts.otherTimes, times, sought);
  const [exactOwn, exactOthers] = [keysOf(own.filter(isExact)), keysOf(others.filter(isExact))];
  const anyOwn = keysOf(own);
  const isByOthers = (key: string) => !exactOwn.has(key) && (exactOthers.has(key) || !anyOwn.has(key));
  const kept = own.filter((each) => !isByOthers(keyOf(each)));
  const columns = others.filter((each) => isByOthers(keyOf(each)));
  if (columns.length === 0 && kept.length === facts.records.length)
    return { records: facts.records, assessments: facts.assessments };
  const sheets = new Set(kept.map(({ record }) => record.cell.sheet));
  const claims = facts.reading.claims.filter(({ written }) => sheets.has(written.cell.sheet));
  const records = [...kept, ...columns].map(({ record }) => record);
  // Thresholds were applied when the records were judged; nothing is read any more.
  const sources = { ...ground, settings: { asOf: "" } };
  return { records, assessments: assessRecords(records, claims, sources) };
}

interface Matched {
  readonly record: IndicatorRecord;
  readonly match: PeriodMatch;
}

function keyOf({ record }: Matched): string {
  return dossierKey(record.place, record.set);
}

function keysOf(all: readonly Matched[]): ReadonlySet<string> {
  return new Set(all.map(keyOf));
}

function isExact({ match }: Matched): boolean {
  return match === "exact";
}

/** The records that serve a period; of what is reported twice that which says so. */
function ofPeriod(
  records: readonly IndicatorRecord[],
  times: CellTimes,
  sought: SoughtPeriod,
): readonly Matched[] {
  const matched = records.map((record) => ({ record, match: matchOf(times.at(record.cell), sought) }));
  const told = new Set(matched.filter(isExact).map(({ record }) => subjectOf(record)));
  return matched.filter(
    ({ record, match }) => match === "exact" || (match === "untold" && !told.has(subjectOf(record))),
  );
}

function subjectOf({ place, set, scope, code, stage }: IndicatorRecord): string {
  return [placeKey(place), set, scope, code, stage ?? ""].join("\u0000");
}
