import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import type { Finding } from "../../../core/checks/catalogue";
import { findingParts } from "../../../core/checks/texts";
import { useLanguage } from "../../language";
import { useFlushStyles } from "../../layout/flush";
import { asSentence } from "../sentences";
import { SEVERITY_ICONS, useSeverityColours } from "../severity";
import { useCheckTexts } from "../texts/useCheckTexts";
import { FixButton } from "./FixButton";
import { printed, printedIs, signed } from "./values";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Cards out of sight cost neither layout nor paint.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
  },
  icon: { paddingTop: "3px" },
  body: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  where: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  why: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", justifyContent: "flex-end" },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly onJump: (finding: Finding) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** One finding: where, what is, what should be, by how much, and what to do. */
export const FindingCard = memo(function FindingCard({ finding, onJump, onFix }: FindingCardProps) {
  const styles = useStyles();
  const flush = useFlushStyles();
  const colours = useSeverityColours();
  const texts = useCheckTexts();
  const parts = findingParts(finding, useLanguage());
  const Icon = SEVERITY_ICONS[finding.severity];
  return (
    <li className={styles.card}>
      <span className={mergeClasses(styles.icon, colours[finding.severity])}>
        <Icon aria-label={texts.result.severities[finding.severity]} />
      </span>
      <div className={styles.body}>
        {finding.sheet === null ? (
          <Text weight="semibold">{parts.where}</Text>
        ) : (
          <Button
            className={mergeClasses(flush.words, styles.where)}
            appearance="transparent"
            size="small"
            icon={<ArrowRight16Regular />}
            iconPosition="after"
            title={texts.result.goTo(parts.where)}
            onClick={() => onJump(finding)}
          >
            {parts.where}
          </Button>
        )}
        <Text>{asSentence(parts.what)}</Text>
        <Facts finding={finding} shouldBe={parts.shouldBe} />
        {parts.why === undefined ? null : (
          <Text size={200} className={styles.why}>
            {asSentence(parts.why)}
          </Text>
        )}
        {parts.fix === undefined ? null : (
          <Text size={200} weight="semibold">
            {asSentence(parts.fix)}
          </Text>
        )}
        {finding.edits.length === 0 ? null : (
          <div className={styles.actions}>
            <FixButton onClick={() => onFix([finding])}>{texts.fixes.one}</FixButton>
          </div>
        )}
      </div>
    </li>
  );
});

interface FactsProps {
  readonly finding: Finding;
  readonly shouldBe: string | undefined;
}

function Facts({ finding, shouldBe }: FactsProps) {
  const styles = useStyles();
  const { result } = useCheckTexts();
  const facts = [
    { term: result.is, value: printedIs(finding, finding.is) },
    { term: result.shouldBe, value: printed(finding.shouldBe) ?? shouldBe },
    { term: result.difference, value: signed(finding.difference) },
  ].filter((fact): fact is { term: string; value: string } => fact.value !== undefined);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
