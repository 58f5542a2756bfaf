import type { Grid } from "../sheet/grid";
import { listOf } from "./fields";
import type { FieldDictionary } from "./fields";
import type { Tag, TaggedCell } from "./tags";

/** The rows of a template that repeat together: a group's head rows, the item's own rows, the group's closing rows. */
export interface Region {
  readonly list: string;
  readonly group?: string;
  readonly head: readonly number[];
  readonly items: readonly number[];
  readonly foot: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** What the layout asks of a tag: its field and the row it stands in. */
export type RowTag = Pick<Tag, "field" | "closed" | "row">;

/** What is wrong with a template, each with the tag or row it lies at. */
export type TemplateFault<T extends RowTag = Tag> =
  | { readonly kind: "unclosedTag"; readonly tag: T }
  | { readonly kind: "twoListsInRow"; readonly tag: T; readonly other: string }
  | { readonly kind: "groupWithoutList"; readonly tag: T }
  | { readonly kind: "mergeAcrossRegion"; readonly tag: T };

export interface TemplateLayout<T extends RowTag = Tag> {
  readonly regions: readonly Region[];
  readonly faults: readonly TemplateFault<T>[];
}

interface RowUse<T extends RowTag> {
  readonly row: number;
  readonly list: string;
  readonly isGroup: boolean;
  readonly tag: T;
}

/** Finds the repeating regions of a sheet from the tags in its rows. */
export function layoutOf(
  grid: Grid,
  cells: readonly TaggedCell[],
  dictionary: FieldDictionary,
): TemplateLayout {
  const tags = cells.flatMap((cell) => cell.tags);
  return layoutOfRows(tags, dictionary, (region) => crossesMerge(grid, region));
}

/** Finds the rows that repeat together from the tags in them, of whatever the rows are: a sheet, a table, paragraphs. */
export function layoutOfRows<T extends RowTag>(
  tags: readonly T[],
  dictionary: FieldDictionary,
  crossesMergedCells: (region: Region) => boolean,
): TemplateLayout<T> {
  const faults: TemplateFault<T>[] = [];
  const uses = rowUses(tags, dictionary, faults);
  const regions: Region[] = [];
  const blocks = contiguous(uses);
  for (const block of blocks) {
    const region = regionOf(block, dictionary, faults);
    if (region === undefined) continue;
    const tag = block[0]?.tag;
    if (tag !== undefined && crossesMergedCells(region)) faults.push({ kind: "mergeAcrossRegion", tag });
    else regions.push(region);
  }
  return { regions, faults };
}

function rowUses<T extends RowTag>(
  tags: readonly T[],
  dictionary: FieldDictionary,
  faults: TemplateFault<T>[],
): readonly RowUse<T>[] {
  const groups = new Set(dictionary.lists.flatMap((list) => list.group ?? []));
  const lists = new Set(dictionary.lists.map((list) => list.name));
  const byRow = new Map<number, RowUse<T>>();
  for (const tag of tags) {
    if (!tag.closed) {
      faults.push({ kind: "unclosedTag", tag });
      continue;
    }
    const list = listOf(tag.field);
    if (list === undefined || !(lists.has(list) || groups.has(list))) continue;
    const known = byRow.get(tag.row);
    const use: RowUse<T> = { row: tag.row, list, isGroup: !lists.has(list), tag };
    if (known === undefined || (known.isGroup && !use.isGroup && belongs(known.list, use.list, dictionary))) {
      byRow.set(tag.row, use);
    } else if (known.list !== list && !(use.isGroup && belongs(list, known.list, dictionary))) {
      faults.push({ kind: "twoListsInRow", tag, other: known.list });
    }
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** Whether `group` is the group of `list`: an item's row may use its group's fields too. */
function belongs(group: string, list: string, dictionary: FieldDictionary): boolean {
  return dictionary.lists.some((entry) => entry.name === list && entry.group === group);
}

/** Cuts the used rows into blocks; a second list, or a group's head after its foot, begins another block. */
function contiguous<T extends RowTag>(uses: readonly RowUse<T>[]): readonly (readonly RowUse<T>[])[] {
  const blocks: RowUse<T>[][] = [];
  let current: RowUse<T>[] = [];
  for (const use of uses) {
    const previous = current.at(-1);
    const items = current.filter((other) => !other.isGroup);
    const startsAnew =
      previous === undefined ||
      use.row !== previous.row + 1 ||
      (!use.isGroup && items.length > 0 && (previous.isGroup || items[0]?.list !== use.list));
    if (startsAnew && current.length > 0) {
      blocks.push(current);
      current = [];
    }
    current.push(use);
  }
  if (current.length > 0) blocks.push(current);
  return blocks;
}

function regionOf<T extends RowTag>(
  block: readonly RowUse<T>[],
  dictionary: FieldDictionary,
  faults: TemplateFault<T>[],
): Region | undefined {
  const item = block.find((use) => !use.isGroup);
  const first = block[0];
  const last = block.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (item === undefined) {
    faults.push({ kind: "groupWithoutList", tag: first.tag });
    return undefined;
  }
  const stray = block.find((use) => use.isGroup && !belongs(use.list, item.list, dictionary));
  if (stray !== undefined) {
    faults.push({ kind: "groupWithoutList", tag: stray.tag });
    return undefined;
  }
  const items = block.filter((use) => !use.isGroup).map((use) => use.row);
  const top = Math.min(...items);
  const bottom = Math.max(...items);
  const group = block.find((use) => use.isGroup)?.list;
  return {
    list: item.list,
    ...(group === undefined ? {} : { group }),
    head: block.filter((use) => use.row < top).map((use) => use.row),
    items,
    foot: block.filter((use) => use.row > bottom).map((use) => use.row),
    first: first.row,
    last: last.row,
  };
}

/** A merge that begins inside a region and ends outside, or the other way round, cannot repeat. */
function crossesMerge(grid: Grid, region: Region): boolean {
  const inside = (row: number) => row >= region.first && row <= region.last;
  return grid.merges.some((merge) => {
    const touches = merge.top <= region.last && merge.bottom >= region.first;
    return touches && !(inside(merge.top) && inside(merge.bottom));
  });
}
