import type { CriteriaSet } from "../criteria/types";
import type { RegisteredBehind } from "../plan/behind";
import { isPlanBehind, isTargetOver, registeredBehind } from "../plan/behind";
import type { PlanTargetJudgement } from "../plan/judgePlanTarget";
import { judgePlan } from "../plan/judgePlanTarget";
import { isTimeOver, quarterOn } from "../plan/period";
import type { PlanFacts } from "../plan/planFacts";
import { planFromTables } from "../plan/planFromTables";
import type { PlanReading } from "../plan/planFromTables";
import type { ReportedResult } from "../plan/planTargetTable";
import { lowerBoundOf } from "../plan/readPlanTarget";
import type { Plan, PlanTarget, RegisteredCommune } from "../plan/types";
import { villageFacts } from "../plan/villageFacts";
import type { VillageCount } from "../plan/villageTables";
import type { PlaceRegister } from "../text/placeRegister";
import { communesOf } from "../text/places";
import type { CommuneAssessment, Reading } from "../records/types";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import { assessmentsByLevel } from "./assessmentsByLevel";
import type { RecognitionList, Recognitions } from "./plan/recognitions";
import { recognitionsIn } from "./plan/recognitions";

/** A plan target with how it stands. */
export interface StandingTarget {
  readonly target: PlanTarget;
  readonly progress: PlanTargetJudgement;
  readonly isBehind: boolean;
  readonly isOver: boolean;
}

/** A registered commune that is behind, with the criteria it lacks. */
export interface CommuneBehind extends RegisteredBehind {
  readonly criteria: readonly string[];
  /** The set whose criteria are lacking: for nâng cao, where its results are not known, the set below. */
  readonly set: string;
}

/** The plan held against the workbook's own data. */
export interface PlanStanding extends PlanEvidence {
  readonly plan: Plan;
  readonly targets: readonly StandingTarget[];
  readonly communesBehind: readonly CommuneBehind[];
}

export interface PlanSources {
  readonly tables: readonly Table[];
  readonly grids: readonly Grid[];
  /** The lists that say which communes have the decision. */
  readonly recognitionLists: readonly RecognitionList[];
  readonly villages: readonly VillageCount[];
  readonly reading: Reading;
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly registers: readonly PlaceRegister[];
  /** The plan that was given besides the workbook. */
  readonly plan: Plan | undefined;
  readonly year: number;
  readonly asOf: string;
}

/** What the workbook says of the plan stands above what was given; what it leaves out comes from there. */
function merged(given: Plan | undefined, own: PlanReading | undefined): Plan | undefined {
  if (own === undefined) return given;
  if (given === undefined) return own.plan;
  const known = new Map(given.targets.map((target) => [target.id, target]));
  const targets = own.plan.targets.map((target): PlanTarget => {
    const other = known.get(target.id);
    return other === undefined ? target : { ...other, ...target, rounded: target.rounded || other.rounded };
  });
  return {
    ...given,
    targets: targets.length > 0 ? targets : given.targets,
    registered: own.plan.registered.length > 0 ? own.plan.registered : given.registered,
    inspections: own.plan.inspections.length > 0 ? own.plan.inspections : given.inspections,
  };
}

/** What a plan's targets are judged by. */
export interface PlanEvidence {
  /** What the workbook reports for the targets themselves. */
  readonly reported: readonly ReportedResult[];
  /** The communes that have the decision, as the workbook's own lists say. */
  readonly recognitions: Recognitions;
  readonly villages: readonly VillageCount[];
  /** Codes of all communes of the plan's province in its year. */
  readonly communes: ReadonlySet<string>;
}

/** What is known of a plan's subject: who is recognised, the villages, and what the workbook reports itself. */
export function factsOf({ reported, recognitions, villages, communes }: PlanEvidence): PlanFacts {
  const { standard, advanced } = recognitions;
  return {
    reported,
    ...villageFacts(villages, { recognised: standard?.all, communes }),
    ...(standard === undefined ? {} : { communesStandard: standard.all.size }),
    ...(standard?.inYear === undefined ? {} : { communesNewlyStandard: standard.inYear.size }),
    ...(advanced?.inYear === undefined ? {} : { communesNewlyAdvanced: advanced.inYear.size }),
  };
}

