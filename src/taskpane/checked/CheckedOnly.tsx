import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CheckReport } from "../../core/checks/checkWorkbook";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { EmptyState } from "../layout/EmptyState";
import type { Progress } from "../session/types";
import { useSession } from "../session/useSession";
import { useCheckedTexts } from "./texts/useCheckedTexts";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface CheckedOnlyProps {
  /** What the tab will show once the workbook has been checked. */
  readonly hint: string;
  /** Where a workbook is opened. */
  readonly onShowCheck: () => void;
  readonly children: (report: CheckReport) => ReactNode;
}

/** Shows what rests on a check, or what is between the person and a check: no workbook, none made, one under way, a fault. */
export function CheckedOnly({ hint, onShowCheck, children }: CheckedOnlyProps) {
  const styles = useStyles();
  const texts = useCheckedTexts();
  const [{ state, report }, session] = useSession();
  if (report === undefined && state.kind === "noWorkbook") {
    return (
      <EmptyState icon={FolderOpenRegular} title={texts.noWorkbook} hint={texts.noWorkbookHint}>
        <Button appearance="primary" onClick={onShowCheck}>
          {texts.goToCheck}
        </Button>
      </EmptyState>
    );
  }
  if (report === undefined && state.kind === "ready") {
    return (
      <EmptyState icon={ClipboardTaskListLtrRegular} title={texts.notChecked} hint={hint}>
        <Button appearance="primary" onClick={() => void session.check()}>
          {texts.check}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className={styles.stack}>
      <CheckState />
      {report === undefined ? null : children(report)}
    </div>
  );
}

/** What must be known about the check itself: under way, failed, or older than the workbook. */
function CheckState() {
  const texts = useCheckTexts();
  const [{ state }, session] = useSession();
  switch (state.kind) {
    case "noWorkbook":
    case "ready":
      return null;
    case "reading":
    case "checking":
      return <Running kind={state.kind} progress={state.progress} onCancel={() => session.cancel()} />;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{texts.failed.fault(state.fault)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.check()}>{texts.failed.again}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "done":
      return state.stale ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.result.stale}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void session.check()}>{texts.result.again}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null;
  }
}

interface RunningProps {
  readonly kind: "reading" | "checking";
  readonly progress: Progress;
  readonly onCancel: () => void;
}

function Running({ kind, progress, onCancel }: RunningProps) {
  const styles = useStyles();
  const { running } = useCheckTexts();
  const words = kind === "reading" ? running.reading : running.checking(progress.done, progress.of);
  return (
    <div className={styles.progress} role="status">
      <Text>{words}</Text>
      <ProgressBar aria-label={words} value={progress.done} max={Math.max(1, progress.of)} />
      <div>
        <Button size="small" onClick={onCancel}>
          {running.cancel}
        </Button>
      </div>
    </div>
  );
}
