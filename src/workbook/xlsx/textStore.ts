import type { KnownText } from "./knownTexts";
import { knownText } from "./knownTexts";

/**
 * The texts of a workbook by index: the shared ones first, then those that stand in the cells themselves. Of the latter the
 * recent short ones are remembered, so that a verdict repeated in every row is kept once.
 */
export class TextStore {
  private readonly slots: (KnownText | undefined)[] = [];
  private readonly indexes: number[] = [];

  constructor(readonly texts: string[]) {}

  add(text: string): number {
    return this.texts.push(text) - 1;
  }

  /** The index of the text that these bytes are; `decode` is asked only where they are not known. */
  indexOf(bytes: Uint8Array, start: number, end: number, decode: () => string): number {
    const known = knownText(bytes, start, end, decode);
    if (known === undefined) return this.add(decode());
    const { slot } = known;
    const old = this.slots[slot] === known ? this.indexes[slot] : undefined;
    if (old !== undefined) return old;
    const index = this.add(known.text);
    this.slots[slot] = known;
    this.indexes[slot] = index;
    return index;
  }
}