function communesOfPlan({ province, year }: Plan, registers: readonly PlaceRegister[]): ReadonlySet<string> {
  const entries = registers.flatMap((register) => communesOf(register, year));
  return new Set(entries.flatMap((entry) => (entry.province === province ? [entry.code] : [])));
}

interface Lacking {
  readonly count: number;
  readonly criteria: readonly string[];
  readonly set: string;
}

function lackingIn({ unmet, criteria, set }: CommuneAssessment): Lacking {
  return {
    count: unmet,
    criteria: criteria.flatMap(({ no, verdict }) => (verdict === "unmet" ? [no] : [])),
    set,
  };
}

/**
 * The criteria each registered commune is known to lack. One that strives for nâng cao without results of that set counts
 * by the set below, where it still lacks some of those.
 */
function lackingByCommune(
  registered: readonly RegisteredCommune[],
  reading: Reading,
  sets: ReadonlyMap<string, CriteriaSet>,
): ReadonlyMap<string, Lacking> {
  const assessed = assessmentsByLevel(reading, sets);
  const lacking = new Map<string, Lacking>();
  for (const { code, level } of registered) {
    const own = assessed(level).get(code);
    const below = level === "standard" ? undefined : assessed("standard").get(code);
    if (own !== undefined) lacking.set(code, lackingIn(own));
    else if (below !== undefined && below.unmet > 0) lacking.set(code, lackingIn(below));
  }
  return lacking;
}

const NOBODY: ReadonlySet<string> = new Set();
const NO_LACK: Lacking = { count: 0, criteria: [], set: "" };

/** Holds the year's plan, the workbook's own or the one given, against the workbook; undefined without a plan. */
export function standPlan(sources: PlanSources): PlanStanding | undefined {
  const { tables, grids, recognitionLists, villages, reading, sets, registers, year, asOf } = sources;
  const own = planFromTables(tables, grids, registers, { year });
  const plan = merged(sources.plan, own);
  if (plan === undefined) return undefined;
  const reported = own?.reported ?? [];
  const recognitions = recognitionsIn(recognitionLists, plan.year);
  const evidence = { reported, recognitions, villages, communes: communesOfPlan(plan, registers) };
  const progress = judgePlan(plan, factsOf(evidence));
  const lacking = lackingByCommune(plan.registered, reading, sets);
  const counts = new Map([...lacking].map(([code, { count }]) => [code, count]));

  const targets = plan.targets.flatMap((target, at): readonly StandingTarget[] => {
    const stands = progress[at];
    if (stands === undefined) return [];
    const lowerBound = lowerBoundOf(target);
    const standing = {
      ...(stands.value === null ? {} : { recognised: stands.value }),
      ...(stands.progress === null ? {} : { progress: stands.progress }),
      ...(lowerBound === undefined ? {} : { lowerBound }),
      recognisedCodes:
        (target.measure === "newCommunesAdvanced" ? recognitions.advanced : recognitions.standard)?.all ??
        NOBODY,
    };
    const isBehind = stands.verdict === "unmet" && isPlanBehind(plan, target, standing, counts, asOf);
    return [{ target, progress: stands, isBehind, isOver: isTargetOver(plan, target, asOf) }];
  });

  const isOver = isTimeOver(plan.year, asOf);
  const hasBegun = asOf.slice(0, 4) >= String(plan.year);
  const quarter = isOver ? 4 : quarterOn(asOf);
  const communesBehind = (hasBegun ? registeredBehind(plan, counts, quarter) : []).map((behind) => {
    const { criteria, set } = lacking.get(behind.commune.code) ?? NO_LACK;
    return { ...behind, criteria, set };
  });
  return { plan, targets, communesBehind, ...evidence };
}
