import { lastQuarterOf, previousPeriod } from "../../plan/period";
import type { Period } from "../../plan/period";
import type { SoughtPeriod } from "../period/match";
import type { EarlierTime } from "../source";

export const EARLIER_TIMES: readonly EarlierTime[] = ["previous", "lastYear", "yearEnd"];

/** Which period is meant, and which sheets may be of it. */
export function soughtAt(time: EarlierTime, period: Period): SoughtPeriod {
  switch (time) {
    case "previous":
      return { period: previousPeriod(period), as: "justBefore" };
    case "lastYear":
      return { period: { ...period, year: period.year - 1 }, as: "earlier" };
    case "yearEnd": {
      const before = previousPeriod(period);
      const isJustBefore = before.year < period.year && lastQuarterOf(before) === 4;
      const end: Period = { kind: "quarter", year: period.year - 1, quarter: 4 };
      return { period: end, as: isJustBefore ? "justBefore" : "earlier" };
    }
  }
}
