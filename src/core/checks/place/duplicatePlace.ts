import type { CellOfSheet } from "../../records/types";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface DuplicatePlaceData {
  readonly name: string;
  readonly firstSheet: string;
  readonly first: CellOfSheet | undefined;
}

export const duplicatePlace = defineCheck({
  kind: "duplicate-place",
  severity: "error",
  about: "place",
  description: "A place that stands in a list twice, or that two sheets report for the same set and period",
  formula: "=COUNTIF(B$7:B12,B12)>1",
  *run({ reading }): Iterable<Draft<DuplicatePlaceData>> {
    for (const { place, repeats, table } of reading.places) {
      if (repeats === undefined) continue;
      const { cell, name, written } = place;
      const sheet = reading.tables[table]?.sheet ?? null;
      yield {
        ...(cell === undefined ? { sheet, cell: null } : at(cell)),
        place: name,
        is: written,
        ...(repeats.cell === undefined ? {} : { related: [repeats.cell] }),
        data: { name, firstSheet: repeats.sheet, first: repeats.cell },
      };
    }
  },
});
