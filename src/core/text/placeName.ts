import { normaliseText } from "./normalise";
import { remembered } from "./remembered";

/** The kinds of units at the lowest level. */
export type PlaceUnit = "commune" | "ward" | "township";

/** A name of a place as far as its writing tells. */
export interface PlaceName {
  /** Without prefix, ordinal, brackets and punctuation at its ends. */
  readonly name: string;
  /** The unit its prefix names; a lone "P." may be an initial too, and says nothing. */
  readonly unit?: PlaceUnit;
  /** The district written beside it ("Phước Thái, huyện Ninh Phước"), without its prefix. */
  readonly district?: string;
  /** "P. Thái": an initial for the first syllable, and the rest; without its stop it may be a slip as well. */
  readonly abbreviation?: { readonly initial: string; readonly rest: string; readonly hasStop: boolean };
}

const LIST_MARK = /^(?:[-–•·+*]|\d{1,2}\s*[.)]|[IVX]{1,4}\s*[.)])\s*/u;
const END_PUNCTUATION = /[\s,.;:/\-–]+$/u;
const AUTHORITY = /^UBND\s+/iu;
const UNIT_PREFIXES: readonly (readonly [RegExp, PlaceUnit])[] = [
  [/^(?:xã(?!\p{L})\.?|x\.)\s*/iu, "commune"],
  [/^(?:thị\s+trấn(?!\p{L})|tt\.?\s|tt\.|t\.\s?t\.?\s|ttr\.?\s|ttr\.)\.?\s*/iu, "township"],
  [/^phường\s+/iu, "ward"],
];
const INITIAL = /^(?<initial>\p{L}{1,3})\.\s*(?<rest>\p{L}.*)$/u;
/** Without its full stop only what is no syllable, having no vowel, is an initial: "P Thái", but "An Hải". */
const BARE_INITIAL = /^(?<initial>[BCDĐGHKLMNPQRSTVX][ghr]{0,2})\s+(?<rest>\p{L}.*)$/u;
/** A shortened word ends at its full stop or before a space: the "Tp" of "Tpân" is a slip, no city. */
const DISTRICT_WORD =
  "(?:huyện(?!\\p{L})|thành\\s+phố(?!\\p{L})|thị\\s+xã(?!\\p{L})|tp(?:\\.|(?=\\s))|tx\\.|h\\.)";
const DISTRICT_PREFIX = new RegExp(`^(?:UBND\\s+)?${DISTRICT_WORD}\\s*`, "iu");
const DISTRICT_BESIDE = new RegExp(
  `^(?<name>.+?)\\s*[,–-]?\\s+(?:thuộc\\s+)?(?<district>${DISTRICT_WORD}\\s*\\S.*)$`,
  "iu",
);
const BRACKET = /^(?<name>[^()]+?)\s*\((?<inside>[^()]*)\)?$/u;

function withoutDistrictPrefix(district: string): string {
  return district.replace(LIST_MARK, "").replace(DISTRICT_PREFIX, "").replace(END_PUNCTUATION, "");
}

/** Whether a text calls what it names a district or city. */
export function namesDistrict(written: string): boolean {
  return DISTRICT_PREFIX.test(normaliseText(written));
}

/** The name of a district without "Huyện", "Thành phố" and the like. */
export const readDistrictName = remembered((written) => withoutDistrictPrefix(normaliseText(written)));

interface Parted {
  readonly name: string;
  readonly district?: string;
}

function partFromDistrict(text: string): Parted {
  const groups = (BRACKET.exec(text) ?? DISTRICT_BESIDE.exec(text))?.groups;
  const name = groups?.name;
  const district = groups?.inside ?? groups?.district;
  if (name === undefined || district === undefined || DISTRICT_PREFIX.test(text)) return { name: text };
  return { name, district: withoutDistrictPrefix(district) };
}

interface Unprefixed {
  readonly name: string;
  readonly unit?: PlaceUnit;
}

function withoutUnit(text: string): Unprefixed {
  for (const [prefix, unit] of UNIT_PREFIXES) {
    const name = text.replace(prefix, "");
    if (name !== text && name !== "") return { name, unit };
  }
  return { name: text };
}

/** Reads "1. Xã Phước Thái", "X. Phước Thái (huyện Ninh Phước)", "TT Tân Sơn", "xã P. Thái" and their like. */
export const readPlaceName = remembered((written): PlaceName => {
  const text = normaliseText(written).replace(LIST_MARK, "").replace(AUTHORITY, "");
  const parted = partFromDistrict(text.replace(END_PUNCTUATION, ""));
  const { name, unit } = withoutUnit(parted.name.replace(END_PUNCTUATION, ""));
  const groups = (INITIAL.exec(name) ?? BARE_INITIAL.exec(name))?.groups;
  const initial = groups?.initial;
  const rest = groups?.rest;
  return {
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(parted.district === undefined || parted.district === "" ? {} : { district: parted.district }),
    ...(initial !== undefined &&
      rest !== undefined && { abbreviation: { initial, rest, hasStop: name.startsWith(`${initial}.`) } }),
  };
});
