import { cellKey } from "../../records/cells";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { MISMATCHES } from "../misreadings";
import type { TargetFault } from "../../target/types";
import { atResult } from "../recordDraft";

export interface TargetUnreadableData {
  readonly why: TargetFault;
  /** What was read before reading stopped, and the rest. */
  readonly read: string;
  readonly rest: string;
}

export const targetUnreadable = defineCheck({
  kind: "target-unreadable",
  severity: "warning",
  about: "code",
  description: "A target in which no bound can be read",
  voids: MISMATCHES,
  *run({ reading }): Iterable<Draft<TargetUnreadableData>> {
    const seen = new Set<string>();
    for (const record of reading.records) {
      const { target, targetCell, basis } = record;
      if (basis === "mark" || target.kind !== "unclear") continue;
      if (target.why === "ambiguousNumber" || target.why === "error") continue;
      const cell = targetCell ?? record.cell;
      if (seen.has(cellKey(cell))) continue;
      seen.add(cellKey(cell));
      yield {
        ...atResult(record),
        ...at(cell),
        is: record.targetText,
        data: {
          why: target.why,
          read: target.text.slice(0, target.stoppedAt),
          rest: target.text.slice(target.stoppedAt),
        },
      };
    }
  },
});
