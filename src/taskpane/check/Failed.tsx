import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { SessionFault } from "../session/types";
import { useSession } from "../session/useSession";
import { SheetChoice } from "./start/SheetChoice";
import { OpenFileButton } from "./start/OpenFileButton";
import { useCheckTexts } from "./texts/useCheckTexts";

const useStyles = makeStyles({
  failed: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "start" },
  bar: { width: "100%" },
});

/** Whether what the sentence asks for is to choose sheets. */
function asksForOtherSheets(fault: SessionFault): boolean {
  return fault.kind === "noSheets" || (fault.kind === "workbook" && fault.fault.kind === "tooMuchAtOnce");
}

/** What went wrong, that nothing was changed, and what to do. */
export function Failed({ fault }: { readonly fault: SessionFault }) {
  const styles = useStyles();
  const { failed, start } = useCheckTexts();
  const [{ book }, session] = useSession();
  return (
    <div className={styles.failed}>
      <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{failed.title}</MessageBarTitle>
          {failed.fault(fault)} {failed.unchanged}
        </MessageBarBody>
        {fault.kind === "file" ? null : (
          <MessageBarActions>
            <Button onClick={() => void session.check()}>{failed.again}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {asksForOtherSheets(fault) ? <SheetChoice /> : null}
      {fault.kind === "file" || book?.origin === "file" ? (
        <OpenFileButton label={start.openButton} look="primary" />
      ) : null}
    </div>
  );
}
