import type { FormulaInput, RowInput } from "../../../core/sheet/edit";
import { ByteWriter } from "../byteWriter";
import { isFormula } from "./cellText";
import type { CopiedFormula, RowFormula } from "./copiedFormula";
import type { CopySlot, StoredResult } from "./copyWriter";
import { slotsOf } from "./copyWriter";
import type { PatternRow } from "./patternRow";
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
}

/** Is shown the cells of the new rows that hold something. */
export interface CopyReader {
  value(row: number, column: number, value: string | number | boolean): void;
  /** A cell written as in the pattern row: `raw` is the whole cell there. */
  fixed(row: number, column: number, raw: string): void;
  formula(row: number, column: number, formula: FormulaOfCopy): void;
  formulaInput(row: number, column: number, input: FormulaInput, index: number): void;
}

export interface FormulaOfCopy {
  /** Its place among all formulas of the new rows, in reading order. */
  readonly index: number;
  readonly formula: RowFormula;
  readonly pattern: CopiedFormula;
}

/**
 * The new rows of a sheet while they are not written out: the values they were given, and one compiled row for all copies
 * of a pattern row. A list of 10,000 rows costs no text until its part is written, once, with the values of its formulas.
 */
export class CopiedRows {
  private readonly lines: readonly CompiledRow[];
  /** The formulas of pattern cells, in reading order together with those that values bring, which have none here. */
  private readonly formulas: (RowFormula | undefined)[] = [];
  private readonly end: Uint8Array;

  constructor(
    private readonly first: number,
    copies: readonly NewRow[],
    private readonly values: NewRowValues,
    patterns: ReadonlyMap<number, PatternRow>,
    prefix: string,
  ) {
    this.end = encoder.encode(`</${prefix}row>`);
    const compiled = compile(copies, values, patterns, prefix);
    this.lines = copies.map(
      ({ from }) => compiled.get(from) ?? compileRow(bareRow(prefix), new Set(), prefix),
    );
    copies.forEach((copy, index) => {
      this.readFormulas(copy, index);
    });
  }

  get holdsFormulas(): boolean {
    return this.formulas.length > 0;
  }

  /** Shows every cell that holds something, in reading order. */
  read(reader: CopyReader): void {
    let index = 0;
    this.lines.forEach(({ slots }, line) => {
      const row = this.first + line;
      const values = this.values[line] ?? NO_VALUES;
      for (const { column, content } of slots) {
        const value = values[column];
        if (value === undefined) {
          const formula = content?.kind === "formula" ? this.formulas[index] : undefined;
          if (content?.kind === "fixed") reader.fixed(row, column, content.raw);
          else if (content !== undefined && formula !== undefined)
            reader.formula(row, column, { index: index++, formula, pattern: content.formula });
        } else if (isFormula(value)) {
          reader.formulaInput(row, column, value, index++);
        } else if (value !== null && value !== "") {
          reader.value(row, column, value);
        }
      }
    });
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
        if (formula !== undefined) slot.writeFormula(written, formula, results[at++]);
        else if (slot.content !== undefined) slot.writeFixed(written);
      } else if (isFormula(value)) {
        slot.writeValue(written, withResult(value, results[at++]));
      } else if (slot.isWritten(value)) {
        slot.writeValue(written, value);
      }
    }
    out.bytes(this.end);
    return at;
  }

  private readFormulas({ from, group, item }: NewRow, index: number): void {
    const values = this.values[index] ?? NO_VALUES;
    for (const { column, content } of this.lines[index]?.slots ?? []) {
      const value = values[column];
      if (value !== undefined && isFormula(value)) this.formulas.push(undefined);
      if (value !== undefined || content?.kind !== "formula") continue;
      const instance = item === undefined ? { group } : { group, item };
      this.formulas.push(content.formula.of({ kind: "copy", from, row: this.first + index, ...instance }));
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
    for (const [column, value] of (values[index] ?? NO_VALUES).entries())
      if (value !== undefined) ofPattern.add(column);
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
  return {
    isHidden: pattern.isHidden,
    isBare: pattern.isBare,
    start: encoder.encode(before),
    afterNumber: encoder.encode(after),
    slots: slotsOf(pattern, columns, prefix),
  };
}
