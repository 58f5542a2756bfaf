import { areaName, cellName } from "../../../core/sheet/address";
import type { CellInput, SetBlock, SetCell } from "../../../core/sheet/edit";
import type { Area, Scalar } from "../../../core/sheet/grid";
import type { RefusedEdit } from "../../port";
import type { SharedTexts } from "../calc/calcWorkbook";
import { printFormula } from "../formula/formula";
import { isFormula, unwritable } from "./cellText";
import type { EditedWorkbook } from "./editedWorkbook";
import { hidingMerge, readFrameFacts, withDimension } from "./frameFacts";
import type { FrameFacts } from "./frameFacts";
import type { CellPatches } from "./patchCells";
import { addPatch, patchCells } from "./patchCells";
import type { Refusal } from "./refusal";
import { refused } from "./refusal";
import type { SpreadFormulas } from "./sharedFormulas";
import { arrayAt, formulaFor, readSpreadFormulas } from "./sharedFormulas";
import type { CellParts, SheetText } from "./sheetScan";
import { cutSheet, readCell, scanCells, scanRows } from "./sheetScan";
import { storedValue } from "./storedValue";
import { tableHeaders } from "./tableHeaders";

export type CellEdit = SetCell | SetBlock;

interface Target {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** Writes cells of one sheet, edit after edit, in one pass over it. */
export function applyCells(
  edits: readonly CellEdit[],
  sheet: number,
  book: EditedWorkbook,
  sharedTexts: SharedTexts,
): readonly RefusedEdit[] {
  const part = book.sheets[sheet]?.part ?? "";
  const text = cutSheet(book.parts.get(part) ?? "");
  if (text === undefined) return edits.map((edit) => refused(edit, { why: "unsupported", found: part }));
  const writer = new CellWriter(text, part, book, sharedTexts, edits.flatMap(targetsOf));
  const refusals = edits.flatMap((edit) => {
    const refusal = writer.write(edit);
    return refusal === undefined ? [] : [refused(edit, refusal)];
  });
  writer.finish(sheet);
  return refusals;
}

function targetsOf(edit: CellEdit): readonly Target[] {
  if (edit.kind === "setCell") return [{ row: edit.row, column: edit.column, input: edit.value }];
  return edit.values.flatMap((line, down) =>
    line.flatMap((input, right) =>
      input === undefined ? [] : [{ row: edit.row + down, column: edit.column + right, input }],
    ),
  );
}

class CellWriter {
  private readonly facts: FrameFacts;
  private readonly spread: SpreadFormulas;
  private readonly present: ReadonlyMap<string, CellParts>;
  private readonly headers: ReadonlyMap<string, string>;
  private readonly patches: CellPatches = new Map();
  private readonly written = new Map<string, CellInput>();
  private readonly changed: Area[] = [];
  /** All cells the edits name, so that a whole array may be replaced. */
  private readonly named: ReadonlySet<string>;

  constructor(
    private readonly sheet: SheetText,
    private readonly part: string,
    private readonly book: EditedWorkbook,
    private readonly sharedTexts: SharedTexts,
    targets: readonly Target[],
  ) {
    this.facts = readFrameFacts(sheet);
    this.spread = readSpreadFormulas(sheet);
    this.present = presentCells(sheet, targets);
    this.headers = tableHeaders(book.parts, part);
    this.named = new Set(targets.map(cellName));
  }

  write(edit: CellEdit): Refusal | undefined {
    const targets = targetsOf(edit);
    const refusal = this.refusalOf(edit) ?? firstDefined(targets, (target) => this.targetRefusal(target));
    if (refusal !== undefined) return refusal;
    for (const target of targets) this.enter(target);
    this.changed.push(...areasOf(edit, targets));
    return undefined;
  }

  finish(sheet: number): void {
    if (this.changed.length === 0) return;
    const data = patchCells(this.sheet, this.patches, this.facts.columnStyle);
    const before = this.changed.reduce(withDimension, this.sheet.before);
    this.book.parts.set(this.part, before + data + this.sheet.after);
    this.book.changed.push(...this.changed.map((area) => ({ sheet, ...area })));
  }

