/** No more than so many bytes are written for one, beside what stands in it. */
const ATOM = 16;
const CONTAINER = 32;

/** What weighs more than is asked for: nobody looks how much more. */
export const TOO_HEAVY = Number.POSITIVE_INFINITY;

/** How many bytes plain data has at the most when it crosses to another thread. What stands in it in two places counts twice. */
export class Weights {
  private readonly known = new Map<object, number>();

  constructor(private readonly most: number) {}

  of(value: unknown): number {
    if (typeof value === "string") return this.limited(weightOfText(value));
    if (typeof value !== "object" || value === null) return ATOM;
    const earlier = this.known.get(value);
    if (earlier !== undefined) return earlier;
    const weight = this.sum(CONTAINER, value);
    this.known.set(value, weight);
    return weight;
  }

  private sum(own: number, value: object): number {
    let sum = own;
    for (const part of contentOf(value)) {
      sum += this.of(part);
      // Whoever cuts a long list does not wait until all of it is weighed.
      if (sum > this.most) return TOO_HEAVY;
    }
    return sum;
  }

  private limited(weight: number): number {
    return weight > this.most ? TOO_HEAVY : weight;
  }
}

/** Memory weighs nothing: it moves, or is copied at once. */
function* contentOf(value: object): Generator<unknown, void> {
  if (isList(value) || value instanceof Set) yield* value;
  else if (value instanceof Map) for (const entry of value) yield* entry;
  else if (isRecord(value)) for (const entry of Object.entries(value)) yield* entry;
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
