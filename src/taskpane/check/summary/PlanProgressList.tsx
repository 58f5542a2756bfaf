import { ProgressBar, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { RAW_DECIMALS, shareOf, writtenDecimals } from "../../../core/plan/printedShare";
import type { PlanProgress } from "../../../core/records/types";
import { printNumber, roundTo } from "../../../core/text/number";
import { useCheckTexts } from "../texts/useCheckTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  target: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  facts: { color: tokens.colorNeutralForeground2 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  missing: { color: tokens.colorNeutralForeground2 },
  notApplicable: { color: tokens.colorNeutralForeground2 },
  unclear: { color: tokens.colorStatusWarningForeground1 },
});

/** Each target of the plan with what was reached: the exact rate, the rate as it is printed, and the verdict. */
export function PlanProgressList({ plan }: { readonly plan: readonly PlanProgress[] }) {
  const styles = useStyles();
  const { summary } = useCheckTexts();
  return (
    <ul className={styles.list}>
      {plan.map((progress) => {
        const { id, label, target, verdict, metOnlyRounded } = progress;
        const facts = [
          [summary.planned, target],
          [summary.figures, figuresOf(progress)],
          ...ratesOf(progress).map((rate, at) => [at === 0 ? summary.raw : summary.printed, rate]),
        ].filter(([, value]) => value !== "");
        return (
          <li key={id} className={styles.target}>
            <Text>{label}</Text>
            <Text size={200} className={styles.facts}>
              {facts.map(([term, value]) => `${term ?? ""}: ${value ?? ""}`).join(" · ")}
            </Text>
            {progress.progress === null ? null : (
              <ProgressBar
                aria-label={`${summary.progress}: ${label}`}
                thickness="large"
                value={Math.min(1, Math.max(0, progress.progress))}
                color={verdict === "met" ? "success" : "warning"}
              />
            )}
            <Text size={200} weight="semibold" className={mergeClasses(styles[verdict])}>
              {summary.verdicts[verdict]}
              {metOnlyRounded ? ` (${summary.onlyRounded})` : ""}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}

function figuresOf({ a, b, value }: PlanProgress): string {
  if (a !== null && b !== null) return `${printNumber(a)}/${printNumber(b)}`;
  const only = a ?? value;
  return only === null ? "" : printNumber(only);
}

/** The exact rate and the one as printed, where the target is a rate. */
function ratesOf(progress: PlanProgress): readonly string[] {
  const rate = shareOf(progress);
  if (rate === undefined) return [];
  const decimals = [RAW_DECIMALS, writtenDecimals(progress.target)];
  return decimals.map((each) => `${printNumber(roundTo(rate, each))}%`);
}
