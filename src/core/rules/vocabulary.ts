import { indicatorOf } from "../criteria/lookup";
import type { CriteriaSet } from "../criteria/types";
import type { Reading } from "../records/types";
import type { Grid } from "../sheet/grid";
import { headedColumns } from "../sheet/columnHeadings";
import type { Table } from "../sheet/table";
import { editDistance } from "../text/distance";
import { keysOfName, nameKey } from "./headings";
import type { Token } from "./tokens";
import type { Field } from "./types";

/** What rules may name in one workbook. */
export interface NameSources {
  readonly sets: readonly CriteriaSet[];
  readonly reading: Reading;
  readonly tables: readonly Table[];
  readonly gridByName: ReadonlyMap<string, Grid>;
}

/** What a name means: one thing, or several that people have to tell apart by the names proposed. */
export type Meaning =
  | { readonly kind: "field"; readonly field: Field }
  | { readonly kind: "rule"; readonly name: string }
  | { readonly kind: "ambiguous"; readonly proposals: readonly string[] };

export interface Match {
  readonly meaning: Meaning;
  /** How many tokens it takes. */
  readonly length: number;
}

const CODE = /^\d{1,2}\.\d{1,2}$/;
const LONGEST_NAME = 40;
const MOST_PROPOSALS = 3;
/** So many letters of a long name may be wrong. */
const MOST_SLIPS = 5;
/** A name of fewer words may stand inside many labels by chance. */
const FEWEST_WORDS_OF_PART = 2;

const FACTS: readonly (readonly [string, Field])[] = [
  ["Số tiêu chí đạt", { kind: "criteria", count: "met" }],
  ["Tổng số tiêu chí đạt", { kind: "criteria", count: "met" }],
  ["Số tiêu chí chưa đạt", { kind: "criteria", count: "unmet" }],
];

/** The names a workbook gives to indicators, columns, sheets and rules. */
export class Vocabulary {
  private readonly meanings = new Map<string, Meaning>();
  private readonly written = new Map<string, string>();
  private readonly longest = new Map<string, number>();
  private readonly labels: { readonly key: string; readonly label: string; readonly code: string }[] = [];
  private readonly codes = new Set<string>();
  private readonly sheets = new Map<string, string>();
  /** By table: the columns of each heading. */
  readonly columnsByTable: readonly ReadonlyMap<string, readonly number[]>[];

  constructor(
    private readonly sources: NameSources,
    ruleNames: readonly string[],
  ) {
    for (const name of ruleNames) this.add(name, { kind: "rule", name });
    this.addCodes();
    this.addLabels();
    this.columnsByTable = this.addColumns();
    for (const [name, field] of FACTS) this.add(name, { kind: "field", field });
    for (const name of sources.gridByName.keys()) this.sheets.set(nameKey(name), name);
  }

  /** The code a text is: as written, or as the set punctuates it ("17,8" and "17.08" are 17.8). */
  codeNamed(written: string): string | undefined {
    if (this.codes.has(written)) return written;
    for (const set of this.sources.sets) {
      const code = indicatorOf(set, written)?.code;
      if (code !== undefined) return code;
    }
    return undefined;
  }

  /** Whether a number reads as the code of an indicator there is. */
  isCode(written: string): boolean {
    return CODE.test(written) && this.codeNamed(written) !== undefined;
  }

  sheetNamed(written: string): string | undefined {
    return this.sheets.get(nameKey(written));
  }

  named(written: string): Meaning | undefined {
    return this.meanings.get(nameKey(written)) ?? this.partOfLabel(nameKey(written));
  }

  /** The longest name that begins at a token. */
  longestAt(tokens: readonly Token[], at: number): Match | undefined {
    const most = this.longest.get(tokens[at]?.key ?? "") ?? 0;
    for (let length = Math.min(most, tokens.length - at); length > 0; length--) {
      const key = keyOf(tokens.slice(at, at + length));
      const meaning = this.meanings.get(key);
      if (meaning !== undefined) return { meaning, length };
    }
    return undefined;
  }

  /** The names nearest to one that means nothing, the nearest first. */
  near(written: string): readonly string[] {
    const key = nameKey(written);
    const limit = Math.min(MOST_SLIPS, Math.max(2, Math.floor(key.length / 5)));
    return nearestOf(key, [...this.written, ...[...this.codes].map((code) => [code, code] as const)], limit);
  }

  nearSheet(written: string): readonly string[] {
    return nearestOf(nameKey(written), this.sheets, 3);
  }

