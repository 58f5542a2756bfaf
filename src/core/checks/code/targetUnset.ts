import { cellKey } from "../../records/cells";
import type { IndicatorRecord } from "../../records/types";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { atResult } from "../recordDraft";

export interface TargetUnsetData {
  readonly label: string;
  readonly area: string;
  readonly writtenIn: "sheet" | "set";
}

function isUnset({ basis, target, targetSource, judgement }: IndicatorRecord): boolean {
  if (basis === "mark") return false;
  return target.kind === "unset" || (targetSource === "none" && judgement.reason === "targetMissing");
}

export const targetUnset = defineCheck({
  kind: "target-unset",
  severity: "note",
  about: "code",
  description: "An indicator whose figure the province still has to set, told once for each target",
  *run({ reading }): Iterable<Draft<TargetUnsetData>> {
    const seen = new Set<string>();
    for (const record of reading.records) {
      if (!isUnset(record)) continue;
      const { targetCell, set, code, area, label, targetText } = record;
      const key = targetCell === undefined ? [set, code, area].join("\u0000") : cellKey(targetCell);
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        ...atResult(record),
        ...(targetCell === undefined ? {} : at(targetCell)),
        is: targetText === "" ? null : targetText,
        data: { label, area, writtenIn: targetCell === undefined ? "set" : "sheet" },
      };
    }
  },
});
