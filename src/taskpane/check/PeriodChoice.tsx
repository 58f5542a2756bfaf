import { Field, Select } from "@fluentui/react-components";
import { printPeriod } from "../../core/plan/period";
import type { Quarter } from "../../core/plan/period";
import { asOfEnd } from "../session/period";
import { useSession } from "../session/useSession";
import { useFieldStyles } from "./fieldStyles";
import { useCheckTexts } from "./texts/useCheckTexts";

const TODAY = "today";
const YEARS_BACK = 4;
const QUARTERS: readonly Quarter[] = [4, 3, 2, 1];

/** The period the workbook is judged by: what the plan asks depends on the time of the year. */
export function PeriodChoice() {
  const fields = useFieldStyles();
  const { period } = useCheckTexts();
  const [{ settings }, session] = useSession();
  const { period: chosen, ...rest } = settings;
  const choices = periodChoices(chosen, session.today());
  const choose = (value: string): void => {
    session.changeSettings(
      value === TODAY
        ? { ...rest, asOf: session.today() }
        : { ...rest, period: value, asOf: asOfEnd(value, session.today()) },
    );
    void session.check();
  };
  return (
    <Field className={fields.narrow} label={period.label} size="small">
      <Select size="small" value={chosen ?? TODAY} onChange={(_, { value }) => choose(value)}>
        <option value={TODAY}>{period.today}</option>
        {choices.map(({ year, quarter, id }) => (
          <option key={id} value={id}>
            {period.quarter(quarter, year)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface QuarterChoice {
  readonly id: string;
  readonly year: number;
  readonly quarter: number;
}

/** The quarters of the chosen period's year and of the last years, the latest first. */
function periodChoices(chosen: string | undefined, today: string): readonly QuarterChoice[] {
  const thisYear = Number(today.slice(0, 4));
  const chosenYear = Number((chosen ?? today).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back);
  return [...new Set([...years, chosenYear])]
    .sort((one, other) => other - one)
    .flatMap((year) =>
      QUARTERS.map((quarter) => ({ year, quarter, id: printPeriod({ kind: "quarter", year, quarter }) })),
    );
}
