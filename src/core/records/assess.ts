import type { CountBySet } from "../criteria/level";
import { levelReached } from "../criteria/level";
import { countCriteria, criterionVerdict } from "../criteria/verdict";
import type { Level, Stage } from "../sheet/table";
import type { Verdict } from "../target/types";
import type { Dossier } from "./dossiers";
import type { Environment, SetBook } from "./environment";
import type { CellOfSheet, CommuneAssessment, CriterionVerdict, IndicatorRecord } from "./types";

/** How surely a verdict must hold: as judged, or only where no contradicted figure decides it. */
export type Certainty = "asJudged" | "beyondDoubt";

/** A criterion of one commune with the results that decide it. */
export interface StandingCriterion {
  readonly no: string;
  readonly verdict: Verdict;
  readonly decidedBy: readonly CellOfSheet[];
  /** The codes of the indicators that are not met. */
  readonly unmet: readonly string[];
  /** Whether it was counted from indicators, not from a mark of the criterion itself. */
  readonly fromIndicators: boolean;
}

interface JudgedIndicator {
  readonly code: string;
  readonly verdict: Verdict;
  readonly ifAny: boolean;
  readonly cell?: CellOfSheet;
}

function verdictOf(record: IndicatorRecord, certainty: Certainty): Verdict {
  return certainty === "beyondDoubt" && record.contradiction !== undefined
    ? "unclear"
    : record.judgement.verdict;
}

function deciding(verdict: Verdict, indicators: readonly JudgedIndicator[]): readonly CellOfSheet[] {
  const relevant =
    verdict === "unmet" ? indicators.filter((indicator) => indicator.verdict === "unmet") : indicators;
  return relevant.flatMap(({ cell }) => cell ?? []);
}

/** The first record of each code at one stage; a repeated row does not overrule the first. */
function recordsAt(records: readonly IndicatorRecord[], stage: Stage | undefined) {
  const indicators = new Map<string, IndicatorRecord>();
  const criteria = new Map<string, IndicatorRecord>();
  for (const record of records) {
    if (record.stage !== undefined && record.stage !== stage) continue;
    const byCode = record.scope === "indicator" ? indicators : criteria;
    if (!byCode.has(record.code) || record.stage === stage) {
      if (record.repeats === undefined) byCode.set(record.code, record);
    }
  }
  return { indicators, criteria };
}

function indicatorsOfCriterion(
  book: SetBook,
  no: string,
  reported: ReadonlyMap<string, IndicatorRecord>,
  certainty: Certainty,
): readonly JudgedIndicator[] {
  const judged = (record: IndicatorRecord, ifAny: boolean): JudgedIndicator => ({
    verdict: verdictOf(record, certainty),
    code: record.code,
    ifAny,
    cell: record.cell,
  });
  if (!book.codes.listed) {
    return [...reported.values()]
      .filter(({ criterion }) => criterion === no)
      .map((record) => judged(record, false));
  }
  const own = book.indicatorsOf(no);
  if (!own.some(({ code }) => reported.has(code))) return [];
  return own.map(({ code, ifAny }) => {
    const record = reported.get(code);
    return record === undefined ? { code, verdict: "missing", ifAny } : judged(record, ifAny);
  });
}

/**
 * Whether what a criterion lacks are indicators that nobody asked for: a matrix may have columns for some of them alone, and
 * then a mark of the whole criterion says more. A commune's own sheet has a row for each; a blank cell waits for its result.
 */
function lacksUnasked(
  book: SetBook,
  no: string,
  reported: ReadonlyMap<string, IndicatorRecord>,
  certainty: Certainty,
): boolean {
  const own = book.indicatorsOf(no).flatMap(({ code }) => reported.get(code) ?? []);
  return own.every((record) => record.layout === "matrix" && verdictOf(record, certainty) !== "missing");
}

/** How each criterion of the set stands by some records at one stage; a criterion nobody reports is missing. */
export function standingCriteria(
  book: SetBook,
  records: readonly IndicatorRecord[],
  stage: Stage | undefined,
  certainty: Certainty,
): readonly StandingCriterion[] {
  const reported = recordsAt(records, stage);
  return (book.set?.criteria ?? []).map(({ no }): StandingCriterion => {
    const indicators = indicatorsOfCriterion(book, no, reported.indicators, certainty);
    const mark = reported.criteria.get(no);
    const verdict = criterionVerdict(indicators);
    const isLeftToMark =
      mark !== undefined && verdict === "missing" && lacksUnasked(book, no, reported.indicators, certainty);
    if (indicators.length > 0 && !isLeftToMark) {
      const unmet = indicators.flatMap((indicator) =>
        indicator.verdict === "unmet" ? [indicator.code] : [],
      );
      return { no, verdict, decidedBy: deciding(verdict, indicators), unmet, fromIndicators: true };
    }
    return mark === undefined
      ? { no, verdict: "missing", decidedBy: [], unmet: [], fromIndicators: false }
      : { no, verdict: verdictOf(mark, certainty), decidedBy: [mark.cell], unmet: [], fromIndicators: false };
  });
}

function absentCodes(book: SetBook, records: readonly IndicatorRecord[]): readonly string[] {
  const reported = new Set(records.flatMap(({ scope, code }) => (scope === "indicator" ? [code] : [])));
  if (reported.size === 0) return [];
  return (book.set?.indicators ?? []).flatMap(({ code }) => (reported.has(code) ? [] : [code]));
}

/** An assessment that still lacks the level, which takes the commune's other sets too. */
export type CountedAssessment = Omit<CommuneAssessment, "level">;

/**
 * How far a commune is by one set, from the latest reading (self-assessed, reviewed, appraised) that has results; the
 * records of the other readings stay beside it. Rows a sheet does not have count as missing.
 */
export function countDossier(
  environment: Environment,
  dossier: Dossier,
  written: ReadonlyMap<string, CriterionVerdict["written"]>,
): CountedAssessment | undefined {
  const book = environment.book(dossier.set);
  const first = dossier.records[0];
  if (first === undefined || book.set === undefined) return undefined;
  const { stage } = dossier;
  const { met, unmet, unresolved, of, criteria } = countCriteria(
    standingCriteria(book, dossier.records, stage, "asJudged"),
  );
  return {
    place: dossier.place,
    set: dossier.set,
    sheet: first.cell.sheet,
    year: first.year,
    area: first.area,
    ...(stage === undefined ? {} : { stage }),
    met,
    unmet,
    unresolved,
    of,
    criteria: criteria.map(({ no, verdict }) => {
      const claim = written.get(no);
      return { no, verdict, ...(claim === undefined ? {} : { written: claim }) };
    }),
    absent: absentCodes(book, dossier.records),
  };
}

/** The level one assessment gives, on top of the set that is its precondition. */
export function levelOf(
  environment: Environment,
  assessment: CountedAssessment,
  ofSamePlace: readonly CountedAssessment[],
): Level | null {
  const own = environment.book(assessment.set).set;
  if (own === undefined) return null;
  const counts: CountBySet[] = [{ set: own, met: assessment.met, of: assessment.of }];
  let precondition = own.precondition;
  while (precondition !== undefined) {
    const below = environment.book(precondition).set;
    const counted = ofSamePlace.findLast(({ set }) => set === precondition);
    if (below === undefined || counted === undefined) break;
    counts.push({ set: below, met: counted.met, of: counted.of });
    precondition = below.precondition;
  }
  return levelReached(counts);
}
