import { isBlankText, normaliseText } from "./normalise";
import { namesDistrict, readDistrictName } from "./placeName";

/** A commune named inside a sentence, with the district that follows it. */
export interface NamedPlace {
  readonly written: string;
  readonly district?: string;
}

const GROUP = /(?<names>[^()]*)(?:\((?<district>[^()]*)\)|$)/gu;
const PARTED = /[,;]|\s+và\s+/u;
const LONGEST_NAME_IN_WORDS = 5;

function looksLikeName(text: string): boolean {
  return !isBlankText(text) && text.split(" ").length <= LONGEST_NAME_IN_WORDS;
}

/**
 * The communes of a sentence like "Các xã …: Quảng Sơn, Hòa Sơn, (huyện Ninh Sơn); Nhị Hà (huyện Thuận Nam)". They stand
 * after its colon, and a district in brackets, or called one, holds for
 * the names before it.
 */
export function placesInText(sentence: string): readonly NamedPlace[] {
  const text = normaliseText(sentence);
  const list = text.slice(text.lastIndexOf(":") + 1);
  return [...list.matchAll(GROUP)].flatMap(({ groups }) => {
    const names = (groups?.names ?? "").split(PARTED).map(normaliseText).filter(looksLikeName);
    return inDistricts(names, groups?.district);
  });
}

/** "Phước Bình, huyện Bác Ái, Ma Nới, huyện Ninh Sơn": each name with the district called so behind it, or the last one. */
function inDistricts(names: readonly string[], last: string | undefined): readonly NamedPlace[] {
  return names.flatMap((written, at): readonly NamedPlace[] => {
    if (namesDistrict(written)) return [];
    const district = names.slice(at + 1).find(namesDistrict) ?? last;
    return [{ written, ...(district === undefined ? {} : { district: readDistrictName(district) }) }];
  });
}
