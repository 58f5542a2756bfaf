import { useRef, useState } from "react";
import type { FileDigest } from "../../core/consolidate/types";
import type { DigestTerms } from "../../workbook/xlsx/digestFile";
import { contentOf } from "../session/chosenFile";
import type { Session } from "../session/types";
import { useSession } from "../session/useSession";
import { chosenFrom } from "./chosenFiles";
import type { ChosenFile } from "./chosenFiles";
import { groundOf } from "./groundOf";

export type Intake =
  | { readonly kind: "nothing"; readonly wasEmpty: boolean }
  | { readonly kind: "reading"; readonly done: number; readonly of: number; readonly name: string }
  | { readonly kind: "read"; readonly digests: readonly FileDigest[]; readonly skipped: number };

export interface IntakeDesk {
  readonly intake: Intake;
  /** Reads files, beside those that were read before. */
  readonly take: (files: readonly ChosenFile[]) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

const NOTHING: Intake = { kind: "nothing", wasEmpty: false };

/** Reads the chosen files one after the other, off the pane's thread, and keeps what is needed of each. */
export function useIntake(): IntakeDesk {
  const [, session] = useSession();
  const [intake, setIntake] = useState<Intake>(NOTHING);
  const running = useRef<AbortController | undefined>(undefined);
  const before = useRef<Intake>(NOTHING);

  const take = async (all: readonly ChosenFile[]): Promise<void> => {
    const { files, skipped } = chosenFrom(all);
    if (files.length === 0) {
      if (intake.kind === "nothing") setIntake({ kind: "nothing", wasEmpty: true });
      return;
    }
    const terms = { settings: { asOf: session.today() }, office: await groundOf(session) };
    const own = new AbortController();
    running.current?.abort();
    running.current = own;
    before.current = intake.kind === "reading" ? before.current : intake;
    const earlier = before.current.kind === "read" ? before.current.digests : [];
    const digests: FileDigest[] = [];
    for (const [at, file] of files.entries()) {
      setIntake({ kind: "reading", done: at + 1, of: files.length, name: file.name });
      digests.push(await digestOf(file, session, terms));
      if (own.signal.aborted) return;
    }
    const fresh = new Set(digests.map(({ name }) => name));
    setIntake({
      kind: "read",
      digests: [...earlier.filter(({ name }) => !fresh.has(name)), ...digests],
      skipped,
    });
  };

  return {
    intake,
    take: (files) => void take(files),
    cancel: () => {
      running.current?.abort();
      setIntake(before.current);
    },
    clear: () => setIntake(NOTHING),
  };
}

async function digestOf(
  { file, name }: ChosenFile,
  session: Session,
  terms: DigestTerms,
): Promise<FileDigest> {
  const written = new Date(file.lastModified).toISOString();
  return session.digest({ name, written, content: await contentOf(file) }, terms);
}
