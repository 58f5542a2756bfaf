import { grouped } from "./grouped";
import type { RegisterEntry } from "./placeRegister";
import { foldKey, plainKey } from "./normalise";
import { nameForms } from "./placeNearness";
import type { NameForms } from "./placeNearness";

/** A place of a register with its name in every form it is compared in. */
export interface IndexedPlace {
  readonly entry: RegisterEntry;
  readonly forms: NameForms;
  /** The comparison key of the name's first syllable, and that of the rest. */
  readonly first: string;
  readonly rest: string;
}

/** The places of a register at one time, for looking up thousands of written names. */
export interface PlaceIndex {
  readonly places: readonly IndexedPlace[];
  placesIn(district: string): readonly IndexedPlace[];
  /** The places whose names have this comparison key. */
  named(key: string): readonly RegisterEntry[];
  /** The district a name without its prefix means; undefined where no place lies in one so called. */
  district(name: string): string | undefined;
}

function indexedPlace(entry: RegisterEntry): IndexedPlace {
  const [first = "", ...rest] = foldKey(entry.name).split(" ");
  return { entry, forms: nameForms(entry.name), first, rest: rest.join(" ") };
}

/** The first of several names that share a key. */
function firstByKey(
  names: readonly string[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, string | undefined> {
  return new Map([...grouped(names, keyOf)].map(([key, [first]]) => [key, first]));
}

export function indexPlaces(entries: readonly RegisterEntry[]): PlaceIndex {
  const places = entries.map(indexedPlace);
  const byName = grouped(entries, ({ name }) => foldKey(name));
  const byDistrict = grouped(places, ({ entry }) => entry.district ?? "");
  const districts = [...new Set(entries.flatMap((entry) => entry.district ?? []))];
  const byFolded = firstByKey(districts, foldKey);
  const byPlain = firstByKey(districts, plainKey);
  return {
    places,
    placesIn: (district) => byDistrict.get(district) ?? [],
    named: (key) => byName.get(key) ?? [],
    district: (name) => byFolded.get(foldKey(name)) ?? byPlain.get(plainKey(name)),
  };
}
