import { exact, printNumber } from "../../text/number";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { byKey, cumulativesOf, latestBefore } from "./cumulatives";
import type { Cumulative } from "./cumulatives";
import type { EarlierSource } from "./earlierResults";
import { HistoryCumulatives } from "./historyCumulatives";

export interface CumulativeFallsData {
  readonly label: string;
  readonly value: number;
  readonly before: number;
  readonly from: EarlierSource;
}

/** What a figure had come to earlier in the year, and where that stands. */
interface EarlierFigure {
  readonly value: number;
  readonly from: EarlierSource;
}

/** In the workbook of the period before the figure needs no quarter of its own: that workbook is earlier as a whole. */
function inPreviousFile(current: Cumulative, candidates: readonly Cumulative[]): EarlierFigure | undefined {
  const sameYear = candidates.filter(({ year }) => year === current.year);
  const dated = latestBefore(current, sameYear);
  const undated = sameYear.find(({ quarter }) => quarter === undefined || current.quarter === undefined);
  const earlier = dated ?? undated;
  return earlier && { value: earlier.value, from: { kind: "previousFile" } };
}

function inWorkbook(current: Cumulative, candidates: readonly Cumulative[]): EarlierFigure | undefined {
  const earlier = latestBefore(current, candidates);
  return earlier && { value: earlier.value, from: { kind: "cell", cell: earlier.cell } };
}

function inHistory(current: Cumulative, history: HistoryCumulatives): EarlierFigure | undefined {
  const earlier = history.before(current);
  return (
    earlier && {
      value: earlier.value,
      from: { kind: "history", cell: earlier.cell, period: earlier.period },
    }
  );
}

interface Fall {
  readonly current: Cumulative;
  readonly earlier: EarlierFigure;
}

/** A sum falls with what it adds up: then the fall is found there. */
function isCarried({ row, cell }: Cumulative, fallen: readonly Fall[]): boolean {
  if (row.kind === "record") return false;
  return fallen.some(
    ({ current }) =>
      current.row.kind === "record" &&
      current.cell.sheet === cell.sheet &&
      current.cell.column === cell.column,
  );
}

export const cumulativeFalls = defineCheck({
  kind: "cumulative-falls",
  severity: "error",
  about: "time",
  description: "A cumulative figure below the one of an earlier quarter of the same year",
  formula: "=F12<KyTruoc!F12",
  *run({ cumulatives, previous, historySheets, settings }): Iterable<Draft<CumulativeFallsData>> {
    if (cumulatives.length === 0) return;
    const within = byKey(cumulatives);
    const before = byKey(previous === undefined ? [] : cumulativesOf(previous));
    const history = new HistoryCumulatives(historySheets, settings.period);
    const fallen = cumulatives.flatMap((current): readonly Fall[] => {
      const earlier =
        inPreviousFile(current, before.get(current.key) ?? []) ??
        inWorkbook(current, within.get(current.key) ?? []) ??
        inHistory(current, history);
      return earlier === undefined || current.value >= earlier.value ? [] : [{ current, earlier }];
    });
    for (const { current, earlier } of fallen) {
      if (isCarried(current, fallen)) continue;
      const { value, from } = earlier;
      yield {
        ...at(current.cell),
        is: current.value,
        shouldBe: `≥ ${printNumber(value)}`,
        difference: exact(current.value - value),
        ...(from.kind !== "previousFile" ? { related: [from.cell] } : {}),
        data: { label: current.label, value: current.value, before: value, from },
      };
    }
  },
});
