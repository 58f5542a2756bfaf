import type { FoundNumber } from "../text/number";
import { Cursor } from "./cursor";
import {
  ABOUT,
  CONTEXT,
  DASH,
  EQUALS,
  FROM,
  OPERATORS,
  PER_YEAR,
  SUFFIXES,
  TURNING,
  UNIT_WORD,
  UP_TO,
  VERBS,
} from "./targetWords";
import type { Verb } from "./targetWords";
import type { Bound, Clause, Direction, Measure, TargetFault } from "./types";
import { tidyUnit } from "./units";

export type ClauseReading =
  | { readonly kind: "clause"; readonly clause: Clause; readonly measure: Measure; readonly perYear: boolean }
  | { readonly kind: "stopped"; readonly at: number; readonly why: TargetFault };

interface Lead {
  readonly op?: Bound["op"];
  readonly verbs: readonly Verb[];
  readonly isFrom: boolean;
  readonly isAbout: boolean;
  readonly isUpTo: boolean;
}

const LONGEST_UNIT = 8;
const CLOSING = /[.,;:]/y;

/** Reads a text in lower case that is one clause: words before, a figure or a range, its unit, words behind. */
export function readClause(text: string, direction: Direction | undefined): ClauseReading {
  const cursor = new Cursor(text);
  const lead = readLead(cursor);
  const first = cursor.takeNumber();
  if (first === undefined) return { kind: "stopped", at: cursor.next, why: "unreadable" };
  const firstUnit = readUnit(cursor);
  const link = readLink(cursor);
  const second = link === undefined ? undefined : cursor.takeNumber();
  if (link !== undefined && second === undefined)
    return { kind: "stopped", at: cursor.next, why: "unreadable" };
  const secondUnit = second === undefined ? "" : readUnit(cursor);
  const perYear = cursor.take(PER_YEAR) !== undefined;
  const suffix = cursor.takeAny(SUFFIXES);
  const isPerYear = perYear || cursor.take(PER_YEAR) !== undefined;
  skipContext(cursor);
  while (cursor.take(CLOSING) !== undefined);
  if (!cursor.isAtEnd) return { kind: "stopped", at: cursor.next, why: "unreadable" };
  const unit = tidyUnit(secondUnit === "" ? firstUnit : secondUnit);
  const whole = { perYear: isPerYear, kind: "clause" } as const;
  if (second !== undefined && link === "range") {
    return lead.op === undefined || lead.op === "atLeast"
      ? { ...whole, clause: rangeOf(first, second, unit), measure: measureOf(lead) }
      : { kind: "stopped", at: first.end, why: "unreadable" };
  }
  if (second !== undefined) {
    const bound = boundOf(link === "downTo" ? "atMost" : "atLeast", second);
    return { ...whole, clause: { kind: "bound", bound, unit }, measure: "level" };
  }
  if (lead.isAbout) {
    const { value, decimals } = first;
    return { ...whole, clause: { kind: "about", value, decimals, unit }, measure: measureOf(lead) };
  }
  const op = operatorOf(lead, suffix, first, direction);
  if (op === undefined) return { kind: "stopped", at: first.start, why: "loneUpTo" };
  return { ...whole, clause: { kind: "bound", bound: boundOf(op, first), unit }, measure: measureOf(lead) };
}

function readLead(cursor: Cursor): Lead {
  const verbs: Verb[] = [];
  let op: Bound["op"] | undefined;
  let isFrom = false;
  let isAbout = false;
  let isUpTo = false;
  for (;;) {
    const verb = cursor.takeAny(VERBS);
    if (verb !== undefined) {
      verbs.push(verb);
      continue;
    }
    const operator = op === undefined ? cursor.takeAny(OPERATORS) : undefined;
    if (operator !== undefined) op = operator;
    else if (cursor.take(FROM) !== undefined) isFrom = true;
    else if (cursor.take(ABOUT) !== undefined) isAbout = true;
    else if (cursor.take(UP_TO) !== undefined) isUpTo = true;
    else if (cursor.take(CONTEXT) === undefined && cursor.take(EQUALS) === undefined) break;
  }
  return { ...(op === undefined ? {} : { op }), verbs, isFrom, isAbout, isUpTo };
}

/** The words of a unit, up to one that would change the meaning. */
function readUnit(cursor: Cursor): string {
  const words: string[] = [];
  const start = cursor.next;
  let end = start;
  while (words.length < LONGEST_UNIT && !cursor.sees(PER_YEAR) && !cursor.sees(TURNING)) {
    const isJoined = words.length > 0 && cursor.take(/\//y) !== undefined;
    const word = cursor.take(UNIT_WORD);
    if (word === undefined) {
      if (isJoined) cursor.at = end;
      break;
    }
    words.push(word);
    end = cursor.at;
  }
  return words.length === 0 ? "" : cursor.text.slice(start, end);
}

type Link = "range" | "downTo" | "upwardTo";

function readLink(cursor: Cursor): Link | undefined {
  if (cursor.take(DASH) !== undefined) return "range";
  const before = cursor.at;
  const verb = cursor.takeAny(VERBS);
  if (verb === "downTo" || verb === "upwardTo") return verb;
  cursor.at = before;
  return cursor.take(UP_TO) === undefined ? undefined : "range";
}

function skipContext(cursor: Cursor): void {
  while (cursor.take(CONTEXT) !== undefined || cursor.take(/đạt(?![\p{L}])/uy) !== undefined);
}

function measureOf(lead: Lead): Measure {
  const { verbs } = lead;
  if (verbs.includes("times")) return "times";
  const isLevel =
    lead.isUpTo || verbs.includes("downTo") || verbs.includes("upwardTo") || verbs.includes("reach");
  if (isLevel) return "level";
  if (verbs.includes("fall")) return "fall";
  return verbs.includes("rise") ? "rise" : "level";
}

/** The bound's direction; undefined for a lone "đến N", which can be meant either way. */
function operatorOf(
  lead: Lead,
  suffix: "atLeast" | "atMost" | undefined,
  number: FoundNumber,
  direction: Direction | undefined,
): Bound["op"] | undefined {
  if (lead.op !== undefined) return lead.op;
  if (suffix !== undefined) return suffix;
  const { verbs } = lead;
  const isDownward = verbs.includes("downTo") || (verbs.includes("fall") && lead.isUpTo);
  if (isDownward) return "atMost";
  if (lead.isUpTo) return verbs.length > 0 ? "atLeast" : undefined;
  const isBare = verbs.every((verb) => verb === "reach") && !lead.isFrom;
  return isBare ? bareOperator(number.value, direction) : "atLeast";
}

/** A number without a word takes the indicator's direction; zero is always a ceiling. */
export function bareOperator(value: number, direction: Direction | undefined): Bound["op"] {
  return direction === "lower" || value === 0 ? "atMost" : "atLeast";
}

function boundOf(op: Bound["op"], number: FoundNumber): Bound {
  const { value, decimals, otherwise } = number;
  return otherwise === undefined
    ? { op, value, decimals }
    : { op, value, decimals, otherwise: otherwise.value };
}

function rangeOf(first: FoundNumber, second: FoundNumber, unit: string): Clause {
  const [low, high] = first.value <= second.value ? [first, second] : [second, first];
  const decimals = Math.max(low.decimals, high.decimals);
  return { kind: "range", low: low.value, high: high.value, decimals, unit };
}
