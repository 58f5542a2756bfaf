import type { FundAmount, FundReading } from "../../plan/fundTables";
import type { Period } from "../../plan/period";
import type { Table } from "../../sheet/table";
import type { CellTimes } from "./cellTimes";
import { servesPeriod, spansPeriod } from "./match";
import type { SoughtPeriod } from "./match";

/**
 * The money of a period. The year's plan holds all the year; what came since its beginning is of the day the period ends with;
 * what came in the period must span it. A half or a year from its beginning on is what has come since then.
 */
export function fundsOfPeriod(
  funds: FundReading,
  tables: readonly Table[],
  times: CellTimes,
  sought: SoughtPeriod,
): FundReading {
  const own = funds.amounts.filter((amount) => isOfPeriod(amount, times, sought));
  const since = own.filter(({ measure }) => measure === "cumulative");
  return {
    amounts: [
      ...own,
      ...(beginsTheYear(sought.period) ? since.flatMap((amount) => asWithin(amount, own)) : []),
    ],
    withoutUnit: funds.withoutUnit.filter((name) =>
      tables.some(
        (table) =>
          table.sheetName === name && table.kind === "funding" && servesPeriod(times.ofTable(table), sought),
      ),
    ),
    unplaced: funds.unplaced,
  };
}

function isOfPeriod({ measure, cell }: FundAmount, times: CellTimes, sought: SoughtPeriod): boolean {
  const time = times.at(cell);
  switch (measure) {
    case "planned":
      return time.year === undefined || time.year === sought.period.year;
    case "cumulative":
      return servesPeriod(time, sought);
    case "inPeriod":
      return spansPeriod(time, sought);
    case "sameLastYear":
      // The heading names last year; the sheet says which period it was the same of.
      return spansPeriod(times.aroundCell(cell), sought);
  }
}

function beginsTheYear(period: Period): boolean {
  return period.kind === "year" || (period.kind === "half" && period.half === 1);
}

function asWithin(amount: FundAmount, known: readonly FundAmount[]): readonly FundAmount[] {
  const isKnown = known.some(
    ({ kind, fund, measure }) => kind === amount.kind && fund === amount.fund && measure === "inPeriod",
  );
  return isKnown ? [] : [{ ...amount, measure: "inPeriod" }];
}
