import type { ExpandedRow, ExpandRows } from "../../../core/sheet/edit";

export const MAX_ROWS = 1_048_576;

/** A run of rows that lie together; both ends belong to it. */
export interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** Which group, and which item of it, a copy belongs to. */
export type Instance = Pick<ExpandedRow, "group" | "item">;

/** A new row: what it is a copy of, and which instance it belongs to. */
export type NewRow = Pick<ExpandedRow, "from" | "group" | "item">;

type StandIns = NonNullable<ExpandRows["standIns"]>;

/** What there is to know of an expansion but the values. */
export interface Expansion extends Pick<ExpandRows, "first" | "last" | "standIns"> {
  readonly rows: readonly NewRow[];
}

/**
 * How the rows of one sheet move: rows `first` … `first + removed - 1` give way to `added` new ones, and everything below
 * follows. Inserting removes nothing, deleting adds nothing, expanding does both.
 */
export class RowChange {
  readonly delta: number;
  /** The last row that gives way; `first - 1` where none does. */
  readonly last: number;
  private readonly runsOfRow = new Map<number, RowRun[]>();
  private readonly runsOfGroup = new Map<string, RowRun[]>();
  private readonly runsOfItem = new Map<string, RowRun[]>();

  private constructor(
    readonly first: number,
    readonly removed: number,
    readonly added: number,
    /** What the new rows copy; empty for blank rows. */
    readonly copies: readonly NewRow[],
    private readonly standIns: StandIns = new Map(),
  ) {
    this.delta = added - removed;
    this.last = first + removed - 1;
    copies.forEach(({ from, group, item }, index) => {
      extendRuns(this.runsOfRow, from, first + index);
      extendRuns(this.runsOfGroup, groupKey(from, group), first + index);
      if (item !== undefined) extendRuns(this.runsOfItem, groupKey(from, item), first + index);
    });
  }

  static expanding({ first, last, rows, standIns }: Expansion): RowChange {
    return new RowChange(first, last - first + 1, rows.length, rows, standIns);
  }

  static inserting(at: number, count: number): RowChange {
    return new RowChange(at, 0, count, []);
  }

  static deleting(first: number, last: number): RowChange {
    return new RowChange(first, last - first + 1, 0, []);
  }

  gaveWay(row: number): boolean {
    return row >= this.first && row <= this.last;
  }

  /** Where a row that stays ends up. */
  placeOf(row: number): number {
    return row > this.last ? row + this.delta : row;
  }

  /** All copies of a pattern row. */
  copiesOf(row: number): readonly RowRun[] {
    return this.runsOfRow.get(row) ?? [];
  }

  /** The copies of a pattern row that belong together with another copy: those of its item, else those of its group. */
  copiesBeside(row: number, { group, item }: Instance): readonly RowRun[] {
    const ofItem = item === undefined ? undefined : this.runsOfItem.get(groupKey(row, item));
    return ofItem ?? this.runsOfGroup.get(groupKey(row, group)) ?? [];
  }

  /** Where the rows `top` … `bottom` are now, as one outside the new rows sees them; empty where all are gone. */
  seenFromOutside(top: number, bottom: number): readonly RowRun[] {
    return this.seen(top, bottom, (row) => {
      const own = this.copiesOf(row);
      return own.length > 0 ? own : (this.standIns.get(row) ?? []).flatMap((other) => this.copiesOf(other));
    });
  }

  /** The same as a copy sees them: other pattern rows are those of its own item or group, where that has any. */
  seenFromCopy(top: number, bottom: number, copy: Instance): readonly RowRun[] {
    return this.seen(top, bottom, (row) => {
      const own = this.copiesBeside(row, copy);
      return own.length > 0 ? own : this.copiesOf(row);
    });
  }

  /** Where the line above `row` is now. */
  lineAbove(row: number): number {
    if (row <= this.first) return row;
    if (row > this.last) return row + this.delta;
    const runs = this.seenFromOutside(this.first, row - 1);
    return (runs[runs.length - 1]?.bottom ?? this.first - 1) + 1;
  }

  private seen(top: number, bottom: number, copiesOf: (row: number) => readonly RowRun[]): readonly RowRun[] {
    if (bottom < this.first) return [{ top, bottom }];
    if (top > this.last && top >= this.first) return [this.below(top, bottom)];
    // A range over all that gives way takes in everything that comes.
    const startsAbove = top < this.first;
    const endsBelow = bottom > this.last;
    if (startsAbove && endsBelow) return [{ top, bottom: this.movedEnd(bottom) }];
    const runs: RowRun[] = [];
    if (startsAbove) runs.push({ top, bottom: this.first - 1 });
    for (let row = Math.max(top, this.first); row <= Math.min(bottom, this.last); row++) {
      runs.push(...copiesOf(row));
    }
    if (endsBelow) runs.push(this.below(this.last + 1, bottom));
    return joined(runs);
  }

  private below(top: number, bottom: number): RowRun {
    return { top: Math.min(top + this.delta, MAX_ROWS - 1), bottom: this.movedEnd(bottom) };
  }

  /** The last row of a sheet stays the last: a range down to it means "all the rest". */
  private movedEnd(bottom: number): number {
    return bottom === MAX_ROWS - 1 ? bottom : Math.min(bottom + this.delta, MAX_ROWS - 1);
  }
}

function groupKey(from: number, instance: number): string {
  return `${from}/${instance}`;
}

function extendRuns<Key>(runsBy: Map<Key, RowRun[]>, key: Key, row: number): void {
  const runs = runsBy.get(key);
  const previous = runs?.[runs.length - 1];
  if (runs === undefined) runsBy.set(key, [{ top: row, bottom: row }]);
  else if (previous?.bottom === row - 1) runs[runs.length - 1] = { top: previous.top, bottom: row };
  else runs.push({ top: row, bottom: row });
}

/** The same rows in ascending order, in as few runs as there can be. */
function joined(runs: readonly RowRun[]): readonly RowRun[] {
  const sorted = [...runs].sort((a, b) => a.top - b.top);
  const result: RowRun[] = [];
  for (const run of sorted) {
    const previous = result[result.length - 1];
    if (previous !== undefined && run.top <= previous.bottom + 1) {
      result[result.length - 1] = { top: previous.top, bottom: Math.max(previous.bottom, run.bottom) };
    } else {
      result.push(run);
    }
  }
  return result;
}

/** The one run from the first of these rows to the last; undefined where there are none. */
export function hullOf(runs: readonly RowRun[]): RowRun | undefined {
  const first = runs[0];
  const last = runs[runs.length - 1];
  return first === undefined || last === undefined ? undefined : { top: first.top, bottom: last.bottom };
}
