import { markOf } from "../target/marks";
import type { Mark } from "../target/types";
import { foldKey } from "../text/normalise";
import { tidy } from "./words";

type Meaning = "met" | "unmet";

/** What marks mean in one table, by their folded text, where its legend says otherwise than most offices write. */
export type MarkMeanings = Readonly<Record<string, Meaning>>;

const TOKEN =
  /(?<![\p{L}\p{N}])(?:(?<unmet>(?:chưa|không) (?:đạt|hoàn thành))|(?<met>đạt|hoàn thành)|(?<mark>[a-zđ✓✔✗✘☑☒●○]|cđ|kđ))(?![\p{L}\p{N}])/gu;
/** Between a mark and its meaning stand signs and small words alone. */
const BETWEEN = /^[^\p{L}\p{N}]*(?:(?:là|nghĩa là|tiêu chí|chỉ tiêu|xã|ghi|đánh|đánh dấu)[^\p{L}\p{N}]*)*$/u;

const DEFAULTS: Readonly<Partial<Record<Mark, Meaning>>> = {
  met: "met",
  yes: "met",
  cross: "met",
  unmet: "unmet",
  no: "unmet",
};

interface Token {
  readonly text: string;
  readonly meaning: Meaning | undefined;
  readonly from: number;
  readonly to: number;
}

interface Explained {
  readonly mark: string;
  readonly meaning: Meaning;
}

function tokensIn(line: string): readonly Token[] {
  return [...line.matchAll(TOKEN)].map(({ 0: text, index, groups = {} }) => ({
    text,
    meaning: groups.unmet !== undefined ? "unmet" : groups.met !== undefined ? "met" : undefined,
    from: index,
    to: index + text.length,
  }));
}

/** "x: đạt; o: chưa đạt" or "Đạt: x; chưa đạt: o"; nothing where marks and meanings do not take turns. */
function explainedIn(written: string): readonly Explained[] {
  const line = tidy(written).toLowerCase();
  const tokens = tokensIn(line);
  const explained: Explained[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [one, other] = [tokens[at], tokens[at + 1]];
    if (one === undefined || other === undefined) break;
    const [mark, meaning] = one.meaning === undefined ? [one, other.meaning] : [other, one.meaning];
    const isPair = mark.meaning === undefined && meaning !== undefined;
    if (!isPair || !BETWEEN.test(line.slice(one.to, other.from))) return [];
    explained.push({ mark: foldKey(mark.text), meaning });
  }
  return explained;
}

/**
 * The marks that the legend around a table gives another meaning than they have elsewhere ("v: đạt; x: chưa đạt"). A line
 * that does not explain both what is met and what is not is no legend of marks.
 */
export function legendMarks(lines: readonly string[]): MarkMeanings | undefined {
  for (const line of lines) {
    const explained = explainedIn(line);
    if (new Set(explained.map(({ meaning }) => meaning)).size < 2) continue;
    const other = explained.filter(({ mark, meaning }) => {
      const usual = markOf(mark);
      return usual === undefined || DEFAULTS[usual] !== meaning;
    });
    return other.length === 0
      ? undefined
      : Object.fromEntries(other.map(({ mark, meaning }) => [mark, meaning]));
  }
  return undefined;
}
