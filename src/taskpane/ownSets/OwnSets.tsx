import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { CriteriaSheet } from "../../core/office/criteriaSheet";
import { useJump } from "../checked/useJump";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { Said } from "../layout/Said";
import { Section } from "../layout/Section";
import { useSession } from "../session/useSession";
import { useOwnSetTexts } from "./texts/useOwnSetTexts";
import { CRITERIA_FILE, useOwnSets } from "./useOwnSets";
import type { OwnSetDesk, OwnSetOutcome } from "./useOwnSets";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The criteria sets an office has stated in its workbook: making one, and standing by it. */
export function OwnSets({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const texts = useOwnSetTexts();
  const [{ busy }] = useSession();
  const desk = useOwnSets();
  const { criteriaSheets } = report;
  return (
    <Section title={texts.title}>
      <div className={styles.stack}>
        <Text size={200} className={styles.hint}>
          {texts.hint}
        </Text>
        {criteriaSheets.map((sheet) => (
          <OwnSet key={sheet.sheet} sheet={sheet} desk={desk} />
        ))}
        {criteriaSheets.length > 0 ? null : (
          <div>
            <Button disabled={busy} onClick={desk.create}>
              {texts.create}
            </Button>
          </div>
        )}
        <div role="status">
          <Outcome outcome={desk.outcome} />
        </div>
      </div>
    </Section>
  );
}

function OwnSet({ sheet, desk }: { readonly sheet: CriteriaSheet; readonly desk: OwnSetDesk }) {
  const styles = useStyles();
  const texts = useOwnSetTexts();
  const [{ busy }] = useSession();
  const [said, jump] = useJump();
  const { set, confirmed, confirmCell, wrong } = sheet;
  return (
    <div className={styles.stack}>
      <Text>
        {set === undefined ? texts.unusable(sheet.sheet) : texts.set(set.name, set.indicators.length)}{" "}
        {set === undefined ? null : confirmed ? texts.confirmedBy(set.decision) : texts.unconfirmed}
      </Text>
      {wrong.length === 0 ? null : <Text size={200}>{texts.wrong(wrong.length)}</Text>}
      <div className={styles.actions}>
        {set === undefined || confirmed || confirmCell === undefined ? null : (
          <Button
            size="small"
            disabled={busy}
            aria-label={texts.confirmOf(set.name)}
            onClick={() => desk.confirm(sheet)}
          >
            {texts.confirm}
          </Button>
        )}
        <Button
          size="small"
          aria-label={texts.showOf(sheet.sheet)}
          onClick={() => jump({ sheet: sheet.sheet, row: sheet.area.top, column: sheet.area.left })}
        >
          {texts.show}
        </Button>
      </div>
      {said === undefined ? null : <Text size={200}>{said}</Text>}
    </div>
  );
}

/** What became of the last thing that was asked. */
function Outcome({ outcome }: { readonly outcome: OwnSetOutcome }) {
  const texts = useOwnSetTexts();
  const { failed } = useCheckTexts();
  switch (outcome.kind) {
    case "nothing":
      return null;
    case "created":
      return (
        <Said intent="success">
          {outcome.sheet === undefined ? texts.createdElsewhere(CRITERIA_FILE) : texts.created(outcome.sheet)}
        </Said>
      );
    case "confirmed":
      return <Said intent="success">{texts.confirmed(outcome.name)}</Said>;
    case "notConfirmed":
      return <Said intent="warning">{texts.notConfirmed}</Said>;
    case "failed":
      return <Said intent="error">{failed.fault(outcome.fault)}</Said>;
  }
}
