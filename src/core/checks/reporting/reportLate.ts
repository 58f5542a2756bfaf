import type { IsoDate } from "../../plan/isoDate";
import { defineKind } from "../finding";

export interface ReportLateData {
  readonly file: string;
  readonly period: string;
  readonly finishedOn: IsoDate;
  readonly lastSafeDay: IsoDate;
  readonly daysLate: number;
}

export const reportLate = defineKind<ReportLateData>()({
  kind: "report-late",
  severity: "warning",
  about: "reporting",
  description: "A report finished after the last safe day",
});