  private refusalOf(edit: CellEdit): Refusal | undefined {
    if (this.facts.isProtected) return { why: "protected" };
    // Of a file a whole copy is converted, with the fonts of its styles; single cells keep theirs.
    if (edit.kind === "setCell" && edit.font !== undefined)
      return { why: "unsupported", found: edit.font.to };
    if (edit.kind === "setBlock" || edit.expect === undefined) return undefined;
    const found = this.valueOf(edit.row, edit.column);
    return isSame(found, edit.expect) ? undefined : { why: "changed", found: String(found ?? "") };
  }

  private targetRefusal(target: Target): Refusal | undefined {
    const name = cellName(target);
    const merge = hidingMerge(this.facts.merges, target);
    if (merge !== undefined) {
      return target.input === null ? undefined : { why: "hiddenByMerge", found: areaName(merge) };
    }
    const reason = unwritable(target.input);
    if (reason !== undefined) return { why: "unsupported", found: `${name}: ${reason}` };
    const array = arrayAt(this.spread.arrays, target);
    if (array !== undefined && !this.replacesAll(array.area))
      return { why: "unsupported", found: `{=…} ${areaName(array.area)}` };
    const header = this.headers.get(name);
    const keepsHeader = header === undefined || target.input === header;
    return keepsHeader ? undefined : { why: "unsupported", found: header };
  }

  private replacesAll({ top, left, bottom, right }: Area): boolean {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!this.named.has(cellName({ row, column }))) return false;
      }
    }
    return true;
  }

  private enter(target: Target): void {
    const name = cellName(target);
    if (hidingMerge(this.facts.merges, target) !== undefined) return;
    const hadFormula = this.present.get(name)?.formula !== undefined;
    if (hadFormula || isFormula(target.input)) this.book.hasOtherFormulas = true;
    if (hadFormula) this.giveOthersTheirFormula(target);
    this.written.set(name, target.input);
    addPatch(this.patches, target.row, target.column, { kind: "input", input: target.input });
  }

  /** Where the cell tells a formula that others share, each of those gets its own. */
  private giveOthersTheirFormula({ row, column }: Target): void {
    for (const shared of this.spread.shared.values()) {
      if (shared.first.row !== row || shared.first.column !== column) continue;
      for (const cell of shared.cells) {
        if (this.patches.get(cell.row)?.has(cell.column) === true) continue;
        const formula = printFormula(formulaFor(shared, cell));
        addPatch(this.patches, cell.row, cell.column, { kind: "ownFormula", formula });
      }
    }
  }

  private valueOf(row: number, column: number): Scalar {
    const name = cellName({ row, column });
    const written = this.written.get(name);
    if (written !== undefined) return isFormula(written) ? (written.cached ?? null) : written;
    const cell = this.present.get(name);
    return cell === undefined ? null : storedValue(cell, this.sharedTexts);
  }
}

function firstDefined<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An empty text and a blank cell look the same, so either passes for the other. */
function isSame(found: Scalar, expected: Scalar): boolean {
  return found === expected || ((found === null || found === "") && (expected === null || expected === ""));
}

function areasOf(edit: CellEdit, targets: readonly Target[]): readonly Area[] {
  if (edit.kind === "setCell") {
    return [{ top: edit.row, bottom: edit.row, left: edit.column, right: edit.column }];
  }
  if (targets.length === 0) return [];
  const width = Math.max(...edit.values.map((line) => line.length));
  return [
    {
      top: edit.row,
      left: edit.column,
      bottom: edit.row + edit.values.length - 1,
      right: edit.column + width - 1,
    },
  ];
}

/** The cells among the targets that the sheet has already. */
function presentCells(
  { data, prefix }: SheetText,
  targets: readonly Target[],
): ReadonlyMap<string, CellParts> {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { row, column } of targets) {
    const columns = columnsByRow.get(row);
    if (columns === undefined) columnsByRow.set(row, new Set([column]));
    else columns.add(column);
  }
  const cells = new Map<string, CellParts>();
  for (const row of scanRows(data, prefix)) {
    const columns = columnsByRow.get(row.row);
    if (columns === undefined) continue;
    for (const span of scanCells(data, row, prefix)) {
      if (!columns.has(span.column)) continue;
      const name = cellName({ row: row.row, column: span.column });
      cells.set(name, readCell(data.slice(span.start, span.end), prefix));
    }
  }
  return cells;
}
