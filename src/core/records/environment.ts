import { indicatorsOf } from "../criteria/lookup";
import type { CriteriaSet, Indicator } from "../criteria/types";
import type { PlaceRegister } from "../text/placeRegister";
import { cellText } from "./cells";
import { readResult } from "../target/readResult";
import { readTarget } from "../target/readTarget";
import type { Direction, RawCell, Result, Target } from "../target/types";
import type { CodeBook } from "./codes";
import { codeBookOf } from "./codes";
import type { CheckSettings, OfficeDecisions } from "./types";

/** What records are built with besides the sheets. */
export interface RecordSources {
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
  readonly settings: CheckSettings;
  readonly decisions?: OfficeDecisions;
}

/** A criteria set prepared for look-ups; also for a set of which only the name is known. */
export interface SetBook {
  readonly id: string;
  readonly set: CriteriaSet | undefined;
  readonly codes: CodeBook;
  indicator(code: string): Indicator | undefined;
  indicatorsOf(criterion: string): readonly Indicator[];
}

/** What a cell holds, and what it says as a result and in a sentence. */
export interface CellReading {
  readonly raw: RawCell;
  readonly result: Result;
  readonly text: string;
}

/** Beyond this many, what was remembered is forgotten: a run over many files must not fill the memory. */
const MOST_REMEMBERED = 10_000;

/**
 * Remembers what a reader made of a cell's text or number and format, since a workbook repeats a few hundred of them, and
 * the files of one consolidation repeat each other's.
 */
function remembering<T>(read: (raw: RawCell) => T): (raw: RawCell) => T {
  const texts = new Map<string, T>();
  const numbers = new Map<string, Map<number, T>>();
  const numbersOf = (format: string): Map<number, T> => {
    const known = numbers.get(format) ?? new Map<number, T>();
    numbers.set(format, known);
    return known;
  };
  return (raw) => {
    switch (raw.kind) {
      case "text":
        return remembered(texts, raw.text, raw, read);
      case "number":
        return remembered(numbersOf(raw.formatCode ?? ""), raw.value, raw, read);
      default:
        return read(raw);
    }
  };
}

function remembered<K, T>(known: Map<K, T>, key: K, raw: RawCell, read: (raw: RawCell) => T): T {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const fresh = read(raw);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, fresh);
  return fresh;
}

const readingOf = remembering<CellReading>((raw) => ({
  raw,
  result: readResult(raw),
  text: cellText(raw),
}));

const targetReaders: Readonly<Record<Direction, (raw: RawCell) => Target>> = {
  higher: remembering((raw) => readTarget(raw, { direction: "higher" })),
  lower: remembering((raw) => readTarget(raw, { direction: "lower" })),
};

const booksOfSets = new WeakMap<CriteriaSet, SetBook>();

function bookOf(id: string, set: CriteriaSet | undefined): SetBook {
  const known = set === undefined ? undefined : booksOfSets.get(set);
  if (known !== undefined) return known;
  const indicators = new Map(set?.indicators.map((indicator) => [indicator.code, indicator]));
  const byCriterion = new Map(set?.criteria.map(({ no }) => [no, indicatorsOf(set, no)]));
  const book: SetBook = {
    id,
    set,
    codes: codeBookOf(set),
    indicator: (code) => indicators.get(code),
    indicatorsOf: (criterion) => byCriterion.get(criterion) ?? [],
  };
  if (set !== undefined) booksOfSets.set(set, book);
  return book;
}

/** The sources with everything that is looked up thousands of times prepared once. */
export class Environment {
  /** The reading of a cell; the same object for all cells that hold the same. */
  readonly readingOf: (raw: RawCell) => CellReading = readingOf;
  private readonly books = new Map<string, SetBook>();

  private readonly areas = new Map<string, string>();

  constructor(readonly sources: RecordSources) {
    for (const register of sources.registers) {
      for (const entry of register.entries) this.areas.set(entry.code, entry.area ?? register.area);
    }
  }

  /** The area the registers give for a commune's code. */
  registeredArea(code: string): string | undefined {
    return this.areas.get(code);
  }

  /** Reads a target; a bare number takes the direction of its indicator. */
  readTarget(raw: RawCell, direction: Direction = "higher"): Target {
    return targetReaders[direction](raw);
  }

  book(id: string): SetBook {
    const known = this.books.get(id);
    if (known !== undefined) return known;
    const set = this.sources.sets.find((candidate) => candidate.id === id);
    const book = bookOf(id, set);
    this.books.set(id, book);
    return book;
  }
}
