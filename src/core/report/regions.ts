import type { Grid } from "../sheet/grid";
import { listOf } from "./fields";
import type { FieldDictionary } from "./fields";
import { ListTree } from "./listTree";
import type { ListLevel } from "./listTree";
import type { Tag, TaggedCell } from "./tags";

/** Rows of an item that repeat for each entry of a list of its own. */
export interface InnerRows {
  readonly list: string;
  readonly rows: readonly number[];
  /** The fields of the list that are asked for in them. */
  readonly fields: readonly string[];
}

/** The rows of a template that repeat together: a group's head rows, the item's own rows, the group's closing rows. */
export interface Region {
  readonly list: string;
  readonly group?: string;
  readonly head: readonly number[];
  /** The rows of one item, those that repeat inside it too. */
  readonly items: readonly number[];
  readonly inner?: InnerRows;
  readonly foot: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** What the layout asks of a tag: its field and the row it stands in. */
export type RowTag = Pick<Tag, "field" | "closed" | "row">;

/** What is wrong with a template, each with the tag or row it lies at. */
export type TemplateFault =
  | LayoutFault
  /** A tag in a sheet's name that is no field, or not of the one list the sheet can come again for; told at its first cell. */
  | { readonly kind: "sheetName"; readonly tag: Tag; readonly suggestion?: string }
  /** The first tag of a sheet that is protected, so that nothing can be filled in there. */
  | { readonly kind: "sheetProtected"; readonly tag: Tag };

/** What is wrong with the tags of rows, of a sheet or of a document. */
export type LayoutFault<T extends RowTag = Tag> =
  | { readonly kind: "unclosedTag"; readonly tag: T }
  | { readonly kind: "twoListsInRow"; readonly tag: T; readonly other: string }
  | { readonly kind: "twoInnerLists"; readonly tag: T; readonly other: string }
  | { readonly kind: "groupWithoutList"; readonly tag: T }
  | { readonly kind: "mergeAcrossRegion"; readonly tag: T };

export interface TemplateLayout<T extends RowTag = Tag> {
  readonly regions: readonly Region[];
  readonly faults: readonly LayoutFault<T>[];
}

interface RowUse<T extends RowTag> {
  readonly row: number;
  readonly list: string;
  readonly level: ListLevel;
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
  const faults: LayoutFault<T>[] = [];
  const tree = new ListTree(dictionary);
  const uses = rowUses(tags, tree, faults);
  const regions: Region[] = [];
  for (const block of contiguous(uses, tree)) {
    const region = regionOf(block, tags, tree, faults);
    if (region === undefined) continue;
    const tag = block[0]?.tag;
    if (tag !== undefined && crossesMergedCells(region)) faults.push({ kind: "mergeAcrossRegion", tag });
    else regions.push(region);
  }
  return { regions, faults };
}

/** What each row repeats over: of the lists its tags name the innermost. */
function rowUses<T extends RowTag>(
  tags: readonly T[],
  tree: ListTree,
  faults: LayoutFault<T>[],
): readonly RowUse<T>[] {
  const byRow = new Map<number, RowUse<T>>();
  for (const tag of tags) {
    if (!tag.closed) {
      faults.push({ kind: "unclosedTag", tag });
      continue;
    }
    const list = listOf(tag.field);
    const level = list === undefined ? undefined : tree.levelOf(list);
    if (list === undefined || level === undefined) continue;
    const known = byRow.get(tag.row);
    if (known === undefined || tree.isAround(known.list, list)) {
      byRow.set(tag.row, { row: tag.row, list, level, tag });
    } else if (known.list !== list && !tree.isAround(list, known.list)) {
      faults.push({ kind: "twoListsInRow", tag, other: known.list });
    }
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** Cuts the used rows into blocks; a second list, or a group's head after its foot, begins another block. */
function contiguous<T extends RowTag>(
  uses: readonly RowUse<T>[],
  tree: ListTree,
): readonly (readonly RowUse<T>[])[] {
  const blocks: RowUse<T>[][] = [];
  let current: RowUse<T>[] = [];
  for (const [at, use] of uses.entries()) {
    const previous = current.at(-1);
    const item = current.find((other) => other.level !== "group");
    const startsAnew =
      previous === undefined ||
      (use.row !== previous.row + 1 && !isAcrossStaticRows(previous, use, uses[at + 1], tree)) ||
      (use.level !== "group" &&
        item !== undefined &&
        (previous.level === "group" || tree.rootOf(item.list) !== tree.rootOf(use.list)));
    if (startsAnew && current.length > 0) {
      blocks.push(current);
      current = [];
    }
    current.push(use);
  }
  if (current.length > 0) blocks.push(current);
  return blocks;
}

/** So many rows without fields of a list may stand between the rows of a group and those of its items, and repeat with it. */
const MOST_STATIC_ROWS = 3;

/**
 * Whether two uses belong together although rows stand between them: a group's head and its items, or items and their group's closing
 * row. A row that is followed by items is the head of another table.
 */
function isAcrossStaticRows<T extends RowTag>(
  previous: RowUse<T>,
  use: RowUse<T>,
  next: RowUse<T> | undefined,
  tree: ListTree,
): boolean {
  if (!isNear(previous, use)) return false;
  if (isHeadOf(previous, use, tree)) return true;
  const opensAnother = next !== undefined && isNear(use, next) && isHeadOf(use, next, tree);
  return isHeadOf(use, previous, tree) && !opensAnother;
}

function isNear({ row }: { readonly row: number }, next: { readonly row: number }): boolean {
  return next.row - row <= MOST_STATIC_ROWS + 1;
}

function isHeadOf<T extends RowTag>(head: RowUse<T>, items: RowUse<T>, tree: ListTree): boolean {
  return head.level === "group" && items.level !== "group" && tree.isAround(head.list, items.list);
}

/** The numbers from one on and below another. */
function rowsFrom(from: number, below: number): readonly number[] {
  return Array.from({ length: Math.max(0, below - from) }, (_, at) => from + at);
}

function regionOf<T extends RowTag>(
  block: readonly RowUse<T>[],
  tags: readonly T[],
  tree: ListTree,
  faults: LayoutFault<T>[],
): Region | undefined {
  const item = block.find((use) => use.level !== "group");
  const first = block[0];
  const last = block.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (item === undefined) {
    faults.push({ kind: "groupWithoutList", tag: first.tag });
    return undefined;
  }
  const list = tree.rootOf(item.list);
  const stray = block.find((use) => use.level === "group" && !tree.isAround(use.list, list));
  if (stray !== undefined) {
    faults.push({ kind: "groupWithoutList", tag: stray.tag });
    return undefined;
  }
  const inner = innerRows(block, tags);
  if (inner.kind === "second") {
    faults.push({ kind: "twoInnerLists", tag: inner.use.tag, other: inner.other });
    return undefined;
  }
  const items = block.filter((use) => use.level !== "group").map((use) => use.row);
  const top = Math.min(...items);
  const bottom = Math.max(...items);
  const group = block.find((use) => use.level === "group")?.list;
  return {
    list,
    ...(group === undefined ? {} : { group }),
    head: rowsFrom(first.row, top),
    items,
    ...(inner.kind === "none" ? {} : { inner: inner.inner }),
    foot: rowsFrom(bottom + 1, last.row + 1),
    first: first.row,
    last: last.row,
  };
}

type InnerReading<T extends RowTag> =
  | { readonly kind: "none" }
  | { readonly kind: "rows"; readonly inner: InnerRows }
  | { readonly kind: "second"; readonly use: RowUse<T>; readonly other: string };

/** The rows that repeat inside an item. They lie together and are of one list: what else would be repeated is not told. */
function innerRows<T extends RowTag>(block: readonly RowUse<T>[], tags: readonly T[]): InnerReading<T> {
  const uses = block.filter((use) => use.level === "inner");
  const first = uses[0];
  if (first === undefined) return { kind: "none" };
  const other = uses.find((use, at) => use.list !== first.list || use.row !== first.row + at);
  if (other !== undefined) return { kind: "second", use: other, other: first.list };
  const rows = uses.map((use) => use.row);
  const own = tags.filter(({ row, field }) => rows.includes(row) && listOf(field) === first.list);
  const fields = [...new Set(own.map(({ field }) => field))];
  return { kind: "rows", inner: { list: first.list, rows, fields } };
}

/** A merge that begins inside a region and ends outside, or the other way round, cannot repeat. */
function crossesMerge(grid: Grid, region: Region): boolean {
  const inside = (row: number) => row >= region.first && row <= region.last;
  return grid.merges.some((merge) => {
    const touches = merge.top <= region.last && merge.bottom >= region.first;
    return touches && !(inside(merge.top) && inside(merge.bottom));
  });
}
