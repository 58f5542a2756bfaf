import { exact, printNumber } from "../../text/number";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { byKey, cumulativesOf, latestBefore } from "./cumulatives";
import type { Cumulative } from "./cumulatives";
import type { EarlierSource } from "./earlierResults";

export interface CumulativeFallsData {
  readonly label: string;
  readonly value: number;
  readonly before: number;
  readonly from: EarlierSource;
}

/** In the workbook of the period before the figure needs no quarter of its own: that workbook is earlier as a whole. */
function inPrevious(current: Cumulative, candidates: readonly Cumulative[]): Cumulative | undefined {
  const sameYear = candidates.filter(({ year }) => year === current.year);
  const dated = latestBefore(current, sameYear);
  const undated = sameYear.find(({ quarter }) => quarter === undefined || current.quarter === undefined);
  return dated ?? undated;
}

export const cumulativeFalls = defineCheck({
  kind: "cumulative-falls",
  severity: "error",
  about: "time",
  description: "A cumulative figure below the one of an earlier quarter of the same year",
  formula: "=F12<KyTruoc!F12",
  *run({ tables, gridByName, reading, previous }): Iterable<Draft<CumulativeFallsData>> {
    const own = cumulativesOf({ tables, gridByName, reading });
    if (own.length === 0) return;
    const within = byKey(own);
    const before = byKey(previous === undefined ? [] : cumulativesOf(previous));
    for (const current of own) {
      const given = inPrevious(current, before.get(current.key) ?? []);
      const earlier = given ?? latestBefore(current, within.get(current.key) ?? []);
      if (earlier === undefined || current.value >= earlier.value) continue;
      const from: EarlierSource =
        given === undefined ? { kind: "cell", cell: earlier.cell } : { kind: "previousFile" };
      yield {
        ...at(current.cell),
        is: current.value,
        shouldBe: `≥ ${printNumber(earlier.value)}`,
        difference: exact(current.value - earlier.value),
        ...(from.kind !== "previousFile" ? { related: [from.cell] } : {}),
        data: { label: current.label, value: current.value, before: earlier.value, from },
      };
    }
  },
});
