import type { CriteriaSet } from "../criteria/types";
import { communesStillNeeded } from "../plan/stillNeeded";
import type { PlanMeasure, PlanTarget } from "../plan/types";
import { placeKey } from "../records/places";
import type { CellOfSheet, CommuneAssessment, IndicatorRecord, WrittenPlace } from "../records/types";
import type { Level } from "../sheet/table";
import type { Verdict } from "../target/types";
import { assessmentsByLevel } from "./assessmentsByLevel";
import type { AssessmentsByLevel } from "./assessmentsByLevel";
import type { CheckReport } from "./checkWorkbook";
import type { PlanStanding } from "./planStanding";

/** An indicator a commune has still to meet, or to report where nothing can be judged yet. */
export interface StepToLevel {
  readonly set: string;
  readonly criterion: string;
  /** The criterion's own number where only the criterion as a whole is reported. */
  readonly code: string;
  readonly is: "unmet" | "unresolved";
  readonly cell?: CellOfSheet;
}

/** A commune without the level's decision, with all that lies between it and the level. */
export interface CommuneToLevel {
  readonly place: WrittenPlace;
  readonly isRegistered: boolean;
  readonly steps: readonly StepToLevel[];
  /** How many criteria the steps belong to. */
  readonly criteria: number;
  /** Whether the plan's rules count so few criteria as within reach. */
  readonly isWithinReach: boolean;
}

/** Which communes would take the plan's targets of one level to their bounds with the fewest indicators. */
export interface LevelScenario {
  readonly level: Level;
  /** The targets that count communes of the level and still run, each with how many more it asks for; 0 where it is met. */
  readonly targets: readonly { readonly target: PlanTarget; readonly needed: number }[];
  /** How many more communes meet all of them. */
  readonly needed: number;
  /** The nearest ones, as many as are needed and known: no other choice asks for fewer indicators. */
  readonly chosen: readonly CommuneToLevel[];
  /** All others, nearest first. */
  readonly others: readonly CommuneToLevel[];
  /** How many indicators the chosen ones have still to meet, at least: a criterion reported as a whole is one. */
  readonly steps: number;
  /** How many needed communes the workbook has no results of. */
  readonly short: number;
}

const LEVELS: Readonly<Partial<Record<PlanMeasure, Level>>> = {
  newCommunesStandard: "standard",
  rateCommunesStandard: "standard",
  newCommunesAdvanced: "advanced",
};

/** What could still be reached of the targets that count communes, by the workbook's own results. */
export function planScenarios(
  report: Pick<CheckReport, "assessments" | "records">,
  standing: PlanStanding,
  sets: readonly CriteriaSet[],
): readonly LevelScenario[] {
  const assessed = assessmentsByLevel(report, new Map(sets.map((set) => [set.id, set])));
  const records = recordsByCommune(report.records);
  return [...targetsByLevel(standing)].map(([level, targets]) => {
    const communes = nearestFirst(level, standing, assessed, records);
    const needed = Math.max(...targets.map((each) => each.needed));
    const chosen = communes.slice(0, needed);
    return {
      level,
      targets,
      needed,
      chosen,
      others: communes.slice(needed),
      steps: chosen.reduce((sum, { steps }) => sum + steps.length, 0),
      short: needed - chosen.length,
    };
  });
}

function targetsByLevel({ targets }: PlanStanding): ReadonlyMap<Level, LevelScenario["targets"]> {
  const byLevel = new Map<Level, LevelScenario["targets"]>();
  for (const { target, progress, isOver } of targets) {
    const level = LEVELS[target.measure];
    const needed = isOver ? undefined : communesStillNeeded(target, progress);
    if (level === undefined || needed === undefined) continue;
    byLevel.set(level, [...(byLevel.get(level) ?? []), { target, needed }]);
  }
  return byLevel;
}

type RecordsByCommune = ReadonlyMap<string, readonly IndicatorRecord[]>;

const communeKey = (place: WrittenPlace, set: string): string => `${placeKey(place)}\u0000${set}`;

