import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { refusalSentences } from "../check/refusals";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import type { LoggedAction } from "../session/types";
import { useSession } from "../session/useSession";
import { useFormulaTexts } from "./texts/useFormulaTexts";
import type { Change, PlannedChange } from "./useChange";

interface ChangeOutcomeProps<Plan extends PlannedChange> {
  readonly change: Change<Plan>;
  /** What the change is called in the log, by which its undo is known. */
  readonly action: LoggedAction["kind"];
  readonly applied: (plan: Plan) => string;
  /** Shows what was done, where there is one place of it. */
  readonly onShow?: ((plan: Plan) => void) | undefined;
}

/** What became of a change: under way, done, taken back, or failed. */
export function ChangeOutcome<Plan extends PlannedChange>(props: ChangeOutcomeProps<Plan>) {
  const { change, applied, onShow } = props;
  const texts = useFormulaTexts();
  const checkTexts = useCheckTexts();
  const { failed } = checkTexts;
  const { state } = change;
  switch (state.kind) {
    case "nothing":
      return null;
    case "working":
      return <Spinner size="tiny" labelPosition="after" label={texts.working} />;
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={texts.reading} />;
    case "planned":
      return state.changed === undefined ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.changed}</MessageBarBody>
        </MessageBar>
      );
    case "applied":
      return (
        <MessageBar intent={state.applied.refused.length === 0 ? "success" : "warning"} layout="multiline">
          <MessageBarBody>
            {state.applied.applied === 0 ? null : applied(state.plan)}{" "}
            {refusalSentences(state.applied.refused, checkTexts).join(" ")}
          </MessageBarBody>
          <MessageBarActions>
            {onShow === undefined ? null : (
              <Button size="small" onClick={() => onShow(state.plan)}>
                {texts.insert.show}
              </Button>
            )}
            <UndoButton action={props.action} onUndo={change.undo} />
          </MessageBarActions>
        </MessageBar>
      );
    case "undone":
      return (
        <MessageBar intent={state.whole ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{state.whole ? texts.undone : texts.partlyUndone}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failed.fault(state.fault)}</MessageBarBody>
        </MessageBar>
      );
  }
}

interface UndoButtonProps {
  readonly action: LoggedAction["kind"];
  readonly onUndo: () => void;
}

/** Offered only while the change is the latest one. */
function UndoButton({ action, onUndo }: UndoButtonProps) {
  const texts = useFormulaTexts();
  const [{ undoable, busy }] = useSession();
  if (undoable?.action.kind !== action) return null;
  return (
    <Button size="small" disabled={busy} onClick={onUndo}>
      {texts.undo}
    </Button>
  );
}
