import type { Grid } from "../sheet/grid";
import { listOf } from "./fields";
import type { FieldDictionary } from "./fields";
import type { FieldValues, FigureGroup, FigureList, Figures } from "./figures";
import { ListTree } from "./listTree";
import { sheetNameKey, validSheetName } from "./sheetName";
import { nearestName } from "./suggest";
import { tagsIn } from "./tags";
import { reportTexts } from "./texts";
import { printValue } from "./values";

/** What the tags in a sheet's name ask for. */
export type SheetNaming =
  | { readonly kind: "plain" }
  /** The sheet gets another name, and comes again for each item of the list where it names one. */
  | { readonly kind: "named"; readonly list?: string }
  | { readonly kind: "faulty"; readonly written: string; readonly suggestion?: string };

/** A sheet of a filled template: what it is called, and the figures its tags take. */
export interface SheetCopy {
  readonly name: string;
  readonly figures: Figures;
}

/** Reads the tags in a sheet's name: fields of the report, or of the items of one list. */
export function sheetNaming(name: string, dictionary: FieldDictionary): SheetNaming {
  const tags = tagsIn(name);
  if (tags.length === 0) return { kind: "plain" };
  const tree = new ListTree(dictionary);
  const known = new Set(dictionary.fields.map((field) => field.name));
  let repeated: string | undefined;
  for (const { from, to, field, closed } of tags) {
    const list = listOf(field);
    const level = list === undefined ? undefined : tree.levelOf(list);
    const fits = level === undefined || (level === "item" && (repeated ?? list) === list);
    if (!closed || !known.has(field) || !fits) {
      const suggestion = known.has(field) ? undefined : nearestName(field, [...known]);
      const written = name.slice(from, to);
      return { kind: "faulty", written, ...(suggestion === undefined ? {} : { suggestion }) };
    }
    if (level === "item") repeated = list;
  }
  return { kind: "named", ...(repeated === undefined ? {} : { list: repeated }) };
}

/** The dictionary as a sheet of one item sees it: its fields are single ones, its own lists are lists. */
export function dictionaryWithin(list: string, dictionary: FieldDictionary): FieldDictionary {
  const group = dictionary.lists.find(({ name }) => name === list)?.group;
  const others = dictionary.lists.filter(({ name }) => name !== list);
  return {
    ...dictionary,
    lists: others.map((other) => {
      if (other.within === list || other.group === group) return { name: other.name };
      return other;
    }),
  };
}

/**
 * The sheets a sheet with tags in its name becomes, one for each item in the order of the list. A list without items
 * leaves one blank sheet, as it leaves a blank row.
 */
export function sheetCopies(
  grid: Grid,
  list: string | undefined,
  figures: Figures,
  taken: ReadonlySet<string>,
): readonly SheetCopy[] {
  const used = new Set([...taken].filter((key) => key !== sheetNameKey(grid.name)));
  const copy = (scoped: Figures): SheetCopy => {
    const name = validSheetName(filledName(grid.name, scoped.single), used, reportTexts.blankSheet);
    used.add(sheetNameKey(name));
    return { name, figures: scoped };
  };
  if (list === undefined) return [copy(figures)];
  const groups = figures.lists.get(list)?.groups ?? [];
  const copies = groups.flatMap((group) =>
    group.items.map((item, at) => copy(figuresWithin(item, group, at, figures))),
  );
  return copies.length > 0 ? copies : [copy(figures)];
}

function filledName(name: string, values: FieldValues): string {
  let filled = "";
  let at = 0;
  for (const { from, to, field } of tagsIn(name)) {
    const value = values.get(field);
    filled +=
      name.slice(at, from) + (value === undefined || value.kind === "absent" ? "" : printValue(value));
    at = to;
  }
  return filled + name.slice(at);
}

function figuresWithin(item: FieldValues, group: FigureGroup, at: number, figures: Figures): Figures {
  const own = [...(group.inner ?? [])].map(([name, entries]): readonly [string, FigureList] => [
    name,
    { name, groups: [{ items: entries[at] ?? [] }] },
  ]);
  return {
    ...figures,
    single: new Map([...figures.single, ...(group.head ?? []), ...item]),
    lists: new Map([...figures.lists, ...own]),
  };
}
