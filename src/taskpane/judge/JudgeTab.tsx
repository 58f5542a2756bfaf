import { Button, Checkbox, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Texts } from "../texts/texts";
import { AnswerCard } from "./AnswerCard";
import { answerFor } from "./answer";
import type { Question } from "./answer";
import { EXAMPLES } from "./examples";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Fluent pads the box for touch; without that it would stand right of the fields above it.
  rounded: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground3 },
  examples: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  examplesLabel: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  example: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

const EMPTY: Question = { result: "", target: "", rounding: "exact" };

/** Type a result and a target, and see how the target is read, the verdict, what is missing, and what is unclear and why. */
export function JudgeTab({ texts }: { readonly texts: Texts }) {
  const styles = useStyles();
  const [question, setQuestion] = useState(EMPTY);
  const change = (changed: Partial<Question>): void => setQuestion({ ...question, ...changed });

  return (
    <div className={styles.tab}>
      <Text as="h2" weight="semibold" size={400} block style={{ margin: 0 }}>
        {texts.judge.title}
      </Text>
      <Field label={texts.judge.target} hint={texts.judge.targetHint}>
        <Input value={question.target} onChange={(_, { value }) => change({ target: value })} />
      </Field>
      <Field label={texts.judge.result} hint={texts.judge.resultHint}>
        <Input value={question.result} onChange={(_, { value }) => change({ result: value })} />
      </Field>
      <Checkbox
        className={styles.rounded}
        label={
          <>
            {texts.judge.rounded}
            <Text size={200} block className={styles.hint}>
              {texts.judge.roundedHint}
            </Text>
          </>
        }
        checked={question.rounding === "toTarget"}
        onChange={(_, { checked }) => change({ rounding: checked === true ? "toTarget" : "exact" })}
      />
      <AnswerCard answer={answerFor(question, texts)} texts={texts} />
      <div className={styles.examples} role="group" aria-label={texts.judge.tryOne}>
        <Text size={200} className={styles.examplesLabel}>
          {texts.judge.tryOne}:
        </Text>
        {EXAMPLES.map((example) => (
          <Button
            key={example.target}
            size="small"
            shape="circular"
            className={styles.example}
            onClick={() => setQuestion(example)}
          >
            {texts.judge.example(example.result, example.target)}
          </Button>
        ))}
      </div>
    </div>
  );
}
