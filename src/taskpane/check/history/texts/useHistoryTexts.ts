import { useLanguage } from "../../../language";
import { en } from "./en";
import type { HistoryTexts } from "./texts";
import { vi } from "./vi";

export function useHistoryTexts(): HistoryTexts {
  return useLanguage() === "vi" ? vi : en;
}
