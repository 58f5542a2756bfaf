import { daysBetween } from "../../core/plan/isoDate";
import type { IsoDate } from "../../core/plan/isoDate";
import type { Plan } from "../../core/plan/types";
import { printDay } from "../days";
import type { PlanTexts } from "./texts/texts";

/** The reporting days of one quarter as the pane shows them. */
export interface CalendarRow {
  readonly quarter: number;
  readonly name: string;
  readonly lastSafeDay: string;
  readonly before: string;
  readonly cutOff: string;
  readonly state: "past" | "next" | "later";
  /** "còn 85 ngày"; only of the next one. */
  readonly remaining?: string;
}

const ROMAN: Readonly<Record<1 | 2 | 3 | 4, string>> = { 1: "I", 2: "II", 3: "III", 4: "IV" };

/** The next date is the first whose last safe day has not gone by; on that very day it still is the next one. */
export function calendarRows(plan: Plan, asOf: IsoDate, texts: PlanTexts): readonly CalendarRow[] {
  const dates = [...plan.calendar].sort((one, other) => one.lastSafeDay.localeCompare(other.lastSafeDay));
  const next = dates.find((date) => asOf <= date.lastSafeDay);
  return dates.map((date) => ({
    quarter: date.quarter,
    name: texts.calendar.quarter(ROMAN[date.quarter], plan.year),
    lastSafeDay: printDay(date.lastSafeDay),
    before: printDay(date.before),
    cutOff: printDay(date.cutOff),
    state: date === next ? "next" : date.lastSafeDay < asOf ? "past" : "later",
    ...(date === next ? { remaining: texts.calendar.daysLeft(daysBetween(asOf, date.lastSafeDay)) } : {}),
  }));
}
