import type { HeaderBlock } from "./headerBlock";
import { headerMeaning } from "./headerMeaning";
import type { Sense } from "./headerWords";
import { PLACE_NAME } from "./placeNames";
import type { PlaceNames } from "./placeNames";

const OUTCOMES: ReadonlySet<Sense | undefined> = new Set<Sense>(["result", "verdict", "met", "unmet"]);

interface HeaderGroup {
  readonly name: string;
  readonly columns: readonly number[];
  /** What stands under the name, column by column. */
  readonly leaves: readonly string[];
}

/**
 * The place each column is of where the same results stand side by side for several names that no register knows: "KQ" and "ĐG"
 * under "Lạc Lâm", and again under "Quảng Lập".
 */
export function placesOfAlikeGroups(block: HeaderBlock, places: PlaceNames): ReadonlyMap<number, string> {
  const groups = groupsOf(block).filter(
    ({ name, leaves }) =>
      PLACE_NAME.test(name) &&
      places.sortOf(name) !== "district" &&
      meansNothing(name) &&
      leaves.some(isOutcome),
  );
  const alike = groups.filter((group) =>
    groups.some((other) => other !== group && other.leaves.join() === group.leaves.join()),
  );
  return new Map(alike.flatMap(({ name, columns }) => columns.map((column) => [column, name] as const)));
}

function groupsOf({ paths }: HeaderBlock): readonly HeaderGroup[] {
  const groups = new Map<string, { readonly name: string; columns: number[]; leaves: string[] }>();
  for (const [column, path] of paths) {
    const [head, leaf] = path.slice(-2);
    if (head === undefined || leaf === undefined || head.width < 2) continue;
    const key = `${String(head.row)} ${String(head.column)}`;
    const group = groups.get(key) ?? { name: head.text, columns: [], leaves: [] };
    groups.set(key, group);
    group.columns.push(column);
    group.leaves.push(leaf.text);
  }
  return [...groups.values()];
}

function meansNothing(name: string): boolean {
  const { found, stage, level } = headerMeaning(name);
  return found === undefined && stage === undefined && level === undefined;
}

function isOutcome(leaf: string): boolean {
  return OUTCOMES.has(headerMeaning(leaf).found?.sense);
}
