import { useLanguage } from "../../language";
import { en } from "./en";
import type { OwnSetTexts } from "./texts";
import { vi } from "./vi";

export function useOwnSetTexts(): OwnSetTexts {
  return useLanguage() === "vi" ? vi : en;
}
