import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { FindingNamed } from "../../core/checks/catalogue";
import { CheckedOnly } from "../checked/CheckedOnly";
import { useJump } from "../checked/useJump";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { Said } from "../layout/Said";
import { Section } from "../layout/Section";
import { useSession } from "../session/useSession";
import { RuleList } from "./RuleList";
import { WrongRules } from "./WrongRules";
import { useRuleTexts } from "./texts/useRuleTexts";
import { RULE_FILE, useRules } from "./useRules";
import type { RuleOutcome } from "./useRules";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  first: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS },
  sheet: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface RulesTabProps {
  readonly onShowCheck: () => void;
}

/** What the office itself checks beside the program's own checks. */
export function RulesTab({ onShowCheck }: RulesTabProps) {
  const texts = useRuleTexts();
  return (
    <CheckedOnly hint={texts.notChecked} onShowCheck={onShowCheck}>
      {(report) => <Rules report={report} />}
    </CheckedOnly>
  );
}

function Rules({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const texts = useRuleTexts();
  const [{ busy }] = useSession();
  const [said, jump] = useJump();
  const desk = useRules();
  const { sheets, standings, breaches } = report.rules;
  const wrong = useMemo(
    () => report.findings.filter((one): one is FindingNamed<"wrong-rule"> => one.kind === "wrong-rule"),
    [report],
  );
  return (
    <Section title={texts.title} of="pane">
      <div className={styles.tab}>
        <Text size={200} className={styles.hint}>
          {texts.hint}
        </Text>
        {sheets.length === 0 ? (
          <div className={styles.first}>
            <Text>{texts.none}</Text>
            <Button appearance="primary" disabled={busy} onClick={() => desk.create(report)}>
              {texts.create}
            </Button>
          </div>
        ) : (
          <Text>{texts.counts(standings.length, wrong.length, breaches.length)}</Text>
        )}
        {sheets.map(({ sheet, area }) => (
          <div key={sheet} className={styles.sheet}>
            <Text>{texts.sheet(sheet)}</Text>
            <Button size="small" onClick={() => jump({ sheet, row: area.top, column: area.left })}>
              {texts.show}
            </Button>
          </div>
        ))}
        <WrongRules findings={wrong} onJump={jump} />
        <RuleList standings={standings} onJump={jump} onConfirm={desk.confirm} />
        <div role="status">
          {said === undefined ? null : <Text size={200}>{said}</Text>}
          <Outcome outcome={desk.outcome} />
        </div>
      </div>
    </Section>
  );
}

/** What became of the last thing that was asked. */
function Outcome({ outcome }: { readonly outcome: RuleOutcome }) {
  const texts = useRuleTexts();
  const { failed } = useCheckTexts();
  switch (outcome.kind) {
    case "nothing":
      return null;
    case "created":
      return (
        <Said intent="success">
          {outcome.sheet === undefined ? texts.createdElsewhere(RULE_FILE) : texts.created(outcome.sheet)}
        </Said>
      );
    case "confirmed":
      return <Said intent="success">{texts.confirmed(outcome.rule)}</Said>;
    case "gone":
      return <Said intent="warning">{texts.gone}</Said>;
    case "refused":
      return <Said intent="warning">{texts.refused}</Said>;
    case "failed":
      return <Said intent="error">{failed.fault(outcome.fault)}</Said>;
  }
}
