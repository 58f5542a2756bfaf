import type { CriteriaSet } from "../criteria/types";
import { remembered } from "../text/remembered";
import { words, wordsOutsideBrackets } from "./words";

/** A label has to share this much of its words with an indicator's to be taken for it. */
const LIKE_ENOUGH = 0.72;
/** The next indicator of the set has to be less alike by this much. */
const CLEAR_LEAD = 0.1;
const FEWEST_WORDS = 3;
/** Labels with less in common are about different things, even where one is short. */
const LEAST_SHARED = 0.2;
/** How much the words held weigh against all words of both. */
const HELD = 0.75;

interface IndexedLabel {
  readonly code: string;
  readonly criterion: string;
  readonly full: string;
  readonly short: string;
  readonly tokens: ReadonlySet<string>;
}

/** Finds the indicators and criteria of one set by their labels. */
export interface LabelIndex {
  readonly set: string;
  /** The code whose label is meant for sure; within one criterion where that is known. */
  codeOf(label: string, criterion?: string): string | undefined;
  /** The number of the criterion that is named so. */
  criterionNamed(name: string): string | undefined;
  hasCode(code: string): boolean;
  /** The one indicator of a criterion that has no more; undefined elsewhere. */
  onlyIndicatorOf(criterion: string): string | undefined;
  /** The codes of a criterion's indicators in their order. */
  indicatorsOf(criterion: string): readonly string[];
}

export function indexLabels(set: CriteriaSet): LabelIndex {
  const labels = set.indicators.map((indicator): IndexedLabel => {
    const short = wordsOutsideBrackets(indicator.label);
    return {
      code: indicator.code,
      criterion: indicator.criterion,
      full: words(indicator.label),
      short,
      tokens: new Set(short.split(" ")),
    };
  });
  const codes = new Set([...set.indicators.map(({ code }) => code), ...set.criteria.map(({ no }) => no)]);
  const named = new Map(set.criteria.map((criterion) => [words(criterion.name), criterion.no]));
  const search = remembered((key: string) => {
    const [label = "", criterion = ""] = key.split("\n");
    return bestOf(labels, label, criterion);
  });
  const indicatorsOf = (criterion: string): readonly string[] =>
    labels.filter((label) => label.criterion === criterion).map(({ code }) => code);
  return {
    set: set.id,
    indicatorsOf,
    codeOf: (label, criterion = "") => search(`${label.replace(/\n/g, " ")}\n${criterion}`),
    criterionNamed: (name) => named.get(nameOf(words(name))) ?? named.get(nameOf(wordsOutsideBrackets(name))),
    hasCode: (code) => codes.has(code),
    onlyIndicatorOf: (criterion) => {
      const own = indicatorsOf(criterion);
      return own.length === 1 ? own[0] : undefined;
    },
  };
}

/** A criterion's name without its number. */
function nameOf(key: string): string {
  return key.replace(/^(?:tieu chi |tc )?(?:so )?\d{1,2} /, "");
}

function bestOf(labels: readonly IndexedLabel[], label: string, criterion: string): string | undefined {
  const full = words(label);
  const short = wordsOutsideBrackets(label);
  const candidates = criterion === "" ? labels : labels.filter((other) => other.criterion === criterion);
  const same = candidates.filter((other) => other.full === full || other.short === short);
  if (same.length > 0) return same.length === 1 ? same[0]?.code : undefined;
  const tokens = new Set(short.split(" "));
  if (tokens.size < FEWEST_WORDS) return undefined;
  let best: IndexedLabel | undefined;
  let bestLikeness = 0;
  let nextLikeness = 0;
  for (const candidate of candidates) {
    const likeness = likenessOf(tokens, candidate);
    if (likeness > bestLikeness) {
      nextLikeness = bestLikeness;
      bestLikeness = likeness;
      best = candidate;
    } else if (likeness > nextLikeness) nextLikeness = likeness;
  }
  return bestLikeness >= LIKE_ENOUGH && bestLikeness - nextLikeness >= CLEAR_LEAD ? best?.code : undefined;
}

/**
 * The share of words two labels have in common. Offices write the decision's long wording where a set has a short one, and
 * cut long ones short; a label that holds nearly all words of the other is as good as the same.
 */
function likenessOf(tokens: ReadonlySet<string>, candidate: IndexedLabel): number {
  let common = 0;
  for (const token of tokens) if (candidate.tokens.has(token)) common++;
  const shared = common / (tokens.size + candidate.tokens.size - common);
  const shorter = Math.min(tokens.size, candidate.tokens.size);
  if (shorter < FEWEST_WORDS || shared < LEAST_SHARED) return shared;
  return Math.max(shared, HELD * (common / shorter) + (1 - HELD) * shared);
}
