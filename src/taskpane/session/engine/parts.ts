/** So many things of a list cross at once: reading a message holds the pane's thread for as long as it is large. */
const THINGS_IN_PART = 200;

/** A run of things of one of the lists that are left out. */
export interface Part {
  readonly list: number;
  readonly things: readonly unknown[];
}

/** Something whose long lists cross in parts, before it. */
export interface InParts<Whole> {
  readonly parts: readonly Part[];
  /** The whole with its long lists empty. */
  readonly rest: Whole;
  /** These lists where they stand in the rest; one that stands in two places is one list. */
  readonly lists: readonly unknown[][];
}

/**
 * Takes plain data apart for another thread, without changing it. What different parts have in common crosses with each of them, so
 * it arrives as equal things, no longer as the same.
 */
export function inParts<Whole>(whole: Whole): InParts<Whole> {
  const parts: Part[] = [];
  const lists: unknown[][] = [];
  const known = new Map<object, object>();
  const cut = (value: unknown): unknown => {
    if (!isList(value) && !isRecord(value)) return value;
    const earlier = known.get(value);
    if (earlier !== undefined) return earlier;
    const copy = isList(value) ? cutList(value) : cutRecord(value);
    known.set(value, copy);
    return copy;
  };
  const cutList = (list: readonly unknown[]): readonly unknown[] => {
    if (list.length <= THINGS_IN_PART) return list.map(cut);
    const empty: unknown[] = [];
    const place = lists.push(empty) - 1;
    for (let at = 0; at < list.length; at += THINGS_IN_PART) {
      parts.push({ list: place, things: list.slice(at, at + THINGS_IN_PART) });
    }
    return empty;
  };
  const cutRecord = (record: Readonly<Record<string, unknown>>): object =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, cut(value)]));
  // A copy has the shape of what it copies.
  return { rest: cut(whole) as Whole, parts, lists };
}

/** Puts parts, in the order they were cut in, back into the lists they are of. */
export function putBack(parts: readonly Part[], lists: readonly unknown[][]): void {
  for (const { list, things } of parts) lists[list]?.push(...things);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Typed arrays, maps and sets cross as they are. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
