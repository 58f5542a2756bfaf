import type { CellOfSheet, PlaceOccurrence } from "../../records/types";
import type { CheckContext } from "../context";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import type { WholeList } from "./wholeLists";
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

/** The communes each table lacks, where any of its rows is repeated within it. */
function lackingByTable(context: CheckContext): ReadonlyMap<number, WholeList["lacking"]> {
  const repeated = context.reading.places.filter(({ repeats }) => repeats?.cell !== undefined);
  const tables = new Set(repeated.map(({ table }) => table));
  return new Map([...tables].map((table) => [table, wholeListOf(context, table)?.lacking ?? []]));
}

function meantBy({ district }: PlaceOccurrence, lacking: WholeList["lacking"]): readonly string[] {
  const key = districtKey(district);
  const meant = lacking.filter((commune) => key === UNTOLD || districtKey(commune.district) === key);
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
    const lacking = lackingByTable(context);
    for (const occurrence of reading.places) {
      const { place, repeats, table } = occurrence;
      if (repeats === undefined) continue;
      const { cell, name, written } = place;
      const sheet = reading.tables[table]?.sheet ?? null;
      const isMisnamed = repeats.cell !== undefined && repeats.isCopy !== true;
      const mayBe = isMisnamed ? meantBy(occurrence, lacking.get(table) ?? []) : [];
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
