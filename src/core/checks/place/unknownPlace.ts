import type { PlaceOccurrence } from "../../records/types";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface UnknownPlaceData {
  readonly written: string;
  readonly district: string | undefined;
  readonly candidates: readonly string[];
}

/** With this many places and none of them known, the workbook is of a province whose register is not at hand. */
const ANOTHER_PROVINCE = 4;

function isOfAnotherProvince(places: readonly PlaceOccurrence[]): boolean {
  const isKnown = places.some(({ place }) => place.match.kind !== "unknown");
  const names = new Set(places.map(({ place }) => place.name));
  return !isKnown && names.size >= ANOTHER_PROVINCE;
}

export const unknownPlace = defineCheck({
  kind: "unknown-place",
  severity: "error",
  about: "place",
  description: "A place no register has; not asked of a workbook from a province without a register",
  formula: "=COUNTIF(DanhMucXa,B7)=0",
  *run({ reading, registers }): Iterable<Draft<UnknownPlaceData>> {
    if (registers.length === 0 || isOfAnotherProvince(reading.places)) return;
    for (const { place, district, table } of reading.places) {
      const { match, cell, written, name } = place;
      if (match.kind !== "unknown" || name === "") continue;
      const candidates = (match.candidates ?? []).map((candidate) => candidate.name);
      const sheet = reading.tables[table]?.sheet ?? null;
      yield {
        ...(cell === undefined ? { sheet, cell: null } : at(cell)),
        place: name,
        is: written,
        data: { written, district, candidates },
      };
    }
  },
});
