import { useLanguage } from "../../language";
import { en } from "./en";
import type { CheckTexts } from "./texts";
import { vi } from "./vi";

export function useCheckTexts(): CheckTexts {
  return useLanguage() === "vi" ? vi : en;
}
