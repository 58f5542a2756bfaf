import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";

export interface CodeAsNumberData {
  readonly number: number;
  readonly code: string;
}

export const codeAsNumber = defineCheck({
  kind: "code-as-number",
  severity: "warning",
  about: "code",
  description: "A code that lost its last zero as a number: 17.1 where its position says 17.10",
  formula: "=AND(ISNUMBER(A12),A12<A11)",
  voids: ["duplicate-code", "unknown-code"],
  *run(context): Iterable<Draft<CodeAsNumberData>> {
    for (const { lostDigit, code, cell, place } of context.reading.codes) {
      if (lostDigit === undefined || Number.isInteger(lostDigit)) continue;
      yield {
        ...at(cell),
        code,
        ...(place === undefined ? {} : { place: place.name }),
        is: lostDigit,
        shouldBe: code,
        edits: fix(context, cell, code),
        data: { number: lostDigit, code },
      };
    }
  },
});
