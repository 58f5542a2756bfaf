import { Button, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { Stop16Regular } from "@fluentui/react-icons";
import type { SessionState } from "../session/types";
import { useSession } from "../session/useSession";
import { useCheckTexts } from "./texts/useCheckTexts";

const useStyles = makeStyles({
  running: { display: "grid", rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS },
  stop: { justifySelf: "start" },
});

/** How far reading or checking has come, and the way to stop it. */
export function Running({ state }: { readonly state: Extract<SessionState, { progress: unknown }> }) {
  const styles = useStyles();
  const { running, start } = useCheckTexts();
  const [{ book }, session] = useSession();
  const { done, of, name } = state.progress;
  const isOpening = book === undefined && name !== undefined;
  const label =
    state.kind === "checking"
      ? running.checking(done, of)
      : isOpening
        ? start.reading(name)
        : running.reading;
  const isShare = state.kind === "checking" && of > 0;
  return (
    <div className={styles.running} role="status">
      <Field
        validationState="none"
        label={label}
        {...(state.kind === "checking" && name !== undefined ? { hint: running.sheet(name) } : {})}
      >
        <ProgressBar thickness="large" {...(isShare ? { value: done / of } : {})} />
      </Field>
      {isOpening ? null : (
        <Button className={styles.stop} icon={<Stop16Regular />} onClick={() => session.cancel()}>
          {running.cancel}
        </Button>
      )}
    </div>
  );
}
