import { useLanguage } from "../../language";
import { en } from "./en";
import type { RuleTexts } from "./texts";
import { vi } from "./vi";

export function useRuleTexts(): RuleTexts {
  return useLanguage() === "vi" ? vi : en;
}
