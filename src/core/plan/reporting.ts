import { addDays, isoDate } from "./isoDate";
import type { IsoDate } from "./isoDate";
import type { Quarter } from "./period";
import type { Plan, ReportingDate } from "./types";

/** On which day of a quarter's last month its figures close, and before which day its report must be sent. */
export interface ReportingRule {
  readonly cutOffDay: number;
  readonly beforeDay: number;
}

/**
 * "Trước ngày 25 của tháng cuối quý" is the province's plan of 2022, IV.1. Figures close on the 14th by the government's
 * reporting regime (Nghị định 09/2019/NĐ-CP); an office may keep other days.
 */
export const USUAL_REPORTING_RULE: ReportingRule = { cutOffDay: 14, beforeDay: 25 };

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/**
 * When a quarter's figures close and its report is due. `lastSafeDay` is the day before `before`, since a report sent on
 * that very day is late. Undefined where the month has no such days.
 */
export function reportingDates(
  year: number,
  quarter: Quarter,
  rule: ReportingRule = USUAL_REPORTING_RULE,
): ReportingDate | undefined {
  const cutOff = isoDate(year, quarter * 3, rule.cutOffDay);
  const before = isoDate(year, quarter * 3, rule.beforeDay);
  if (cutOff === undefined || before === undefined) return undefined;
  return { quarter, cutOff, before, lastSafeDay: addDays(before, -1) };
}

/** The reporting days of a whole year. */
export function reportingCalendar(year: number, rule?: ReportingRule): readonly ReportingDate[] {
  return QUARTERS.flatMap((quarter) => reportingDates(year, quarter, rule) ?? []);
}

/** The days a plan sets for a quarter, else the usual ones. */
export function reportingDatesOf(plan: Plan, quarter: Quarter): ReportingDate | undefined {
  return plan.calendar.find((date) => date.quarter === quarter) ?? reportingDates(plan.year, quarter);
}

/** Whether a report came after the last safe day. */
export function isReportLate(sentOn: IsoDate, date: ReportingDate): boolean {
  return sentOn > date.lastSafeDay;
}
