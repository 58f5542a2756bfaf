import { useLanguage } from "../../language";
import { en } from "./en";
import type { ReportTexts } from "./texts";
import { vi } from "./vi";

export function useReportTexts(): ReportTexts {
  return useLanguage() === "vi" ? vi : en;
}
