import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "./usage";

/** The bytes of a file, or why the system does not give them. */
export type FileBytes =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly code: string };

/**
 * Makes sure before anything is done that every file is there.
 * @throws UsageError
 */
export async function requireFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const found = await stat(file).catch(systemCode);
    if (found === "ENOENT" || found === "ENOTDIR") throw new UsageError({ kind: "noSuchFile", file });
    if (typeof found !== "string" && found.isDirectory()) throw new UsageError({ kind: "isDirectory", file });
  }
}

export async function readBytes(file: string): Promise<FileBytes> {
  const bytes = await readFile(file).catch(systemCode);
  return typeof bytes === "string" ? { kind: "refused", code: bytes } : { kind: "bytes", bytes };
}

/**
 * Makes sure a directory for results is there or can be made; it is made only when there is something to write.
 * @throws UsageError
 */
export async function requireDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(systemCode);
  const isOther = typeof found !== "string" && !found.isDirectory();
  if (isOther || found === "ENOTDIR") throw new UsageError({ kind: "notADirectory", file: directory });
}

/**
 * Writes all of the files or, where one fails, none: each under a temporary name first, renamed once all are written.
 * @throws UsageError where the system does not let one be written
 */
export async function writeTogether(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const written: { readonly temporary: string; readonly file: string }[] = [];
  let current = "";
  try {
    for (const { file, bytes } of files) {
      current = file;
      await mkdir(path.dirname(file), { recursive: true });
      const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
      written.push({ temporary, file });
      await writeFile(temporary, bytes);
    }
    for (const { temporary, file } of written) {
      current = file;
      await rename(temporary, file);
    }
  } catch (fault) {
    throw new UsageError({ kind: "cannotWrite", file: current, code: systemCode(fault) });
  } finally {
    for (const { temporary } of written) await rm(temporary, { force: true });
  }
}

function systemCode(fault: unknown): string {
  const code = typeof fault === "object" && fault !== null && "code" in fault ? fault.code : undefined;
  if (typeof code !== "string") throw fault;
  return code;
}
