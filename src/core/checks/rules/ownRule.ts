import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

/** The rule as the office wrote it. */
export interface OwnRuleData {
  readonly rule: string;
  readonly left: string;
  readonly demand: string;
  readonly instruction: string;
  /** Whether the left side holds nothing where something has to stand. */
  readonly isMissing: boolean;
  /** What the office wants it to be, where it has not confirmed that yet. */
  readonly unconfirmedSeverity: "error" | "warning" | "note" | null;
}

export const ownRule = defineCheck({
  kind: "own-rule",
  severity: "warning",
  about: "rules",
  description: "A rule the office has written itself does not hold; the office says how severe that is",
  *run({ rules }): Iterable<Draft<OwnRuleData>> {
    for (const { rule, cell, sheet, place, is, shouldBe, difference, related } of rules.breaches) {
      const cells = cell === undefined ? related : [cell, ...related];
      yield {
        ...(cell === undefined ? { sheet: sheet ?? null, cell: null } : at(cell)),
        ...(place === undefined ? {} : { place }),
        severity: rule.severity,
        variant: rule.name,
        is,
        shouldBe,
        ...(difference === undefined ? {} : { difference }),
        related,
        restsOn: cells,
        data: {
          rule: rule.name,
          left: rule.written.left,
          demand: rule.written.demand,
          instruction: rule.instruction,
          isMissing: rule.demand.kind === "filled",
          unconfirmedSeverity: rule.unconfirmedSeverity ?? null,
        },
      };
    }
  },
});
