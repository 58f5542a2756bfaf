import { useState } from "react";
import { refusalSentences } from "../check/refusals";
import type { CheckTexts } from "../check/texts/texts";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { faultOf } from "../session/faults";
import type { Applied } from "../session/types";
import { useSession } from "../session/useSession";

/** What became of an undoing, in words. */
export interface UndoNotice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

/** What there is to say after the last undoing, how to put it away, and the way to undo. */
export function useUndo(): readonly [UndoNotice | undefined, () => void, () => void] {
  const texts = useCheckTexts();
  const [, session] = useSession();
  const [notice, setNotice] = useState<UndoNotice>();
  const undo = async (): Promise<void> => {
    setNotice(undefined);
    try {
      setNotice(noticeOf(await session.undo(), texts));
    } catch (failure) {
      setNotice({ intent: "error", text: texts.failed.fault(faultOf(failure)) });
      return;
    }
    const { state } = session.getSnapshot();
    if (state.kind === "done" && state.stale) await session.check();
  };
  return [notice, () => setNotice(undefined), () => void undo()];
}

function noticeOf({ applied, refused }: Applied, texts: CheckTexts): UndoNotice {
  const { fixes } = texts;
  if (refused.length === 0) return { intent: "success", text: fixes.undone };
  const reasons = refusalSentences(refused, texts).join(" ");
  return { intent: "warning", text: applied === 0 ? fixes.notUndone(reasons) : fixes.partlyUndone(reasons) };
}
