import { nearest } from "../text/distance";
import { plainKey } from "../text/normalise";

/** The field probably meant by a name within two letters of it, accents and case aside. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const byKey = new Map(names.map((each) => [plainKey(each), each]));
  const key = nearest(plainKey(name), byKey.keys());
  return key === undefined ? undefined : byKey.get(key);
}
