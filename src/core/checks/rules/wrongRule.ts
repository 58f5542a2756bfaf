import type { WrongRule } from "../../rules/types";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface WrongRuleData {
  readonly rule: string;
  readonly why: WrongRule;
  /** The part at fault, where that is known. */
  readonly part: string | null;
  /** What was probably meant. */
  readonly proposals: readonly string[];
  /** Whether the rule is applied all the same, as a warning. */
  readonly isApplied: boolean;
}

export const wrongRule = defineCheck({
  kind: "wrong-rule",
  severity: "error",
  about: "rules",
  description:
    "A row of the office's own rules that cannot be applied, and so is not; a warning where it is, only with another severity",
  *run({ rules }): Iterable<Draft<WrongRuleData>> {
    for (const { cell, why, rule, written, part, proposals, related, isApplied } of rules.wrong) {
      yield {
        ...at(cell),
        ...(isApplied ? { severity: "warning" as const } : {}),
        variant: rule,
        is: written === "" ? null : written,
        ...(related === undefined ? {} : { related }),
        data: { rule, why, part: part ?? null, proposals: proposals ?? [], isApplied },
      };
    }
  },
});
