/** No more than so many bytes are written for one, beside what stands in it. */
const ATOM = 16;
const CONTAINER = 32;

/** How many bytes plain data has at the most when it crosses to another thread. What stands in it in two places counts twice. */
export class Weights {
  private readonly known = new Map<object, number>();

  of(value: unknown): number {
    if (typeof value === "string") return weightOfText(value);
    if (typeof value !== "object" || value === null) return ATOM;
    const earlier = this.known.get(value);
    if (earlier !== undefined) return earlier;
    const weight = CONTAINER + this.ofContent(value);
    this.known.set(value, weight);
    return weight;
  }

  /** Memory is no weight: it moves, or is copied at once. */
  private ofContent(value: object): number {
    if (isList(value) || value instanceof Set) return this.sum(value);
    if (value instanceof Map) return this.sum(value.keys()) + this.sum(value.values());
    if (!isRecord(value)) return 0;
    let sum = 0;
    for (const key of Object.keys(value)) sum += weightOfText(key) + this.of(value[key]);
    return sum;
  }

  private sum(values: Iterable<unknown>): number {
    let sum = 0;
    for (const value of values) sum += this.of(value);
    return sum;
  }
}

/** Two bytes a letter, once one letter of a text needs them. */
export function weightOfText(text: string): number {
  return ATOM + 2 * text.length;
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Not typed arrays, maps and sets. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
