const SLOTS = 4096;
/** Longer texts are sentences, which do not repeat. */
const LONGEST_KNOWN = 256;

/** A short text and the bytes it was read from. */
export interface KnownText {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Of the texts with the same one the latest is known. */
  readonly slot: number;
}

/**
 * The texts cells held of late, by their bytes. Communes fill in the same form and verdicts stand in every row: such a text
 * is decoded once for all files, and being one and the same string it is found at once by all who remember what it means.
 */
const known: (KnownText | undefined)[] = [];

/** The text that these bytes are; `decode` is asked only where it is not known. Undefined where it is too long to be. */
export function knownText(
  bytes: Uint8Array,
  start: number,
  end: number,
  decode: () => string,
): KnownText | undefined {
  if (end - start > LONGEST_KNOWN) return undefined;
  const slot = hashOf(bytes, start, end) % SLOTS;
  const old = known[slot];
  if (old !== undefined && isSame(old.bytes, bytes, start, end)) return old;
  const text: KnownText = { text: decode(), bytes: bytes.slice(start, end), slot };
  known[slot] = text;
  return text;
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
