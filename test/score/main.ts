import path from "node:path";

import { casesIn, isHeldOut, scored } from "./cases";
import type { ScoredCase } from "./cases";
import { printScore, printWrong } from "./print";

/**
 * `npm run score`: how well recognition and checking do on the workbooks of test/fixtures/workbooks.
 *
 *   npm run score                 the numbers
 *   npm run score -- --wrong      and what came out wrong, of the workbooks that may be tuned to
 *   npm run score -- slip         only workbooks whose name holds a word
 */
async function main(words: readonly string[]): Promise<void> {
  const named = words.filter((word) => !word.startsWith("--"));
  const cases = casesIn(path.resolve("test/fixtures/workbooks")).filter(
    ({ name }) => named.length === 0 || named.some((word) => name.includes(word)),
  );
  const all: ScoredCase[] = [];
  for (const one of cases) all.push(await scored(one));
  const tuning = all.filter((one) => !isHeldOut(one));
  const heldOut = all.filter(isHeldOut);
  if (words.includes("--wrong")) console.log(`${printWrong(tuning)}\n`);
  console.log(printScore("Workbooks that may be tuned to", tuning));
  if (heldOut.length > 0) console.log(`\n${printScore("Workbooks kept out of tuning", heldOut)}`);
}

void main(process.argv.slice(2));
