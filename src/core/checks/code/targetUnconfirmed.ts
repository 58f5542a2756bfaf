import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { atResult } from "../recordDraft";

export interface TargetUnconfirmedData {
  readonly label: string;
  readonly target: string;
  readonly source: string;
}

export const targetUnconfirmed = defineCheck({
  kind: "target-unconfirmed",
  severity: "note",
  about: "code",
  description:
    "A bundled threshold nobody has confirmed, told once for each indicator and area, at the first result it judged",
  *run({ reading, sets }): Iterable<Draft<TargetUnconfirmedData>> {
    const seen = new Set<string>();
    for (const record of reading.records) {
      const {
        basis,
        target,
        targetSource,
        confirmed,
        targetText,
        set,
        code,
        area,
        label,
        source = "",
      } = record;
      if (basis === "mark" || targetSource !== "bundle" || confirmed || target.kind === "unset") continue;
      // An office's own set is told to be unconfirmed once, where it is stated.
      if (sets.get(set)?.origin === "office") continue;
      const key = [set, code, area].join("\u0000");
      if (seen.has(key)) continue;
      seen.add(key);
      yield { ...atResult(record), is: targetText, data: { label, target: targetText, source } };
    }
  },
});
