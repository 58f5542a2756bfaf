import type { ReportedFacts } from "../../checks/reportedFacts";
import type { FundAmount, FundReading } from "../../plan/fundTables";
import type { HistorySheet } from "../../office/history/historyRow";
import type { CommuneAssessment } from "../../records/types";
import { grouped } from "../../text/grouped";
import type { CellTimes } from "../period/cellTimes";
import { cellTimesOf } from "../period/cellTimes";
import { factsOfPeriod } from "../period/inPeriod";
import type { SoughtPeriod } from "../period/match";
import { countKey, placeKey } from "../source";
import type { EarlierCount, EarlierStand, EarlierStands, EarlierTime, ReportSource } from "../source";
import { countsOfHistory } from "./historyCounts";
import { soughtAt } from "./times";

/** Everything that may tell of earlier times. */
export interface EarlierSources {
  readonly own: ReportedFacts;
  readonly times: CellTimes;
  /** The workbook of the period before. */
  readonly previous: ReportedFacts | undefined;
  readonly historySheets: readonly HistorySheet[];
}

/**
 * How everything stood before: as the workbook of the period before says, as earlier sheets and columns of this workbook do, or
 * as its history does, commune by commune in this order.
 */
export function earlierStands(sources: EarlierSources, reported: ReportSource): EarlierStands {
  const at = (time: EarlierTime) => standAt(time, sources, reported);
  return { previous: at("previous"), lastYear: at("lastYear"), yearEnd: at("yearEnd") };
}

function standAt(time: EarlierTime, sources: EarlierSources, reported: ReportSource): EarlierStand {
  const { own, times, previous, historySheets } = sources;
  const sought = soughtAt(time, reported.period);
  const facts = factsOfPeriod(own, times, sought, reported);
  const given = previous === undefined ? undefined : factsOfPrevious(previous, sought, reported);
  const { funds: told, recognitions } = facts;
  const standard = recognitions.standard ?? given?.recognitions.standard;
  const advanced = recognitions.advanced ?? given?.recognitions.advanced;
  const funds = given === undefined || given.funds.amounts.length === 0 ? told : given.funds;
  const { earlier: _earlier, elsewhere: _elsewhere, narrative: _narrative, ...occasion } = reported;
  const check: ReportedFacts = {
    ...facts,
    recognitions: {
      ...(standard === undefined ? {} : { standard }),
      ...(advanced === undefined ? {} : { advanced }),
    },
    funds: time === "lastYear" ? withLastYears(funds, reported.check.funds) : funds,
  };
  return {
    period: sought.period,
    source: { ...occasion, check, period: sought.period },
    communes: merged([
      given === undefined ? [] : countsOf(given),
      countsOf(facts),
      countsOfHistory(historySheets, sought.period, reported.sets).map((assessment) => ({
        assessment,
        records: [],
      })),
    ]),
    villages: new Map(
      [...facts.villages, ...(given?.villages ?? [])].map((each) => [placeKey(each.place), each]),
    ),
    cells: given === undefined ? "ofThisWorkbook" : "ofAnother",
  };
}

/** A workbook given as that of the period before need not say so. */
function factsOfPrevious(
  previous: ReportedFacts,
  sought: SoughtPeriod,
  reported: ReportSource,
): ReportedFacts {
  const as = sought.as === "justBefore" ? "reported" : "earlier";
  return factsOfPeriod(previous, cellTimesOf(previous.tables), { ...sought, as }, reported);
}

function countsOf({ assessments, records }: ReportedFacts): readonly EarlierCount[] {
  const byCount = grouped(records, keyOf);
  return assessments.map((assessment) => ({ assessment, records: byCount.get(keyOf(assessment)) ?? [] }));
}

function keyOf({ place, set }: Pick<CommuneAssessment, "place" | "set">): string {
  return countKey(placeKey(place), set);
}

function merged(sources: readonly (readonly EarlierCount[])[]): ReadonlyMap<string, EarlierCount> {
  const counts = new Map<string, EarlierCount>();
  for (const count of sources.flat()) {
    const key = keyOf(count.assessment);
    if (!counts.has(key)) counts.set(key, count);
  }
  return counts;
}

/** A sheet's own column of the same period last year tells what no other sheet does. */
function withLastYears(funds: FundReading, reported: FundReading): FundReading {
  const isKnown = ({ kind, fund }: FundAmount) =>
    funds.amounts.some((each) => each.kind === kind && each.fund === fund && each.measure === "inPeriod");
  const added = reported.amounts.flatMap((amount): readonly FundAmount[] =>
    amount.measure === "sameLastYear" && !isKnown(amount) ? [{ ...amount, measure: "inPeriod" }] : [],
  );
  return { ...funds, amounts: [...funds.amounts, ...added] };
}
