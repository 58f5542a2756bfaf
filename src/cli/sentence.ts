import type { Finding } from "../core/checks/catalogue";
import { findingParts } from "../core/checks/texts";
import type { Language } from "./texts";

/** A finding's sentences without the place, for where the surroundings already tell it. */
export function sentenceOf(finding: Finding, language: Language): string {
  const { what, shouldBe, why, fix } = findingParts(finding, language);
  const parts = [what, shouldBe, why, fix].filter((part) => part !== undefined);
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(" ");
}
