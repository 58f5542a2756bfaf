import { Card, Link, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarClock20Regular, Clock20Filled } from "@fluentui/react-icons";
import type { CellOfSheet } from "../../core/records/types";
import { printNumber } from "../../core/text/number";
import { FactLine } from "../layout/FactLine";
import { Section } from "../layout/Section";
import { StatusWord } from "../layout/StatusWord";
import { VerdictWord } from "../layout/VerdictWord";
import type { TargetView } from "./targetView";
import { usePlanTexts } from "./texts/usePlanTexts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  card: { rowGap: tokens.spacingVerticalXS },
  link: { marginInlineStart: "auto" },
  states: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
  },
  progress: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  bar: {
    flexGrow: 1,
    minWidth: 0,
    width: "auto",
    // High contrast paints track and bar in colours too near each other to tell how far the bar goes.
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  percent: { minWidth: "5ch", flexShrink: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  remark: { color: tokens.colorNeutralForeground2 },
});

interface TargetSectionProps {
  readonly targets: readonly TargetView[];
  readonly onJump: (cell: CellOfSheet) => void;
}

export function TargetSection({ targets, onJump }: TargetSectionProps) {
  const styles = useStyles();
  const texts = usePlanTexts().targets;
  const met = targets.filter(({ verdict }) => verdict === "met").length;
  if (targets.length === 0) {
    return (
      <Section title={texts.title}>
        <Text className={styles.remark}>{texts.none}</Text>
      </Section>
    );
  }
  return (
    <Section title={texts.title} aside={texts.metCount(met, targets.length)}>
      <ul className={styles.list}>
        {targets.map((target) => (
          <li key={target.id}>
            <TargetCard target={target} onJump={onJump} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TargetCardProps {
  readonly target: TargetView;
  readonly onJump: (cell: CellOfSheet) => void;
}

function TargetCard({ target, onJump }: TargetCardProps) {
  const styles = useStyles();
  const texts = usePlanTexts().targets;
  const { label, verdict, timing, progress, cell } = target;
  const facts = [
    { term: texts.target, value: target.target },
    { term: texts.figures, value: target.figures },
    { term: texts.rawShare, value: target.rawShare },
    { term: texts.printed, value: target.printedShare },
  ];
  return (
    <Card appearance="filled-alternative" size="small" className={styles.card}>
      <Text weight="semibold">{label}</Text>
      <div className={styles.states}>
        <VerdictWord verdict={verdict} />
        {timing === "behind" ? (
          <StatusWord icon={Clock20Filled} tone="warning">
            {texts.behind}
          </StatusWord>
        ) : null}
        {timing === "over" ? (
          <StatusWord icon={CalendarClock20Regular} tone="neutral">
            {texts.over}
          </StatusWord>
        ) : null}
        {cell === undefined ? null : (
          <Link
            as="button"
            inline
            className={styles.link}
            onClick={() => onJump(cell)}
            aria-label={texts.showCellOf(label)}
          >
            <Text size={200}>{texts.showCell}</Text>
          </Link>
        )}
      </div>
      <FactLine facts={facts} />
      {progress === undefined ? null : (
        <div className={styles.progress}>
          <ProgressBar
            aria-label={texts.progress(label)}
            className={styles.bar}
            thickness="large"
            value={progress}
            color={verdict === "met" ? "success" : timing === "behind" ? "warning" : "brand"}
          />
          <Text size={200} className={styles.percent}>
            {texts.percent(printNumber(Math.floor(progress * 100)))}
          </Text>
        </div>
      )}
      {[...target.remarks, ...(target.note === undefined ? [] : [texts.note(target.note)])].map((remark) => (
        <Text key={remark} size={200} className={styles.remark}>
          {remark}
        </Text>
      ))}
    </Card>
  );
}
