import { useLanguage } from "../../language";
import { en } from "./en";
import type { CheckedTexts } from "./texts";
import { vi } from "./vi";

export function useCheckedTexts(): CheckedTexts {
  return useLanguage() === "vi" ? vi : en;
}
