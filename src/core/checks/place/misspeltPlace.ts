import type { PlaceOccurrence } from "../../records/types";
import type { SetCell } from "../../sheet/edit";
import { readPlaceName } from "../../text/placeName";
import type { CheckContext } from "../context";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";

export interface MisspeltPlaceData {
  readonly written: string;
  readonly name: string;
  readonly district: string | undefined;
}

/** Puts the register's name in the place of the misspelt one and leaves prefix, number and whatever else the cell says. */
function correction(context: CheckContext, { place }: PlaceOccurrence, name: string): readonly SetCell[] {
  const { cell } = place;
  if (cell === undefined) return [];
  const text = context.gridByName.get(cell.sheet)?.textAt(cell.row, cell.column) ?? "";
  const written = readPlaceName(place.written).name;
  const parts = text.split(written);
  return written !== "" && parts.length === 2 ? fix(context, cell, parts.join(name)) : [];
}

export const misspeltPlace = defineCheck({
  kind: "misspelt-place",
  severity: "warning",
  about: "place",
  description: "A place whose name is a slip away from one of the register: Quãng Sơn for Quảng Sơn",
  formula: "=ISNA(MATCH(B7,DanhMucXa,0))",
  *run(context): Iterable<Draft<MisspeltPlaceData>> {
    for (const occurrence of context.reading.places) {
      const { place, table } = occurrence;
      const { match, cell, written } = place;
      if (match.kind !== "misspelt") continue;
      const { name, district } = match;
      const sheet = context.reading.tables[table]?.sheet ?? null;
      yield {
        ...(cell === undefined ? { sheet, cell: null } : at(cell)),
        place: name,
        is: written,
        shouldBe: name,
        edits: correction(context, occurrence, name),
        data: { written, name, district },
      };
    }
  },
});
