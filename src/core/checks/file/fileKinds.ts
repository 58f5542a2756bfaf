import { defineKind } from "../finding";

/** Why a file is no workbook that can be read, as whoever opened it found out; a password is a kind of its own. */
export type FileTrouble =
  | { readonly kind: "notAZip"; readonly looksLike: string }
  | { readonly kind: "legacyXls" }
  /** The system does not give the file out; its own code says why ("EACCES"). */
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "truncated" }
  | { readonly kind: "tooLarge"; readonly exceeds: string; readonly found: number; readonly limit: number }
  | { readonly kind: "notAWorkbook"; readonly format: string }
  | { readonly kind: "damagedPart"; readonly part: string; readonly damage: string };

export interface FileUnreadableData {
  readonly trouble: FileTrouble;
}

export type FileProtectedData = Readonly<Record<string, never>>;

export interface RuleBrokenData {
  /** The check that failed. */
  readonly rule: string;
  readonly reason: string;
}

export const fileUnreadable = defineKind<FileUnreadableData>()({
  kind: "file-unreadable",
  severity: "error",
  about: "file",
  description: "A file that cannot be read as a workbook",
});

export const fileProtected = defineKind<FileProtectedData>()({
  kind: "file-protected",
  severity: "error",
  about: "file",
  description: "A file that is locked by a password to open it",
});

export const ruleBroken = defineKind<RuleBrokenData>()({
  kind: "rule-broken",
  severity: "error",
  about: "file",
  description: "A check that failed itself; it says nothing of the data",
});
