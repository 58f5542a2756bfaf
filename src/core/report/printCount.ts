import { printNumber } from "../text/number";

/** A count in running text: below ten with a leading zero, as in "02-03 xã" of the plan, so that no digit can be put before it. */
export function printCount(count: number): string {
  const isSmall = Number.isInteger(count) && count > 0 && count < 10;
  return isSmall ? `0${String(count)}` : printNumber(count);
}
