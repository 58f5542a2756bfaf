import { markOf } from "../target/marks";
import { foldKey } from "../text/normalise";
import { exact } from "../text/number";
import type { Value } from "./cellValue";
import { printRounded } from "./printRounded";
import { paired, printQuantity } from "./quantity";
import type { Quantity } from "./quantity";
import type { Comparison } from "./types";

/** How a rule comes out at one place. */
export type Outcome =
  | { readonly kind: "held" }
  | {
      readonly kind: "broken";
      readonly is: string | number | null;
      readonly shouldBe: string | number;
      readonly difference?: number;
    }
  | { readonly kind: "notJudged" }
  | { readonly kind: "absent" };

const HELD: Outcome = { kind: "held" };
const NOT_JUDGED: Outcome = { kind: "notJudged" };

function unjudged(values: readonly Value[]): Outcome {
  return values.some(({ kind }) => kind === "absent") ? { kind: "absent" } : NOT_JUDGED;
}

/** Judges a comparison; a blank or unread side is not judged. */
export function compare(comparison: Comparison, left: Value, right: Value): Outcome {
  if (left.kind === "number" && right.kind === "number") {
    return compareNumbers(comparison, left.quantity, right.quantity);
  }
  if (left.kind === "text" && right.kind === "text") return compareTexts(comparison, left.text, right.text);
  return unjudged([left, right]);
}

function compareNumbers(comparison: Comparison, left: Quantity, right: Quantity): Outcome {
  const pair = paired(left, right);
  if (pair === undefined) return NOT_JUDGED;
  const difference = exact(pair.left - pair.right);
  if (fits(comparison, difference, pair.tolerance)) return HELD;
  const bound = printedIn(right, pair.right, pair.isPercent);
  return {
    kind: "broken",
    is: figureOf(left, pair.left, pair.isPercent),
    shouldBe: comparison === "=" ? figureOf(right, pair.right, pair.isPercent) : `${comparison} ${bound}`,
    difference,
  };
}

/** Only where two numbers have to agree may rounding part them; a bound is kept exactly. */
function fits(comparison: Comparison, difference: number, tolerance: number): boolean {
  switch (comparison) {
    case "=":
      return Math.abs(difference) <= tolerance;
    case "≠":
      return difference !== 0;
    case "<":
      return difference < 0;
    case "≤":
      return difference <= 0;
    case ">":
      return difference > 0;
    case "≥":
      return difference >= 0;
  }
}

/** The number itself, or a percentage with its sign. */
function figureOf(quantity: Quantity, value: number, isPercent: boolean): string | number {
  return isPercent ? printedIn(quantity, value, true) : value;
}

function printedIn(quantity: Quantity, value: number, isPercent: boolean): string {
  return isPercent ? `${printRounded(value)}%` : printQuantity(quantity);
}

function compareTexts(comparison: Comparison, left: string, right: string): Outcome {
  if (comparison !== "=" && comparison !== "≠") return NOT_JUDGED;
  const isSame = sameText(left, right);
  if (isSame === (comparison === "=")) return HELD;
  return { kind: "broken", is: left, shouldBe: comparison === "=" ? right : `≠ ${right}` };
}

/** The same words, or two marks that mean the same. */
function sameText(one: string, other: string): boolean {
  if (foldKey(one) === foldKey(other)) return true;
  const mark = markOf(one);
  return mark !== undefined && mark === markOf(other);
}

/** Both ends belong to a range, in whichever order they are written. */
export function between(value: Value, low: Value, high: Value): Outcome {
  if (value.kind !== "number" || low.kind !== "number" || high.kind !== "number") {
    return unjudged([value, low, high]);
  }
  const ends = paired(low.quantity, high.quantity);
  const [least, most] =
    ends !== undefined && ends.left > ends.right
      ? [high.quantity, low.quantity]
      : [low.quantity, high.quantity];
  const below = compareNumbers("≥", value.quantity, least);
  const above = compareNumbers("≤", value.quantity, most);
  const shouldBe = `${printQuantity(least)}–${printQuantity(most)}`;
  if (below.kind === "broken") return { ...below, shouldBe };
  if (above.kind === "broken") return { ...above, shouldBe };
  return below.kind === "held" && above.kind === "held" ? HELD : NOT_JUDGED;
}

/** Judges whether a cell holds anything; here alone a blank is an answer. */
export function filled(value: Value): Outcome {
  switch (value.kind) {
    case "absent":
      return { kind: "absent" };
    case "blank":
      return { kind: "broken", is: null, shouldBe: "≠ ∅" };
    default:
      return HELD;
  }
}

/** Judges whether a value is one of a list; items that are blank are no items. */
export function oneOf(value: Value, items: readonly Value[], isOneOf: boolean): Outcome {
  if (value.kind !== "number" && value.kind !== "text") return unjudged([value]);
  const known = items.filter(({ kind }) => kind === "number" || kind === "text");
  if (known.length === 0) return unjudged(items);
  const isFound = known.some((item) => compare("=", value, item).kind === "held");
  if (isFound === isOneOf) return HELD;
  return {
    kind: "broken",
    is:
      value.kind === "text"
        ? value.text
        : figureOf(value.quantity, value.quantity.value, value.quantity.scale === "percent"),
    shouldBe: `${isOneOf ? "" : "≠ "}${known.slice(0, MOST_LISTED).map(printValue).join("; ")}${known.length > MOST_LISTED ? "; …" : ""}`,
  };
}

const MOST_LISTED = 12;

function printValue(value: Value): string {
  return value.kind === "number" ? printQuantity(value.quantity) : value.kind === "text" ? value.text : "";
}
