import type { CheckReport } from "../../core/checks/checkWorkbook";
import { planScenarios } from "../../core/checks/planScenario";
import type { CommuneToLevel, LevelScenario, StepToLevel } from "../../core/checks/planScenario";
import type { PlanStanding } from "../../core/checks/planStanding";
import type { CriteriaSet } from "../../core/criteria/types";
import type { CellOfSheet } from "../../core/records/types";
import type { Level } from "../../core/sheet/table";
import type { PlanTexts } from "./texts/texts";

export interface StepView {
  readonly code: string;
  readonly label: string;
  readonly hint: string;
  readonly cell?: CellOfSheet;
}

export interface CriterionLeft {
  readonly key: string;
  readonly label: string;
  readonly steps: readonly StepView[];
}

/** A commune on its way to the level, in words. */
export interface CommuneLeft {
  readonly key: string;
  readonly name: string;
  readonly isRegistered: boolean;
  readonly left: string;
  readonly criteria: readonly CriterionLeft[];
}

/** One level's scenario, in words. */
export interface ScenarioView {
  readonly level: Level;
  readonly title: string;
  /** What is asked for and what the nearest communes lack, a sentence each. */
  readonly sentences: readonly string[];
  readonly isReached: boolean;
  readonly chosen: readonly CommuneLeft[];
  readonly withinReach: readonly CommuneLeft[];
  readonly far: readonly CommuneLeft[];
}

export function scenarioViews(
  report: CheckReport,
  standing: PlanStanding,
  sets: readonly CriteriaSet[],
  texts: PlanTexts["scenario"],
): readonly ScenarioView[] {
  const words = { texts, sets };
  return planScenarios(report, standing, sets).map((scenario) => {
    const { level, needed, chosen, others } = scenario;
    return {
      level,
      title: texts.levels[level],
      sentences: sentencesOf(scenario, texts),
      isReached: needed === 0,
      chosen: chosen.map((each) => communeLeft(each, words)),
      withinReach: others.filter((each) => each.isWithinReach).map((each) => communeLeft(each, words)),
      far: others.filter((each) => !each.isWithinReach).map((each) => communeLeft(each, words)),
    };
  });
}

function sentencesOf(
  { targets, needed, chosen, steps, short }: LevelScenario,
  texts: PlanTexts["scenario"],
): readonly string[] {
  if (needed === 0) return [texts.reached];
  return [
    ...targets
      .filter((each) => each.needed > 0)
      .map((each) => texts.asks(`“${each.target.target}”`, each.needed)),
    ...(chosen.length > 0 ? [texts.fewest(chosen.length, steps)] : []),
    ...(short > 0 ? [texts.short(short)] : []),
  ];
}

interface Words {
  readonly texts: PlanTexts["scenario"];
  readonly sets: readonly CriteriaSet[];
}

function communeLeft({ place, isRegistered, steps }: CommuneToLevel, words: Words): CommuneLeft {
  const { texts } = words;
  const name = place.match.kind === "unknown" ? place.name : place.match.name;
  const unmet = steps.filter(({ is }) => is === "unmet").length;
  return {
    key: place.match.kind === "unknown" ? place.name : place.match.code,
    name,
    isRegistered,
    left: steps.length === 0 ? texts.nothingLeft : texts.left(unmet, steps.length - unmet),
    criteria: criteriaLeft(steps, name, words),
  };
}

function criteriaLeft(
  steps: readonly StepToLevel[],
  commune: string,
  { texts, sets }: Words,
): readonly CriterionLeft[] {
  const byCriterion = new Map<string, StepToLevel[]>();
  for (const step of steps) {
    const key = `${step.set} ${step.criterion}`;
    byCriterion.set(key, [...(byCriterion.get(key) ?? []), step]);
  }
  return [...byCriterion].map(([key, own]) => {
    const [first] = own;
    const criteria = sets.find(({ id }) => id === first?.set)?.criteria ?? [];
    const no = first?.criterion ?? "";
    return {
      key,
      label: texts.criterion(no, criteria.find((each) => each.no === no)?.name ?? ""),
      steps: own.map(({ code, is, cell }) => ({
        code,
        label: is === "unmet" ? code : texts.unresolved(code),
        hint: texts.showCellOf(code, commune),
        ...(cell === undefined ? {} : { cell }),
      })),
    };
  });
}
