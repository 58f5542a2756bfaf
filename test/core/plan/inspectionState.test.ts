import { inspectionState } from "../../../src/core/plan/inspectionState";
import type { Inspection } from "../../../src/core/plan/types";

const inspection: Inspection = {
  id: "kiem-tra",
  communes: ["22819"],
  time: "Quý III/2022",
  from: "2022-07-01",
  to: "2022-09-30",
  content: "Kiểm tra",
  lead: "Văn phòng Điều phối",
  partners: [],
};

describe("an inspection", () => {
  it.each([
    ["the day before its time", "2022-06-30", undefined, "coming"],
    ["the first day of its time", "2022-07-01", undefined, "due"],
    ["the last day of its time", "2022-09-30", "", "due"],
    ["after its time, with its column of results blank", "2022-10-01", " ", "overdue"],
    ["after its time, with no column that would tell", "2022-10-01", undefined, "ended"],
    ["after its time, written down as done", "2022-10-01", "Đã kiểm tra", "done"],
    ["after its time, written down as not done", "2022-10-01", "Chưa kiểm tra", "overdue"],
    ["after its time, still under way", "2022-10-01", "Đang thực hiện", "overdue"],
    ["after its time, with a dash", "2022-10-01", "-", "overdue"],
    ["before its time, written down as done", "2022-05-01", "x", "done"],
  ])("on %s is %s %s: %s", (_when, asOf, done, state) => {
    expect(inspectionState(done === undefined ? inspection : { ...inspection, done }, asOf)).toBe(state);
  });
});
