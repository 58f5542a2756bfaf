import type { Table } from "../sheet/table";
import { foldKey } from "../text/normalise";
import type { PlaceRegister } from "../text/placeRegister";
import { readPlaceName } from "../text/placeName";
import { placesOf } from "../text/places";

/** Fewer names are chance. */
const MOSTLY = 0.5;

/**
 * The year a workbook that names none is read for: the one it is looked at in, unless its communes are those of an earlier
 * time. Communes were merged on 1 July 2025; a sheet of before is not a sheet of names nobody knows.
 */
export function yearOfPlaces(
  tables: readonly Table[],
  registers: readonly PlaceRegister[],
  today: number,
): number {
  const names = placesWritten(tables);
  if (names.size === 0) return today;
  const known = (year: number): number => {
    const bearers = new Set(
      registers.flatMap((register) => placesOf(register, year).map(({ name }) => foldKey(name))),
    );
    return [...names].filter((name) => bearers.has(name)).length;
  };
  const enough = names.size * MOSTLY;
  const now = known(today);
  if (now >= enough) return today;
  const earlier = lastYears(registers).filter((year) => year < today);
  return earlier.find((year) => known(year) >= enough && known(year) > now) ?? today;
}

function placesWritten(tables: readonly Table[]): ReadonlySet<string> {
  const written = tables.flatMap(({ title, rows, columns }) => [
    title.place?.written ?? "",
    ...rows.map(({ place }) => place ?? ""),
    ...columns.map(({ place }) => place ?? ""),
  ]);
  return new Set(written.map((name) => foldKey(readPlaceName(name).name)).filter((name) => name !== ""));
}

/** The years in which units of the registers ceased to be, the latest first. */
function lastYears(registers: readonly PlaceRegister[]): readonly number[] {
  const years = registers.flatMap(({ entries }) => entries.flatMap(({ to }) => Number(to?.slice(0, 4) ?? 0)));
  return [...new Set(years)].filter((year) => year > 0).sort((one, other) => other - one);
}
