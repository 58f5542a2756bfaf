import { editDistance } from "./distance";
import { foldKey, normaliseText, plainKey } from "./normalise";

/** A name in the forms in which slips are looked for, worked out once for many comparisons. */
export interface NameForms {
  /** Lower case, as typed. */
  readonly typed: string;
  /** Letters and tones each for itself. */
  readonly tonesApart: string;
  /** Southern speech does not tell hỏi from ngã, so the one is often written for the other: both are hỏi here. */
  readonly withoutHoiAndNga: string;
  readonly plain: string;
  readonly plainWithoutSpaces: string;
  /** Which letters occur, a bit each; y counts as i. */
  readonly letters: number;
}

/** Whether a written name is a place's name but for one kind of slip. */
export type Nearness = (name: NameForms, written: NameForms) => boolean;

const TILDE = "\u0303";
const HOOK = "\u0309";
const BITS = 32;

function bitOf(letter: string): number {
  return 1 << ((letter === "y" ? "i" : letter).charCodeAt(0) % BITS);
}

export function nameForms(name: string): NameForms {
  const tonesApart = foldKey(name).normalize("NFD");
  const plain = plainKey(name);
  let letters = 0;
  for (const letter of plain) letters |= bitOf(letter);
  return {
    typed: normaliseText(name).toLowerCase(),
    tonesApart,
    withoutHoiAndNga: tonesApart.replaceAll(TILDE, HOOK),
    plain,
    plainWithoutSpaces: plain.replaceAll(" ", ""),
    letters,
  };
}

function bitsSet(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** One slip makes one letter appear and another one vanish at most; most names are told apart by that alone. */
function mayBeWithin(slips: number, one: NameForms, other: NameForms): boolean {
  return bitsSet(one.letters ^ other.letters) <= 2 * slips;
}

/** Letters of the shorter of two names outside the syllables they share at both ends. */
function differingLetters(one: NameForms, other: NameForms): number {
  const left = one.plain.split(" ");
  const right = other.plain.split(" ");
  while (left.length > 1 && right.length > 1 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return Math.min(left.join("").length, right.join("").length);
}

/** In a syllable of three letters a second slip makes another word. */
function slipsAllowed(one: NameForms, other: NameForms): number {
  return differingLetters(one, other) <= 3 ? 1 : 2;
}

/**
 * The fewest slips between two names: whole letters as typed, or letters and tones each for itself, so that a letter left
 * out before its tone is one slip; or letters alone and one slip for all tones together.
 */
function slipsBetween(one: NameForms, other: NameForms, limit: number): number {
  const typed = editDistance(one.typed, other.typed, limit);
  const tonesApart = editDistance(one.tonesApart, other.tonesApart, limit);
  const letters = editDistance(one.plain, other.plain, limit);
  return Math.min(typed, tonesApart, letters + 1);
}

function slips(count: number): Nearness {
  return (name, written) =>
    mayBeWithin(count, name, written) &&
    slipsBetween(name, written, count) === count &&
    count <= slipsAllowed(name, written);
}

const sameButForHoiAndNga: Nearness = (name, written) => name.withoutHoiAndNga === written.withoutHoiAndNga;

const sameButForTonesAndSpaces: Nearness = (name, written) =>
  name.plainWithoutSpaces === written.plainWithoutSpaces;

/** Slips from the likeliest on; where one kind finds a place, the next is not asked. */
export const CLOSE: readonly Nearness[] = [sameButForHoiAndNga, sameButForTonesAndSpaces, slips(1)];

/** Slips that find a place only where no close one does, in the whole province. */
export const DISTANT: readonly Nearness[] = [slips(2)];
