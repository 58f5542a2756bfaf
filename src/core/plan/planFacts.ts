import { readResult } from "../target/readResult";
import type { Result } from "../target/types";
import { exact } from "../text/number";
import type { ReportedResult } from "./planTargetTable";
import { readPlanTarget } from "./readPlanTarget";
import type { PlanMeasure, PlanTarget } from "./types";

/** A share of poor households at two times, in per cent. */
export interface RateChange {
  readonly before: number;
  readonly now: number;
}

/**
 * What is known of the plan's subject at one time. Communes and villages count once they are recognised, not when they meet
 * all criteria. Absent where nothing is known: never zero.
 */
export interface PlanFacts {
  readonly communes?: number;
  readonly communesStandard?: number;
  readonly communesNewlyStandard?: number;
  readonly communesNewlyAdvanced?: number;
  readonly villages?: number;
  readonly villagesStandard?: number;
  /** Recognised villages of each recognised commune, by the commune's code; 0 where it has none. */
  readonly villagesByCommune?: ReadonlyMap<string, number>;
  /** Recognised communes whose villages are not known; absent where all are, or no list counts villages. */
  readonly communesUncounted?: number;
  readonly poverty?: RateChange;
  readonly minorityPoverty?: RateChange;
  readonly criteriaLost?: number;
  /** What the workbook itself reports for its targets; it comes before anything computed. */
  readonly reported?: readonly ReportedResult[];
}

/** What a plan target is judged by. `a` of `b` where it is a count or a share; `value` in per cent for a share. */
export interface Measured {
  readonly result: Result;
  readonly a: number | null;
  readonly b: number | null;
  readonly value: number | null;
  readonly reported?: ReportedResult;
  /** Recognised communes whose villages would have to be known. */
  readonly uncounted?: number;
  /** The end of last year was taken from a figure the office has not confirmed. */
  readonly fromUnconfirmedBaseline: boolean;
}

const COUNTS: ReadonlySet<PlanMeasure> = new Set([
  "newCommunesStandard",
  "newCommunesAdvanced",
  "villagesPerRecognisedCommune",
  "criteriaLost",
]);

const UNKNOWN: Measured = {
  result: { kind: "blank" },
  a: null,
  b: null,
  value: null,
  fromUnconfirmedBaseline: false,
};

function count(value: number | undefined): Measured {
  if (value === undefined) return UNKNOWN;
  const figure = { value, unit: "", decimals: 0, fraction: false, asText: false };
  return { ...UNKNOWN, result: { kind: "figure", figure }, a: value, value };
}

function share(a: number | undefined, b: number | undefined): Measured {
  if (a === undefined || b === undefined || b <= 0) return UNKNOWN;
  return {
    ...UNKNOWN,
    result: { kind: "ratio", numerator: a, denominator: b, unit: "" },
    a,
    b,
    value: exact((a / b) * 100),
  };
}

function asksForFall(target: PlanTarget): boolean {
  const read = readPlanTarget(target);
  return read.kind === "figure" && read.measure === "fall";
}

/**
 * A fall of a share is in points of per cent, as officials use "giảm 1,5%/năm". A share that rose has not fallen: against a
 * target of a fall it is told as the rise it is.
 */
function fall(target: PlanTarget, change: RateChange | undefined): Measured {
  if (change === undefined) return UNKNOWN;
  const value = exact(change.before - change.now);
  const rose = value < 0 && asksForFall(target);
  const points = { value: rose ? -value : value, unit: "%", decimals: 15, fraction: false, asText: false };
  return {
    ...UNKNOWN,
    result: { kind: "figure", figure: rose ? { ...points, change: "rise" } : points },
    value,
  };
}

function standardShare(target: PlanTarget, facts: PlanFacts): Measured {
  const whole = facts.communes ?? target.of;
  if (facts.communesStandard !== undefined) return share(facts.communesStandard, whole);
  const { baseline } = target;
  if (baseline === undefined || facts.communesNewlyStandard === undefined) return UNKNOWN;
  return {
    ...share(baseline.value + facts.communesNewlyStandard, whole),
    fromUnconfirmedBaseline: !baseline.confirmed,
  };
}

