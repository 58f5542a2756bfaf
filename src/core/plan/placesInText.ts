import { isBlankText, normaliseText } from "../text/normalise";
import { readDistrictName } from "../text/placeName";

/** A commune named inside a sentence, with the district that follows it in brackets. */
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
 * after its colon, and a district in brackets holds for the names before it.
 */
export function placesInText(sentence: string): readonly NamedPlace[] {
  const text = normaliseText(sentence);
  const list = text.slice(text.lastIndexOf(":") + 1);
  return [...list.matchAll(GROUP)].flatMap(({ groups }) => {
    const district = groups?.district;
    const names = (groups?.names ?? "").split(PARTED).map(normaliseText).filter(looksLikeName);
    return names.map((written) => ({
      written,
      ...(district === undefined ? {} : { district: readDistrictName(district) }),
    }));
  });
}
