import { useLanguage } from "../../language";
import { en } from "./en";
import type { ThresholdTexts } from "./texts";
import { vi } from "./vi";

export function useThresholdTexts(): ThresholdTexts {
  return useLanguage() === "vi" ? vi : en;
}
