import { plainKey } from "../text/normalise";

/** Money of different size can be compared; the worth is in đồng. */
const MONEY: readonly (readonly [RegExp, number])[] = [
  [/^(?:ty|ti)(?: dong)?(?=$|[ /])/, 1e9],
  [/^(?:trieu|trd|tr)(?: dong)?(?=$|[ /])/, 1e6],
  [/^(?:nghin|ngan)(?: dong)?(?=$|[ /])/, 1e3],
  [/^(?:dong|vnd)(?=$|[ /])/, 1],
];

/** Whether two units can be of one thing: a share and a count cannot; an absent unit agrees with any. */
export function unitsAgree(a: string, b: string): boolean {
  return a === "" || b === "" || (a === "%") === (b === "%");
}

/** How many of the second unit one of the first is: 1000 for tỷ to triệu; 1 where either is no money. */
export function unitFactor(from: string, to: string): number {
  const source = moneyWorth(from);
  const wanted = moneyWorth(to);
  return source === undefined || wanted === undefined ? 1 : source / wanted;
}

function moneyWorth(unit: string): number | undefined {
  const words = plainKey(unit);
  return MONEY.find(([pattern]) => pattern.test(words))?.[1];
}

const PER_CENT = /^(?:%|phan tram|diem %|diem phan tram)/;

/** A unit as it is compared and printed: "%" for any wording of per cent, no punctuation behind. */
export function tidyUnit(text: string): string {
  const unit = text.replace(/[.,;:\s]+$/, "").trim();
  return PER_CENT.test(plainKey(unit)) ? "%" : unit;
}
