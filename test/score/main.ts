import path from "node:path";

import { casesIn, isHeldOut, scored } from "./cases";
import type { Case, ScoredCase } from "./cases";
import { printScore, printWrong } from "./print";

/**
 * `npm run score`: how well recognition and checking do on the workbooks of test/fixtures/workbooks.
 *
 *   npm run score                 the numbers
 *   npm run score -- --wrong      what came out wrong and the numbers, of the workbooks that may be tuned to alone
 *   npm run score -- slip         only workbooks whose name holds a word
 */
async function main(words: readonly string[]): Promise<void> {
  const named = words.filter((word) => !word.startsWith("--"));
  const cases = casesIn(path.resolve("test/fixtures/workbooks")).filter(
    ({ name }) => named.length === 0 || named.some((word) => name.includes(word)),
  );
  const tuning = await scoredInTurn(cases.filter((one) => !isHeldOut(one)));
  const showsWrong = words.includes("--wrong");
  if (showsWrong) console.log(`${printWrong(tuning)}\n`);
  console.log(printScore("Workbooks that may be tuned to", tuning));
  if (showsWrong) return;
  const heldOut = await scoredInTurn(cases.filter(isHeldOut));
  if (heldOut.length > 0) console.log(`\n${printScore("Workbooks kept out of tuning", heldOut)}`);
}

async function scoredInTurn(cases: readonly Case[]): Promise<readonly ScoredCase[]> {
  const done: ScoredCase[] = [];
  for (const one of cases) done.push(await scored(one));
  return done;
}

void main(process.argv.slice(2));
