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
  PER_CENT_SIGN,
  SLIPPED_ZERO,
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
const OPENING = /[:;,]/y;
const CLOSING = /[.,;:]/y;

/** Reads a text in lower case that is one clause: words before, a figure or a range, its unit, words behind. */
export function readClause(text: string, direction: Direction | undefined): ClauseReading {
  const cursor = new Cursor(text);
  cursor.take(OPENING);
  const yearly = cursor.take(PER_YEAR) !== undefined;
  const lead = readLead(cursor);
  const figures = readFigures(cursor);
  if (figures === undefined) return stopped(cursor.next);
  const perYear = cursor.take(PER_YEAR) !== undefined;
  const suffix = cursor.takeAny(SUFFIXES);
  const isPerYear = yearly || perYear || cursor.take(PER_YEAR) !== undefined;
  skipContext(cursor);
  while (cursor.take(CLOSING) !== undefined);
  if (!cursor.isAtEnd) return stopped(cursor.next);
  const { first, second, link, unit } = figures;
  const whole = { perYear: isPerYear, kind: "clause" } as const;
  if (second !== undefined && link === "range") {
    const isCeiling = (lead.op !== undefined && lead.op !== "atLeast") || suffix === "atMost";
    if (isCeiling) return stopped(first.end);
    if (first.value > second.value) return stopped(second.start);
    return { ...whole, clause: rangeOf(first, second, unit), measure: measureOf(lead) };
  }
  if (second !== undefined) {
    const op = link === "downTo" ? "atMost" : "atLeast";
    return { ...whole, clause: boundClause(op, second, unit), measure: "level" };
  }
  const measure = measureOf(lead);
  if (lead.isAbout) {
    const { value, decimals } = first;
    return { ...whole, clause: { kind: "about", value, decimals, unit }, measure };
  }
  const op = operatorOf(lead, suffix);
  if (op === undefined) return { kind: "stopped", at: first.start, why: "loneUpTo" };
  if (op !== "bare") return { ...whole, clause: boundClause(op, first, unit), measure };
  return { ...whole, clause: bareClause(first, unit, direction), measure };
}

function stopped(at: number): ClauseReading {
  return { kind: "stopped", at, why: "unreadable" };
}

interface Figures {
  readonly first: FoundNumber;
  readonly second?: FoundNumber;
  readonly link?: Link;
  readonly unit: string;
}

/** One figure with its unit, or two with what joins them; undefined where a figure is wanting. */
function readFigures(cursor: Cursor): Figures | undefined {
  const first = cursor.takeNumber();
  if (first === undefined) return undefined;
  const firstUnit = readUnit(cursor);
  const link = readLink(cursor);
  if (link === undefined) {
    const unit = tidyUnit(firstUnit);
    return { first: likelyShare(first, unit), unit };
  }
  const second = cursor.takeNumber();
  if (second === undefined) return undefined;
  const secondUnit = readUnit(cursor);
  const unit = tidyUnit(secondUnit === "" ? firstUnit : secondUnit);
  return { first: likelyShare(first, unit), second: likelyShare(second, unit), link, unit };
}

/** No share is asked to reach thousands of per cent: "85.000 %" can only be 85 %. */
function likelyShare(number: FoundNumber, unit: string): FoundNumber {
  const { otherwise, ...place } = number;
  if (unit !== "%" || otherwise === undefined) return number;
  return number.value > otherwise.value ? { ...place, ...otherwise } : { ...place };
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
  // "8O" is a slipped 80, and no unit holds a per cent sign behind a word: such a target must not pass as "≥ 8".
  if (cursor.sees(SLIPPED_ZERO)) return "";
  while (words.length < LONGEST_UNIT && !cursor.sees(PER_YEAR) && !cursor.sees(TURNING)) {
    if (words.length > 0 && cursor.sees(PER_CENT_SIGN)) break;
    const isJoined = words.length > 0 && cursor.take(/\//y) !== undefined;
    const word = cursor.take(UNIT_WORD);
    if (word === undefined) {
      if (isJoined) cursor.at = end;
      break;
    }
    words.push(word);
    end = cursor.at;
  }
  return words.length === 0 ? "" : cursor.text.slice(start, end).replace(/ +/g, " ");
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

/** The bound's direction, "bare" where no word says it; undefined for a lone "đến N", which can be meant either way. */
function operatorOf(lead: Lead, suffix: "atLeast" | "atMost" | undefined): Bound["op"] | "bare" | undefined {
  if (lead.op !== undefined) return lead.op;
  if (suffix !== undefined) return suffix;
  const { verbs } = lead;
  const isDownward = verbs.includes("downTo") || (verbs.includes("fall") && lead.isUpTo);
  if (isDownward) return "atMost";
  if (lead.isUpTo) return verbs.length > 0 ? "atLeast" : undefined;
  const isBare = verbs.every((verb) => verb === "reach") && !lead.isFrom;
  return isBare ? "bare" : "atLeast";
}

/** A number without a word takes the indicator's direction; zero is always a ceiling. */
export function bareBound(
  number: Pick<Bound, "value" | "decimals">,
  direction: Direction | undefined,
): Bound {
  const { value, decimals } = number;
  return value === 0
    ? { op: "atMost", value, decimals }
    : { op: directed(direction), value, decimals, bare: true };
}

/** Which way a bound goes that only its indicator's direction tells. */
export function directed(direction: Direction | undefined): Bound["op"] {
  return direction === "lower" ? "atMost" : "atLeast";
}

function bareClause(number: FoundNumber, unit: string, direction: Direction | undefined): Clause {
  return { kind: "bound", bound: { ...bareBound(number, direction), ...otherwiseOf(number) }, unit };
}

function boundClause(op: Bound["op"], number: FoundNumber, unit: string): Clause {
  const { value, decimals } = number;
  return { kind: "bound", bound: { op, value, decimals, ...otherwiseOf(number) }, unit };
}

function otherwiseOf({ otherwise }: FoundNumber): Pick<Bound, "otherwise"> {
  return otherwise === undefined ? {} : { otherwise: otherwise.value };
}

function rangeOf(low: FoundNumber, high: FoundNumber, unit: string): Clause {
  const decimals = Math.max(low.decimals, high.decimals);
  return { kind: "range", low: low.value, high: high.value, decimals, unit };
}
