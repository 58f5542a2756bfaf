import { readOfficeWord } from "../../core/office/officeWord";
import { criteriaSets } from "../../data/bundled";
import { requireFiles } from "../files";
import { openWorkbookFile } from "../openWorkbookFile";

/**
 * The ids of the criteria sets that offices have stated in their files, for an option that names one; none where the id is
 * a bundled one, or of a file that cannot be opened.
 * @throws UsageError
 */
export async function ownSetIds(
  asked: string | undefined,
  files: readonly string[],
): Promise<readonly string[]> {
  if (asked === undefined || criteriaSets.some(({ id }) => id === asked)) return [];
  await requireFiles(files);
  const ids = new Set<string>();
  for (const file of files) {
    const opened = await openWorkbookFile(file);
    if (opened.kind !== "opened") continue;
    for (const { origin, id } of readOfficeWord(opened.workbook.grids(), criteriaSets).sets) {
      if (origin === "office") ids.add(id);
    }
  }
  return [...ids];
}
