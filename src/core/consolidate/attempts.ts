import type { Period } from "../plan/period";
import type { PlaceRegister } from "../text/placeRegister";
import { communesOf } from "../text/places";
import { plainKey } from "../text/normalise";
import { isOfPeriod } from "./reportPeriod";
import type { FileDigest } from "./types";

/** The words of a file's name, without folders, ending and tones: "phieu xa phuoc thai q3". */
function wordsOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return ` ${plainKey(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
}

/**
 * Files that could not be used but are of one commune, by their figures of another period or by their names: whoever is
 * reminded should know that something came. By the key of the unit; a name that fits several communes is no attempt of any.
 */
export function attemptsOf(
  digests: readonly FileDigest[],
  registers: readonly PlaceRegister[],
  period: Period,
): ReadonlyMap<string, string> {
  const attempts = new Map<string, string>();
  const communes = registers.flatMap((register) => communesOf(register, period.year));
  for (const { name, trouble, submissions } of digests) {
    for (const { unit, time } of submissions) {
      if (!isOfPeriod(time, period)) attempts.set(unit.key, name);
    }
    if (trouble === undefined || trouble.kind === "consolidation") continue;
    const words = wordsOf(name);
    const named = communes.filter((commune) => words.includes(` ${plainKey(commune.name)} `));
    const [only] = named;
    if (only !== undefined && named.length === 1) attempts.set(only.code, name);
  }
  return attempts;
}
