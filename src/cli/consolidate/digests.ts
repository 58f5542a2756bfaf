import { stat } from "node:fs/promises";
import type { FileDigest } from "../../core/consolidate/types";
import { criteriaSets, registers } from "../../data/bundled";
import { digestFile } from "../../workbook/xlsx/digestFile";
import { MAX_FILE_BYTES } from "../../workbook/xlsx/fileFault";
import type { DigestTerms, FileToDigest } from "../../workbook/xlsx/digestFile";
import { readBytes } from "../files";
import type { InputFile } from "./inputs";

/** Reads and checks the files one after the other, and keeps of each only what is needed. */
export async function digestAll(
  files: readonly InputFile[],
  { settings, office }: DigestTerms,
  say: (file: string, at: number) => void,
): Promise<readonly FileDigest[]> {
  const ground = { sets: criteriaSets, office, registers, settings };
  const digests: FileDigest[] = [];
  for (const [at, input] of files.entries()) {
    say(input.name, at + 1);
    digests.push(digestFile(await contentOf(input), ground));
  }
  return digests;
}

async function contentOf({ file, name }: InputFile): Promise<FileToDigest> {
  const found = await stat(file).catch(() => undefined);
  const written = found === undefined ? {} : { written: found.mtime.toISOString() };
  if (found !== undefined && found.size > MAX_FILE_BYTES) {
    const content = {
      kind: "tooLarge",
      exceeds: "fileSize",
      found: found.size,
      limit: MAX_FILE_BYTES,
    } as const;
    return { name, ...written, content };
  }
  return { name, ...written, content: await readBytes(file) };
}