function recordsByCommune(records: readonly IndicatorRecord[]): RecordsByCommune {
  const byCommune = new Map<string, IndicatorRecord[]>();
  for (const record of records) {
    const key = communeKey(record.place, record.set);
    const own = byCommune.get(key);
    if (own === undefined) byCommune.set(key, [record]);
    else own.push(record);
  }
  return byCommune;
}

function nearestFirst(
  level: Level,
  standing: PlanStanding,
  assessed: AssessmentsByLevel,
  records: RecordsByCommune,
): readonly CommuneToLevel[] {
  const { plan, recognitions } = standing;
  const has = (of: "standard" | "advanced", key: string): boolean => recognitions[of]?.all.has(key) === true;
  const isRecognised = (key: string): boolean =>
    has("advanced", key) || (level === "standard" && has("standard", key));
  const registered = new Set(plan.registered.filter((each) => each.level === level).map(({ code }) => code));
  // Without a list of decisions, who meets everything may have been counted already.
  const listsDecisions =
    level === "advanced" ? recognitions.advanced !== undefined : recognitions.standard !== undefined;
  return [...assessed(level)]
    .filter(([key]) => !isRecognised(key))
    .map(([key, assessment]): CommuneToLevel => {
      // Nâng cao counts only on top of a commune that has the standard level.
      const below = level === "standard" || has("standard", key) ? undefined : assessed("standard").get(key);
      const steps = [below, assessment].flatMap((each) => (each === undefined ? [] : stepsOf(each, records)));
      const criteria = new Set(steps.map(({ set, criterion }) => `${set} ${criterion}`)).size;
      return {
        place: assessment.place,
        isRegistered: registered.has(key),
        steps,
        criteria,
        isWithinReach: criteria <= plan.rules.reachableLackingAtMost,
      };
    })
    .filter(({ steps }) => listsDecisions || steps.length > 0)
    .sort(nearer);
}

/** Fewer indicators first; of as many, fewer not met, then those the plan registers. */
function nearer(one: CommuneToLevel, other: CommuneToLevel): number {
  const unmet = ({ steps }: CommuneToLevel): number => steps.filter(({ is }) => is === "unmet").length;
  return (
    one.steps.length - other.steps.length ||
    unmet(one) - unmet(other) ||
    Number(other.isRegistered) - Number(one.isRegistered)
  );
}

const RESOLVED: ReadonlySet<Verdict> = new Set(["met", "notApplicable"]);

/** A commune's own sheet tells more than the matrix that sums it up: indicators come before the criterion as a whole. */
function stepsOf(assessment: CommuneAssessment, records: RecordsByCommune): readonly StepToLevel[] {
  const { set, place, stage, criteria, absent } = assessment;
  const own = (records.get(communeKey(place, set)) ?? []).filter(
    (record) => record.repeats === undefined && record.stage === stage,
  );
  return criteria
    .filter(({ verdict }) => verdict !== "met")
    .flatMap(({ no, verdict }): readonly StepToLevel[] => {
      const indicators = openIndicators(own, no).map(stepOf);
      const untold = absent
        .filter((code) => code.startsWith(`${no}.`))
        .map((code): StepToLevel => ({ set, criterion: no, code, is: "unresolved" }));
      const told = [...indicators, ...untold];
      if (told.length > 0) return told;
      const whole = own.find(({ scope, criterion }) => scope === "criterion" && criterion === no);
      return [
        {
          set,
          criterion: no,
          code: no,
          is: openness(verdict),
          ...(whole === undefined ? {} : { cell: whole.cell }),
        },
      ];
    });
}

/** The indicators of a criterion that are not met or not known to be, each once. */
function openIndicators(records: readonly IndicatorRecord[], criterion: string): readonly IndicatorRecord[] {
  const open = records.filter(
    (record) =>
      record.scope === "indicator" &&
      record.criterion === criterion &&
      !RESOLVED.has(record.judgement.verdict),
  );
  return [...new Map(open.map((record) => [record.code, record])).values()];
}

function stepOf({ set, criterion, code, judgement, cell }: IndicatorRecord): StepToLevel {
  return { set, criterion, code, is: openness(judgement.verdict), cell };
}

const openness = (verdict: Verdict): StepToLevel["is"] => (verdict === "unmet" ? "unmet" : "unresolved");
