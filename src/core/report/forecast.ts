import { USUAL_PLAN_RULES } from "../plan/planRules";
import { lastQuarterOf } from "../plan/period";
import type { ReportedCommune } from "./communes";
import { absent, textValue } from "./figures";
import type { FieldValue } from "./figures";
import { isRecognised } from "./recognition";
import type { CommuneSource, ReportSource } from "./source";
import { reportTexts } from "./texts";

/** How a registered commune stands at the end of the period; `criteria` is how many it lacks or how many await figures. */
export type Outlook =
  | { readonly kind: "notRegistered" | "noResults" | "recognised" | "complete" | "reachable" }
  | { readonly kind: "figuresNeeded" | "behind" | "effortNeeded"; readonly criteria: number };

/**
 * The outlook of a registered commune at the end of the period, by the plan's own rules: how many criteria it may still
 * lack in this quarter, and how many are few enough to be reached.
 */
export function outlookOf(commune: ReportedCommune, source: CommuneSource): Outlook {
  if (commune.registered === undefined) return { kind: "notRegistered" };
  if (isRecognised(commune.key, commune.registered.level, source)) return { kind: "recognised" };
  const { assessment } = commune;
  if (assessment === undefined) return { kind: "noResults" };
  const { unmet, unresolved } = assessment;
  const rules = source.plan?.rules ?? USUAL_PLAN_RULES;
  const mayLack = rules.registeredMayLack[lastQuarterOf(source.period)];
  if (unmet === 0 && unresolved === 0) return { kind: "complete" };
  if (unmet === 0) return { kind: "figuresNeeded", criteria: unresolved };
  if (mayLack !== undefined && unmet > mayLack) return { kind: "behind", criteria: unmet };
  if (unmet + unresolved <= rules.reachableLackingAtMost) return { kind: "reachable" };
  return { kind: "effortNeeded", criteria: unmet };
}

/** Without a list of decisions nobody knows whether a commune still waits for its own. */
function areDecisionsTold(
  { registered }: ReportedCommune,
  { check: { recognitions } }: ReportSource,
): boolean {
  const told = registered?.level === "standard" ? recognitions.standard : recognitions.advanced;
  return told !== undefined;
}

/** The outlook in the words of a report. */
export function forecastOf(commune: ReportedCommune, source: ReportSource): FieldValue {
  const outlook = outlookOf(commune, source);
  switch (outlook.kind) {
    case "notRegistered":
    case "noResults":
      return absent(outlook.kind);
    case "complete":
      return textValue(reportTexts.outlook[areDecisionsTold(commune, source) ? "waiting" : "complete"]);
    case "recognised":
    case "reachable":
      return textValue(reportTexts.outlook[outlook.kind]);
    case "figuresNeeded":
    case "behind":
    case "effortNeeded":
      return textValue(reportTexts.outlook[outlook.kind](outlook.criteria));
  }
}
