import type { ReportedFacts } from "../../checks/reportedFacts";
import { factsOf } from "../../checks/planStanding";
import type { PlanEvidence, PlanStanding } from "../../checks/planStanding";
import { judgePlan } from "../../plan/judgePlanTarget";
import { printPeriod } from "../../plan/period";
import type { Period } from "../../plan/period";
import type { AbsentReason } from "../figures";
import { placeKey } from "../source";
import type { CellTimes } from "./cellTimes";
import type { Elsewhere } from "./elsewhere";
import { fundsOfPeriod } from "./fundsOfPeriod";
import { periodOfTime, servesPeriod } from "./match";
import type { CellTime, SoughtPeriod } from "./match";
import { recognitionsUpTo } from "./recognitionsUpTo";
import { resultsOfPeriod } from "./recordsOfPeriod";
import type { AssessingGround } from "./recordsOfPeriod";

/** What a workbook says of one period, and what a report of it leaves out as of others. */
export interface FactsInPeriod {
  readonly facts: ReportedFacts;
  readonly elsewhere: Elsewhere;
}

/**
 * What the workbook says of the period that is reported. Sheets of other quarters are left out, never taken for this one: their
 * results, money and villages, and the plan of another year. Decisions of recognition count up to the period's last day.
 */
export function inPeriod(
  all: ReportedFacts,
  times: CellTimes,
  period: Period,
  ground: AssessingGround,
): FactsInPeriod {
  const facts = factsOfPeriod(all, times, { period, as: "reported" }, ground);
  return { facts, elsewhere: elsewhereOf(all, facts, times, period) };
}

/** The facts of a period alone. */
export function factsOfPeriod(
  all: ReportedFacts,
  times: CellTimes,
  sought: SoughtPeriod,
  ground: AssessingGround,
): ReportedFacts {
  const recognitions = recognitionsUpTo(all.recognitionLists, times, sought);
  const villages = all.villages.filter((each) =>
    each.cells.every((cell) => servesPeriod(times.at(cell), sought)),
  );
  return {
    ...all,
    ...resultsOfPeriod(all, times, sought, ground),
    recognitions,
    funds: fundsOfPeriod(all.funds, all.tables, times, sought),
    villages,
    standing: standingIn(all.standing, { recognitions, villages }, times, sought),
  };
}

function standingIn(
  standing: PlanStanding | undefined,
  known: Pick<PlanEvidence, "recognitions" | "villages">,
  times: CellTimes,
  sought: SoughtPeriod,
): PlanStanding | undefined {
  if (standing?.plan.year !== sought.period.year) return undefined;
  const reported = standing.reported.filter(({ cell }) => servesPeriod(times.at(cell), sought));
  const evidence = { ...known, reported, communes: standing.communes };
  const progress = judgePlan(standing.plan, factsOf(evidence));
  return {
    ...standing,
    ...evidence,
    targets: standing.targets.map((target, at) => ({ ...target, progress: progress[at] ?? target.progress })),
  };
}

function elsewhereOf(all: ReportedFacts, seen: ReportedFacts, times: CellTimes, period: Period): Elsewhere {
  const kept = new Set(seen.records);
  const here = new Set(seen.records.map(({ place }) => placeKey(place)));
  const left = all.records.filter((record) => !kept.has(record));
  const communes = new Map(
    left.flatMap(({ place }) =>
      here.has(placeKey(place)) || place.name === "" ? [] : [[placeKey(place), place.name]],
    ),
  );
  const funds = missingFrom(
    all.funds.amounts,
    seen.funds.amounts,
    ({ kind, fund, measure }) => `${kind} ${fund} ${measure}`,
  );
  const villages = missingFrom(all.villages, seen.villages, ({ place }) => placeKey(place));
  const reported = missingFrom(all.standing?.reported ?? [], seen.standing?.reported ?? [], ({ id }) => id);
  const cells = [
    ...left.filter(({ place }) => communes.has(placeKey(place))).map(({ cell }) => cell),
    ...funds.map(({ cell }) => cell),
    ...villages.flatMap((each) => each.cells),
    ...reported.map(({ cell }) => cell),
  ];
  const lost = (level: "standard" | "advanced") =>
    seen.recognitions[level] === undefined && all.recognitionLists.some((list) => list.level === level);
  const reasons: (readonly [AbsentReason, AbsentReason])[] = [
    ...(communes.size > 0 || reported.length > 0 ? [["noResults", "otherPeriod"] as const] : []),
    ...(funds.length > 0 && seen.funds.amounts.length === 0 ? [["noFunds", "otherPeriod"] as const] : []),
    ...(villages.length > 0 && seen.villages.length === 0 ? [["noVillages", "otherPeriod"] as const] : []),
    ...(lost("standard") || lost("advanced") ? [["noRecognitions", "otherPeriod"] as const] : []),
    ...(all.standing !== undefined && seen.standing === undefined
      ? [["noPlan", "planOfOtherYear"] as const]
      : []),
  ];
  return {
    periods: periodsOf(
      cells.map((cell) => times.at(cell)),
      period,
    ),
    communes,
    communesHere: here.size,
    funds,
    reasons: new Map(reasons),
  };
}

/** What no other of the same key stands for. */
function missingFrom<T>(all: readonly T[], kept: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const here = new Set(kept.map(keyOf));
  return all.filter((one) => !here.has(keyOf(one)));
}

function periodsOf(times: readonly CellTime[], asked: Period): readonly Period[] {
  const periods = times.flatMap((time) => (time.isEarlier === true ? [] : [periodOfTime(time, asked.year)]));
  const byName = new Map(periods.map((each) => [printPeriod(each), each]));
  byName.delete(printPeriod(asked));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
