import { useLanguage } from "../../language";
import { en } from "./en";
import type { ConsolidateTexts } from "./texts";
import { vi } from "./vi";

export function useConsolidateTexts(): ConsolidateTexts {
  return useLanguage() === "vi" ? vi : en;
}
