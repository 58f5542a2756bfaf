import { markOf } from "../target/marks";
import type { Mark } from "../target/types";
import { foldKey } from "../text/normalise";
import { legendPairs } from "./legendPairs";
import type { ExplainedMark, MarkMeaning, MarkMeanings } from "./markMeanings";
import { tidy } from "./words";

const TOKEN =
  /(?<![\p{L}\p{N}])(?:(?<unmet>(?:chưa|không) (?:đạt|hoàn thành))|(?<met>đạt|hoàn thành)|(?<mark>[a-zđ✓✔✗✘☑☒●○]|cđ|kđ))(?![\p{L}\p{N}])/gu;
/** Between a mark and its meaning stand signs and small words alone. */
const BETWEEN = /^[^\p{L}\p{N}]*(?:(?:là|nghĩa là|tiêu chí|chỉ tiêu|xã|ghi|đánh|đánh dấu)[^\p{L}\p{N}]*)*$/u;

const DEFAULTS: Readonly<Partial<Record<Mark, MarkMeaning>>> = {
  met: "met",
  yes: "met",
  cross: "met",
  unmet: "unmet",
  no: "unmet",
  notApplicable: "notApplicable",
};

interface Token {
  readonly text: string;
  readonly meaning: "met" | "unmet" | undefined;
  readonly from: number;
  readonly to: number;
}

function tokensIn(line: string): readonly Token[] {
  return [...line.matchAll(TOKEN)].map(({ 0: text, index, groups = {} }) => ({
    text,
    meaning: groups.unmet !== undefined ? "unmet" : groups.met !== undefined ? "met" : undefined,
    from: index,
    to: index + text.length,
  }));
}

/**
 * "Quy ước: o đạt x chưa đạt": marks and meanings that take turns in a line of other words too; nothing where they do not, or
 * where the line does not explain both what is met and what is not.
 */
function inTurns(written: string): readonly ExplainedMark[] {
  const line = tidy(written).toLowerCase();
  const tokens = tokensIn(line);
  const explained: ExplainedMark[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [one, other] = [tokens[at], tokens[at + 1]];
    if (one === undefined || other === undefined) break;
    const [mark, meaning] = one.meaning === undefined ? [one, other.meaning] : [other, one.meaning];
    const isPair = mark.meaning === undefined && meaning !== undefined;
    if (!isPair || !BETWEEN.test(line.slice(one.to, other.from))) return [];
    explained.push({ mark: foldKey(mark.text), meaning });
  }
  return new Set(explained.map(({ meaning }) => meaning)).size < 2 ? [] : explained;
}

/** The marks that the lines around a table give another meaning than they have elsewhere ("v: đạt; x: chưa đạt"). */
export function legendMarks(lines: readonly string[]): MarkMeanings | undefined {
  const explained = [
    ...(lines.map(inTurns).find((found) => found.length > 0) ?? []),
    ...lines.flatMap(legendPairs),
  ];
  const other = explained.filter(({ mark, meaning }) => {
    const usual = markOf(mark);
    return usual === undefined || DEFAULTS[usual] !== meaning;
  });
  return other.length === 0
    ? undefined
    : Object.fromEntries(other.map(({ mark, meaning }) => [mark, meaning]));
}
