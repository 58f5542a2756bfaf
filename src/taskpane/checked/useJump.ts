import { useState } from "react";
import { cellName } from "../../core/sheet/address";
import type { CellOfSheet } from "../../core/records/types";
import { useCheckTexts } from "../check/texts/useCheckTexts";
import { faultOf } from "../session/faults";
import { useSession } from "../session/useSession";

/** What there is to say after the last jump to a cell, and the way to jump. */
export function useJump(): readonly [string | undefined, (cell: CellOfSheet) => void] {
  const texts = useCheckTexts();
  const [{ book }, session] = useSession();
  const [said, say] = useState<string>();
  const jump = async (cell: CellOfSheet): Promise<void> => {
    try {
      const became = await session.select(cell);
      if (became === "gone" || became === "changed") say(texts.result.gone);
      else if (book?.origin === "file") say(texts.result.markedInFile(`${cell.sheet}!${cellName(cell)}`));
      else say(undefined);
    } catch (failure) {
      say(texts.failed.fault(faultOf(failure)));
    }
  };
  return [said, (cell) => void jump(cell)];
}
