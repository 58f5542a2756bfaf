import type { FileToDigest } from "../../workbook/xlsx/digestFile";
import { MAX_FILE_BYTES } from "../../workbook/xlsx/fileFault";
import { UnreadableFileError } from "./faults";

/** What a file somebody chose holds, or why it cannot be had. */
export async function contentOf(file: File): Promise<FileToDigest["content"]> {
  if (file.size > MAX_FILE_BYTES)
    return { kind: "tooLarge", exceeds: "fileSize", found: file.size, limit: MAX_FILE_BYTES };
  try {
    return { kind: "bytes", bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (failure) {
    // A file may be gone or locked by the time it is read.
    const code = failure instanceof DOMException ? failure.name : String(failure);
    return { kind: "refused", code };
  }
}

/** The bytes of a file somebody chose; throws `UnreadableFileError` where they cannot be had. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  const content = await contentOf(file);
  if (content.kind !== "bytes") throw new UnreadableFileError(file.name, content);
  return content.bytes;
}
