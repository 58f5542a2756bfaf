import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarClock20Filled, CalendarEmpty20Regular, Checkmark20Regular } from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { Plan } from "../../core/plan/types";
import { Section } from "../layout/Section";
import { StatusWord } from "../layout/StatusWord";
import type { CalendarRow } from "./calendarView";
import { usePlanTexts } from "./texts/usePlanTexts";

const ICONS: Readonly<Record<CalendarRow["state"], FluentIcon>> = {
  next: CalendarClock20Filled,
  past: Checkmark20Regular,
  later: CalendarEmpty20Regular,
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  next: {
    marginBlock: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface CalendarSectionProps {
  readonly plan: Plan;
  readonly rows: readonly CalendarRow[];
}

/** When each quarter's report must have gone, the next date standing out. */
export function CalendarSection({ plan, rows }: CalendarSectionProps) {
  const styles = useStyles();
  const texts = usePlanTexts().calendar;
  const source = plan.calendarSource;
  const isOver = rows.every(({ state }) => state === "past");
  return (
    <Section title={texts.title}>
      {isOver ? <Text className={styles.faint}>{texts.allPast(plan.year)}</Text> : null}
      <ol className={styles.list}>
        {rows.map((row) => (
          <li
            key={row.quarter}
            className={mergeClasses(styles.row, row.state === "next" && styles.next)}
            aria-current={row.state === "next" ? "date" : undefined}
          >
            <CalendarLine row={row} />
          </li>
        ))}
      </ol>
      {source === undefined || source.confirmed ? null : (
        <Text size={200} className={styles.faint}>
          {texts.unconfirmed(source.source)}
        </Text>
      )}
    </Section>
  );
}

function CalendarLine({ row }: { readonly row: CalendarRow }) {
  const styles = useStyles();
  const texts = usePlanTexts().calendar;
  if (row.remaining === undefined) {
    return (
      <div className={styles.head}>
        <Text>
          {row.name}: {row.lastSafeDay}
        </Text>
        <StatusWord icon={ICONS[row.state]} tone="neutral">
          {texts[row.state]}
        </StatusWord>
      </div>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold">{row.name}</Text>
        <StatusWord icon={ICONS[row.state]} tone="warning">
          {`${texts.next}, ${row.remaining}`}
        </StatusWord>
      </div>
      <Text size={400} weight="semibold">
        {texts.sendBy(row.lastSafeDay)}
      </Text>
      <Text size={200} className={styles.faint}>
        {texts.days(row.before, row.cutOff)}
      </Text>
    </>
  );
}
