import { areaName, cellName } from "../../../core/sheet/address";
import type { CellInput, FontChange, SetBlock, SetCell } from "../../../core/sheet/edit";
import type { Area, CellRef, Scalar } from "../../../core/sheet/grid";
import type { RefusedEdit, SheetSummary } from "../../port";
import type { CellChange, CellStep, RowGuard } from "../history/records";
import type { CellEntry } from "./operations";
import { mindedFormat } from "./operations";
import type { FoundCell } from "./cellState";
import { stateKey, stateOf } from "./cellState";
import type { SheetSnapshot } from "./snapshot";

export type CellEdit = SetCell | SetBlock;

export interface Target extends CellRef {
  readonly input: CellInput;
  readonly font?: FontChange;
}

type Refusal = Omit<RefusedEdit, "edit">;

/** No cell holds a longer text, and no formula is longer (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** The cells an edit writes. */
export function targetsOf(edit: CellEdit): readonly Target[] {
  if (edit.kind === "setCell") {
    const { row, column, value, font } = edit;
    return [{ row, column, input: value, ...(font === undefined ? {} : { font }) }];
  }
  return edit.values.flatMap((line, down) =>
    line.flatMap((input, right) =>
      input === undefined ? [] : [{ row: edit.row + down, column: edit.column + right, input }],
    ),
  );
}

/** Works out, edit after edit, what is written into one sheet, what is refused and what would undo it. */
export class CellPlan {
  readonly refused: RefusedEdit[] = [];
  private readonly written = new Map<string, Target>();
  /** All cells the edits name, so that a whole spilled block may be replaced. */
  private readonly named: ReadonlySet<string>;

  constructor(
    private readonly sheet: SheetSummary,
    private readonly snapshot: SheetSnapshot,
    edits: readonly CellEdit[],
  ) {
    this.named = new Set(edits.flatMap(targetsOf).map(cellName));
    for (const edit of edits) this.add(edit);
  }

  get entries(): readonly CellEntry[] {
    return this.changes().map(({ row, column, after, format, font }) => ({
      row,
      column,
      state: after,
      ...(format === undefined ? {} : { format }),
      ...(font === undefined ? {} : { font: font.to }),
    }));
  }

  /** What undoes it; undefined where nothing is written. */
  step(): CellStep | undefined {
    const cells = this.changes();
    if (cells.length === 0) return undefined;
    const { id, name } = this.sheet;
    return { kind: "cells", sheetId: id, sheet: name, cells, guards: this.guards(cells) };
  }

  private changes(): readonly CellChange[] {
    return [...this.written.values()].flatMap(({ row, column, input, font }) => {
      const found = this.foundAt({ row, column });
      const after = stateOf(input);
      const before = found.state;
      if (stateKey(before) === stateKey(after) && font === undefined) return [];
      const minded = mindedFormat(found.format, [before, after]);
      return [{ row, column, before, after, ...minded, ...(font === undefined ? {} : { font }) }];
    });
  }

  /** A cell that another spills into holds nothing of its own, whatever it shows. */
  private foundAt(cell: CellRef): FoundCell {
    const found = this.snapshot.cell(cell);
    const parent = this.snapshot.spillParent(cell);
    const isAnchor = parent === undefined || (parent.row === cell.row && parent.column === cell.column);
    return isAnchor ? found : { ...found, state: null };
  }

  private add(edit: CellEdit): void {
    const targets = targetsOf(edit);
    const refusal = this.refusalOf(edit) ?? firstOf(targets, (target) => this.targetRefusal(target));
    if (refusal !== undefined) {
      this.refused.push({ edit, ...refusal });
      return;
    }
    for (const target of targets) {
      if (hidingMerge(this.snapshot.merges, target) === undefined) this.written.set(cellName(target), target);
    }
  }

  private refusalOf(edit: CellEdit): Refusal | undefined {
    if (this.snapshot.isGone) return { why: "noSheet" };
    if (this.sheet.isProtected) return { why: "protected" };
    if (edit.kind === "setBlock" || edit.expect === undefined) return undefined;
    const found = this.valueAt(edit);
    return isSame(found, edit.expect) ? undefined : { why: "changed", found: String(found ?? "") };
  }

  private targetRefusal(target: Target): Refusal | undefined {
    const merge = hidingMerge(this.snapshot.merges, target);
    if (merge !== undefined) {
      return target.input === null ? undefined : { why: "hiddenByMerge", found: areaName(merge) };
    }
    const reason = unwritable(target.input);
    if (reason !== undefined) return { why: "unsupported", found: `${cellName(target)}: ${reason}` };
    const parent = this.snapshot.spillParent(target);
    const isReplaced = parent === undefined || this.named.has(cellName(parent));
    return isReplaced ? undefined : { why: "unsupported", found: `${cellName(parent)}#` };
  }

  private valueAt(cell: CellRef): Scalar {
    const written = this.written.get(cellName(cell))?.input;
    if (written === undefined) return this.snapshot.cell(cell).value;
    return typeof written === "object" && written !== null ? (written.cached ?? null) : written;
  }

  private guards(cells: readonly CellChange[]): readonly RowGuard[] {
    const changed = new Set(cells.map(cellName));
    const lastColumns = new Map<number, number>();
    for (const { row, column } of cells) lastColumns.set(row, Math.max(column, lastColumns.get(row) ?? 0));
    return [...lastColumns].map(([row, last]) => {
      const kept: (readonly [number, string])[] = [];
      for (let column = 0; column <= last && kept.length < GUARD_CELLS; column++) {
        if (changed.has(cellName({ row, column }))) continue;
        const text = stateKey(this.snapshot.cell({ row, column }).state);
        if (text !== "") kept.push([column, text]);
      }
      return { row, cells: kept };
    });
  }
}

const GUARD_CELLS = 3;

/** An empty text and a blank cell look the same, so either passes for the other. */
function isSame(found: Scalar, expected: Scalar): boolean {
  return found === expected || ((found === null || found === "") && (expected === null || expected === ""));
}

/** Why a value cannot stand in a cell; undefined where it can. */
export function unwritable(input: CellInput): string | undefined {
  if (typeof input === "object" && input !== null) {
    return input.formula.length > LONGEST_FORMULA
      ? `${input.formula.length} > ${LONGEST_FORMULA}`
      : unwritable(input.cached ?? null);
  }
  if (typeof input === "number" && !Number.isFinite(input)) return String(input);
  if (typeof input === "string" && input.length > LONGEST_TEXT) return `${input.length} > ${LONGEST_TEXT}`;
  return undefined;
}

/** The merged area a cell lies hidden in; undefined where it shows. */
export function hidingMerge(merges: readonly Area[], { row, column }: CellRef): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
