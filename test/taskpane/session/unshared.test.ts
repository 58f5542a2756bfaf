import { readFileSync } from "node:fs";
import path from "node:path";
import type { CheckReport } from "../../../src/core/checks/checkWorkbook";
import { figuresOf } from "../../../src/core/report/dictionary";
import { sourceOfCheck } from "../../../src/core/report/sourceOfCheck";
import { registers } from "../../../src/data/bundled";
import { InlineEngine } from "../../../src/taskpane/session/engine/inlineEngine";

const samples = path.resolve(__dirname, "../../../assets/samples");

/** As it would be with a message for each thing of it: equal throughout, and nothing in it the same as another. */
function unshared(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(unshared);
  if (value instanceof Map) return new Map([...value].map(([key, own]) => [key, unshared(own)]));
  if (value instanceof Set) return new Set(value);
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, unshared(own)]));
}

describe("a report whose parts crossed one by one", () => {
  it.each([
    ["tong-hop-ninh-thuan-2022-q3.xlsx", { kind: "quarter", year: 2022, quarter: 3 }],
    ["tong-hop-khanh-hoa-2026-h1-sach.xlsx", { kind: "half", year: 2026, half: 1 }],
  ] as const)("comes to the same figures: %s", async (file, period) => {
    const engine = new InlineEngine();
    await engine.open(new Uint8Array(readFileSync(path.join(samples, file))));
    const asOf = `${period.year}-12-31`;
    const terms = { settings: { asOf }, decisions: {}, planId: undefined, today: asOf };
    const watch = { signal: new AbortController().signal, onProgress: () => undefined };
    const report = await engine.check({ kind: "file", sheets: undefined }, terms, watch);
    if (report === undefined) throw new Error("The check was stopped.");
    const figures = (checked: CheckReport) =>
      figuresOf(
        sourceOfCheck(
          checked,
          [],
          { period, madeOn: asOf },
          { sets: checked.sets, registers, programVersion: "1" },
        ),
      );
    expect(figures(unshared(report) as CheckReport)).toEqual(figures(report));
  });
});
