import { Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  Copy16Regular,
  DismissCircle16Regular,
  History16Regular,
  LockClosed16Regular,
  QuestionCircle16Regular,
  Warning16Regular,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { Consolidation } from "../../core/consolidate/consolidate";
import type { FileOutcome, FileState } from "../../core/consolidate/types";
import { printDay } from "../days";
import { Section } from "../layout/Section";
import { StatusWord } from "../layout/StatusWord";
import type { Tone } from "../layout/StatusWord";
import { useConsolidateTexts } from "./texts/useConsolidateTexts";

const LOOKS: Readonly<Record<FileState, { readonly icon: FluentIcon; readonly tone: Tone }>> = {
  received: { icon: CheckmarkCircle16Regular, tone: "good" },
  late: { icon: Clock16Regular, tone: "warning" },
  duplicate: { icon: Copy16Regular, tone: "neutral" },
  olderVersion: { icon: History16Regular, tone: "neutral" },
  conflict: { icon: Warning16Regular, tone: "warning" },
  wrongPeriod: { icon: Clock16Regular, tone: "bad" },
  notRecognised: { icon: QuestionCircle16Regular, tone: "bad" },
  unreadable: { icon: DismissCircle16Regular, tone: "bad" },
  protected: { icon: LockClosed16Regular, tone: "bad" },
};

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "420px", overflowY: "auto" },
  file: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  title: { overflowWrap: "anywhere" },
  name: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface ReceivedListProps {
  readonly run: Consolidation;
  readonly skipped: number;
}

/** Every file with what came of it, as icon and word. */
export function ReceivedList({ run, skipped }: ReceivedListProps) {
  const styles = useStyles();
  const texts = useConsolidateTexts().received;
  const communes = new Set(run.taken.map(({ unit }) => unit.key)).size;
  return (
    <Section title={texts.title} aside={texts.count(run.files.length, communes)}>
      {/* A list that scrolls must be reachable with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.list} tabIndex={0} aria-label={texts.title}>
        {run.files.map((file) => (
          <FileRow key={file.digest.name} file={file} />
        ))}
      </ul>
      {skipped === 0 ? null : (
        <Text size={200} className={styles.faint}>
          {texts.skipped(skipped)}
        </Text>
      )}
    </Section>
  );
}

function FileRow({ file: { digest, state, units, instead } }: { readonly file: FileOutcome }) {
  const styles = useStyles();
  const texts = useConsolidateTexts().received;
  const { icon, tone } = LOOKS[state];
  const [first] = units;
  const { date } = digest;
  const facts = [
    date === undefined ? texts.noDate : `${printDay(date.day)} (${texts.bases[date.basis]})`,
    ...(digest.errors + digest.warnings === 0 ? [] : [texts.found(digest.errors, digest.warnings)]),
    ...(instead === undefined ? [] : [texts.instead(instead)]),
  ];
  return (
    <li className={styles.file}>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.title}>
          {units.length > 1 ? texts.units(units.length) : (first?.name ?? digest.name)}
        </Text>
        <StatusWord icon={icon} tone={tone}>
          {texts.states[state]}
        </StatusWord>
      </div>
      {first === undefined ? null : (
        <Text size={200} className={styles.name}>
          {digest.name}
        </Text>
      )}
      <Text size={200} className={styles.faint}>
        {facts.join(" · ")}
      </Text>
    </li>
  );
}
