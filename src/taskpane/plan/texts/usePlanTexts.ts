import { useLanguage } from "../../language";
import { en } from "./en";
import type { PlanTexts } from "./texts";
import { vi } from "./vi";

export function usePlanTexts(): PlanTexts {
  return useLanguage() === "vi" ? vi : en;
}