  private partOfLabel(key: string): Meaning | undefined {
    if (key.split(" ").length < FEWEST_WORDS_OF_PART) return undefined;
    const found = this.labels.filter((label) => ` ${label.key} `.includes(` ${key} `));
    const codes = [...new Set(found.map(({ code }) => code))];
    const [code] = codes;
    if (code === undefined) return undefined;
    if (codes.length === 1) return { kind: "field", field: { kind: "indicator", code } };
    return { kind: "ambiguous", proposals: codes.slice(0, MOST_PROPOSALS) };
  }

  private add(name: string, meaning: Meaning): void {
    for (const key of keysOfName(name)) this.addKey(key, name, meaning);
  }

  private addCodes(): void {
    const { sets, reading } = this.sources;
    for (const set of sets) for (const { code } of set.indicators) this.codes.add(code);
    for (const { code, scope } of reading.codes) if (scope === "indicator") this.codes.add(code);
  }

  /** Labels of the sets the workbook reports by; the same label under two codes has to be named by its code. */
  private addLabels(): void {
    const { sets, reading } = this.sources;
    const used = new Set(reading.tables.map(({ set }) => set));
    const codesByLabel = new Map<string, Set<string>>();
    const add = (label: string, code: string): void => {
      const codes = codesByLabel.get(label) ?? new Set<string>();
      codesByLabel.set(label, codes.add(code));
    };
    for (const set of sets) {
      if (used.has(set.id)) for (const { label, code } of set.indicators) add(label, code);
    }
    for (const { scope, label, code } of reading.records) {
      if (scope === "indicator" && label !== "") add(label, code);
    }
    for (const [label, codes] of codesByLabel) {
      const [code] = codes;
      if (code === undefined) continue;
      this.labels.push(...[...codes].map((each) => ({ key: nameKey(label), label, code: each })));
      this.add(
        label,
        codes.size === 1
          ? { kind: "field", field: { kind: "indicator", code } }
          : { kind: "ambiguous", proposals: [...codes].slice(0, MOST_PROPOSALS) },
      );
    }
  }

  /** A heading that stands over several columns of every table it is in means none of them: their whole paths do. */
  private addColumns(): readonly ReadonlyMap<string, readonly number[]>[] {
    const { tables, gridByName } = this.sources;
    const paths = new Map<string, Set<string>>();
    const single = new Set<string>();
    const byTable = tables.map((table) => {
      const grid = gridByName.get(table.sheetName);
      const columns = new Map<string, number[]>();
      if (grid === undefined || table.kind === "unknown") return columns;
      for (const { column, leaf, path } of headedColumns(grid, table)) {
        for (const key of new Set([...keysOfName(leaf), ...keysOfName(path)])) {
          columns.set(key, [...(columns.get(key) ?? []), column]);
          paths.set(key, (paths.get(key) ?? new Set()).add(path));
        }
      }
      for (const [key, own] of columns) if (own.length === 1) single.add(key);
      return columns;
    });
    for (const [key, own] of paths) {
      const [first = key] = own;
      const name = [...own].find((path) => nameKey(path) === key) ?? first.split(" / ").at(-1) ?? first;
      this.addKey(
        key,
        name,
        single.has(key)
          ? { kind: "field", field: { kind: "column", heading: key } }
          : { kind: "ambiguous", proposals: [...own].slice(0, MOST_PROPOSALS) },
      );
    }
    return byTable;
  }

  private addKey(key: string, name: string, meaning: Meaning): void {
    const words = key.split(" ");
    if (words.length > LONGEST_NAME || this.meanings.has(key)) return;
    this.meanings.set(key, meaning);
    this.written.set(key, name);
    const first = words[0] ?? "";
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
  }
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(" ");
}

/** A name may be written by its first words alone, so it is held against as many words of each. */
function nearestOf(
  key: string,
  names: Iterable<readonly [string, string]>,
  limit: number,
): readonly string[] {
  const words = key.split(" ").length;
  const near = [...names].flatMap(([other, name]) => {
    const beginning = words < FEWEST_WORDS_OF_PART ? other : other.split(" ").slice(0, words).join(" ");
    const distance = editDistance(key, beginning, limit);
    return distance > limit ? [] : [{ name, distance }];
  });
  near.sort((one, other) => one.distance - other.distance);
  return [...new Set(near.map(({ name }) => name))].slice(0, MOST_PROPOSALS);
}
