import { inflateSync } from "fflate";
import { damagedPart } from "./fileFault";
import type { NodeZlib } from "./nodeZlib";
import { nodeZlib } from "./nodeZlib";
import type { ZipEntry } from "./zipDirectory";

/**
 * Inflates an entry at once. What it answers is longer than the size claimed for the entry where there is more than
 * claimed, but never by much. Throws a FileFaultError where the packed bytes make no sense.
 */
export type Inflater = (entry: ZipEntry) => Uint8Array;

/**
 * Node expands into pieces of 16 KB unless told otherwise: much for the small parts of a workbook, and hundreds of pieces to
 * be put together for a sheet. Below 64 bytes it refuses; above, a directory that lies is not given all the room it claims.
 */
const SMALLEST_PIECE = 64;
const LARGEST_PIECE = 2 ** 22;

/** Works everywhere. */
export const portableInflater: Inflater = (entry) => {
  // One byte more than claimed is enough room to see that there is more.
  const room = new Uint8Array(entry.size + 1);
  try {
    return inflateSync(entry.packed, { out: room });
  } catch (error) {
    throw asDamage(entry, error);
  }
};

/** Node's own inflate, three times as quick; undefined where it is not to be had. */
export const nodeInflater: Inflater | undefined = inflaterOf(nodeZlib);

/** The quickest there is here. */
export const inflater: Inflater = nodeInflater ?? portableInflater;

function inflaterOf(zlib: NodeZlib | undefined): Inflater | undefined {
  if (zlib === undefined) return undefined;
  return (entry) => {
    try {
      return zlib.inflateRawSync(entry.packed, {
        maxOutputLength: entry.size + 1,
        chunkSize: Math.min(Math.max(entry.size + 1, SMALLEST_PIECE), LARGEST_PIECE),
      });
    } catch (error) {
      if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") throw damagedPart(entry.name, "wrongSize");
      throw asDamage(entry, error);
    }
  };
}

/** Both inflaters mark their own errors with a code: a number, or a word that begins with "Z_". */
export function asDamage(entry: ZipEntry, error: unknown): unknown {
  const code = codeOf(error);
  const isOwn = typeof code === "number" || (typeof code === "string" && code.startsWith("Z_"));
  return isOwn ? damagedPart(entry.name, "corruptData") : error;
}

function codeOf(error: unknown): unknown {
  // Errors of Node itself are no instances of this realm's Error where code runs in a context of its own, as tests do.
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
