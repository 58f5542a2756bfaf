import { decimalsOf, exact } from "../text/number";
import { formatKind } from "./cellNumber";

const DECIMALS = /\.([0#?]+)/;
const FINEST = 10;

/** The decimals a number shows under its format; those of a percent cell are the decimals of its per cent. */
export function printedDecimals(value: number, formatCode: string | undefined): number {
  if (formatCode === undefined || formatCode === "General" || formatCode === "@") {
    return Math.min(decimalsOf(value), FINEST);
  }
  return DECIMALS.exec(formatCode.split(";", 1)[0] ?? "")?.[1]?.length ?? 0;
}

/** The same of any number cell, in the scale a figure is read in: a percent cell's per cent, not its fraction. */
export function figureDecimals(value: number, formatCode: string | undefined): number {
  const isPercent = formatKind(formatCode) === "percent";
  return printedDecimals(isPercent ? exact(value * 100) : value, formatCode);
}
