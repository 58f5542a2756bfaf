import type { IsoDate } from "./isoDate";
import type { Inspection } from "./types";

/**
 * How an inspection stands on a day: not begun, in its time, past its time without being written down as done, or done.
 * `ended` is past its time where the timetable has no column that would tell whether it was done.
 */
export type InspectionState = "coming" | "due" | "overdue" | "ended" | "done";

/** Both days of the inspection's time lie within it. */
export function inspectionState({ from, to, done }: Inspection, asOf: IsoDate): InspectionState {
  if (done !== undefined && done.trim() !== "") return "done";
  if (asOf < from) return "coming";
  if (asOf <= to) return "due";
  return done === undefined ? "ended" : "overdue";
}
