import { cellKey, rawCellAt } from "../records/cells";
import type { CellOfSheet, PlaceOccurrence, WrittenPlace } from "../records/types";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import { readResult } from "../target/readResult";
import { plainKey } from "../text/normalise";

/** The villages of one commune, as the workbook's sheets count them. */
export interface VillageCount {
  readonly place: WrittenPlace;
  readonly all?: number;
  /** Villages that meet the standard; model villages among them. */
  readonly met?: number;
  readonly model?: number;
  readonly cells: readonly CellOfSheet[];
}

type Counted = "all" | "met" | "model";

const COUNTED: readonly (readonly [Counted, RegExp])[] = [
  ["model", /thon[^|]*kieu mau/],
  ["met", /thon[^|]*(?:dat chuan|duoc cong nhan|ntm)/],
  ["all", /^(?:tong )?(?:so )?thon(?:,? ban)?$|tong so thon/],
];
/** The programme's own name has the word for village in it. */
const PROGRAMME = /nong thon moi/g;
const A_RATE = /ty le|%/;

/** Reads the lists of communes that count their villages in columns of their own. */
export function villagesOfTables(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  places: readonly PlaceOccurrence[],
): readonly VillageCount[] {
  return tables.flatMap((table, index) => {
    const grid = grids.get(table.sheetName);
    if (grid === undefined) return [];
    const columns = countedColumns(table, grid);
    if (!columns.has("met")) return [];
    const seen = new Set<string>();
    return places.flatMap((occurrence) => {
      const { place } = occurrence;
      if (occurrence.table !== index || place.cell === undefined || seen.has(cellKey(place.cell))) return [];
      seen.add(cellKey(place.cell));
      return [countsIn(table, grid, place, place.cell, columns)];
    });
  });
}

function countedColumns(table: Table, grid: Grid): ReadonlyMap<Counted, number> {
  const columns = new Map<Counted, number>();
  for (let column = table.area.left; column <= table.area.right; column++) {
    const header = plainKey(table.headerRows.map((row) => grid.textAt(row, column)).join(" ")).replace(
      PROGRAMME,
      "ntm",
    );
    if (A_RATE.test(header)) continue;
    const counted = COUNTED.find(([, words]) => words.test(header))?.[0];
    if (counted !== undefined && !columns.has(counted)) columns.set(counted, column);
  }
  return columns;
}

function countsIn(
  table: Table,
  grid: Grid,
  place: WrittenPlace,
  { row }: CellOfSheet,
  columns: ReadonlyMap<Counted, number>,
): VillageCount {
  const read = [...columns].flatMap(([counted, column]) => {
    const result = readResult(rawCellAt(grid, row, column));
    const cell: CellOfSheet = { sheet: table.sheetName, row, column };
    return result.kind === "figure" ? [{ counted, value: result.figure.value, cell }] : [];
  });
  return {
    place,
    ...Object.fromEntries(read.map(({ counted, value }) => [counted, value])),
    cells: read.map(({ cell }) => cell),
  };
}