/**
 * The fewest villages any recognised commune has; `a` of `b` communes have one at least. Where some communes are not counted, one
 * that has none still misses the target; so does a total below the number of communes.
 */
function villagesPerCommune(facts: PlanFacts): Measured {
  const { villagesByCommune, communesUncounted: uncounted, villagesStandard, communesStandard } = facts;
  const counts = [...(villagesByCommune?.values() ?? [])];
  const having = counts.filter((villages) => villages > 0).length;
  if (counts.length > 0 && uncounted === undefined)
    return { ...count(Math.min(...counts)), a: having, b: counts.length };
  if (having < counts.length) return { ...count(0), a: null };
  if (uncounted !== undefined) return { ...UNKNOWN, uncounted };
  if (villagesStandard === undefined || communesStandard === undefined) return UNKNOWN;
  if (villagesStandard >= communesStandard) return UNKNOWN;
  return { ...count(0), a: null, b: communesStandard };
}

/** Villages of the whole the plan names, where it names one. */
function villageShare({ of }: PlanTarget, { villages, villagesStandard }: PlanFacts): Measured {
  if (of !== undefined && villages !== undefined && villages !== of) return UNKNOWN;
  return share(villagesStandard, villages ?? of);
}

/** What the workbook's own data say of a target, whatever it reports for it. */
export function measureFromData(target: PlanTarget, facts: PlanFacts): Measured {
  switch (target.measure) {
    case "newCommunesStandard":
      return count(facts.communesNewlyStandard);
    case "rateCommunesStandard":
      return standardShare(target, facts);
    case "newCommunesAdvanced":
      return count(facts.communesNewlyAdvanced);
    case "rateVillagesStandard":
      return villageShare(target, facts);
    case "villagesPerRecognisedCommune":
      return villagesPerCommune(facts);
    case "povertyFall":
      return fall(target, facts.poverty);
    case "minorityPovertyFall":
      return fall(target, facts.minorityPoverty);
    case "criteriaLost":
      return count(facts.criteriaLost);
    case "other":
      return UNKNOWN;
  }
}

/** "28/31 xã": three communes have none. */
function eachHasOne(having: number, communes: number): Measured {
  return { ...count(having < communes ? 0 : 1), a: having, b: communes };
}

function fromReport(target: PlanTarget, reported: ReportedResult): Measured {
  const read = readResult(reported.result);
  const isCount = COUNTS.has(target.measure);
  if (read.kind === "ratio") {
    const { numerator, denominator, printed } = read;
    if (target.measure === "villagesPerRecognisedCommune")
      return { ...eachHasOne(numerator, denominator), reported };
    if (isCount) return { ...count(numerator), reported };
    const value = printed?.value ?? exact((numerator / denominator) * 100);
    return { ...UNKNOWN, result: read, a: numerator, b: denominator, value, reported };
  }
  if (read.kind !== "figure") return { ...UNKNOWN, result: read, reported };
  const { value } = read.figure;
  return { ...UNKNOWN, result: read, a: isCount ? value : null, value, reported };
}

/**
 * What a plan target stands at: as the workbook reports it, else as its data give it; blank where neither knows. "Each commune has
 * one" is for the list of communes to say: a single figure reported beside it is held against the list, not taken for it.
 */
export function measurePlanTarget(target: PlanTarget, facts: PlanFacts): Measured {
  const reported = facts.reported?.find((one) => one.id === target.id && one.result.kind !== "blank");
  const own = measureFromData(target, facts);
  if (reported === undefined) return own;
  const told = fromReport(target, reported);
  if (target.measure !== "villagesPerRecognisedCommune" || own.value === null) return told;
  // A list with gaps that shows a commune without a village knows less than a report of how many have one.
  return own.a === null && told.b !== null ? told : { ...own, reported };
}
