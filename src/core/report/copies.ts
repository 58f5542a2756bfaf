import type { FieldValues, Figures } from "./figures";
import type { Region } from "./regions";

/** One row of what a region becomes: the pattern row it is a copy of, and the values its tags take, asked in order. */
export interface RegionCopy {
  readonly from: number;
  /** Which group of the list it belongs to, from 0. */
  readonly group: number;
  readonly scopes: readonly FieldValues[];
}

/** The rows a region becomes, in order; none where its list has no items. */
export function regionCopies(region: Region, figures: Figures): readonly RegionCopy[] {
  const groups = figures.lists.get(region.list)?.groups ?? [];
  return groups.flatMap(({ head, items }, group) => {
    const around = (rows: readonly number[]) =>
      head === undefined ? [] : rows.map((from) => ({ from, group, scopes: [head, figures.single] }));
    const ofItems = items.flatMap((item) => {
      const scopes = [item, ...(head === undefined ? [] : [head]), figures.single];
      return region.items.map((from) => ({ from, group, scopes }));
    });
    return [...around(region.head), ...ofItems, ...around(region.foot)];
  });
}
