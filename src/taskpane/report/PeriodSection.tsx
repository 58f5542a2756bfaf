import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Period } from "../../core/plan/period";
import { useFieldStyles } from "../check/fieldStyles";
import { Section } from "../layout/Section";
import type { PeriodChoices, PeriodFields } from "./choices";
import { useReportTexts } from "./texts/useReportTexts";

const KINDS: readonly Period["kind"][] = ["quarter", "half", "year"];

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(104px, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // Fluent gives inputs a width of their own, which would not fit two abreast in a narrow pane.
  narrow: { minWidth: 0 },
});

interface PeriodSectionProps {
  readonly fields: PeriodFields;
  readonly onChange: (changed: Partial<PeriodChoices>) => void;
}

/** Which period is reported, with figures of which day, on which day. */
export function PeriodSection({ fields, onChange }: PeriodSectionProps) {
  const styles = useStyles();
  const selects = useFieldStyles();
  const texts = useReportTexts().period;
  return (
    <Section title={texts.title}>
      <div className={styles.fields}>
        <Field className={selects.narrow} label={texts.kind}>
          <Select
            value={fields.kind}
            onChange={(_, { value }) =>
              onChange({ kind: value as Period["kind"], number: undefined, cutOff: undefined })
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {fields.kind === "year" ? null : (
          <Field className={selects.narrow} label={texts[fields.kind]}>
            <Select
              value={String(fields.number)}
              onChange={(_, { value }) => onChange({ number: Number(value), cutOff: undefined })}
            >
              {(fields.kind === "quarter" ? texts.quarters : texts.halves).map((name, at) => (
                <option key={name} value={String(at + 1)}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={texts.year} {...(fields.badYear ? { validationMessage: texts.badYear } : {})}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow, inputMode: "numeric" }}
            value={fields.year}
            onChange={(_, { value }) => onChange({ year: value, cutOff: undefined })}
          />
        </Field>
      </div>
      <div className={styles.days}>
        <Field
          label={texts.cutOff}
          {...(fields.badCutOff ? { validationMessage: texts.badDay } : { hint: texts.cutOffHint })}
        >
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow, inputMode: "numeric" }}
            value={fields.cutOff}
            onChange={(_, { value }) => onChange({ cutOff: value })}
          />
        </Field>
        <Field
          label={texts.madeOn}
          {...(fields.badMadeOn ? { validationMessage: texts.badDay } : { hint: texts.cutOffHint })}
        >
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow, inputMode: "numeric" }}
            value={fields.madeOn}
            onChange={(_, { value }) => onChange({ madeOn: value })}
          />
        </Field>
      </div>
    </Section>
  );
}
