const MOST_REMEMBERED = 20_000;
/** Longer texts are sentences, which do not repeat. */
const LONGEST_REMEMBERED = 400;

/** Remembers what a pure function of a text gave, since sheets repeat their texts, and files each other's; forgets all when it is too much. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return compute(text);
    const old = known.get(text);
    if (old !== undefined) return old.value;
    const value = compute(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, { value });
    return value;
  };
}
