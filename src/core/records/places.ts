import type { PlaceRegister } from "../text/placeRegister";
import type { Grid } from "../sheet/grid";
import type { Table, TableRow } from "../sheet/table";
import { matchPlace } from "../text/places";
import { foldKey, normaliseText } from "../text/normalise";
import { readDistrictName, readPlaceName } from "../text/placeName";
import { cellOf } from "./cells";
import type { CellOfSheet, PlaceMatch, WrittenPlace } from "./types";

interface Around {
  readonly district?: string | undefined;
  readonly year: number;
}

/** Matches what sheets write with the registers, each spelling once. */
export class PlaceReader {
  private readonly known = new Map<string, { readonly name: string; readonly match: PlaceMatch }>();

  constructor(private readonly registers: readonly PlaceRegister[]) {}

  /** A place from its written name; `cell` is absent where only a sheet's name tells it. */
  read(written: string, around: Around, cell?: CellOfSheet): WrittenPlace {
    const key = `${written}\u0000${around.district ?? ""}\u0000${String(around.year)}`;
    const earlier = this.known.get(key);
    const found = earlier ?? this.match(written, around);
    if (earlier === undefined) this.known.set(key, found);
    return { name: found.name, written, match: found.match, ...(cell === undefined ? {} : { cell }) };
  }

  /** The commune a commune sheet is of. */
  ofTitle(table: Table, grid: Grid, year: number): WrittenPlace | undefined {
    const { place, district } = table.title;
    if (place === undefined) return undefined;
    const cell = "row" in place ? nameCell(grid, place) : undefined;
    return this.read(place.written, { district, year }, cell);
  }

  /** The place a row is about, where the row itself or a merged cell above it names one. */
  ofRow(table: Table, grid: Grid, row: TableRow, year: number): WrittenPlace | undefined {
    if (row.place === undefined) return undefined;
    const column = table.columns.find(({ role }) => role === "place")?.column;
    const cell = column === undefined ? undefined : cellOf(grid, row.placeRow ?? row.row, column);
    return this.read(row.place, { district: row.district ?? table.title.district, year }, cell);
  }

  private match(written: string, { district, year }: Around): { name: string; match: PlaceMatch } {
    const context = { year, ...(district === undefined ? {} : { district }) };
    const lookups = this.registers.map((register) => matchPlace(register, written, context));
    const best =
      lookups.find(({ kind }) => kind === "known") ??
      lookups.find(({ kind }) => kind === "misspelt") ??
      lookups.find((lookup) => lookup.kind === "unknown" && lookup.candidates.length > 0) ??
      lookups.find((lookup) => lookup.kind === "unknown" && lookup.otherTime !== undefined);
    if (best === undefined || best.kind === "unknown") {
      const within = district === undefined || district === "" ? {} : { district };
      return { name: readPlaceName(written).name, match: { kind: "unknown", ...best, ...within } };
    }
    return { name: best.name, match: best };
  }
}

/** The cell that holds the name itself: "Xã:" and the name may stand in two cells side by side. */
function nameCell(
  grid: Grid,
  { written, row, column }: { readonly written: string; readonly row: number; readonly column: number },
): CellOfSheet {
  for (let at = column; at < grid.columnCount; at++) {
    if (normaliseText(grid.textAt(row, at)).includes(written)) return cellOf(grid, row, at);
  }
  return cellOf(grid, row, column);
}

/** The same place has the same key wherever it stands: its code, or its name where no register knows it. */
export function placeKey({ match, name }: WrittenPlace): string {
  if (match.kind !== "unknown") return match.code;
  const district = match.district === undefined ? "" : foldKey(readDistrictName(match.district));
  return `?${name.toLocaleLowerCase("vi")}|${district}`;
}
