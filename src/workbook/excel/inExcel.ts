import { faultFrom } from "./faults";
import { patiently } from "./patience";

/**
 * Runs a batch in Excel. While someone edits a cell it waits (Excel would fail at once, office-js #3388); where Excel fails,
 * the error names the cause.
 */
export async function inExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await patiently(Excel.run({ delayForCellEdit: true }, batch));
  } catch (thrown) {
    throw faultFrom(thrown);
  }
}
