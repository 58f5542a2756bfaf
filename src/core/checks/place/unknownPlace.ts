import { speaksOf } from "../../records/provinces";
import type { Table } from "../../sheet/table";
import type { PlaceOfOtherTime } from "../../text/places";
import type { CheckContext } from "../context";
import { placeCells } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface UnknownPlaceData {
  readonly written: string;
  readonly district: string | undefined;
  readonly candidates: readonly string[];
  /** The districts that have a place of this very name each, where it is known but not which is meant. */
  readonly inDistricts: readonly string[];
  /** The place so called at another time than the sheet's: merged since, or not yet made. */
  readonly otherTime: PlaceOfOtherTime | undefined;
}

/** Where all candidates have one name, that name is right and only the district is wanting. */
function districtsOfOneName(
  candidates: readonly { readonly name: string; readonly district?: string }[],
): readonly string[] {
  const isOneName = new Set(candidates.map(({ name }) => name)).size === 1;
  return isOneName ? candidates.flatMap(({ district }) => district ?? []) : [];
}

/** The name a merged place goes by today, where it was not divided. */
function soleSuccessor(place: PlaceOfOtherTime | undefined): string | null {
  const [only, ...others] = place?.successors ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

/** Without a known place or the province's name nothing says that the workbook is of a register's province at all. */
function isOfAnyRegister({ reading, registers, tables }: CheckContext): boolean {
  const isKnown = reading.places.some(({ place }) => place.match.kind !== "unknown");
  return isKnown || registers.some((register) => speaksOf(register, tables));
}

/** A tab is named as suits the office: it may tell a commune, but is no place to look for a wrong name. */
function isOfTab(table: Table | undefined): boolean {
  const place = table?.title.place;
  return place !== undefined && "from" in place && place.from === "sheetName";
}

export const unknownPlace = defineCheck({
  kind: "unknown-place",
  severity: "error",
  about: "place",
  description:
    "A place no register has, or none at the sheet's time; not asked of a workbook from a province without a register",
  formula: "=COUNTIF(DanhMucXa,B7)=0",
  doubted: [{ along: "column", among: placeCells }],
  *run(context): Iterable<Draft<UnknownPlaceData>> {
    const { reading, registers } = context;
    if (registers.length === 0 || !isOfAnyRegister(context)) return;
    for (const { place, district, table } of reading.places) {
      const { match, cell, written, name } = place;
      if (match.kind !== "unknown" || name === "") continue;
      if (cell === undefined && isOfTab(context.tables[table])) continue;
      const candidates = (match.candidates ?? []).map((candidate) => candidate.name);
      const sheet = reading.tables[table]?.sheet ?? null;
      yield {
        ...(cell === undefined ? { sheet, cell: null } : at(cell)),
        place: name,
        is: written,
        shouldBe: soleSuccessor(match.otherTime),
        data: {
          written,
          district,
          candidates,
          inDistricts: districtsOfOneName(match.candidates ?? []),
          otherTime: match.otherTime,
        },
      };
    }
  },
});
