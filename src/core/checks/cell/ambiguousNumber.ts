import type { CellOfSheet, FigureCell } from "../../records/types";
import { cellKey } from "../../records/cells";
import type { CheckContext } from "../context";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { MISMATCHES } from "../misreadings";
import { atResult } from "../recordDraft";

export interface AmbiguousNumberData {
  readonly target: string;
  readonly of: "result" | "target" | "money";
  readonly readings: readonly number[];
}

const columnOf = ({ table, cell }: FigureCell): string => `${String(table)} ${String(cell.column)}`;

/** The figures of tables of money. */
function moneyIn({ reading, tables }: CheckContext): readonly FigureCell[] {
  return reading.figures.filter(({ table }) => tables[table]?.kind === "funding");
}

/** The columns some of whose numbers have decimals: where all are whole, "3.100" groups its thousands. */
function columnsWithDecimals(figures: readonly FigureCell[]): ReadonlySet<string> {
  const withDecimals = figures.filter(
    ({ raw, result }) => raw.kind === "number" && result.kind === "figure" && result.figure.decimals > 0,
  );
  return new Set(withDecimals.map(columnOf));
}

/** Sums typed as texts that may be thousands or decimals. */
function* ambiguousSums(context: CheckContext): Iterable<Draft<AmbiguousNumberData>> {
  const money = moneyIn(context);
  const withDecimals = columnsWithDecimals(money);
  for (const figure of money) {
    const { cell, raw, result } = figure;
    if (raw.kind !== "text" || result.kind !== "figure") continue;
    const { value, otherwise } = result.figure;
    // "3,700" has decimals the Vietnamese way, whatever the column has.
    const mayBeDecimal = withDecimals.has(columnOf(figure)) || !Number.isInteger(value);
    if (otherwise === undefined || !mayBeDecimal) continue;
    yield {
      ...at(cell),
      is: raw.text,
      data: { target: "", of: "money", readings: [value, otherwise] },
    };
  }
}

export const ambiguousNumber = defineCheck({
  kind: "ambiguous-number",
  severity: "warning",
  about: "cell",
  description: "Digits that may be read in two ways, where a verdict or a sum depends on which",
  voids: [...MISMATCHES, "number-as-text"],
  *run(context): Iterable<Draft<AmbiguousNumberData>> {
    yield* ambiguousSums(context);
    const targets = new Set<string>();
    for (const record of context.reading.records) {
      const { judgement, result, target, targetCell, targetText } = record;
      if (judgement.reason !== "ambiguousNumber") continue;
      const isOfTarget =
        target.kind === "unclear" || result.kind !== "figure" || result.figure.otherwise === undefined;
      if (!isOfTarget) {
        const { value, otherwise } = result.figure;
        const readings = otherwise === undefined ? [value] : [value, otherwise];
        yield { ...atResult(record), data: { target: targetText, of: "result", readings } };
        continue;
      }
      const cell: CellOfSheet = targetCell ?? record.cell;
      if (targets.has(cellKey(cell))) continue;
      targets.add(cellKey(cell));
      yield {
        ...atResult(record),
        ...at(cell),
        is: targetText,
        data: { target: targetText, of: "target", readings: [] },
      };
    }
  },
});
