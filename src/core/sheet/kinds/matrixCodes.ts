import { isIndicatorCode } from "../codes";
import type { ColumnSignal } from "../columnSignals";

const FEWEST_KNOWN = 4;

/**
 * Gives columns between known criteria the numbers their places say: headers shorten the names of criteria in many ways
 * ("CSHT TM"), but seldom change their order.
 */
export function withCodesByPosition(
  signals: readonly ColumnSignal[],
  after: number,
): readonly ColumnSignal[] {
  const known = signals.filter((signal) => signal.column > after && isCriterion(signal));
  if (known.length < FEWEST_KNOWN) return signals;
  return signals.map((signal) => {
    if (signal.code !== undefined || signal.senses.length > 0 || signal.column <= after) return signal;
    const left = known.findLast((other) => other.column < signal.column);
    const right = known.find((other) => other.column > signal.column);
    if (left === undefined || right === undefined) return signal;
    const fits = Number(right.code) - Number(left.code) === right.column - left.column;
    return fits ? { ...signal, code: String(Number(left.code) + signal.column - left.column) } : signal;
  });
}

function isCriterion({ code }: ColumnSignal): boolean {
  return code !== undefined && !isIndicatorCode(code);
}
