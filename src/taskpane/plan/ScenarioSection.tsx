import { Card, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { CellOfSheet } from "../../core/records/types";
import { Folded } from "../layout/Folded";
import { Section } from "../layout/Section";
import { StatusWord } from "../layout/StatusWord";
import type { CommuneLeft, CriterionLeft, ScenarioView } from "./scenarioView";
import { usePlanTexts } from "./texts/usePlanTexts";

const useStyles = makeStyles({
  level: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  levelTitle: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  card: { rowGap: tokens.spacingVerticalXXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  faint: { color: tokens.colorNeutralForeground3 },
  criteria: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  criterion: { overflowWrap: "anywhere" },
});

interface ScenarioSectionProps {
  readonly scenarios: readonly ScenarioView[];
  readonly onJump: (cell: CellOfSheet) => void;
}

/** Which communes could still bring the plan's targets home, and what it would take. */
export function ScenarioSection({ scenarios, onJump }: ScenarioSectionProps) {
  const styles = useStyles();
  const texts = usePlanTexts().scenario;
  return (
    <Section title={texts.title}>
      <Text size={200} className={styles.faint}>
        {scenarios.length === 0 ? texts.none : texts.hint}
      </Text>
      {scenarios.map((scenario) => (
        <Scenario key={scenario.level} scenario={scenario} onJump={onJump} />
      ))}
    </Section>
  );
}

interface ScenarioProps {
  readonly scenario: ScenarioView;
  readonly onJump: (cell: CellOfSheet) => void;
}

function Scenario({ scenario, onJump }: ScenarioProps) {
  const styles = useStyles();
  const texts = usePlanTexts().scenario;
  const { title, sentences, isReached, chosen, withinReach, far } = scenario;
  return (
    <div className={styles.level}>
      <Text as="h4" weight="semibold" size={200} className={styles.levelTitle}>
        {title}
      </Text>
      {sentences.map((sentence) =>
        isReached ? (
          <StatusWord key={sentence} icon={CheckmarkCircle20Filled} tone="good">
            {sentence}
          </StatusWord>
        ) : (
          <Text key={sentence}>{sentence}</Text>
        ),
      )}
      <Communes communes={chosen} onJump={onJump} />
      <FoldedCommunes title={texts.othersTitle(withinReach.length)} communes={withinReach} onJump={onJump} />
      <FoldedCommunes title={texts.farTitle(far.length)} communes={far} onJump={onJump} />
    </div>
  );
}

interface CommunesProps {
  readonly communes: readonly CommuneLeft[];
  readonly onJump: (cell: CellOfSheet) => void;
}

function FoldedCommunes({ title, communes, onJump }: CommunesProps & { readonly title: string }) {
  if (communes.length === 0) return null;
  return (
    <Folded title={title}>
      <Communes communes={communes} onJump={onJump} />
    </Folded>
  );
}

function Communes({ communes, onJump }: CommunesProps) {
  const styles = useStyles();
  const { registered } = usePlanTexts().scenario;
  const plan = usePlanTexts().registered;
  if (communes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {communes.map(({ key, name, isRegistered, left, criteria }) => (
        <li key={key}>
          <Card appearance="filled-alternative" size="small" className={styles.card}>
            <div className={styles.head}>
              <Text weight="semibold">{plan.commune(name)}</Text>
              <Text size={200} className={styles.faint}>
                {isRegistered ? `${registered} · ${left}` : left}
              </Text>
            </div>
            {criteria.length === 0 ? null : (
              <ul className={styles.criteria}>
                {criteria.map((criterion) => (
                  <li key={criterion.key} className={styles.criterion}>
                    <Criterion criterion={criterion} onJump={onJump} />
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}

interface CriterionProps {
  readonly criterion: CriterionLeft;
  readonly onJump: (cell: CellOfSheet) => void;
}

/** The criterion's name with its open indicators, each a way to its cell. */
function Criterion({ criterion: { label, steps }, onJump }: CriterionProps) {
  return (
    <Text size={200}>
      {label}:{" "}
      {steps.map(({ code, label: words, hint, cell }, at) => (
        <span key={code}>
          {at > 0 ? ", " : null}
          {cell === undefined ? (
            words
          ) : (
            <Link as="button" inline aria-label={hint} onClick={() => onJump(cell)}>
              {words}
            </Link>
          )}
        </span>
      ))}
    </Text>
  );
}
