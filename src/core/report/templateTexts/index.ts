import { en } from "./en";
import type { TemplateTexts } from "./types";
import { vi } from "./vi";

export const templateTexts: Readonly<Record<"vi" | "en", TemplateTexts>> = { vi, en };
