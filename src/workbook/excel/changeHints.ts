import type { ChangeHint } from "../port";
import { inExcel } from "./inExcel";

/** Listens for changes of cells and of sheets; answers how to stop. */
export async function listenToChanges(listener: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
  const hint = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    listener({ sheetId: worksheetId });
    return Promise.resolve();
  };
  const stops = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(hint),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
    ];
    await context.sync();
    return handlers;
  });
  return async () => {
    const [first] = stops;
    if (first === undefined) return;
    // A handler can only be taken off in the context it was put on.
    await Excel.run(first.context, async (context) => {
      for (const handler of stops) handler.remove();
      await context.sync();
    });
  };
}
