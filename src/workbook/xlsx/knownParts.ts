import { remembered } from "../../core/text/remembered";
import { expand } from "./expand";
import { decodePart } from "./partText";
import type { ZipEntry } from "./zipDirectory";
import { DEFLATED } from "./zipDirectory";

/** Relations, content types and styles of a form take some kilobytes. */
const LONGEST_PART = 2 ** 15;
const MOST_PARTS = 200;

/** {@link remembered}, for whole parts: files filled in from one form share most of theirs. */
export function rememberedPart<T>(compute: (xml: string) => T): (xml: string) => T {
  return remembered(compute, { most: MOST_PARTS, longest: LONGEST_PART });
}

interface KnownPart {
  readonly packed: Uint8Array;
  readonly text: string;
}

const known = new Map<string, KnownPart>();

/** The text of an XML part. A short one that another file had in the very same packed bytes is not expanded again. */
export function textOfPart(entry: ZipEntry): string {
  if (entry.size > LONGEST_PART || entry.method !== DEFLATED) return decodePart(expand(entry));
  const key = `${entry.crc} ${entry.size}`;
  const old = known.get(key);
  if (old !== undefined && isSame(old.packed, entry.packed)) return old.text;
  const text = decodePart(expand(entry));
  if (known.size >= MOST_PARTS) known.clear();
  // Not slice(): of a Buffer, which files are read into, that is a view that would keep the file.
  known.set(key, { packed: Uint8Array.from(entry.packed), text });
  return text;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
