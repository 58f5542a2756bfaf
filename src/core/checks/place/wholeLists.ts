import { placeKey } from "../../records/places";
import type { PlaceOccurrence, WrittenPlace } from "../../records/types";
import { isLegend } from "../../sheet/rowWords";
import type { SheetKind, Table } from "../../sheet/table";
import { foldKey, plainKey } from "../../text/normalise";
import { readDistrictName } from "../../text/placeName";
import type { PlaceRegister, RegisterEntry } from "../../text/placeRegister";
import { communesOf } from "../../text/places";
import type { CheckContext } from "../context";

/** Lists that are meant to name every commune of a district or a province. */
const WHOLE_LISTS: ReadonlySet<SheetKind> = new Set<SheetKind>(["matrix", "register"]);

/** A list that names fewer of the communes is a selection, not a list with a hole. */
const MEANT_TO_BE_WHOLE = 0.75;

/** Titles of lists that select by what a commune has reached, promised or lacks. */
const SELECTION =
  /\b(?:dang ky|phan dau|da dat|duoc cong nhan|da cong nhan|chua dat|ve dich|dac biet kho khan|xa diem|de nghi)\b/;

export type ScopeCommune = Pick<RegisterEntry, "code" | "name" | "district">;

/** The communes one list could be of: a whole district, the whole province, or those of the same list the period before. */
export interface Scope {
  readonly from: "register" | "previousFile";
  readonly name: string;
  readonly communes: readonly ScopeCommune[];
}

function scopesOf(register: PlaceRegister, year: number): readonly Scope[] {
  // In the year of change the old and the new communes both existed, so no list can be held against all of them.
  const communes = communesOf(register, year).filter(({ province }) => province === register.province);
  const districts = new Set(communes.flatMap(({ district }) => district ?? []));
  return [
    ...[...districts].map((name) => ({
      from: "register" as const,
      name,
      communes: communes.filter(({ district }) => district === name),
    })),
    { from: "register", name: register.province, communes },
  ];
}

export interface Listed {
  readonly codes: ReadonlySet<string>;
  /**
   * The districts of the rows that name no commune of their own: a name repeated, or one not known. Each may be meant for
   * the missing one of its district, or for any where its district is not told. A copied row is meant for none.
   */
  readonly unexplained: readonly string[];
}

/** The key of a district nobody named. */
export const UNTOLD = "";

export function districtKey(district: string | undefined): string {
  return district === undefined ? UNTOLD : foldKey(readDistrictName(district));
}

const isRegistered = ({ match }: WrittenPlace): boolean => match.kind !== "unknown";

function listedIn(
  places: readonly PlaceOccurrence[],
  isKnown: (place: WrittenPlace) => boolean = isRegistered,
): Listed {
  const codes = new Set<string>();
  const unexplained: string[] = [];
  for (const { place, district, repeats } of places) {
    if (repeats?.isCopy === true) continue;
    if (repeats === undefined && isKnown(place)) codes.add(placeKey(place));
    else unexplained.push(districtKey(district));
  }
  return { codes, unexplained };
}

function isNearlyWhole({ codes }: Listed, { communes }: Scope): boolean {
  const own = communes.filter(({ code }) => codes.has(code)).length;
  return own > 0 && own >= communes.length * MEANT_TO_BE_WHOLE;
}

/** The smallest scope that holds every listed commune, where the list nearly fills it: a district, the province, or some districts. */
function scopeOf(listed: Listed, scopes: readonly Scope[]): Scope | undefined {
  const holdsAll = ({ communes }: Scope): boolean =>
    communes.filter(({ code }) => listed.codes.has(code)).length === listed.codes.size;
  const one = scopes.find((scope) => holdsAll(scope) && isNearlyWhole(listed, scope));
  if (one !== undefined) return one;
  const districts = scopes.slice(0, -1).filter((scope) => isNearlyWhole(listed, scope));
  const together: Scope = {
    from: "register",
    name: districts.map(({ name }) => name).join(", "),
    communes: districts.flatMap(({ communes }) => communes),
  };
  return districts.length > 1 && holdsAll(together) ? together : undefined;
}

