import type { IndicatorRecord, RateContradiction } from "../../records/types";
import type { SetCell } from "../../sheet/edit";
import { roundTo, printUngrouped } from "../../text/number";
import type { CheckContext } from "../context";
import { resultCells } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import { MISMATCHES } from "../misreadings";

export interface PercentageMismatchData {
  readonly numerator: number;
  readonly denominator: number;
  readonly printed: string;
  readonly computed: string;
}

/** The rate as the sheet writes it, with a comma for decimals. */
function printedRate(value: number, decimals: number): string {
  return `${printUngrouped(value, decimals)}%`;
}

const PRINTED_RATE = /\d+(?:[.,]\d+)?(?=\s*%)/g;

/** Puts the computed rate where the printed one stands: in its own cell, or in the brackets of "12/15 km (75%)". */
function correction(
  context: CheckContext,
  { cell, printed, computed, from }: RateContradiction,
): readonly SetCell[] {
  const rounded = roundTo(computed, printed.decimals);
  if (from.length > 0) {
    const isFraction = printed.fraction || (printed.unit !== "%" && printed.value <= 1);
    return fix(context, cell, isFraction ? roundTo(computed / 100, printed.decimals + 2) : rounded);
  }
  const text = context.gridByName.get(cell.sheet)?.textAt(cell.row, cell.column) ?? "";
  if ([...text.matchAll(PRINTED_RATE)].length !== 1) return [];
  return fix(context, cell, text.replace(PRINTED_RATE, printUngrouped(rounded, printed.decimals)));
}

export const percentageMismatch = defineCheck({
  kind: "percentage-mismatch",
  severity: "error",
  about: "judgement",
  description: "A printed rate that is not the one its two figures give, by more than half a printed unit",
  formula: "=ABS(E12-C12/D12)>0.005",
  voids: [...MISMATCHES.filter((kind) => kind !== "percentage-mismatch"), "formula-overwritten"],
  doubted: [{ along: "column", among: resultCells, share: 0.3 }],
  *run(context): Iterable<Draft<PercentageMismatchData>> {
    const records = new Map<RateContradiction, IndicatorRecord>();
    for (const record of context.reading.records) {
      if (record.contradiction !== undefined) records.set(record.contradiction, record);
    }
    for (const contradiction of context.reading.contradictions) {
      const { numerator, denominator, printed, computed, cell, from } = contradiction;
      const record = records.get(contradiction);
      const rounded = roundTo(computed, printed.decimals);
      yield {
        ...at(cell),
        ...(record === undefined || record.place.name === "" ? {} : { place: record.place.name }),
        ...(record === undefined ? {} : { code: record.code }),
        is: printedRate(printed.value, printed.decimals),
        shouldBe: printedRate(rounded, printed.decimals),
        difference: roundTo(printed.value - computed, printed.decimals + 2),
        related: from,
        restsOn: from,
        edits: correction(context, contradiction),
        data: {
          numerator,
          denominator,
          printed: printedRate(printed.value, printed.decimals),
          computed: printedRate(rounded, printed.decimals),
        },
      };
    }
  },
});
