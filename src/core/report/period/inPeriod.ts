import type { CheckReport } from "../../checks/checkWorkbook";
import { factsOf } from "../../checks/planStanding";
import type { PlanStanding } from "../../checks/planStanding";
import type { Recognitions } from "../../checks/plan/recognitions";
import { judgePlan } from "../../plan/judgePlanTarget";
import { printPeriod } from "../../plan/period";
import type { Period } from "../../plan/period";
import type { StatedTime } from "../../sheet/statedTime";
import type { AbsentReason } from "../figures";
import { placeKey } from "../source";
import type { CellTimes } from "./cellTimes";
import type { Elsewhere } from "./elsewhere";
import { fundsOfPeriod } from "./fundsOfPeriod";
import { periodOfTime, servesPeriod } from "./match";
import { recognitionsUpTo } from "./recognitionsUpTo";
import { resultsOfPeriod } from "./recordsOfPeriod";
import type { AssessingGround } from "./recordsOfPeriod";

/** A check as a report of one period sees it, and what it leaves out as of other periods. */
export interface CheckInPeriod {
  readonly check: CheckReport;
  readonly elsewhere: Elsewhere;
}

/**
 * What the workbook says of one period. Sheets of other quarters are left out, never taken for this one: their results, money and
 * villages, and the plan of another year. Decisions of recognition count up to the period's last day.
 */
export function inPeriod(
  check: CheckReport,
  times: CellTimes,
  period: Period,
  ground: AssessingGround,
): CheckInPeriod {
  const results = resultsOfPeriod(check, times, period, ground);
  const recognitions = recognitionsUpTo(check.recognitionLists, times, period);
  const funds = fundsOfPeriod(check.funds, check.tables, times, period);
  const villages = check.villages.filter((each) =>
    each.cells.every((cell) => servesPeriod(times.at(cell), period)),
  );
  const standing = standingIn(check.standing, recognitions, times, period);
  const seen: CheckReport = {
    ...check,
    ...results,
    recognitions,
    funds,
    villages,
    standing,
    plan: standing?.targets.map(({ progress }) => progress) ?? [],
  };
  return { check: seen, elsewhere: elsewhereOf(check, seen, times, period) };
}

function standingIn(
  standing: PlanStanding | undefined,
  recognitions: Recognitions,
  times: CellTimes,
  period: Period,
): PlanStanding | undefined {
  if (standing?.plan.year !== period.year) return undefined;
  const reported = standing.reported.filter(({ cell }) => servesPeriod(times.at(cell), period));
  const progress = judgePlan(standing.plan, factsOf(reported, recognitions));
  return {
    ...standing,
    recognitions,
    reported,
    targets: standing.targets.map((target, at) => ({ ...target, progress: progress[at] ?? target.progress })),
  };
}

function elsewhereOf(all: CheckReport, seen: CheckReport, times: CellTimes, period: Period): Elsewhere {
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

function periodsOf(times: readonly StatedTime[], asked: Period): readonly Period[] {
  const periods = times.map((time) => periodOfTime(time, asked.year));
  const byName = new Map(periods.map((each) => [printPeriod(each), each]));
  byName.delete(printPeriod(asked));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
