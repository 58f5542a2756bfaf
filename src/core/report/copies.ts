import { ordinalOf } from "./fields";
import { absent, numberValue } from "./figures";
import type { FieldValues, FigureGroup, Figures } from "./figures";
import type { Region } from "./regions";

/** One row of what a region becomes: the pattern row it is a copy of, and the values its tags take, asked in order. */
export interface RegionCopy {
  readonly from: number;
  /** Which group of the list it belongs to, from 0. */
  readonly group: number;
  /** Which item of the list it belongs to, from 0, where an item has several rows; heads and closing rows have none. */
  readonly item?: number;
  readonly scopes: Scopes;
}

type Scopes = readonly FieldValues[];

/** The rows a region becomes, in order; none where its list has no items. */
export function regionCopies(
  region: Region,
  figures: Figures,
  groups: readonly FigureGroup[] = figures.lists.get(region.list)?.groups ?? [],
): readonly RegionCopy[] {
  // A row knows its item only where that has others: the number costs something in lists of ten thousand.
  const knowsItems = region.items.length > 1 || region.inner !== undefined;
  // Without rows of their own nothing shows where a group ends: one order runs over all of them.
  const runsOn = region.group === undefined && groups.length > 1;
  const ordinal = ordinalOf(region.list);
  let itemsBefore = 0;
  return groups.flatMap((each, group) => {
    const { head, items } = each;
    const around = (rows: readonly number[]) =>
      head === undefined ? [] : rows.map((from) => ({ from, group, scopes: [head, figures.single] }));
    const ofItems = items.flatMap((item, position) => {
      const at = itemsBefore + position;
      const before = runsOn && item.has(ordinal) ? [new Map([[ordinal, numberValue(at + 1)]])] : [];
      const scopes = [...before, item, ...(head === undefined ? [] : [head]), figures.single];
      const number = knowsItems ? { item: at } : {};
      const entries = entriesOf(region, each, position);
      return rowsOfItem(region, entries).map(([from, own]) => ({
        from,
        group,
        ...number,
        scopes: own === undefined ? scopes : [own, ...scopes],
      }));
    });
    itemsBefore += items.length;
    return [...around(region.head), ...ofItems, ...around(region.foot)];
  });
}

/**
 * The values of an item's own list, one entry for each time its rows come. An item with nothing in it has no such row, but
 * one blank one where the item has no other row to be told in.
 */
function entriesOf({ items, inner }: Region, group: FigureGroup, position: number): Scopes {
  if (inner === undefined) return [];
  const entries = group.inner?.get(inner.list)?.[position] ?? [];
  if (entries.length > 0 || items.length > inner.rows.length) return entries;
  return [new Map(inner.fields.map((field) => [field, absent("noResults")]))];
}

/** The pattern rows of one item in their order, each with the values of its own list where it repeats in it. */
function rowsOfItem(
  { items, inner }: Region,
  entries: Scopes,
): readonly (readonly [number, FieldValues | undefined])[] {
  if (inner === undefined) return items.map((from) => [from, undefined] as const);
  return items.flatMap((from): readonly (readonly [number, FieldValues | undefined])[] => {
    if (!inner.rows.includes(from)) return [[from, undefined]];
    if (from !== inner.rows[0]) return [];
    return entries.flatMap((entry) => inner.rows.map((row) => [row, entry] as const));
  });
}
