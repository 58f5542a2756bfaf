import type { CellOfSheet, PlaceOccurrence } from "../../records/types";
import type { CheckContext } from "../context";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { UNTOLD, districtKey, wholeListOf } from "./wholeLists";

export interface DuplicatePlaceData {
  readonly name: string;
  readonly firstSheet: string;
  readonly first: CellOfSheet | undefined;
  /** The communes of the district that the list lacks, one of which the row may be meant for. */
  readonly mayBe: readonly string[];
}

/** More communes than this say nothing about which was meant. */
const MOST_MEANT = 3;

function meantBy(context: CheckContext, { district, table }: PlaceOccurrence): readonly string[] {
  const list = wholeListOf(context, table);
  if (list === undefined) return [];
  const key = districtKey(district);
  const meant = list.lacking.filter((commune) => key === UNTOLD || districtKey(commune.district) === key);
  return meant.length > MOST_MEANT ? [] : meant.map(({ name }) => name);
}

export const duplicatePlace = defineCheck({
  kind: "duplicate-place",
  severity: "error",
  about: "place",
  description: "A place that stands in a list twice, or that two sheets report for the same set and period",
  formula: "=COUNTIF(B$7:B12,B12)>1",
  *run(context): Iterable<Draft<DuplicatePlaceData>> {
    const { reading } = context;
    for (const occurrence of reading.places) {
      const { place, repeats, table } = occurrence;
      if (repeats === undefined) continue;
      const { cell, name, written } = place;
      const sheet = reading.tables[table]?.sheet ?? null;
      const mayBe = repeats.cell === undefined ? [] : meantBy(context, occurrence);
      yield {
        ...(cell === undefined ? { sheet, cell: null } : at(cell)),
        place: name,
        is: written,
        ...(repeats.cell === undefined ? {} : { related: [repeats.cell] }),
        data: { name, firstSheet: repeats.sheet, first: repeats.cell, mayBe },
      };
    }
  },
});
