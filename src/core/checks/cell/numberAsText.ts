import type { Figure, RawCell, Result } from "../../target/types";
import type { CellOfSheet, IndicatorRecord } from "../../records/types";
import { formatKind } from "../../target/cellNumber";
import { exact, readNumber } from "../../text/number";
import type { CheckContext } from "../context";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import { atResult } from "../recordDraft";

export interface NumberAsTextData {
  readonly value: number;
}

/** A bare number in a text cell. "12 km" or "85%" is a way of writing, not a number typed as text. */
function bareFigure(raw: RawCell, result: Result): Figure | undefined {
  if (raw.kind !== "text" || result.kind !== "figure") return undefined;
  return readNumber(raw.text).kind === "number" ? result.figure : undefined;
}

const columnOf = ({ table, cell }: IndicatorRecord): string => `${String(table)} ${String(cell.column)}`;

/**
 * The columns of results that hold no number at all, most of whose figures carry their unit: "58,2" stands there as "94,7%"
 * does, and nobody sums them.
 */
function columnsOfTexts(records: readonly IndicatorRecord[]): ReadonlySet<string> {
  const surplus = new Map<string, number>();
  for (const record of records) {
    const { basis, raw, result } = record;
    if (basis !== "result" || (result.kind !== "figure" && result.kind !== "ratio")) continue;
    const weight = raw.kind !== "text" ? -Infinity : bareFigure(raw, result) === undefined ? 1 : -1;
    surplus.set(columnOf(record), (surplus.get(columnOf(record)) ?? 0) + weight);
  }
  return new Set([...surplus].flatMap(([column, weight]) => (weight > 0 ? [column] : [])));
}

/** The number a cell must hold to show the figure: in a percent cell the fraction. */
function valueIn(context: CheckContext, cell: CellOfSheet, value: number): number {
  const format = context.gridByName.get(cell.sheet)?.formatAt(cell.row, cell.column);
  return formatKind(format) === "percent" && Math.abs(value) > 1 ? exact(value / 100) : value;
}

export const numberAsText = defineCheck({
  kind: "number-as-text",
  severity: "warning",
  about: "cell",
  description: "A number typed as text, which sums and comparisons pass over",
  formula: "=ISTEXT(E12)*ISNUMBER(VALUE(E12))",
  voids: ["total-mismatch"],
  *run(context): Iterable<Draft<NumberAsTextData>> {
    const ofTexts = columnsOfTexts(context.reading.records);
    for (const record of context.reading.records) {
      if (ofTexts.has(columnOf(record))) continue;
      const figure = record.basis === "result" ? bareFigure(record.raw, record.result) : undefined;
      if (figure === undefined) continue;
      const value = record.judgement.value ?? figure.value;
      const isSure = figure.otherwise === undefined || record.judgement.value !== undefined;
      yield {
        ...atResult(record),
        shouldBe: value,
        edits: isSure ? fix(context, record.cell, valueIn(context, record.cell, value)) : [],
        data: { value },
      };
    }
    for (const { cell, raw, result } of context.reading.figures) {
      const figure = bareFigure(raw, result);
      if (figure === undefined || raw.kind !== "text") continue;
      const isSure = figure.otherwise === undefined;
      yield {
        ...at(cell),
        is: raw.text,
        shouldBe: figure.value,
        edits: isSure ? fix(context, cell, valueIn(context, cell, figure.value)) : [],
        data: { value: figure.value },
      };
    }
  },
});
