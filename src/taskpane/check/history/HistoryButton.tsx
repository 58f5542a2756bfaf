import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SaveMultiple16Regular } from "@fluentui/react-icons";
import type { CheckReport } from "../../../core/checks/checkWorkbook";
import { parsePeriod } from "../../../core/plan/period";
import { Said } from "../../layout/Said";
import { useAttempt } from "../../session/useAttempt";
import { useSession } from "../../session/useSession";
import { useCheckTexts } from "../texts/useCheckTexts";
import { useHistoryTexts } from "./texts/useHistoryTexts";
import type { HistoryWriting } from "./writeHistory";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3, paddingInlineStart: tokens.spacingHorizontalS },
  outcome: { flexBasis: "100%", paddingInlineStart: tokens.spacingHorizontalS },
});

function isWhole(outcome: HistoryWriting): boolean {
  return outcome.kind === "written" ? outcome.refused === 0 : outcome.kind !== "nothing";
}

/** What writes workbooks comes when something is to be written. */
const loadWriting = () => import(/* webpackChunkName: "history" */ "./writeHistory");

interface HistoryButtonProps {
  readonly report: CheckReport;
  /** What is written must be what the workbook says now. */
  readonly age: "fresh" | "stale" | "renewing";
}

/** Keeps what the check judged in the workbook's history, so that the next period is held against it. */
export function HistoryButton({ report, age }: HistoryButtonProps) {
  const styles = useStyles();
  const texts = useHistoryTexts();
  const { failed } = useCheckTexts();
  const [{ settings, busy }, session] = useSession();
  const { outcome, attempt } = useAttempt<HistoryWriting | undefined>(undefined);
  const period = settings.period === undefined ? undefined : parsePeriod(settings.period);
  const write = (): void => {
    if (period !== undefined)
      attempt(async () => (await loadWriting()).writeHistory(session, report, period));
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<SaveMultiple16Regular />}
        disabled={busy || period === undefined || age !== "fresh"}
        onClick={write}
      >
        {texts.write}
      </Button>
      {period === undefined ? (
        <Text size={200} className={styles.hint}>
          {texts.periodFirst}
        </Text>
      ) : null}
      <div role="status" className={styles.outcome}>
        {outcome === undefined ? null : outcome.kind === "failed" ? (
          <Said intent="error">{failed.fault(outcome.fault)}</Said>
        ) : (
          <Said intent={isWhole(outcome) ? "success" : "warning"}>{texts.outcome(outcome)}</Said>
        )}
      </div>
    </>
  );
}
