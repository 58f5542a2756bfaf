import { faultFrom } from "./faults";
import { patiently } from "./patience";

/**
 * Runs a batch in Excel. While someone edits a cell it waits (Excel would fail at once, office-js #3388); where Excel fails,
 * the error names the cause.
 */
export function inExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return askExcel(() => Excel.run({ delayForCellEdit: true }, batch));
}

/** Asks something of Excel that is no batch. */
export async function askExcel<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await patiently(ask());
  } catch (thrown) {
    throw faultFrom(thrown);
  }
}
