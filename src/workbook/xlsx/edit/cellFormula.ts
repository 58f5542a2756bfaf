import type { Area, CellRef } from "../../../core/sheet/grid";
import { areaName, parseArea } from "../../../core/sheet/address";
import type { FormulaPieces } from "../formula/formula";
import { cutFormula, printFormula } from "../formula/formula";
import { sameSheetName } from "../formula/reference";
import type { RowChange } from "./rowChange";
import { hullOf } from "./rowChange";
import type { ArrayFormula, SharedFormula } from "./sharedFormulas";
import { formulaFor } from "./sharedFormulas";
import type { CellParts } from "./sheetScan";
import type { CopyViewpoint, SheetShift } from "./shiftFormula";
import { OUTSIDE, shiftFormula, shiftPieces } from "./shiftFormula";
import { attributeOf, escapeText, withAttribute } from "./xmlTree";

/** The sheet a formula stands on, and what its cells share. */
export interface FormulaHome {
  readonly sheet: string;
  readonly shared: ReadonlyMap<string, SharedFormula>;
  /** The shared formulas that stay shared, by their index: nothing about them changes. */
  readonly keptShared: ReadonlySet<string>;
  /** Arrays that spill over rows which move apart. */
  readonly tornSpills: readonly ArrayFormula[];
}

type FormulaElement = NonNullable<CellParts["formula"]>;

/** The formula element of a cell after rows moved; undefined where it stays as it is written. */
export function shiftFormulaElement(
  formula: FormulaElement,
  cell: CellRef,
  home: FormulaHome,
  shift: SheetShift,
  prefix: string,
): string | undefined {
  const { open, text, raw } = formula;
  const close = `</${prefix}f>`;
  switch (attributeOf(open, "t")) {
    case "shared": {
      const index = attributeOf(open, "si") ?? "";
      const shared = home.shared.get(index);
      if (shared === undefined || home.keptShared.has(index)) return undefined;
      const own = shiftPieces(formulaFor(shared, cell), home.sheet, shift, OUTSIDE);
      return `<${prefix}f>${escapeText(own)}${close}`;
    }
    case "array":
    case "dataTable": {
      const tag = sameSheetName(home.sheet, shift.sheet) ? shiftFormulaAreas(open, cell, home, shift) : open;
      const shifted = shiftFormula(text, home.sheet, shift, OUTSIDE);
      if (tag === open && shifted === text) return undefined;
      return open.endsWith("/>") ? tag : `${tag}${shifted === text ? raw : escapeText(shifted)}${close}`;
    }
    default: {
      const shifted = shiftFormula(text, home.sheet, shift, OUTSIDE);
      return shifted === text ? undefined : `${open}${escapeText(shifted)}${close}`;
    }
  }
}

/** An array's area, and the input cells of a data table. */
function shiftFormulaAreas(
  open: string,
  cell: CellRef,
  { tornSpills }: FormulaHome,
  { change }: SheetShift,
): string {
  const torn = tornSpills.find(({ first }) => first.row === cell.row && first.column === cell.column);
  if (torn !== undefined) return withAttribute(open, "ref", areaName(movedSpill(torn, change)));
  let tag = open;
  for (const name of ["ref", "r1", "r2"]) {
    const area = parseArea(attributeOf(tag, name) ?? "");
    const moved = area && movedArea(area, change);
    if (moved !== undefined) tag = withAttribute(tag, name, areaName(moved));
  }
  return tag;
}

/** An area that moves as one piece: the rows from its first to its last are where those two are now. */
export function movedArea(area: Area, change: RowChange): Area | undefined {
  const hull = hullOf(change.seenFromOutside(area.top, area.bottom));
  return hull && { ...area, top: hull.top, bottom: hull.bottom };
}

/** A spilling area keeps its height: how far it spills is worked out anew when the workbook is opened. */
function movedSpill({ area, first }: ArrayFormula, change: RowChange): Area {
  const top = change.placeOf(first.row);
  return { ...area, top, bottom: top + area.bottom - area.top };
}

/** Which shared formulas of a sheet may stay as they are. */
export function unchangedShared(
  shared: ReadonlyMap<string, SharedFormula>,
  sheet: string,
  shift: SheetShift,
  staysInPlace: (cell: CellRef) => boolean,
): ReadonlySet<string> {
  const trial: SheetShift = { ...shift, impossible: [], reshaped: 0 };
  const kept = new Set<string>();
  for (const [index, formula] of shared) {
    const isUnchanged = formula.cells.every((cell) => {
      if (!staysInPlace(cell)) return false;
      const pieces = formulaFor(formula, cell);
      return shiftPieces(pieces, sheet, trial, OUTSIDE) === printFormula(pieces);
    });
    if (isUnchanged) kept.add(index);
  }
  return kept;
}

/** The formula of a pattern row's cell, cut once for all its copies. */
export function patternFormula(formula: FormulaElement, cell: CellRef, home: FormulaHome): FormulaPieces {
  const shared =
    attributeOf(formula.open, "t") === "shared"
      ? home.shared.get(attributeOf(formula.open, "si") ?? "")
      : undefined;
  return shared === undefined ? cutFormula(formula.text) : formulaFor(shared, cell);
}

/** The formula of a copy of a pattern cell. An array stays one, in the copy's own row. */
export function copiedFormulaElement(
  open: string,
  pieces: FormulaPieces,
  home: FormulaHome,
  shift: SheetShift,
  viewpoint: CopyViewpoint,
  prefix: string,
): string {
  const formula = escapeText(shiftPieces(pieces, home.sheet, shift, viewpoint));
  const area = attributeOf(open, "t") === "array" ? parseArea(attributeOf(open, "ref") ?? "") : undefined;
  const tag =
    area === undefined
      ? `<${prefix}f>`
      : withAttribute(open, "ref", areaName({ ...area, top: viewpoint.row, bottom: viewpoint.row }));
  return `${tag}${formula}</${prefix}f>`;
}
