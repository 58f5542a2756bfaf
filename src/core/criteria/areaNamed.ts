import { plainKey } from "../text/normalise";
import type { CriteriaArea, CriteriaSet } from "./types";

const GROUP = /\bnhom\s*(?:xa\s*)?(?:so\s*)?0?(?<number>[1-9]|i{1,3})\b/u;
const ROMAN = ["i", "ii", "iii"];

function groupNumber(key: string): string | undefined {
  const number = GROUP.exec(key)?.groups?.number;
  if (number === undefined) return undefined;
  const roman = ROMAN.indexOf(number);
  return roman < 0 ? number : String(roman + 1);
}

/** Whether a key holds a word or name whole: "TN" stands in "vùng TN", not in "TNMT". */
function holdsWhole(key: string, name: string): boolean {
  return ` ${key.replace(/[^\p{L}\p{N}-]+/gu, " ")} `.includes(` ${name} `);
}

/**
 * The area of a set that an office's text names: its id ("DHNTB"), its name ("vùng Duyên hải Nam Trung Bộ") or its group's
 * number ("xã nhóm 2"). Undefined where it names none, or more than one.
 */
export function areaNamed(set: CriteriaSet, written: string): CriteriaArea | undefined {
  const key = plainKey(written);
  const number = set.areaKind === "communeGroup" ? groupNumber(key) : undefined;
  const named = set.areas.filter(
    (area) =>
      holdsWhole(key, plainKey(area.id)) ||
      holdsWhole(key, plainKey(area.name)) ||
      (number !== undefined && area.id.endsWith(`-${number}`)),
  );
  return named.length === 1 ? named[0] : undefined;
}
