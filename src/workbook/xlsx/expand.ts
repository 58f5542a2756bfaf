import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damagedPart } from "./fileFault";
import type { Inflater } from "./inflater";
import { asDamage, inflater } from "./inflater";
import type { ZipEntry } from "./zipDirectory";
import { DEFLATED, STORED } from "./zipDirectory";

/** Packed bytes given to the inflater at a time, where a part is too large to be expanded at once. */
const PACKED_PIECE = 1 << 14;
/** Expanded bytes handed on at a time: they stay in the processor's cache for whoever reads them next. */
const EXPANDED_PIECE = 1 << 16;
/**
 * Packed size up to which a part is expanded at once, which takes half the time or less. It bounds what a lying directory can
 * cost: bytes beyond the claimed size are counted but not kept.
 */
const PACKED_AT_ONCE = 1 << 22;
/** Expanded size up to which a part is expanded at once. */
const EXPANDED_AT_ONCE = 1 << 26;

/** Takes the expanded bytes piece by piece; a piece is only valid during the call. */
export type ChunkSink = (chunk: Uint8Array) => void;

/**
 * Expands an entry piece by piece and checks size and checksum against the directory. Throws a FileFaultError where they
 * differ; nothing beyond the claimed size is ever handed on, so a lying directory costs no memory.
 */
export function expandTo(entry: ZipEntry, sink: ChunkSink, atOnce: Inflater = inflater): void {
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damagedPart(entry.name, "wrongSize");
    crc = crc32(chunk, crc);
    if (chunk.length > 0) sink(chunk);
  };
  if (entry.method === STORED) take(entry.packed);
  else if (entry.method === DEFLATED) inflateTo(entry, take, atOnce);
  else throw damagedPart(entry.name, "unknownCompression");
  if (size !== entry.size) throw damagedPart(entry.name, "wrongSize");
  if (crc !== entry.crc) throw damagedPart(entry.name, "wrongChecksum");
}

/** The whole entry as one array, with the checks of {@link expandTo}. */
export function expand(entry: ZipEntry, atOnce: Inflater = inflater): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  const keep = (chunk: Uint8Array): void => {
    whole.set(chunk, at);
    at += chunk.length;
  };
  expandTo(entry, keep, atOnce);
  return whole;
}

function inflateTo(entry: ZipEntry, take: ChunkSink, atOnce: Inflater): void {
  const { packed, size } = entry;
  if (packed.length <= PACKED_AT_ONCE && size <= EXPANDED_AT_ONCE) {
    const content = atOnce(entry);
    for (let at = 0; at < content.length; at += EXPANDED_PIECE)
      take(content.subarray(at, at + EXPANDED_PIECE));
    return;
  }
  const inflate = new Inflate(take);
  for (let at = 0; at < packed.length; at += PACKED_PIECE) {
    const isLast = at + PACKED_PIECE >= packed.length;
    try {
      inflate.push(packed.subarray(at, at + PACKED_PIECE), isLast);
    } catch (error) {
      throw asDamage(entry, error);
    }
  }
}
