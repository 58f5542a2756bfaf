import { useLanguage } from "../../language";
import { en } from "./en";
import type { FormulaTexts } from "./texts";
import { vi } from "./vi";

export function useFormulaTexts(): FormulaTexts {
  return useLanguage() === "vi" ? vi : en;
}
