/** A file a person chose or dropped, and what the lists call it. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

export interface Chosen {
  readonly files: readonly ChosenFile[];
  /** How many were passed over: no workbooks, or the temporary files Excel puts beside open ones. */
  readonly skipped: number;
}

const WORKBOOK = /\.(?:xlsx|xlsm)$/i;

/** The workbooks among files; those of a folder are told by their path within it. */
export function chosenFrom(all: readonly ChosenFile[]): Chosen {
  const files = all.filter(({ file }) => WORKBOOK.test(file.name) && !file.name.startsWith("~$"));
  return { files, skipped: all.length - files.length };
}

export function namedByPath(list: Iterable<File>): readonly ChosenFile[] {
  return Array.from(list, (file) => ({ file, name: pathWithin(file.webkitRelativePath, file.name) }));
}

/** Without the folder that was chosen itself. */
function pathWithin(path: string, name: string): string {
  const inside = path.split("/").slice(1).join("/");
  return (inside === "" ? name : inside).normalize("NFC");
}

/** The files of a drop, those within dropped folders too where the browser shows them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return namedByPath(transfer.files);
  const found = await Promise.all(entries.flatMap((entry) => (entry === null ? [] : [filesOf(entry)])));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, name: entry.fullPath.replace(/^\//, "").normalize("NFC") }];
  }
  if (!isFolder(entry)) return [];
  const found: ChosenFile[] = [];
  const reader = entry.createReader();
  // A reader gives a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const inside of some) found.push(...(await filesOf(inside)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
