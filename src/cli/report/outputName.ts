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
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const output = path.join(directory, `${name}-${period}${suffix}${ext}`);
    if (!taken.has(output) && !existsSync(output)) return output;
  }
}
