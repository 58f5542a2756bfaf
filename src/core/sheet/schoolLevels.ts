import type { HeaderBlock } from "./headerBlock";
import { plain } from "./words";

const TELLING: ReadonlySet<string> = new Set(["mn", "mg", "mam non", "mau giao", "thcs", "thpt"]);
const PRIMARY = "th";

/** Columns headed "TH" beside "MN" or "THCS" under the same words: primary schools, where elsewhere "TH" is what was carried out. */
export function primarySchoolColumns({ paths }: HeaderBlock): ReadonlySet<number> {
  const groups = new Map<string, { readonly column: number; readonly leaf: string }[]>();
  for (const [column, path] of paths) {
    const above = path.slice(0, -1).map(({ row, column: from }) => `${String(row)} ${String(from)}`);
    const group = groups.get(above.join()) ?? [];
    groups.set(above.join(), group);
    group.push({ column, leaf: plain(path.at(-1)?.text ?? "") });
  }
  const ofSchools = [...groups.values()].filter((group) => group.some(({ leaf }) => TELLING.has(leaf)));
  return new Set(
    ofSchools.flatMap((group) => group.flatMap(({ column, leaf }) => (leaf === PRIMARY ? [column] : []))),
  );
}
