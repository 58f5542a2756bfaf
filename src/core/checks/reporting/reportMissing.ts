import type { IsoDate } from "../../plan/isoDate";
import { defineKind } from "../finding";

export interface ReportMissingData {
  readonly district: string;
  /** "2022Q3", "2022H1" or "2022". */
  readonly period: string;
  readonly lastSafeDay: IsoDate;
  readonly daysOver: number;
}

export const reportMissing = defineKind<ReportMissingData>()({
  kind: "report-missing",
  severity: "error",
  about: "reporting",
  description: "A unit that owes a report for the period and has sent none by the last safe day",
});
