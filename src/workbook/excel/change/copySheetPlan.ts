import type { CopySheet } from "../../../core/sheet/edit";
import type { Grid } from "../../../core/sheet/grid";
import type { RefusedEdit, SheetSummary } from "../../port";
import { unfitName } from "../../xlsx/edit/copySheet";
import { renameFormula } from "../../xlsx/edit/renameFormula";
import { sameSheetName } from "../../xlsx/formula/reference";
import type { Piece } from "../chunking";
import type { CopySheetStep, OutsideChange } from "../history/records";
import { inExcel } from "../inExcel";
import { fingerprintOf } from "../sheetFingerprint";
import { operation, writeCells } from "./operations";
import type { Operation } from "./operations";

/** Works out how a sheet gets its names and copies; says why where it cannot. */
export async function planCopySheet(
  { names }: CopySheet,
  own: SheetSummary,
  grids: readonly Grid[],
): Promise<CopySheetStep | Omit<RefusedEdit, "edit">> {
  const others = grids.filter(({ id }) => id !== own.id);
  const unfit = unfitName(
    names,
    others.map(({ name }) => name),
  );
  if (unfit !== undefined) return { why: "unsupported", found: unfit };
  if (await isStructureLocked()) return { why: "protected" };
  const grid = grids.find(({ id }) => id === own.id);
  if (grid === undefined) return { why: "noSheet" };
  return {
    kind: "copySheet",
    sheetId: own.id,
    sheet: own.name,
    names,
    fingerprint: fingerprintOf(grid),
    cells: others.flatMap((other) => outsideChanges(other, own.name, names)),
  };
}

function isStructureLocked(): Promise<boolean> {
  return inExcel(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });
}

/** The formulas that mean the sheet where all its copies can be meant; Excel itself has them follow its new name only. */
function outsideChanges(grid: Grid, from: string, names: readonly string[]): readonly OutsideChange[] {
  const [first = from] = names;
  const changes: OutsideChange[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      const formula = grid.formulaAt(row, column);
      if (formula === undefined) continue;
      const before = renameFormula(formula, { from, to: [first] });
      const after = renameFormula(formula, { from, to: names });
      if (after === before) continue;
      const place = { sheetId: grid.id, sheet: grid.name, row, column };
      changes.push({ ...place, before: { formula: before }, after: { formula: after } });
    }
  }
  return changes;
}

/** Copies first, since they are copies of the sheet as it is; the last one first, since each is put right behind the original. */
export function copySheetOperations({ sheetId, names, cells }: CopySheetStep): readonly Piece<Operation>[] {
  const [first = "", ...others] = names;
  return [
    ...others.reverse().map((name) =>
      operation(({ worksheets }) => {
        const original = worksheets.getItem(sheetId);
        original.copy("After", original).name = name;
      }),
    ),
    rename(sheetId, first),
    ...writeOutside(cells, "after"),
  ];
}

/** What takes copies and names back again, or the copies somebody has worked in since. */
export type CopySheetReversal =
  | { readonly kind: "operations"; readonly operations: readonly Piece<Operation>[] }
  | { readonly kind: "changed"; readonly sheets: readonly string[] };

/** `copies` are the sheets that have the names of copies now; `original` is the sheet itself. */
export function reversalOfCopySheet(
  step: CopySheetStep,
  original: SheetSummary,
  copies: readonly Grid[],
  reach: "unchanged" | "everything",
): CopySheetReversal {
  const [first = ""] = step.names;
  const isRenamed = sameSheetName(original.name, first);
  const changed = copies.filter((copy) => fingerprintOf(copy) !== step.fingerprint).map(({ name }) => name);
  if (reach === "unchanged" && changed.length > 0) return { kind: "changed", sheets: changed };
  return {
    kind: "operations",
    operations: [
      // Before the sheet has its new name, no formula has been touched.
      ...(isRenamed ? writeOutside(step.cells, "before") : []),
      ...copies.map(({ id }) => operation(({ worksheets }) => worksheets.getItem(id).delete())),
      ...(isRenamed ? [rename(step.sheetId, step.sheet)] : []),
    ],
  };
}

function rename(sheetId: string, name: string): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).name = name;
  });
}

function writeOutside(
  cells: readonly OutsideChange[],
  which: "before" | "after",
): readonly Piece<Operation>[] {
  return [...new Set(cells.map(({ sheetId }) => sheetId))].flatMap((id) =>
    writeCells(
      id,
      cells
        .filter(({ sheetId }) => sheetId === id)
        .map(({ row, column, [which]: state }) => ({ row, column, state })),
    ),
  );
}
