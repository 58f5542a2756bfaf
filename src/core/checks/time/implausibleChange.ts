import type { IndicatorRecord } from "../../records/types";
import type { Figure, Result } from "../../target/types";
import { plainKey } from "../../text/normalise";
import { exact } from "../../text/number";
import { resultCells } from "../doubted";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { CHANGE_LIMITS } from "./changeLimits";
import type { ChangeData } from "./regression";
import { atChange } from "./regression";

export interface ImplausibleChangeData extends ChangeData {
  readonly change:
    | { readonly kind: "points"; readonly points: number }
    /** Two neighbouring digits changed places: 26,4 became 62,4. */
    | { readonly kind: "swapped"; readonly points: number }
    | { readonly kind: "times"; readonly times: number; readonly way: "up" | "down" };
}

interface Amount {
  readonly value: number;
  readonly isRate: boolean;
  /** Whether the scale of a rate is written: a bare 0,85 may be 85%. */
  readonly isSure: boolean;
}

function ofFigure({ value, unit, otherwise }: Figure, isRate: boolean): Amount | undefined {
  if (otherwise !== undefined) return undefined;
  return { value, isRate: isRate || unit === "%", isSure: unit === "%" };
}

function amountOf(result: Result, isRate: boolean): Amount | undefined {
  if (result.kind === "figure") return ofFigure(result.figure, isRate);
  if (result.kind !== "ratio") return undefined;
  if (result.printed !== undefined) return ofFigure(result.printed, true);
  if (result.denominator === 0) return undefined;
  return { value: exact((result.numerator / result.denominator) * 100), isRate: true, isSure: true };
}

/** The least points two rates can be apart, however a bare figure up to 1 is meant. */
function pointsBetween(now: Amount, before: Amount): number {
  const readings = ({ value, isSure }: Amount): readonly number[] =>
    isSure || value > 1 ? [value] : [value, value * 100];
  const apart = readings(now).flatMap((one) => readings(before).map((other) => one - other));
  return apart.reduce((least, one) => (Math.abs(one) < Math.abs(least) ? one : least));
}

/** Fewer digits change places by chance. */
const FEWEST_DIGITS = 3;

/** Whether the one is the other but for two neighbouring digits typed in the wrong order. */
function isSwapped(now: number, before: number): boolean {
  const [one, other] = [String(now), String(before)].map((digits) => [...digits]);
  if (one === undefined || one.length !== other?.length) return false;
  const differing = one.flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  const isNeighbours = differing.length === 2 && second === first + 1;
  const digits = one.filter((digit) => digit !== ".").length;
  return (
    isNeighbours && digits >= FEWEST_DIGITS && one[first] === other[second] && one[second] === other[first]
  );
}

/** Whether the larger amount is the smaller one typed without its decimal point: 2,1 and 21. */
function lostItsPoint(most: number, least: number): boolean {
  const [whole = "", fraction = ""] = String(least).split(".");
  return whole !== "0" && fraction !== "" && String(most) === `${whole}${fraction}`;
}

function changeBetween(
  now: Amount,
  before: Amount,
  amountFactor: number,
): ImplausibleChangeData["change"] | undefined {
  const { ratePoints, swappedPoints, smallAmount } = CHANGE_LIMITS;
  if (now.isRate || before.isRate) {
    const points = exact(pointsBetween(now, before));
    if (Math.abs(points) > ratePoints) return { kind: "points", points };
    const isSlip = Math.abs(points) > swappedPoints && isSwapped(now.value, before.value);
    return isSlip ? { kind: "swapped", points } : undefined;
  }
  const [least, most] = now.value < before.value ? [now.value, before.value] : [before.value, now.value];
  const isMeasured = least > 1 && !Number.isInteger(least);
  const isLeap = (isMeasured || most >= smallAmount) && most >= least * amountFactor;
  if (least <= 0 || !(isLeap || lostItsPoint(most, least))) return undefined;
  return { kind: "times", times: exact(most / least), way: now.value > before.value ? "up" : "down" };
}

function isRate({ unit, targetText }: IndicatorRecord): boolean {
  return unit.includes("%") || targetText.includes("%");
}

const INCOME = /^(?:trieu|tr)\b.*\bnguoi\b/;

function factorOf({ unit }: IndicatorRecord): number {
  return INCOME.test(plainKey(unit)) ? CHANGE_LIMITS.incomeFactor : CHANGE_LIMITS.amountFactor;
}

export const implausibleChange = defineCheck({
  kind: "implausible-change",
  severity: "warning",
  about: "time",
  description:
    "A rate that moved by more than 50 points or with two digits in each other's place, or an amount that grew or shrank tenfold or lost its decimal point, or an income by half, since the period before",
  formula: "=OR(ABS(E12-KyTruoc!E12)>0.5,E12>=10*KyTruoc!E12)",
  doubted: [{ along: "column", among: resultCells }],
  *run({ reading, earlier }): Iterable<Draft<ImplausibleChangeData>> {
    for (const record of reading.records) {
      const before = earlier.get(record);
      if (before === undefined || record.basis !== "result") continue;
      const rate = isRate(record);
      const [now, then] = [amountOf(record.result, rate), amountOf(before.result, rate)];
      const change =
        now === undefined || then === undefined ? undefined : changeBetween(now, then, factorOf(record));
      if (change === undefined) continue;
      const draft = atChange(record, before);
      yield { ...draft, data: { ...draft.data, change } };
    }
  },
});
