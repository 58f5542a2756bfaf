/** How much is remembered at most: so many texts, none longer than this. */
interface Bounds {
  readonly most: number;
  readonly longest: number;
}

/**
 * Longer texts are sentences, which do not repeat; nor do so many texts, being names of people and places. A larger table
 * leaves the processor's cache, and asking it takes longer than most functions that are remembered.
 */
const CELLS: Bounds = { most: 4096, longest: 400 };

/** Remembers what a pure function of a text gave, since sheets repeat their texts, and files each other's; forgets all when it is too much. */
export function remembered<T>(
  compute: (text: string) => T,
  { most, longest }: Bounds = CELLS,
): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const old = known.get(text);
    if (old !== undefined) return old.value;
    const value = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
