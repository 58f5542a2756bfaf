import type { Summand } from "./summand";

/** A sum over some rows, with how far rounding may have moved it. */
export interface RowSum {
  readonly sum: number;
  /** Half a printed unit for each summand. */
  readonly slack: number;
  readonly summands: number;
  /** Marks that may count or not. */
  readonly open: number;
  readonly unknown: number;
}

/** Sums over any stretch of rows in constant time, so that many subtotals of a long table stay linear. */
export class RunningSum {
  private readonly sums: number[] = [0];
  private readonly slacks: number[] = [0];
  private readonly counts: number[] = [0];
  private readonly opens: number[] = [0];
  private readonly unknowns: number[] = [0];

  /** Adds the next row; undefined where the row takes no part. */
  push(summand: Summand | undefined): void {
    const value = summand?.kind === "value" ? summand : undefined;
    this.sums.push((this.sums.at(-1) ?? 0) + (value?.value ?? 0));
    this.slacks.push((this.slacks.at(-1) ?? 0) + (value?.unit ?? 0) / 2);
    this.counts.push((this.counts.at(-1) ?? 0) + (value === undefined ? 0 : 1));
    this.opens.push((this.opens.at(-1) ?? 0) + (summand?.kind === "open" ? 1 : 0));
    this.unknowns.push((this.unknowns.at(-1) ?? 0) + (summand?.kind === "unknown" ? 1 : 0));
  }

  /** The sum of the rows from `from` up to, not including, `to`. */
  between(from: number, to: number): RowSum {
    const over = (running: readonly number[]): number => (running[to] ?? 0) - (running[from] ?? 0);
    return {
      sum: over(this.sums),
      slack: over(this.slacks),
      summands: over(this.counts),
      open: over(this.opens),
      unknown: over(this.unknowns),
    };
  }
}
