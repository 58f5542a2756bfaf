import type { PlaceRegister } from "../text/placeRegister";
import { remembered } from "../text/remembered";
import { plain, tidy, words } from "./words";

/** What a text is among the places: a commune, a district, or neither. */
export type PlaceSort = "commune" | "district" | "neither";

/** A name as places have them, known to a register or not: "Lạc Lâm", "Pró", "Xã Ka Đô". */
export const PLACE_NAME = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}$/u;

const COMMUNE_PREFIX = /^(?:(?:ubnd )?(?:xa|phuong|thi tran)|x|p|tt) (?=\S)/;
const DISTRICT_PREFIX = /^(?:ubnd )?(?:huyen|thanh pho|thi xa|quan|h|tp|tx) (?=\S)/;
/** "(huyện Ninh Sơn)" behind a commune's name. */
const DISTRICT_BESIDE = /(?<=\S)\s*(?:\([^()]*\)|,\s*(?:thuộc\s+)?(?:huyện|thị xã|thành phố|TP\.?)\s.*)$/iu;
const NOT_A_NAME = /^(?:nong thon|nhom|dat|dang ky|hoi|da|phan dau|so|nao|khac|loai|thuoc|trong|tren)\b/;

const SHORTENED = /^(?:(?:xã|x\.)\s*)?(?<initial>\p{L}{1,3})\.\s*(?<rest>\p{L}[\p{L} ]*)$/iu;

/** The names of the registers, for the question whether a text looks like a place at all; matching them is another's work. */
export interface PlaceNames {
  sortOf(text: string): PlaceSort;
  /** Whether a text is the name of a commune a register has. */
  isListed(text: string): boolean;
  /** Whether a text is a district's name; some communes of 2025 took over the names of districts. */
  isDistrict(text: string): boolean;
  /** The commune's or district's name a text begins with, in as many words as a register knows; undefined where it knows none. */
  leadingName(text: string, sort: "commune" | "district"): string | undefined;
}

function nameKey(text: string): string {
  return words(text).replace(COMMUNE_PREFIX, "").replace(DISTRICT_PREFIX, "");
}

export function placeNames(registers: readonly PlaceRegister[]): PlaceNames {
  const communes = new Set<string>();
  const districts = new Set<string>();
  /** The first letters of names by their other syllables: "thai" → "phuoc". */
  const firstByRest = new Map<string, string[]>();
  let longest = 0;
  for (const entry of registers.flatMap((register) => register.entries)) {
    const key = words(entry.name);
    communes.add(key);
    const [first = "", ...rest] = key.split(" ");
    if (rest.length > 0) firstByRest.set(rest.join(" "), [...(firstByRest.get(rest.join(" ")) ?? []), first]);
    longest = Math.max(longest, key.split(" ").length);
    if (entry.district === undefined) continue;
    const district = words(entry.district);
    districts.add(district);
    longest = Math.max(longest, district.split(" ").length);
  }

  /** "P. Thái": an initial with its stop for the first syllable of a commune's name. */
  function isShortened(text: string): boolean {
    const groups = SHORTENED.exec(text)?.groups;
    const firsts = groups === undefined ? [] : (firstByRest.get(words(groups.rest ?? "")) ?? []);
    return firsts.some((first) => first.startsWith(words(groups?.initial ?? "")));
  }

  function isListed(text: string): boolean {
    const key = words(text);
    // Toneless "phuong" is "phường", a ward, and the first half of "Phương Hải", a commune's whole name.
    return communes.has(key.replace(COMMUNE_PREFIX, "")) || communes.has(key) || isShortened(text);
  }

  function sort(written: string): PlaceSort {
    if (written.length > 60) return "neither";
    const text = written.replace(DISTRICT_BESIDE, "");
    const key = words(text);
    if (DISTRICT_PREFIX.test(key)) {
      const name = key.replace(DISTRICT_PREFIX, "");
      const isWritten = /^(?:ubnd )?(?:huyen|thanh pho|thi xa|quan) /.test(key);
      return districts.has(name) || (isWritten && looksLikeName(name, text)) ? "district" : "neither";
    }
    if (isListed(text)) return "commune";
    const name = key.replace(COMMUNE_PREFIX, "");
    if (districts.has(name)) return "district";
    const isWritten = /^(?:ubnd )?(?:xa|thi tran|phuong) /.test(key);
    return isWritten && looksLikeName(name, text) ? "commune" : "neither";
  }

  return {
    sortOf: remembered(sort),
    isListed,
    isDistrict: (text) => districts.has(nameKey(text)) || sort(text) === "district",
    leadingName: (text, of) => {
      const names = of === "commune" ? communes : districts;
      const written = tidy(text).split(" ");
      for (let count = Math.min(longest, written.length); count > 0; count--) {
        const name = written.slice(0, count).join(" ");
        if (names.has(words(name)) || (of === "commune" && isShortened(name)))
          return name.replace(/[\s,.;:)\-–]+$/, "");
      }
      return undefined;
    },
  };
}

/** A name no register knows has a capital, or is a ward's number: "xã không có làng nghề" is a sentence. */
function looksLikeName(name: string, written: string): boolean {
  const spoken = name.split(" ");
  const first = tidy(written).split(" ").at(-spoken.length) ?? "";
  return (
    name !== "" &&
    spoken.length <= 4 &&
    !/^\p{Ll}/u.test(first) &&
    !NOT_A_NAME.test(name) &&
    !/\d{3}/.test(name)
  );
}

/** Whether a text opens with the word for a commune-level or district-level unit. */
export function hasPlacePrefix(text: string): boolean {
  return /^(?:ubnd )?(?:xa|phuong|thi tran|huyen|thanh pho|thi xa)[ :.]/.test(plain(text));
}
