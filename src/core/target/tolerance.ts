import { exact } from "../text/number";

/** How far a printed sum of `summands` may be from the sum of its printed parts: half a unit of the last digit for each and for itself. */
export function sumTolerance(summands: number, decimals: number): number {
  return exact(((summands + 1) / 2) * 10 ** -decimals);
}

/** Whether a printed sum agrees with its parts. */
export function sumAgrees(parts: readonly number[], printed: number, decimals: number): boolean {
  const sum = exact(parts.reduce((total, part) => total + part, 0));
  return exact(Math.abs(sum - printed)) <= sumTolerance(parts.length, decimals);
}

/** Excel keeps 15 digits; a rate it has computed itself is off by what binary fractions are off. */
const NOISE = 1e-9;

/** Whether a printed rate, in per cent, agrees with a/b within half a unit of its last digit. */
export function rateAgrees(a: number, b: number, printed: number, decimals: number): boolean {
  if (b === 0) return false;
  return Math.abs((a / b) * 100 - printed) <= 0.5 * 10 ** -decimals + NOISE;
}
