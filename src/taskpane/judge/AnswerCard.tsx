import { Card, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle24Filled,
  DismissCircle24Filled,
  DocumentQuestionMark24Regular,
  SubtractCircle24Regular,
  Warning24Filled,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import type { Verdict } from "../../core/target/types";
import type { Texts } from "../texts/texts";
import type { Answer } from "./answer";

/** A verdict is told by word, icon and colour, never by colour alone. */
const ICONS: Readonly<Record<Verdict, FluentIcon>> = {
  met: CheckmarkCircle24Filled,
  unmet: DismissCircle24Filled,
  missing: DocumentQuestionMark24Regular,
  notApplicable: SubtractCircle24Regular,
  unclear: Warning24Filled,
};

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalS },
  verdict: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  met: { color: tokens.colorStatusSuccessForeground1 },
  unmet: { color: tokens.colorStatusDangerForeground1 },
  missing: { color: tokens.colorNeutralForeground2 },
  notApplicable: { color: tokens.colorNeutralForeground2 },
  unclear: { color: tokens.colorStatusWarningForeground1 },
  facts: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  notes: { display: "grid", rowGap: tokens.spacingVerticalXS },
  nothing: { color: tokens.colorNeutralForeground3 },
});

interface AnswerCardProps {
  readonly answer: Answer;
  readonly texts: Texts;
}

/** The answer, announced to screen readers as it changes. */
export function AnswerCard({ answer, texts }: AnswerCardProps) {
  const styles = useStyles();
  return (
    <Card appearance="filled-alternative" className={styles.card} role="status">
      {answer.kind === "nothing" ? (
        <Text className={styles.nothing}>{texts.judge.nothingYet}</Text>
      ) : (
        <Judged answer={answer} texts={texts} />
      )}
    </Card>
  );
}

interface JudgedProps {
  readonly answer: Extract<Answer, { kind: "judged" }>;
  readonly texts: Texts;
}

function Judged({ answer, texts }: JudgedProps) {
  const styles = useStyles();
  const Icon = ICONS[answer.verdict];
  const facts = [
    ...(answer.readAs === undefined ? [] : [{ term: texts.judge.readAs, value: answer.readAs }]),
    ...(answer.shortfall === undefined ? [] : [{ term: texts.judge.shortfall, value: answer.shortfall }]),
  ];
  return (
    <>
      <div className={mergeClasses(styles.verdict, styles[answer.verdict])}>
        <Icon aria-hidden />
        <Text size={500} weight="semibold">
          {texts.verdicts[answer.verdict]}
        </Text>
      </div>
      {facts.length === 0 ? null : (
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <Fact key={fact.term} {...fact} />
          ))}
        </dl>
      )}
      {answer.notes.length === 0 ? null : (
        <div className={styles.notes}>
          <Text weight="semibold" size={200}>
            {answer.verdict === "unclear" ? texts.judge.unclearTitle : texts.judge.noteTitle}
          </Text>
          {answer.notes.map((note) => (
            <Text key={note}>{note}</Text>
          ))}
        </div>
      )}
    </>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>
        <Text>{term}</Text>
      </dt>
      <dd className={styles.value}>
        <Text weight="semibold">{value}</Text>
      </dd>
    </div>
  );
}
