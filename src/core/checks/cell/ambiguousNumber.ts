import type { CellOfSheet } from "../../records/types";
import { cellKey } from "../../records/cells";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { MISMATCHES } from "../misreadings";
import { atResult } from "../recordDraft";

export interface AmbiguousNumberData {
  readonly target: string;
  readonly of: "result" | "target";
  readonly readings: readonly number[];
}

export const ambiguousNumber = defineCheck({
  kind: "ambiguous-number",
  severity: "warning",
  about: "cell",
  description: "Digits that may be read in two ways, where the verdict depends on which",
  voids: [...MISMATCHES, "number-as-text"],
  *run({ reading }): Iterable<Draft<AmbiguousNumberData>> {
    const targets = new Set<string>();
    for (const record of reading.records) {
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
