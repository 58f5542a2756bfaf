import type { CellInput, FormulaInput, RowInput } from "../../../core/sheet/edit";
import type { CellRef } from "../../../core/sheet/grid";
import { ByteWriter } from "../byteWriter";
import { isFormula } from "./cellText";
import type { CopiedFormula, RowFormula } from "./copiedFormula";
import type { CopySlot, StoredResult } from "./copyWriter";
import { slotsOf } from "./copyWriter";
import type { PatternContent, PatternRow } from "./patternRow";
import { bareRow } from "./patternRow";
import { WrittenRow } from "./writtenRow";
import type { NewRow } from "./rowChange";

/** What the new rows hold beside what they copy, in their order; empty for blank rows. */
export type NewRowValues = readonly RowInput[];

const encoder = new TextEncoder();
const NO_VALUES: RowInput = [];

/** After so many rows it is known well enough how long all of them will be. */
const ROWS_OF_SAMPLE = 200;
const MARGIN = 1.2;

/** The copies of one pattern row. */
interface CompiledRow {
  readonly isHidden: boolean;
  readonly isBare: boolean;
  readonly start: Uint8Array;
  readonly afterNumber: Uint8Array;
  readonly slots: readonly CopySlot[];
  /** What the pattern row holds, by column. */
  readonly contents: readonly (PatternContent | undefined)[];
}

/** A formula of the new rows: the pattern row's, or one that a row was given. */
export type FormulaOfCopies = CellRef &
  (
    | { readonly kind: "pattern"; readonly formula: RowFormula; readonly pattern: CopiedFormula }
    | { readonly kind: "input"; readonly input: FormulaInput }
  );

/**
 * The new rows of a sheet while they are not written out: the values they were given, and one compiled row for all copies
 * of a pattern row. A list of 10,000 rows costs no text until its part is written, once, with the values of its formulas.
 */
export class CopiedRows {
  /** The row behind the last. */
  readonly end: number;
  private readonly lines: readonly CompiledRow[];
  /** In reading order, by which their results are told. */
  readonly formulas: readonly FormulaOfCopies[];
  private readonly endTag: Uint8Array;

  constructor(
    readonly first: number,
    copies: readonly NewRow[],
    private readonly values: NewRowValues,
    patterns: ReadonlyMap<number, PatternRow>,
    prefix: string,
  ) {
    this.endTag = encoder.encode(`</${prefix}row>`);
    const compiled = compile(copies, values, patterns, prefix);
    this.lines = copies.map(
      ({ from }) => compiled.get(from) ?? compileRow(bareRow(prefix), new Set(), prefix),
    );
    this.end = first + copies.length;
    const formulas: FormulaOfCopies[] = [];
    copies.forEach((copy, index) => {
      this.gatherFormulas(copy, index, formulas);
    });
    this.formulas = formulas;
  }

  /** What a row was given for a column; undefined where it holds what its pattern row does. */
  inputAt(row: number, column: number): CellInput | undefined {
    return this.values[row - this.first]?.[column];
  }

  /** What the pattern row of a row holds; undefined where it has no cell. */
  contentAt(row: number, column: number): PatternContent | undefined {
    return this.lines[row - this.first]?.contents[column];
  }

  /** How many columns the widest row has cells for. */
  get width(): number {
    return Math.max(0, ...new Set(this.lines.map(({ slots }) => (slots.at(-1)?.column ?? -1) + 1)));
  }

  /** The rows that are hidden, as their pattern rows are. */
  hiddenRows(): readonly number[] {
    return this.lines.flatMap(({ isHidden }, index) => (isHidden ? [this.first + index] : []));
  }

  /** Writes the rows, with what has been worked out for their formulas. */
  write(out: ByteWriter, results: readonly (StoredResult | undefined)[]): void {
    const start = out.size;
    const row = new WrittenRow(out);
    let formula = 0;
    this.lines.forEach((line, index) => {
      formula = this.writeRow(row, line, index, formula, results);
      if (index === ROWS_OF_SAMPLE) {
        const each = ((out.size - start) / ROWS_OF_SAMPLE) * MARGIN;
        out.reserve(Math.ceil(each * (this.lines.length - index)));
      }
    });
  }

  text(): string {
    const out = new ByteWriter();
    this.write(out, []);
    return new TextDecoder().decode(out.finish());
  }

  private writeRow(
    written: WrittenRow,
    line: CompiledRow,
    index: number,
    firstFormula: number,
    results: readonly (StoredResult | undefined)[],
  ): number {
    const values = this.values[index] ?? NO_VALUES;
    let at = firstFormula;
    if (line.isBare && !line.slots.some((slot) => slot.isWritten(values[slot.column]))) return at;
    const { out } = written;
    out.bytes(line.start);
    written.begin(this.first + index);
    out.bytes(line.afterNumber);
    for (const slot of line.slots) {
      const value = values[slot.column];
      if (value === undefined) {
        const formula = slot.content?.kind === "formula" ? this.formulas[at] : undefined;
        if (formula?.kind === "pattern") slot.writeFormula(written, formula.formula, results[at++]);
        else if (slot.content !== undefined) slot.writeFixed(written);
      } else if (isFormula(value)) {
        slot.writeValue(written, withResult(value, results[at++]));
      } else if (slot.isWritten(value)) {
        slot.writeValue(written, value);
      }
    }
    out.bytes(this.endTag);
    return at;
  }

  private gatherFormulas({ from, group, item }: NewRow, index: number, formulas: FormulaOfCopies[]): void {
    const row = this.first + index;
    const values = this.values[index] ?? NO_VALUES;
    const instance = item === undefined ? { group } : { group, item };
    for (const { column, content } of this.lines[index]?.slots ?? []) {
      const input = values[column];
      if (input !== undefined && isFormula(input)) formulas.push({ kind: "input", row, column, input });
      if (input !== undefined || content?.kind !== "formula") continue;
      const formula = content.formula.of({ kind: "copy", from, row, ...instance });
      formulas.push({ kind: "pattern", row, column, formula, pattern: content.formula });
    }
  }
}

function withResult(input: FormulaInput, result: StoredResult | undefined): FormulaInput {
  if (result === undefined) return input;
  const { formula, over } = input;
  return {
    formula,
    ...(over === undefined ? {} : { over }),
    ...(result.value === undefined ? {} : { cached: result.value }),
  };
}

function compile(
  copies: readonly NewRow[],
  values: NewRowValues,
  patterns: ReadonlyMap<number, PatternRow>,
  prefix: string,
): ReadonlyMap<number, CompiledRow> {
  const columns = new Map<number, Set<number>>();
  copies.forEach(({ from }, index) => {
    let ofPattern = columns.get(from);
    if (ofPattern === undefined) columns.set(from, (ofPattern = new Set()));
    const given = values[index] ?? NO_VALUES;
    for (let column = 0; column < given.length; column++)
      if (given[column] !== undefined) ofPattern.add(column);
  });
  return new Map(
    Array.from(columns, ([from, ofValues]) => [
      from,
      compileRow(patterns.get(from) ?? bareRow(prefix), ofValues, prefix),
    ]),
  );
}

function compileRow(pattern: PatternRow, columns: ReadonlySet<number>, prefix: string): CompiledRow {
  const [before, after] = pattern.aroundNumber;
  const contents: (PatternContent | undefined)[] = [];
  for (const { column, content } of pattern.cells) contents[column] = content;
  return {
    isHidden: pattern.isHidden,
    isBare: pattern.isBare,
    start: encoder.encode(before),
    afterNumber: encoder.encode(after),
    slots: slotsOf(pattern, columns, prefix),
    contents,
  };
}
