import type { Question } from "./answer";

/** Each shows another side of judging: a met rate, a range exceeded, a rate short by a hair, a scale left open. */
export const EXAMPLES: readonly Question[] = [
  { result: "12/15 km (80%)", target: "100%", rounding: "exact" },
  { result: "6", target: "từ 04-05 xã", rounding: "exact" },
  { result: "79,96", target: "≥ 80%", rounding: "exact" },
  { result: "0,12", target: "≤ 5%", rounding: "exact" },
];