/** "(Đ: đạt, C: chưa đạt)" explains marks and selects nothing. */
const LEGEND = /\([^)]*\)|\S+\s*[:=–-]\s*(?:chưa |không )?đạt/giu;

function isSelection({ title, sheetName }: Table): boolean {
  return [sheetName, ...title.lines.map(({ text }) => text)].some(
    (line) => !isLegend(line) && SELECTION.test(plainKey(line.replace(LEGEND, " "))),
  );
}

/** The communes of the list's other parts: tables of its sheet and kind that name none of its own, as of another area. */
function listedInOtherParts({ reading, tables }: CheckContext, at: number, own: Listed): ReadonlySet<string> {
  const others = [...tables.keys()].filter(
    (other) =>
      other !== at && tables[other]?.sheet === tables[at]?.sheet && tables[other]?.kind === tables[at]?.kind,
  );
  const parts = others
    .map((other) => listedIn(reading.places.filter(({ table }) => table === other)))
    .filter(({ codes }) => [...codes].every((code) => !own.codes.has(code)));
  return new Set(parts.flatMap(({ codes }) => [...codes]));
}

/** A list that is meant to name every commune of its scope, and the communes it does not name. */
export interface WholeList {
  readonly listed: Listed;
  readonly scope: Scope;
  readonly lacking: readonly ScopeCommune[];
}

/** Lists of fewer change too easily to say what is missing. */
const FEWEST_BEFORE = 4;

/** The communes of each list of the same kind and set in the workbook of the period before. */
function listsBefore({ previous, reading, tables }: CheckContext, at: number): readonly Scope[] {
  if (previous === undefined) return [];
  const alike = [...previous.tables.entries()].filter(
    ([other, table]) =>
      table.kind === tables[at]?.kind &&
      previous.reading.tables[other]?.set === reading.tables[at]?.set &&
      !isSelection(table),
  );
  return alike.map(([other, { sheetName }]): Scope => {
    const places = previous.reading.places.filter(({ table }) => table === other);
    const communes = places.map(({ place, district }) => ({
      code: placeKey(place),
      name: place.name,
      ...(district !== undefined && { district }),
    }));
    return {
      from: "previousFile",
      name: sheetName,
      communes: [...new Map(communes.map((commune) => [commune.code, commune])).values()],
    };
  });
}

/** What a list lacks of the one it goes on with: that of the period before with which it shares most. */
function wholeBefore(context: CheckContext, at: number): WholeList | undefined {
  const { places } = context.reading;
  const own = places.filter(({ table }) => table === at);
  const [nearest] = listsBefore(context, at)
    .map((scope) => {
      const codes = new Set(scope.communes.map(({ code }) => code));
      return { scope, listed: listedIn(own, (place) => codes.has(placeKey(place))) };
    })
    .filter(({ scope, listed }) => scope.communes.length >= FEWEST_BEFORE && isNearlyWhole(listed, scope))
    .sort((one, other) => other.listed.codes.size - one.listed.codes.size);
  if (nearest === undefined) return undefined;
  const elsewhere = new Set(places.map(({ place }) => placeKey(place)));
  return { ...nearest, lacking: nearest.scope.communes.filter(({ code }) => !elsewhere.has(code)) };
}

/**
 * The table read as such a list, by the registers or, where these do not know its communes, by the period before; undefined where it
 * selects communes, or names too few of any scope.
 */
export function wholeListOf(context: CheckContext, at: number): WholeList | undefined {
  const { reading, registers, tables } = context;
  const [head, table] = [reading.tables[at], tables[at]];
  if (head === undefined || table === undefined) return undefined;
  if (!WHOLE_LISTS.has(table.kind) || isSelection(table)) return undefined;
  const listed = listedIn(reading.places.filter((place) => place.table === at));
  const scope = registers
    .map((register) => scopeOf(listed, scopesOf(register, head.year)))
    .find((one) => one !== undefined);
  if (scope === undefined) return wholeBefore(context, at);
  const elsewhere = listedInOtherParts(context, at, listed);
  const lacking = scope.communes.filter(({ code }) => !listed.codes.has(code) && !elsewhere.has(code));
  return { listed, scope, lacking };
}
