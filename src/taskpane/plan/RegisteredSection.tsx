import { Card, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  CheckmarkCircle20Regular,
  Clock20Filled,
  DocumentQuestionMark20Regular,
  Ribbon20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { CellOfSheet } from "../../core/records/types";
import { FactLine } from "../layout/FactLine";
import { Folded } from "../layout/Folded";
import { Section } from "../layout/Section";
import { StatusWord } from "../layout/StatusWord";
import type { Tone } from "../layout/StatusWord";
import type { CommuneStanding, CommuneView, LackingCriterion, RegisteredView } from "./registeredView";
import { usePlanTexts } from "./texts/usePlanTexts";

const LOOKS: Readonly<Record<CommuneStanding, { readonly icon: FluentIcon; readonly tone: Tone }>> = {
  behind: { icon: Clock20Filled, tone: "bad" },
  noResults: { icon: DocumentQuestionMark20Regular, tone: "neutral" },
  figuresNeeded: { icon: DocumentQuestionMark20Regular, tone: "neutral" },
  effortNeeded: { icon: Warning20Filled, tone: "warning" },
  reachable: { icon: CheckmarkCircle20Regular, tone: "good" },
  complete: { icon: CheckmarkCircle20Filled, tone: "good" },
  recognised: { icon: Ribbon20Filled, tone: "good" },
};

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  group: { display: "grid", rowGap: tokens.spacingVerticalXS },
  groupTitle: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: { rowGap: tokens.spacingVerticalXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  faint: { color: tokens.colorNeutralForeground3 },
  criteria: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  // A name of several lines has its mark beside the first of them.
  criterion: { overflowWrap: "anywhere", "& button": { verticalAlign: "top" } },
});

interface RegisteredSectionProps {
  readonly view: RegisteredView;
  readonly onJump: (cell: CellOfSheet) => void;
}

/** The registered communes: those behind first with what they lack, those to watch, those on track. */
export function RegisteredSection({ view, onJump }: RegisteredSectionProps) {
  const styles = useStyles();
  const texts = usePlanTexts().registered;
  const { behind, toWatch, onTrack } = view;
  const count = behind.length + toWatch.length + onTrack.length;
  if (count === 0) {
    return (
      <Section title={texts.title}>
        <Text className={styles.faint}>{texts.none}</Text>
      </Section>
    );
  }
  return (
    <Section title={texts.title} aside={texts.count(count)}>
      <Text size={200} className={styles.faint}>
        {texts.notATarget}
      </Text>
      {behind.length === 0 ? (
        <StatusWord icon={CheckmarkCircle20Filled} tone="good">
          {texts.nobodyBehind}
        </StatusWord>
      ) : (
        <Group title={texts.behindTitle(behind.length)} communes={behind} onJump={onJump} />
      )}
      <Group title={texts.watchTitle(toWatch.length)} communes={toWatch} onJump={onJump} />
      {onTrack.length === 0 ? null : (
        <Folded title={texts.onTrackTitle(onTrack.length)}>
          <Communes communes={onTrack} onJump={onJump} />
        </Folded>
      )}
    </Section>
  );
}

interface CommunesProps {
  readonly communes: readonly CommuneView[];
  readonly onJump: (cell: CellOfSheet) => void;
}

function Group({ title, communes, onJump }: CommunesProps & { readonly title: string }) {
  const styles = useStyles();
  if (communes.length === 0) return null;
  return (
    <div className={styles.group}>
      <Text as="h4" weight="semibold" size={200} className={styles.groupTitle}>
        {title}
      </Text>
      <Communes communes={communes} onJump={onJump} />
    </div>
  );
}

function Communes({ communes, onJump }: CommunesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {communes.map((commune) => (
        <li key={commune.key}>
          <CommuneCard commune={commune} onJump={onJump} />
        </li>
      ))}
    </ul>
  );
}

interface CommuneCardProps {
  readonly commune: CommuneView;
  readonly onJump: (cell: CellOfSheet) => void;
}

function CommuneCard({ commune, onJump }: CommuneCardProps) {
  const styles = useStyles();
  const texts = usePlanTexts().registered;
  const { standing, count, lacking, allowed, district, level, otherSet } = commune;
  return (
    <Card appearance="filled-alternative" size="small" className={styles.card}>
      <div className={styles.head}>
        <Text weight="semibold">{texts.commune(commune.name)}</Text>
        <StatusWord {...LOOKS[standing]}>{texts.standing[standing]}</StatusWord>
      </div>
      <FactLine
        facts={[
          { term: texts.level, value: texts.levels[level] },
          { term: texts.criteria, value: count === undefined ? undefined : texts.met(count.met, count.of) },
          { term: texts.district, value: district },
          { term: texts.department, value: commune.department === "" ? undefined : commune.department },
        ]}
      />
      {standing === "behind" ? <Text size={200}>{texts.lacks(lacking, allowed)}</Text> : null}
      {otherSet === undefined ? null : (
        <Text size={200} className={styles.faint}>
          {texts.byOtherSet(otherSet)}
        </Text>
      )}
      {standing === "recognised" ? null : (
        <>
          <Criteria title={texts.unmetCriteria} criteria={commune.unmet} onJump={onJump} />
          <Criteria title={texts.unresolvedCriteria} criteria={commune.unresolved} onJump={onJump} />
        </>
      )}
    </Card>
  );
}

interface CriteriaProps {
  readonly title: string;
  readonly criteria: readonly LackingCriterion[];
  readonly onJump: (cell: CellOfSheet) => void;
}

/** The criteria a commune lacks, each a way to the cell that shows why. */
function Criteria({ title, criteria, onJump }: CriteriaProps) {
  const styles = useStyles();
  const texts = usePlanTexts().registered;
  if (criteria.length === 0) return null;
  return (
    <div>
      <Text size={200} className={styles.faint} block>
        {title}
      </Text>
      <ul className={styles.criteria}>
        {criteria.map(({ no, name, cell }) => (
          <li key={no} className={styles.criterion}>
            {cell === undefined ? (
              <Text size={200}>{texts.criterion(no, name)}</Text>
            ) : (
              <Link as="button" inline onClick={() => onJump(cell)}>
                <Text size={200}>{texts.criterion(no, name)}</Text>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
