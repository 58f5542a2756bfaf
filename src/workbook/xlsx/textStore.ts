const SLOTS = 4096;
const LONGEST_REMEMBERED = 256;

interface Remembered {
  readonly bytes: Uint8Array;
  readonly index: number;
}

/**
 * The texts of a workbook by index: the shared ones first, then those that stand in the cells themselves. Of the latter the
 * recent short ones are remembered by their bytes, so that a verdict repeated in every row is decoded and kept once.
 */
export class TextStore {
  private readonly slots: (Remembered | undefined)[] = [];

  constructor(readonly texts: string[]) {}

  add(text: string): number {
    return this.texts.push(text) - 1;
  }

  /** The index of the text that these bytes are; `decode` is asked only where they are not remembered. */
  indexOf(bytes: Uint8Array, start: number, end: number, decode: () => string): number {
    if (end - start > LONGEST_REMEMBERED) return this.add(decode());
    const slot = hashOf(bytes, start, end) % SLOTS;
    const remembered = this.slots[slot];
    if (remembered !== undefined && isSame(remembered.bytes, bytes, start, end)) return remembered.index;
    const index = this.add(decode());
    this.slots[slot] = { bytes: bytes.slice(start, end), index };
    return index;
  }
}

/** FNV-1a (draft-eastlake-fnv). */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

function isSame(remembered: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (remembered.length !== end - start) return false;
  for (let at = 0; at < remembered.length; at++) {
    if (remembered[at] !== bytes[start + at]) return false;
  }
  return true;
}
