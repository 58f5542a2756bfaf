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

/** What is wrong with a template, each with the tag or row it lies at. */
export type TemplateFault =
  | { readonly kind: "unclosedTag"; readonly tag: Tag }
  | { readonly kind: "twoListsInRow"; readonly tag: Tag; readonly other: string }
  | { readonly kind: "groupWithoutList"; readonly tag: Tag }
  | { readonly kind: "mergeAcrossRegion"; readonly tag: Tag };

export interface TemplateLayout {
  readonly regions: readonly Region[];
  readonly faults: readonly TemplateFault[];
}

interface RowUse {
  readonly row: number;
  readonly list: string;
  readonly isGroup: boolean;
  readonly tag: Tag;
}

/** Finds the repeating regions of a sheet from the tags in its rows. */
export function layoutOf(
  grid: Grid,
  cells: readonly TaggedCell[],
  dictionary: FieldDictionary,
): TemplateLayout {
  const faults: TemplateFault[] = [];
  const uses = rowUses(cells, dictionary, faults);
  const regions: Region[] = [];
  const blocks = contiguous(uses);
  for (const block of blocks) {
    const region = regionOf(block, dictionary, faults);
    if (region === undefined) continue;
    const tag = block[0]?.tag;
    if (tag !== undefined && crossesMerge(grid, region)) faults.push({ kind: "mergeAcrossRegion", tag });
    else regions.push(region);
  }
  return { regions, faults };
}

function rowUses(
  cells: readonly TaggedCell[],
  dictionary: FieldDictionary,
  faults: TemplateFault[],
): readonly RowUse[] {
  const groups = new Set(dictionary.lists.flatMap((list) => list.group ?? []));
  const lists = new Set(dictionary.lists.map((list) => list.name));
  const byRow = new Map<number, RowUse>();
  for (const tag of cells.flatMap((cell) => cell.tags)) {
    if (!tag.closed) {
      faults.push({ kind: "unclosedTag", tag });
      continue;
    }
    const list = listOf(tag.field);
    if (list === undefined || !(lists.has(list) || groups.has(list))) continue;
    const known = byRow.get(tag.row);
    const use: RowUse = { row: tag.row, list, isGroup: !lists.has(list), tag };
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
function contiguous(uses: readonly RowUse[]): readonly (readonly RowUse[])[] {
  const blocks: RowUse[][] = [];
  let current: RowUse[] = [];
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

function regionOf(
  block: readonly RowUse[],
  dictionary: FieldDictionary,
  faults: TemplateFault[],
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
