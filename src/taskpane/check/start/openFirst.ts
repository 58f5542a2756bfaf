import type { Session } from "../../session/types";

/** Opens the first of the files somebody chose or dropped. */
export function openFirst(files: FileList | null | undefined, session: Session): void {
  const file = files?.[0];
  if (file === undefined) return;
  void file.arrayBuffer().then((bytes) => session.openFile(file.name, new Uint8Array(bytes)));
}
