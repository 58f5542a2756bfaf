import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { ThresholdSheet } from "../../core/office/thresholdSheet";
import { CheckedOnly } from "../checked/CheckedOnly";
import { useJump } from "../checked/useJump";
import { FileButton, WORKBOOKS } from "../layout/FileButton";
import { Section } from "../layout/Section";
import { OwnSets } from "../ownSets/OwnSets";
import { useSession } from "../session/useSession";
import { Outcome } from "./Outcome";
import { WaitingRows } from "./WaitingRows";
import { openOf } from "./tableFile";
import { useThresholdTexts } from "./texts/useThresholdTexts";
import { useThresholds } from "./useThresholds";
import type { ThresholdDesk } from "./useThresholds";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sheet: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
});

interface ThresholdsTabProps {
  readonly onShowCheck: () => void;
}

/** What the office itself holds its communes to: what is not confirmed yet, confirming it, and taking it from elsewhere. */
export function ThresholdsTab({ onShowCheck }: ThresholdsTabProps) {
  const styles = useStyles();
  const texts = useThresholdTexts();
  return (
    <CheckedOnly hint={texts.notChecked} onShowCheck={onShowCheck}>
      {(report) => (
        <div className={styles.tab}>
          <Thresholds report={report} />
          <OwnSets report={report} />
        </div>
      )}
    </CheckedOnly>
  );
}

function Thresholds({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const texts = useThresholdTexts();
  const [{ busy }] = useSession();
  const desk = useThresholds();
  const open = useMemo(() => openOf(report), [report]);
  const { thresholdSheets } = report;
  return (
    <Section of="pane" title={texts.title}>
      <div className={styles.tab}>
        <Text size={200} className={styles.hint}>
          {texts.hint}
        </Text>
        <Text weight="semibold">{open.length === 0 ? texts.nothingOpen : texts.open(open.length)}</Text>
        {thresholdSheets.map((sheet) => (
          <Sheet key={sheet.sheet} sheet={sheet} desk={desk} />
        ))}
        <div className={styles.actions}>
          {thresholdSheets.length > 0 || open.length === 0 ? null : (
            <Button appearance="primary" disabled={busy} onClick={() => desk.create(open)}>
              {texts.create}
            </Button>
          )}
          <ImportButton desk={desk} />
        </div>
        <div role="status">
          <Outcome outcome={desk.outcome} />
        </div>
      </div>
    </Section>
  );
}

function Sheet({ sheet, desk }: { readonly sheet: ThresholdSheet; readonly desk: ThresholdDesk }) {
  const styles = useStyles();
  const texts = useThresholdTexts();
  const [said, jump] = useJump();
  const { thresholds, waiting, wrong } = sheet;
  return (
    <div className={styles.tab}>
      <div className={styles.sheet}>
        <Text>{texts.sheet(sheet.sheet, thresholds.length, waiting.length, wrong.length)}</Text>
        <Button
          size="small"
          onClick={() => jump({ sheet: sheet.sheet, row: sheet.area.top, column: sheet.area.left })}
        >
          {texts.show}
        </Button>
      </div>
      {wrong.length === 0 ? null : (
        <Text size={200}>
          {texts.wrongTitle(wrong.length)}. {texts.seeCheck}
        </Text>
      )}
      <WaitingRows rows={waiting} onConfirm={desk.confirm} onJump={jump} />
      {said === undefined ? null : <Text size={200}>{said}</Text>}
    </div>
  );
}

function ImportButton({ desk }: { readonly desk: ThresholdDesk }) {
  const texts = useThresholdTexts();
  const [{ busy }] = useSession();
  return (
    <FileButton
      label={texts.import}
      picks="file"
      accept={WORKBOOKS}
      disabled={busy}
      onFiles={([file]) => {
        if (file !== undefined) desk.takeOver(file);
      }}
    >
      {texts.import}
    </FileButton>
  );
}
