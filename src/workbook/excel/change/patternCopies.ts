import type { ExpandedRow } from "../../../core/sheet/edit";
import type { Grid } from "../../../core/sheet/grid";
import { cutFormula } from "../../xlsx/formula/formula";
import type { FormulaPieces } from "../../xlsx/formula/formula";
import type { CopiedRow, SheetShift } from "../../xlsx/edit/shiftFormula";
import { OUTSIDE, shiftFormula, shiftOf, shiftPieces } from "../../xlsx/edit/shiftFormula";
import type { RowChange } from "../../xlsx/edit/rowChange";
import type { CellChange } from "../history/records";
import type { CellState } from "./cellState";
import { stateIn, stateKey, stateOf } from "./cellState";
import { fingerprint } from "./fingerprint";
import type { CellEntry } from "./operations";
import { mindedFormat } from "./operations";

/** Rows of the pattern that are copied over a run of new rows, in one go. */
export interface CopyRun {
  readonly from: number;
  readonly fromCount: number;
  /** Where the copies go while the pattern is still there. */
  readonly to: number;
  readonly toCount: number;
}

/** Where rows come and how many of the pattern stay. */
export interface Placing {
  readonly wanted: RowChange;
  readonly actual: readonly RowChange[];
  readonly inserted: { readonly at: number };
  readonly kept: number;
}

interface PlacedChange extends CellChange {
  readonly rowBefore: number;
}

/** The rows that come in the place of a pattern, and what each of their cells holds. */
export class PatternCopies {
  /** The last column that matters in any of them. */
  readonly right: number;
  private readonly patterns = new Map<string, FormulaPieces>();

  constructor(
    private readonly rows: readonly (ExpandedRow | undefined)[],
    private readonly grid: Grid,
    private readonly shift: SheetShift,
    private readonly placing: Placing,
  ) {
    this.right = rows.reduce(
      (right, row) => Math.max(right, (row?.values.length ?? 0) - 1),
      Math.max(0, grid.columnCount - 1),
    );
  }

  /** The copying to be done: one for a pattern repeated whole, else one for each run of like rows. */
  runs(): readonly CopyRun[] {
    const { kept, inserted, wanted } = this.placing;
    const fresh = this.rows.slice(kept).flatMap((row) => (row === undefined ? [] : [row.from]));
    const height = wanted.removed;
    const repeatsWhole =
      height > 0 &&
      fresh.length % height === 0 &&
      fresh.every((from, at) => from === wanted.first + (at % height));
    if (fresh.length > 0 && repeatsWhole) {
      return [{ from: wanted.first, fromCount: height, to: inserted.at, toCount: fresh.length }];
    }
    const runs: { from: number; fromCount: 1; to: number; toCount: number }[] = [];
    fresh.forEach((from, at) => {
      const last = runs.at(-1);
      if (last?.from === from) last.toCount += 1;
      else runs.push({ from, fromCount: 1, to: inserted.at + at, toCount: 1 });
    });
    return runs;
  }

  /** What has to be written besides the copying, in the rows as they are at the end. */
  entries(): readonly CellEntry[] {
    return this.rows.flatMap((row, at) => {
      if (row === undefined) return [];
      const isKept = at < this.placing.kept;
      return this.columns().flatMap((column): readonly CellEntry[] => {
        const own = row.values[column];
        const formula = this.grid.formulaAt(row.from, column);
        if (own === undefined && (formula === undefined || (isKept && !this.isRewritten(row, at, column))))
          return [];
        const state = this.stateAt(row, at, column);
        const format = mindedFormat(this.grid.formatAt(row.from, column), [state]);
        return [{ row: this.placing.wanted.first + at, column, state, ...format }];
      });
    });
  }

  /** Cells of the pattern's own rows that are overwritten. */
  changes(): readonly PlacedChange[] {
    const written = new Map(this.entries().map((entry) => [`${entry.row} ${entry.column}`, entry]));
    return this.rows.slice(0, this.placing.kept).flatMap((row, at) => {
      if (row === undefined) return [];
      const line = this.placing.wanted.first + at;
      return this.columns().flatMap((column): readonly PlacedChange[] => {
        const entry = written.get(`${line} ${column}`);
        if (entry === undefined) return [];
        const before = stateIn(this.grid, row.from, column);
        const format = mindedFormat(this.grid.formatAt(row.from, column), [before, entry.state]);
        return [{ row: line, rowBefore: row.from, column, before, after: entry.state, ...format }];
      });
    });
  }

  /** What each new row holds, as a fingerprint. */
  fingerprints(): readonly string[] {
    return this.rows
      .slice(this.placing.kept)
      .map((row, at) =>
        row === undefined
          ? ""
          : fingerprint(this.columns().map((column) => this.stateAt(row, this.placing.kept + at, column))),
      );
  }

  hiddenRows(): readonly number[] {
    const { kept, wanted } = this.placing;
    return this.rows.flatMap((row, at) =>
      row !== undefined && at >= kept && this.grid.hiddenRows.has(row.from) ? [wanted.first + at] : [],
    );
  }

  private columns(): readonly number[] {
    return Array.from({ length: this.right + 1 }, (_, column) => column);
  }

  private stateAt(row: ExpandedRow, at: number, column: number): CellState {
    const own = row.values[column];
    if (own !== undefined) return stateOf(own);
    const { formula, ...place } = this.formulaPlace(row, at, column);
    if (formula === undefined) return stateIn(this.grid, row.from, column);
    const key = `${row.from} ${column}`;
    const pieces = this.patterns.get(key) ?? cutFormula(formula);
    this.patterns.set(key, pieces);
    return { formula: shiftPieces(pieces, this.grid.name, this.shift, { kind: "copy", ...place }) };
  }

  private formulaPlace(
    { from, group, item }: ExpandedRow,
    at: number,
    column: number,
  ): CopiedRow & { readonly formula: string | undefined } {
    return {
      formula: this.grid.formulaAt(from, column),
      from,
      group,
      ...(item === undefined ? {} : { item }),
      row: this.placing.wanted.first + at,
    };
  }

  /** Whether a formula of the pattern's own row comes to mean something else than Excel makes of it. */
  private isRewritten(row: ExpandedRow, at: number, column: number): boolean {
    const formula = this.grid.formulaAt(row.from, column) ?? "";
    const natural = this.placing.actual.reduce(
      (text, change) => shiftFormula(text, this.grid.name, shiftOf(this.grid.name, change), OUTSIDE),
      formula,
    );
    return stateKey(this.stateAt(row, at, column)) !== stateKey({ formula: natural });
  }
}
