import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damagedPart } from "./fileFault";
import type { ZipEntry } from "./zipDirectory";
import { DEFLATED, STORED } from "./zipDirectory";

/** Packed bytes given to the inflater at a time: large enough to be quick, small enough that a bomb is stopped early. */
const PACKED_CHUNK = 1 << 16;

/** Takes the expanded bytes piece by piece; a piece is only valid during the call. */
export type ChunkSink = (chunk: Uint8Array) => void;

/**
 * Expands an entry piece by piece and checks size and checksum against the directory. Throws a FileFaultError where they
 * differ; nothing beyond the claimed size is ever handed on, so a lying directory costs no memory.
 */
export function expandTo(entry: ZipEntry, sink: ChunkSink): void {
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damagedPart(entry.name, "wrongSize");
    crc = crc32(chunk, crc);
    if (chunk.length > 0) sink(chunk);
  };
  if (entry.method === STORED) take(entry.packed);
  else if (entry.method === DEFLATED) inflateTo(entry, take);
  else throw damagedPart(entry.name, "unknownCompression");
  if (size !== entry.size) throw damagedPart(entry.name, "wrongSize");
  if (crc !== entry.crc) throw damagedPart(entry.name, "wrongChecksum");
}

/** The whole entry as one array, with the checks of {@link expandTo}. */
export function expand(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  expandTo(entry, (chunk) => {
    whole.set(chunk, at);
    at += chunk.length;
  });
  return whole;
}

function inflateTo(entry: ZipEntry, take: ChunkSink): void {
  const inflate = new Inflate(take);
  const { packed } = entry;
  for (let at = 0; at < packed.length; at += PACKED_CHUNK) {
    const chunk = packed.subarray(at, at + PACKED_CHUNK);
    pushChunk(inflate, entry.name, chunk, at + PACKED_CHUNK >= packed.length);
  }
}

function pushChunk(inflate: Inflate, part: string, chunk: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(chunk, isLast);
  } catch (error) {
    throw isInflateError(error) ? damagedPart(part, "corruptData") : error;
  }
}

/** fflate's own errors are plain Error objects with a number as code; those of the sink pass through. */
function isInflateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}
