import { editDistance } from "./distance";
import { foldKey, normaliseText, plainKey } from "./normalise";

/** Whether a written name is a place's name but for one kind of slip. */
export type Nearness = (name: string, written: string) => boolean;

const TILDE = "\u0303";
const HOOK = "\u0309";

/** Southern speech does not tell hỏi from ngã, so the one is often written for the other. */
function withoutHoiAndNga(text: string): string {
  return foldKey(text).normalize("NFD").replaceAll(TILDE, HOOK);
}

function withoutTonesAndSpaces(text: string): string {
  return plainKey(text).replaceAll(" ", "");
}

/** Letters of the shorter of two names outside the syllables they share at both ends. */
function differingLetters(one: string, other: string): number {
  const left = plainKey(one).split(" ");
  const right = plainKey(other).split(" ");
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
function slipsAllowed(one: string, other: string): number {
  return differingLetters(one, other) <= 3 ? 1 : 2;
}

/**
 * The fewest slips between two names: whole letters as typed, or letters and tones each for itself, so that a letter left
 * out before its tone is one slip; or letters alone and one slip for all tones together.
 */
function slipsBetween(one: string, other: string, limit: number): number {
  const typed = editDistance(normaliseText(one).toLowerCase(), normaliseText(other).toLowerCase(), limit);
  const tonesApart = editDistance(foldKey(one).normalize("NFD"), foldKey(other).normalize("NFD"), limit);
  const letters = editDistance(plainKey(one), plainKey(other), limit);
  return Math.min(typed, tonesApart, letters + 1);
}

function slips(count: number): Nearness {
  return (name, written) =>
    count <= slipsAllowed(name, written) && slipsBetween(name, written, count) === count;
}

const sameButForHoiAndNga: Nearness = (name, written) => withoutHoiAndNga(name) === withoutHoiAndNga(written);

const sameButForTonesAndSpaces: Nearness = (name, written) =>
  withoutTonesAndSpaces(name) === withoutTonesAndSpaces(written);

/** Slips from the likeliest on; where one kind finds a place, the next is not asked. */
export const CLOSE: readonly Nearness[] = [sameButForHoiAndNga, sameButForTonesAndSpaces, slips(1)];

/** Slips that find a place only where no close one does, in the whole province. */
export const DISTANT: readonly Nearness[] = [slips(2)];
