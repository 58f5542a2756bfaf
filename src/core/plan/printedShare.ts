import type { PlanProgress } from "../records/types";

/** A share before any rounding is shown with this many decimals: 31/47 is 65,957 %. */
export const RAW_DECIMALS = 3;

const SAME_SHARE = 1e-9;

/** The value in per cent where it is the share that `a` is of `b`; how many communes have a village is none. */
export function shareOf({ a, b, value }: PlanProgress): number | undefined {
  if (a === null || b === null || b === 0 || value === null) return undefined;
  return Math.abs(value - (100 * a) / b) < SAME_SHARE ? value : undefined;
}

/** The precision a target is written with: "66-68%" none, "1,5%/năm" one. */
export function writtenDecimals(target: string): number {
  return Math.max(0, ...[...target.matchAll(/\d[.,](\d+)/g)].map((match) => (match[1] ?? "").length));
}
