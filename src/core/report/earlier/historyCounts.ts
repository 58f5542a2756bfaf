import { assessCommune } from "../../criteria/verdict";
import type { CriteriaSet } from "../../criteria/types";
import type { HistoryRow, HistorySheet } from "../../office/history/historyRow";
import { periodSpan } from "../../plan/period";
import type { Period } from "../../plan/period";
import { RISING_STAGES } from "../../records/dossiers";
import type { CommuneAssessment } from "../../records/types";
import { countKey, placeKey } from "../source";

/** How far communes were at the end of a period, by the history the office keeps; the latest reading of each counts. */
export function countsOfHistory(
  sheets: readonly HistorySheet[],
  period: Period,
  sets: readonly CriteriaSet[],
): readonly CommuneAssessment[] {
  const end = periodSpan(period).to;
  const byCommune = new Map<string, HistoryRow[]>();
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    if (periodSpan(row.period).to !== end) continue;
    const key = countKey(placeKey(row.place), row.set);
    const own = byCommune.get(key);
    if (own === undefined) byCommune.set(key, [row]);
    else own.push(row);
  }
  return [...byCommune.values()].flatMap((rows) => {
    const [first] = rows;
    const set = sets.find(({ id }) => id === first?.set);
    return first === undefined || set === undefined ? [] : [assessed(first, latestReading(rows), set)];
  });
}

function latestReading(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  const reached = RISING_STAGES.findLast((stage) => rows.some((row) => row.stage === stage));
  return rows.filter(({ stage }) => stage === undefined || stage === reached);
}

function assessed(
  { place, period, cell }: HistoryRow,
  rows: readonly HistoryRow[],
  set: CriteriaSet,
): CommuneAssessment {
  const { met, unmet, unresolved, of, criteria } = assessCommune(
    set,
    new Map(rows.map(({ code, verdict }) => [code, verdict])),
  );
  return {
    place,
    set: set.id,
    sheet: cell.sheet,
    year: period.year,
    area: "*",
    met,
    unmet,
    unresolved,
    of,
    level: null,
    criteria,
    absent: [],
  };
}
