import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Where a filled copy goes: the template's name with the period, and a number where a file of that name is already there
 * or about to be. Nothing that stands in the directory is written over.
 */
export function outputName(
  directory: string,
  file: string,
  period: string,
  taken: ReadonlySet<string>,
): string {
  const { name, ext } = path.parse(file);
  return freeName(path.join(directory, `${name}-${period}${ext}`), taken);
}

/** The file itself, or under a number where one of that name is already there or about to be. */
export function freeName(file: string, taken: ReadonlySet<string>): string {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const output = number === 1 ? file : path.join(dir, `${name} (${number})${ext}`);
    if (!taken.has(output) && !existsSync(output)) return output;
  }
}
