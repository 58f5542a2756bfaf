import { cellName } from "../../core/sheet/address";
import type { RefusedEdit } from "../../workbook/port";
import type { CheckTexts } from "./texts/texts";

/** One sentence for each reason, which names the sheets or cells it holds for and says what to do. */
export function refusalSentences(refused: readonly RefusedEdit[], { fixes }: CheckTexts): readonly string[] {
  const byReason = new Map<RefusedEdit["why"], RefusedEdit["edit"][]>();
  for (const { edit, why } of refused) {
    const group = byReason.get(why);
    if (group === undefined) byReason.set(why, [edit]);
    else group.push(edit);
  }
  return [...byReason].map(([why, edits]) =>
    fixes.refusal[why]({
      sheets: [...new Set(edits.map(({ sheet }) => sheet))],
      cells: edits.flatMap((edit) =>
        edit.kind === "setCell" || edit.kind === "setBlock" ? [`${edit.sheet}!${cellName(edit)}`] : [],
      ),
    }),
  );
}
