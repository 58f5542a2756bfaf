import { en } from "./en";
import type { Texts } from "./types";
import { vi } from "./vi";

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export type { Texts } from "./types";

export function textsOf(language: Language): Texts {
  return language === "vi" ? vi : en;
}
