import { en } from "./en";
import type { WordTexts } from "./types";
import { vi } from "./vi";

export type { DocumentTrouble, WordTexts } from "./types";

export const wordTexts: Readonly<Record<"vi" | "en", WordTexts>> = { vi, en };
