import { byteAt } from "./xmlBytes";

const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Up to here a whole number and its sum of digits are exact in a double, whatever the last digits are. */
const EXACT_DIGITS = 15;

/**
 * The number written between two positions, exactly the one `Number()` makes of it; NaN where none is written. Up to 15
 * digits without exponent need no text: digits and power of ten are both exact then, and a division rounds only once.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = byteAt(bytes, start) === 0x2d;
  let digits = 0;
  let mantissa = 0;
  let decimals = 0;
  let isFraction = false;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = byteAt(bytes, at);
    const digit = byte - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      if (mantissa > 0) digits++;
      if (isFraction) decimals++;
    } else if (byte === 0x2e && !isFraction) isFraction = true;
    else return readAnyNumber(bytes, start, end);
  }
  const places = end - start - (isNegative ? 1 : 0) - (isFraction ? 1 : 0);
  if (places === 0 || digits > EXACT_DIGITS || decimals >= POWERS_OF_TEN.length) {
    return readAnyNumber(bytes, start, end);
  }
  const value = mantissa / (POWERS_OF_TEN[decimals] ?? 1);
  return isNegative ? -value : value;
}

/** Decimal notation of any length and exponent (XML Schema's double, without its INF and NaN, which no cell can hold). */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function readAnyNumber(bytes: Uint8Array, start: number, end: number): number {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(byteAt(bytes, at));
  return numberOfText(text);
}

/** The number a text writes in XML; NaN where it writes none, or one too large to hold. */
export function numberOfText(text: string): number {
  const trimmed = text.trim();
  const value = DECIMAL.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
