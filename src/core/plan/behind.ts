import type { IsoDate } from "./isoDate";
import { isTimeOver, lateBelow, quarterOn } from "./period";
import type { Quarter } from "./period";
import type { Plan, PlanTarget, RegisteredCommune } from "./types";

/** How many criteria of a registered commune's level are known not to be met; undefined where its results are not known. */
export type LackingByCommune = ReadonlyMap<string, number>;

/** What is known of a plan target when it is asked whether it is behind. */
export interface PlanStanding {
  /** Communes recognised so far, for a target that counts them; undefined where not known. */
  readonly recognised?: number;
  /** Their codes, as far as known, so that a registered commune already recognised is not counted twice. */
  readonly recognisedCodes?: ReadonlySet<string>;
  /** From 0 to 1; undefined where nothing is known. */
  readonly progress?: number;
  /** The least the target asks for. */
  readonly lowerBound?: number;
}

/** A registered commune that lacks more criteria than the plan's rules allow at this time of the year. */
export interface RegisteredBehind {
  readonly commune: RegisteredCommune;
  readonly lacking: number;
  readonly allowed: number;
}

const LEVEL_COUNTED: Readonly<Partial<Record<PlanTarget["measure"], RegisteredCommune["level"]>>> = {
  newCommunesStandard: "standard",
  newCommunesAdvanced: "advanced",
};

/**
 * Whether communes can still reach a target: those recognised, and those registered that lack few enough criteria. A
 * registered commune whose results are not known is given the benefit of the doubt.
 */
function communesAreBehind(
  plan: Plan,
  level: RegisteredCommune["level"],
  standing: PlanStanding,
  lacking: LackingByCommune,
  quarter: Quarter,
): boolean {
  const { recognised, recognisedCodes, lowerBound } = standing;
  if (recognised === undefined || lowerBound === undefined) return false;
  if (quarter < plan.rules.behindFromQuarter) return false;
  const reachable = plan.registered.filter(
    (commune) =>
      commune.level === level &&
      recognisedCodes?.has(commune.code) !== true &&
      (lacking.get(commune.code) ?? 0) <= plan.rules.reachableLackingAtMost,
  );
  return recognised + reachable.length < lowerBound;
}

/** A target's time is over from its last day on: its own where the plan gives it one, else the year's. */
export function isTargetOver(plan: Plan, { due }: PlanTarget, asOf: IsoDate): boolean {
  return due === undefined ? isTimeOver(plan.year, asOf) : asOf >= due;
}

/**
 * Whether a target of a running year is behind. A count of recognised communes: from the quarter the plan's rules say, when
 * even the registered ones within reach leave it below its lower bound. Any other: when its progress is below half of the
 * share of the year gone by. Once its time is over a target is met or missed, no longer behind.
 */
export function isPlanBehind(
  plan: Plan,
  target: PlanTarget,
  standing: PlanStanding,
  lacking: LackingByCommune,
  asOf: IsoDate,
): boolean {
  if (isTargetOver(plan, target, asOf)) return false;
  const level = LEVEL_COUNTED[target.measure];
  const quarter = quarterOn(asOf);
  if (level !== undefined) return communesAreBehind(plan, level, standing, lacking, quarter);
  return standing.progress !== undefined && standing.progress < lateBelow(plan.year, asOf);
}

/** The registered communes that lack more criteria than they may in a quarter. */
export function registeredBehind(
  plan: Plan,
  lacking: LackingByCommune,
  quarter: Quarter,
): readonly RegisteredBehind[] {
  const allowed = plan.rules.registeredMayLack[quarter];
  if (allowed === undefined) return [];
  return plan.registered.flatMap((commune) => {
    const count = lacking.get(commune.code);
    return count !== undefined && count > allowed ? [{ commune, lacking: count, allowed }] : [];
  });
}
