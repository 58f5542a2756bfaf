import type { RecognitionFact, RecognitionList, Recognitions } from "../../checks/plan/recognitions";
import { recognitionsIn } from "../../checks/plan/recognitions";
import { periodSpan } from "../../plan/period";
import type { CellTimes } from "./cellTimes";
import { matchOf } from "./match";
import type { SoughtPeriod } from "./match";

/**
 * Who has the decision on the last day of a period. Decisions have their days, so a later list tells of an earlier period too,
 * as far as it says them; an earlier list does not know what came after it. A level whose lists cannot tell is left out.
 */
export function recognitionsUpTo(
  lists: readonly RecognitionList[],
  times: CellTimes,
  sought: SoughtPeriod,
): Recognitions {
  const told = LEVELS.flatMap((level) => listsOf(level, lists, times, sought));
  return recognitionsIn(told, sought.period.year);
}

const LEVELS = ["standard", "advanced"] as const;

function listsOf(
  level: RecognitionList["level"],
  lists: readonly RecognitionList[],
  times: CellTimes,
  sought: SoughtPeriod,
): readonly RecognitionList[] {
  const { period } = sought;
  const end = periodSpan(period).to;
  const own = lists.filter((list) => list.level === level);
  const matched = own.map((list) => ({ list, match: matchOf(times.aroundCell(list.cell), sought) }));
  const serving = matched.filter(({ match }) => match === "exact" || match === "untold");
  if (serving.length > 0) return serving.map(({ list }) => cut(list, (fact) => isBy(fact, period.year, end)));
  const later = matched.filter(({ match }) => match === "after").map(({ list }) => list);
  const isDated = later.every(({ facts }) => facts.every((fact) => isDatedFor(fact, period.year, end)));
  return later.length > 0 && isDated
    ? later.map((list) => cut(list, (fact) => isBy(fact, period.year, end)))
    : [];
}

function cut(list: RecognitionList, keep: (fact: RecognitionFact) => boolean): RecognitionList {
  return { ...list, facts: list.facts.filter(keep) };
}

/** What a list of the period itself says without a day was so by then. */
function isBy({ on, year }: RecognitionFact, asked: number, end: string): boolean {
  if (on !== undefined) return on <= end;
  return year === undefined || year <= asked;
}

/** Whether a later list tells that a decision came before or after a day. */
function isDatedFor({ on, year, isOfYear }: RecognitionFact, asked: number, end: string): boolean {
  if (on !== undefined) return true;
  if (year === undefined || isOfYear) return false;
  return year !== asked || end === `${String(asked)}-12-31`;
}
