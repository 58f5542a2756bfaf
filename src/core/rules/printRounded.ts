import { printNumber, roundTo } from "../text/number";

/** What divisions leave behind the fourth decimal tells nobody anything. */
const MOST_DECIMALS = 4;

/** A number a rule came to, as a sentence shows it. */
export function printRounded(value: number): string {
  return printNumber(roundTo(value, MOST_DECIMALS));
}
