import { readNumber } from "../text/number";
import type { Result } from "./types";

/** Letters that are typed for figures: O for 0, l and I for 1. */
const LETTERS_FOR_FIGURES = /^[-+]?[\doOlI][\doOlI.,]*(?:[ ]?%)?$/;
/** "95 l" counts litres. */
const LITRES = /^\d(?:[\d.,]*\d)? ?[lI]$/;
/** "8S", "4B": capitals that look like figures and are no unit. */
const LOOK_ALIKE_BEHIND = /^\d(?:[\d.,]*\d)?[SBZ]$/;
/** A letter amid figures: "9B,5". Units that end in a figure, as m2 does, have no separator before it. */
const SPOILT_NUMBER = /^[-+]?\d[\d.,]*\p{L}{1,2}[.,]\d[\d.,]* ?%?$/u;
/** Figures with separators, the keys beside them and what other keyboards have there; then a unit, if any. */
const FIGURES = /^(?<figures>[-+]?\d[\d .,;:'’`´·،]*)(?<unit>%|\p{L}.*)?$/u;
const LAST_FIGURE = /[^\d]+$/;
/** Three figures behind a slipped separator may be thousands or decimals. */
const MOST_DECIMALS = 2;
/** Two figures of a list; a space before a single figure more likely stands for the comma. */
const MAY_BE_TWO = /\d(?: +(?!\d(?!\d))| *[;:] | [;:] *)\d/;
const COMMA_AS_SPACE = /\d +\d/;
/** "1. Đã xong", "12, 15 hộ": before words a space tells a list. */
const SPACED = /\d\D* \D*\d/;

type NotANumber = Extract<Result, { readonly kind: "notANumber" }>;

/**
 * A text that was meant for one number and is none: "6O,5", "28;5", "28,,5", "2B,5", "28 5". What can only be one slip of
 * the finger is proposed. Undefined where the text reads otherwise.
 */
export function slippedNumber(text: string): NotANumber | undefined {
  if (lettersStandForFigures(text)) return notANumber(text, withFigures(text));
  if (SPOILT_NUMBER.test(text)) return notANumber(text, undefined);
  return slippedSeparator(text);
}

/**
 * "67l" where nothing is counted in litres, as in a column of money, is a slip for 671, and so is "8S" for 85; undefined for
 * any other text.
 */
export function slipForUnit(text: string): NotANumber | undefined {
  const isSlip = LITRES.test(text) || LOOK_ALIKE_BEHIND.test(text);
  return isSlip ? notANumber(text, withFigures(text.replace(" ", ""))) : undefined;
}

function slippedSeparator(text: string): NotANumber | undefined {
  const { figures = "", unit = "" } = FIGURES.exec(text)?.groups ?? {};
  if (figures === "" || readNumber(figures).kind === "number") return undefined;
  const [whole = "", decimals = "", ...more] = figures.replace(LAST_FIGURE, "").split(/[^-+\d]+/);
  const isOneSlip = more.length === 0 && decimals.length <= MOST_DECIMALS && !COMMA_AS_SPACE.test(figures);
  const isBeforeWords = unit !== "" && unit !== "%";
  if (MAY_BE_TWO.test(figures)) return undefined;
  if (isBeforeWords && (!isOneSlip || decimals === "" || SPACED.test(figures))) return undefined;
  const mended = decimals === "" ? whole : `${whole},${decimals}`;
  const space = unit !== "" && figures.endsWith(" ") ? " " : "";
  return notANumber(text, isOneSlip ? `${mended}${space}${unit}` : undefined);
}

function notANumber(text: string, proposal: string | undefined): NotANumber {
  return { kind: "notANumber", text, ...(proposal !== undefined && { proposal }) };
}

function lettersStandForFigures(text: string): boolean {
  return LETTERS_FOR_FIGURES.test(text) && /\d/.test(text) && /[oOlI]/.test(text) && !LITRES.test(text);
}

function withFigures(text: string): string {
  return text
    .replace(/[oO]/g, "0")
    .replace(/[lI]/g, "1")
    .replace(/Z$/, "2")
    .replace(/S$/, "5")
    .replace(/B$/, "8");
}
