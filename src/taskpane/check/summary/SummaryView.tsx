import { Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckReport } from "../../../core/checks/checkWorkbook";
import { useFieldStyles } from "../fieldStyles";
import { useCheckTexts } from "../texts/useCheckTexts";
import { CommuneBars } from "./CommuneBars";
import { CriteriaMap } from "./CriteriaMap";
import { PlanProgressList } from "./PlanProgressList";
import { useHeading } from "./useHeading";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
});

interface SummaryViewProps {
  readonly report: CheckReport;
  /** Shows the findings of a commune. */
  readonly onPlace: (place: string) => void;
}

/** The workbook at a glance: how far each commune is, by which criteria, and how the plan stands. */
export function SummaryView({ report, onPlace }: SummaryViewProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { summary } = useCheckTexts();
  const [communesHeading, communesId] = useHeading(summary.communesTitle);
  const [planHeading, planId] = useHeading(summary.planTitle);
  const sets = useMemo(() => [...new Set(report.assessments.map(({ set }) => set))], [report]);
  const [chosen, choose] = useState<string | undefined>(undefined);
  const shown = chosen !== undefined && sets.includes(chosen) ? chosen : sets[0];
  const assessments = useMemo(() => report.assessments.filter(({ set }) => set === shown), [report, shown]);
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby={communesId}>
        {communesHeading}
        {assessments.length === 0 ? <Text>{summary.noCommunes}</Text> : null}
        {sets.length < 2 ? null : (
          <Field className={fields.narrow} label={summary.set} size="small">
            <Select size="small" value={shown ?? ""} onChange={(_, { value }) => choose(value)}>
              {sets.map((id) => (
                <option key={id} value={id}>
                  {report.sets.find((set) => set.id === id)?.name ?? id}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {assessments.length === 0 ? null : (
          <>
            <CommuneBars assessments={assessments} onPlace={onPlace} />
            <CriteriaMap assessments={assessments} />
          </>
        )}
      </section>
      <section className={styles.section} aria-labelledby={planId}>
        {planHeading}
        {report.plan.length === 0 ? <Text>{summary.noPlan}</Text> : <PlanProgressList plan={report.plan} />}
      </section>
    </div>
  );
}
