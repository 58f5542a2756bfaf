import type { FunctionId } from "./catalogue";
import { blockOf, pairingOf } from "./cells";
import { isMet, judgeBlock, shortfallOf, verdictOf } from "./judging";
import type { Answers, CellFunction } from "./judging";
import { progressToPlan } from "./progress";
import { withTrueZeros } from "./zeros";
import type { EmptyCellReader } from "./zeros";

/** The part of Excel's invocation object that the functions use. */
export interface Invocation {
  readonly parameterAddresses?: readonly (string | undefined)[];
}

/** Takes Excel's arguments, the invocation last; answers a block, at once where nothing has to be asked of the workbook. */
export type CustomFunction = (...args: readonly unknown[]) => Answers | Promise<Answers>;

/** Two ranges do not go together; the part that knows Excel's error class turns it into #VALUE! with a sentence. */
export class SizesDifferError extends Error {
  override readonly name = "SizesDifferError";
}

/** The functions by the ids of the catalogue, over a workbook that can be asked which cells are empty. */
export function customFunctions(
  readEmptyCells: EmptyCellReader,
): Readonly<Record<FunctionId, CustomFunction>> {
  const overBlocks =
    (answer: CellFunction): CustomFunction =>
    (first, second, ...rest) => {
      const results = blockOf(first);
      const targets = blockOf(second);
      const pairing = pairingOf(results, targets);
      if (pairing === undefined) throw new SizesDifferError();
      const [resultAddress, targetAddress] = (rest.at(-1) as Invocation).parameterAddresses ?? [];
      // A boolean stands here for the functions that take [lam_tron]; left out it arrives as null.
      const context = { rounded: rest[0] === true };
      const trueResults = withTrueZeros(results, resultAddress, readEmptyCells);
      const trueTargets = withTrueZeros(targets, targetAddress, readEmptyCells);
      if (trueResults instanceof Promise || trueTargets instanceof Promise) {
        return Promise.all([trueResults, trueTargets]).then((blocks) =>
          judgeBlock(...blocks, pairing, context, answer),
        );
      }
      return judgeBlock(trueResults, trueTargets, pairing, context, answer);
    };
  return {
    DANHGIA: overBlocks(verdictOf),
    DAT: overBlocks(isMet),
    CONTHIEU: overBlocks(shortfallOf),
    TIENDO: overBlocks(progressToPlan),
  };
}
