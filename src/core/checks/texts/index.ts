import type { Finding } from "../catalogue";
import { en } from "./en";
import type { Language, Sentence } from "./sentence";
import { messageIn, partsIn } from "./sentence";
import { vi } from "./vi";

export type LanguageCode = "vi" | "en";

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { vi, en };

/** What a finding says, in one run: where · what is · what should be · why · how to fix. */
export function describeFinding(finding: Finding, language: LanguageCode): string {
  return messageIn(LANGUAGES[language], finding);
}

/** The same in its parts. */
export function findingParts(
  finding: Finding,
  language: LanguageCode,
): Sentence & { readonly where: string } {
  return partsIn(LANGUAGES[language], finding);
}
