import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../usage";

/** A file to be consolidated: where it is, and what it is called in the lists. */
export interface InputFile {
  readonly file: string;
  readonly name: string;
}

/** Why a file of a folder was passed over. */
export type SkipReason = "lockFile" | "notWorkbook" | "output";

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly skipped: readonly { readonly file: string; readonly why: SkipReason }[];
}

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;
/** Excel puts such a file beside every workbook that is open. */
const LOCK_FILE = "~$";

/**
 * The files a consolidation is of: those given, and all workbooks of the folders given, however deep. The output itself is
 * none of them.
 * @throws UsageError where something given is not there, or there is no workbook at all
 */
export async function findInputs(given: readonly string[], output: string): Promise<Inputs> {
  const files: InputFile[] = [];
  const skipped: Inputs["skipped"][number][] = [];
  const whole = await resolved(output);
  const seen = new Set<string>();
  const add = async (file: string, name: string): Promise<void> => {
    const real = await resolved(file);
    if (seen.has(real)) return;
    seen.add(real);
    if (real === whole) skipped.push({ file, why: "output" });
    else files.push({ file, name });
  };
  for (const each of given) {
    const found = await stat(each).catch(() => undefined);
    if (found === undefined) throw new UsageError({ kind: "noSuchFile", file: each });
    if (!found.isDirectory()) {
      await add(each, path.basename(each));
      continue;
    }
    for (const inside of await filesUnder(each)) {
      const base = path.basename(inside);
      const why = base.startsWith(LOCK_FILE) ? "lockFile" : WORKBOOK.test(base) ? undefined : "notWorkbook";
      if (why === undefined) await add(inside, path.relative(each, inside).split(path.sep).join("/"));
      else skipped.push({ file: inside, why });
    }
  }
  if (files.length === 0) throw new UsageError({ kind: "noWorkbooks" });
  return { files: withTellingNames(files), skipped };
}

/** All files of a folder and the folders in it, in the order of their names; hidden ones are the system's own. */
async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  visible.sort((one, other) => one.name.localeCompare(other.name, "vi", { numeric: true }));
  const files: string[] = [];
  for (const entry of visible) {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesUnder(whole)));
    else if (entry.isFile()) files.push(whole);
  }
  return files;
}

async function resolved(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

/** Two files of one name from different folders are told by their whole paths. */
function withTellingNames(files: readonly InputFile[]): readonly InputFile[] {
  const counts = new Map<string, number>();
  for (const { name } of files)
    counts.set(name.normalize("NFC"), (counts.get(name.normalize("NFC")) ?? 0) + 1);
  return files.map((input) =>
    counts.get(input.name.normalize("NFC")) === 1
      ? input
      : { ...input, name: input.file.split(path.sep).join("/") },
  );
}
