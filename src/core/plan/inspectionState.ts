import { plainKey } from "../text/normalise";
import type { IsoDate } from "./isoDate";
import type { Inspection } from "./types";

/**
 * How an inspection stands on a day: not begun, in its time, past its time without being written down as done, or done.
 * `ended` is past its time where the timetable has no column that would tell whether it was done.
 */
export type InspectionState = "coming" | "due" | "overdue" | "ended" | "done";

/** What stands in the column of what was done while it is not: "Chưa", "Đang thực hiện", "Không", a dash. */
const NOT_DONE = /^$|^(?:chua|dang|khong|cho)\b|^[-–—.…]+$/;

/** Both days of the inspection's time lie within it. */
export function inspectionState({ from, to, done }: Inspection, asOf: IsoDate): InspectionState {
  if (done !== undefined && !NOT_DONE.test(plainKey(done))) return "done";
  if (asOf < from) return "coming";
  if (asOf <= to) return "due";
  return done === undefined ? "ended" : "overdue";
}
