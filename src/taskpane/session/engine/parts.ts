import { isList, isRecord, TOO_HEAVY, Weights, weightOfText } from "./weights";

/**
 * A part has no more bytes than these: reading a message holds the pane's thread for as long as it is heavy, and this much takes a
 * slow machine a few milliseconds. Only what cannot be cut may be heavier, a text or a map, and crosses with nothing beside it.
 */
export const HEAVIEST_PART = 65_536;

/** What a part says beside its things. */
const FRAME = 256;

/** Some of what stands in a list, or in a record under these keys. */
interface Things {
  readonly kind: "things";
  /** The number of the list or record. */
  readonly of: number;
  readonly keys: readonly string[] | undefined;
  readonly things: readonly unknown[];
}

/** A list or record that is cut itself, in its place in another one. */
interface CutThing {
  readonly kind: "cut";
  readonly of: number;
  readonly key: string | undefined;
  /** Its number; all that stands in it has come before. */
  readonly thing: number;
}

export type Part = Things | CutThing;

/** What comes after the parts: the whole itself where it is light, or its number. */
export type End =
  { readonly kind: "whole"; readonly whole: unknown } | { readonly kind: "cut"; readonly thing: number };

type Cuttable = readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * Takes plain data apart for another thread, part by part and without changing it: lists and records that are too heavy to cross at
 * once, and those around them. What is cut and stands in two places stays one thing. Of all else, what different parts have in common
 * crosses with each of them, so it arrives as equal things, no longer as the same.
 */
export function* inParts(whole: unknown): Generator<Part, End> {
  const cutter = new Cutter();
  return cutter.isCut(whole) ? { kind: "cut", thing: yield* cutter.cut(whole) } : { kind: "whole", whole };
}

class Cutter {
  private readonly weights = new Weights(HEAVIEST_PART - FRAME);
  private readonly numbers = new Map<object, number>();

  /** What is around a heavy thing is heavier still and so is cut too: no number has to stand deep inside a part. */
  isCut(value: unknown): value is Cuttable {
    return (isList(value) || isRecord(value)) && this.weights.of(value) === TOO_HEAVY;
  }

  /** Answers the number of what it cuts. */
  *cut(whole: Cuttable): Generator<Part, number> {
    const earlier = this.numbers.get(whole);
    if (earlier !== undefined) return earlier;
    const of = this.numbers.size;
    this.numbers.set(whole, of);
    let run = new Run(of);
    for (const [key, thing] of isList(whole) ? withoutKeys(whole) : Object.entries(whole)) {
      const isCut = this.isCut(thing);
      const weight = isCut ? TOO_HEAVY : this.weights.of(thing) + (key === undefined ? 0 : weightOfText(key));
      if (!run.takes(weight)) {
        yield run.part();
        run = new Run(of);
      }
      if (isCut) yield { kind: "cut", of, key, thing: yield* this.cut(thing) };
      else run.add(key, thing, weight);
    }
    if (!run.isEmpty) yield run.part();
    return of;
  }
}

function* withoutKeys(list: readonly unknown[]): Generator<readonly [key: undefined, thing: unknown]> {
  for (const thing of list) yield [undefined, thing];
}

/** Light things that stand one after another and cross together. */
class Run {
  private readonly keys: string[] = [];
  private readonly things: unknown[] = [];
  private weight = FRAME;

  constructor(private readonly of: number) {}

  get isEmpty(): boolean {
    return this.things.length === 0;
  }

  takes(weight: number): boolean {
    return this.isEmpty || this.weight + weight <= HEAVIEST_PART;
  }

  add(key: string | undefined, thing: unknown, weight: number): void {
    if (key !== undefined) this.keys.push(key);
    this.things.push(thing);
    this.weight += weight;
  }

  part(): Part {
    const { of, keys, things } = this;
    return { kind: "things", of, keys: keys.length === 0 ? undefined : keys, things };
  }
}

/** Puts parts together again as they come. */
export class Gathering {
  private readonly cut = new Map<number, unknown[] | Record<string, unknown>>();

  take(part: Part): void {
    if (part.kind === "cut") this.put(part.of, part.key, this.cut.get(part.thing));
    else for (const [at, thing] of part.things.entries()) this.put(part.of, part.keys?.[at], thing);
  }

  /** The whole, after the last part. */
  whole(end: End): unknown {
    return end.kind === "whole" ? end.whole : this.cut.get(end.thing);
  }

  private put(of: number, key: string | undefined, thing: unknown): void {
    const whole = this.cut.get(of) ?? (key === undefined ? [] : {});
    this.cut.set(of, whole);
    if (Array.isArray(whole)) whole.push(thing);
    // A plain assignment would not make a field of every key.
    else
      Object.defineProperty(whole, key ?? "", {
        value: thing,
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
}

/** The memory in a part, or in the end, of all that is to move instead of being copied. */
export function buffersIn(value: unknown, moving: ReadonlySet<ArrayBuffer>): readonly ArrayBuffer[] {
  if (moving.size === 0) return [];
  if (ArrayBuffer.isView(value)) return moves(value.buffer, moving) ? [value.buffer] : [];
  if (isList(value)) return value.flatMap((thing) => buffersIn(thing, moving));
  return isRecord(value) ? Object.values(value).flatMap((thing) => buffersIn(thing, moving)) : [];
}

function moves(buffer: ArrayBufferLike, moving: ReadonlySet<ArrayBufferLike>): buffer is ArrayBuffer {
  return moving.has(buffer);
}
