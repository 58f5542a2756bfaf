import { USUAL_PLAN_RULES } from "../plan/planRules";
import { lastQuarterOf } from "../plan/period";
import type { ReportedCommune } from "./communes";
import { absent, textValue } from "./figures";
import type { FieldValue } from "./figures";
import type { ReportSource } from "./source";
import { reportTexts } from "./texts";

/**
 * The outlook of a registered commune at the end of the period, by the plan's own rules: how many criteria it may still
 * lack in this quarter, and how many are few enough to be reached.
 */
export function forecastOf(commune: ReportedCommune, source: ReportSource): FieldValue {
  if (commune.registered === undefined) return absent("notRegistered");
  if (isRecognised(commune, source)) return textValue(reportTexts.outlook.recognised);
  const { assessment } = commune;
  if (assessment === undefined) return absent("noResults");
  const { outlook } = reportTexts;
  const { unmet, unresolved } = assessment;
  const rules = source.plan?.rules ?? USUAL_PLAN_RULES;
  const mayLack = rules.registeredMayLack[lastQuarterOf(source.period)];
  if (unmet === 0 && unresolved === 0) return textValue(outlook.complete);
  if (unmet === 0) return textValue(outlook.figuresNeeded(unresolved));
  if (mayLack !== undefined && unmet > mayLack) return textValue(outlook.behind(unmet));
  if (unmet + unresolved <= rules.reachableLackingAtMost) return textValue(outlook.reachable);
  return textValue(outlook.effortNeeded(unmet));
}

/** Whether the commune has the decision for the level it registered for, or for a higher one. */
function isRecognised({ key, registered }: ReportedCommune, source: ReportSource): boolean {
  const recognitions = source.check.standing?.recognitions;
  const has = (level: "standard" | "advanced") => recognitions?.[level]?.all.has(key) === true;
  switch (registered?.level) {
    case "standard":
      return has("standard") || has("advanced");
    case "advanced":
      return has("advanced");
    default:
      return false;
  }
}
