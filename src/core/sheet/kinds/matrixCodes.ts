import { isIndicatorCode } from "../codes";
import { shareOf } from "../columnProfile";
import { ownSense } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import { headerMeaning } from "../headerMeaning";
import { words } from "../words";

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

const MOSTLY = 0.5;

/**
 * Gives verdicts that stand under one heading, "Đánh giá" over "BHYT" and "Sổ KCB", the codes of the indicators whose headings hold
 * those words: "15.1. Người dân tham gia BHYT".
 */
export function withCodesOfNamesakes(signals: readonly ColumnSignal[]): readonly ColumnSignal[] {
  const headings = signals.flatMap(({ code, path }) =>
    code === undefined ? [] : [{ code, text: ` ${path.map(words).join(" ")} ` }],
  );
  return signals.map((signal) => {
    const name = words(signal.path.at(-1) ?? "");
    if (name === "" || !isNamedVerdict(signal)) return signal;
    const named = headings.filter(({ text }) => text.includes(` ${name} `)).map(({ code }) => code);
    const [code, ...others] = new Set(named);
    return code === undefined || others.length > 0 ? signal : { ...signal, code };
  });
}

/** Đạt and Chưa đạt under a word of the office's own, below a heading that says they judge. */
function isNamedVerdict(signal: ColumnSignal): boolean {
  const leaf = signal.path.at(-1) ?? "";
  const isUnnamed = signal.code === undefined && headerMeaning(leaf).found === undefined;
  return isUnnamed && ownSense(signal) === "verdict" && shareOf(signal.profile, "judgements") > MOSTLY;
}
