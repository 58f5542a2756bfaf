import { areaName, parseArea } from "../../../core/sheet/address";
import type { Area, CellRef } from "../../../core/sheet/grid";
import type { FormulaPieces } from "../formula/formula";
import { cutFormula, translateFormula } from "../formula/formula";
import type { SheetText } from "./sheetScan";
import { readCell, scanCells, scanRows } from "./sheetScan";
import { attributeOf } from "./xmlTree";

/** A formula that several cells share: the first tells it, the others read it from where they stand. */
export interface SharedFormula {
  readonly index: string;
  readonly first: CellRef;
  readonly pieces: FormulaPieces;
  readonly cells: CellRef[];
}

/** A formula whose results fill an area: entered as an array, or spilling by itself (`isDynamic`). */
export interface ArrayFormula {
  readonly area: Area;
  readonly first: CellRef;
  readonly isDynamic: boolean;
}

/** The formulas of a sheet that concern more than the cell they stand in. */
export interface SpreadFormulas {
  readonly shared: ReadonlyMap<string, SharedFormula>;
  readonly arrays: readonly ArrayFormula[];
}

const SPREAD = /\st=["'](?:shared|array)["']/;

export function readSpreadFormulas({ data, prefix }: SheetText): SpreadFormulas {
  const shared = new Map<string, SharedFormula>();
  const arrays: ArrayFormula[] = [];
  // Most sheets have neither, and one look tells.
  if (!SPREAD.test(data)) return { shared, arrays };
  for (const row of scanRows(data, prefix)) {
    if (!SPREAD.test(data.slice(row.openEnd, row.contentEnd))) continue;
    for (const span of scanCells(data, row, prefix)) {
      const cell = readCell(data.slice(span.start, span.end), prefix);
      if (cell.formula === undefined) continue;
      const at = { row: row.row, column: span.column };
      const { open, text } = cell.formula;
      const type = attributeOf(open, "t");
      if (type === "shared") addShared(shared, attributeOf(open, "si") ?? "", at, text);
      const area = type === "array" ? parseArea(attributeOf(open, "ref") ?? "") : undefined;
      if (area !== undefined) {
        arrays.push({ area, first: at, isDynamic: attributeOf(cell.open, "cm") !== undefined });
      }
    }
  }
  return { shared, arrays };
}

function addShared(shared: Map<string, SharedFormula>, index: string, at: CellRef, text: string): void {
  const known = shared.get(index);
  if (known !== undefined) known.cells.push(at);
  else if (text !== "") shared.set(index, { index, first: at, pieces: cutFormula(text), cells: [at] });
}

/** The formula of one of the cells that share it. */
export function formulaFor({ pieces, first }: SharedFormula, { row, column }: CellRef): FormulaPieces {
  return translateFormula(pieces, row - first.row, column - first.column);
}

export function isWithin({ row, column }: CellRef, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The array over several cells that a cell is part of. */
export function arrayAt(arrays: readonly ArrayFormula[], cell: CellRef): ArrayFormula | undefined {
  return arrays.find(({ area, first }) => isWithin(cell, area) && areaName(area) !== areaName(areaOf(first)));
}

function areaOf({ row, column }: CellRef): Area {
  return { top: row, bottom: row, left: column, right: column };
}
