import type { FieldDictionary } from "./fields";

/** How deep a name stands: a group holds items, an item may hold a list of its own. */
export type ListLevel = "group" | "item" | "inner";

/** What the lists of a dictionary are to each other. */
export class ListTree {
  private readonly lists: ReadonlyMap<string, FieldDictionary["lists"][number]>;
  private readonly groups: ReadonlySet<string>;

  constructor(dictionary: FieldDictionary) {
    this.lists = new Map(dictionary.lists.map((list) => [list.name, list]));
    this.groups = new Set(dictionary.lists.flatMap((list) => list.group ?? []));
  }

  /** Undefined for a name that is no list and no group. */
  levelOf(name: string): ListLevel | undefined {
    const list = this.lists.get(name);
    if (list !== undefined) return list.within === undefined ? "item" : "inner";
    return this.groups.has(name) ? "group" : undefined;
  }

  /** The list whose rows repeat: of an item's own list the one the item stands in. */
  rootOf(name: string): string {
    return this.lists.get(name)?.within ?? name;
  }

  /** Whether a row of `inner` may use the fields of `outer` too: those of its item and of its item's group. */
  isAround(outer: string, inner: string): boolean {
    const list = this.lists.get(inner);
    if (list === undefined) return false;
    const root = list.within === undefined ? undefined : this.lists.get(list.within);
    return list.group === outer || list.within === outer || root?.group === outer;
  }
}
