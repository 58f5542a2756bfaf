import { printNumber } from "../../../core/text/number";

/** So many are named; the others are counted. */
const MOST_NAMED = 5;

/** Names one after the other, as a sentence lists them. */
function listed(names: readonly string[], and: string, others: (count: number) => string): string {
  const rest = names.length - MOST_NAMED;
  const shown = rest > 0 ? [...names.slice(0, MOST_NAMED), others(rest)] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${and} ${last}`;
}

export const namesInVietnamese = (names: readonly string[], what: "trang" | "ô"): string =>
  listed(names, "và", (count) => `${printNumber(count)} ${what} khác`);

export const namesInEnglish = (names: readonly string[]): string =>
  listed(names, "and", (count) => `${printNumber(count)} more`);
