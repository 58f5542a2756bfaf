import { Card, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  CalendarEmpty20Regular,
  CalendarQuestionMark20Regular,
  CheckmarkCircle20Filled,
  Clock20Filled,
  ErrorCircle20Filled,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { InspectionState } from "../../core/plan/inspectionState";
import type { CellOfSheet } from "../../core/records/types";
import { Facts } from "../layout/Facts";
import { Folded } from "../layout/Folded";
import { Section } from "../layout/Section";
import { StatusWord } from "../layout/StatusWord";
import type { Tone } from "../layout/StatusWord";
import type { InspectionView } from "./inspectionView";
import { usePlanTexts } from "./texts/usePlanTexts";

const LOOKS: Readonly<Record<InspectionState, { readonly icon: FluentIcon; readonly tone: Tone }>> = {
  overdue: { icon: ErrorCircle20Filled, tone: "bad" },
  due: { icon: Clock20Filled, tone: "warning" },
  ended: { icon: CalendarQuestionMark20Regular, tone: "neutral" },
  coming: { icon: CalendarEmpty20Regular, tone: "neutral" },
  done: { icon: CheckmarkCircle20Filled, tone: "good" },
};

/** Nothing is to be done about these today. */
const FOLDED: readonly InspectionState[] = ["ended", "coming", "done"];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  card: { rowGap: tokens.spacingVerticalXS },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface InspectionSectionProps {
  readonly inspections: readonly InspectionView[];
  readonly onJump: (cell: CellOfSheet) => void;
}

/** What is to be inspected, what is overdue first. */
export function InspectionSection({ inspections, onJump }: InspectionSectionProps) {
  const styles = useStyles();
  const texts = usePlanTexts().inspections;
  const now = inspections.filter(({ state }) => !FOLDED.includes(state));
  if (inspections.length === 0) {
    return (
      <Section title={texts.title}>
        <Text className={styles.faint}>{texts.none}</Text>
      </Section>
    );
  }
  return (
    <Section title={texts.title} aside={texts.count(now.length, inspections.length)}>
      <Inspections inspections={now} onJump={onJump} />
      {FOLDED.map((state) => {
        const others = inspections.filter((each) => each.state === state);
        return others.length === 0 ? null : (
          <Folded key={state} title={texts.folded(texts.states[state], others.length)}>
            <Inspections inspections={others} onJump={onJump} />
          </Folded>
        );
      })}
    </Section>
  );
}

function Inspections({ inspections, onJump }: InspectionSectionProps) {
  const styles = useStyles();
  if (inspections.length === 0) return null;
  return (
    <ul className={styles.list}>
      {inspections.map((inspection) => (
        <li key={inspection.id}>
          <InspectionCard inspection={inspection} onJump={onJump} />
        </li>
      ))}
    </ul>
  );
}

interface InspectionCardProps {
  readonly inspection: InspectionView;
  readonly onJump: (cell: CellOfSheet) => void;
}

function InspectionCard({ inspection, onJump }: InspectionCardProps) {
  const styles = useStyles();
  const texts = usePlanTexts().inspections;
  const { state, remaining, content, communes, lead, partners, note, cell } = inspection;
  const word = remaining === undefined ? texts.states[state] : `${texts.states[state]}, ${remaining}`;
  return (
    <Card appearance="filled-alternative" size="small" className={styles.card}>
      <StatusWord {...LOOKS[state]}>{word}</StatusWord>
      <Text weight="semibold">{content}</Text>
      <Facts
        facts={[
          { term: texts.time, value: inspection.span },
          { term: texts.communes, value: communes.length === 0 ? undefined : communes.join(", ") },
          { term: texts.lead, value: lead === "" ? undefined : lead },
          { term: texts.partners, value: partners.length === 0 ? undefined : partners.join("; ") },
        ]}
      />
      {note === undefined ? null : (
        <Text size={200} className={styles.faint}>
          {note}
        </Text>
      )}
      {cell === undefined ? null : (
        <div>
          <Link as="button" inline onClick={() => onJump(cell)} aria-label={texts.showCellOf(content)}>
            <Text size={200}>{texts.showCell}</Text>
          </Link>
        </div>
      )}
    </Card>
  );
}
