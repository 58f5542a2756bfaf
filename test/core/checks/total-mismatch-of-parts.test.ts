import { itFinds } from "../../support/checkCases";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Counts = readonly [number, TestCell, number];

/** How many communes of three groups are how far, as the programme's form of 2026 lists them. */
const byGroups = (all: Counts, ten: Counts = [1, 3, 6], parts: readonly string[] = ["1.1", "1.2", "1.3"]) =>
  gridOf([
    ["KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH 6 THÁNG NĂM 2026"],
    ["TT", "Nội dung", "KQ đến 31/12/2025", "TH 6T/2026", "KH 6T cuối năm"],
    ["I", "Kết quả xây dựng NTM cấp xã"],
    ["1", "Tổng số xã thực hiện xây dựng NTM", ...all],
    [parts[0], "Xã nhóm 1", 4, 4, 4],
    [parts[1], "Xã nhóm 2", 9, 9, 9],
    [parts[2], "Xã nhóm 3", 6, 6, 6],
    ["2", "Số xã đạt 10 tiêu chí", ...ten],
    ["-", "Xã nhóm 1", 1, 2, 3],
    ["-", "Xã nhóm 2", 0, 1, 3],
    ["-", "Xã nhóm 3", 0, 0, 0],
    ["3", "Tỷ lệ hộ nghèo", 3.2, 3.1, 3],
  ]);

/** What stands under the count is some of it, or something else about it. */
const notable = (label: string) =>
  gridOf([
    ["KẾT QUẢ THỰC HIỆN MỤC TIÊU KẾ HOẠCH NĂM 2022"],
    ["TT", "Mục tiêu", "Kế hoạch", "Thực hiện"],
    [1, "Số xã đạt chuẩn nông thôn mới", 31, 30],
    ["-", label, 5, 4],
    ["-", "Trong đó: xã kiểu mẫu", 1, 1],
    [2, "Số thôn đạt chuẩn nông thôn mới", 25, 27],
  ]);

describe("counts of the plan over what they are parted into", () => {
  itFinds("total-mismatch", [
    { says: "are silent where their parts give them", grids: () => [byGroups([19, 19, 19])], at: [] },
    { says: "are found where they do not", grids: () => [byGroups([19, 18, 19])], at: ["D4"] },
    { says: "are found over points", grids: () => [byGroups([19, 19, 19], [1, 4, 6])], at: ["D8"] },
    {
      says: "are found over numbers with a closing dot",
      grids: () => [byGroups([19, 18, 19], [1, 3, 6], ["1.1.", "1.2.", "1.3."])],
      at: ["D4"],
    },
    {
      says: "are not asked over a row that is no part",
      grids: () => [byGroups([19, 18, 19], [1, 3, 6], ["1.1", "2.2", "1.3"])],
      at: [],
    },
    {
      says: "are no sums that are wrong in every column",
      grids: () => [byGroups([25, 26, 27])],
      at: [],
    },
    { says: "are not asked at a blank", grids: () => [byGroups([19, null, 19])], at: [] },
    { says: "may name a few of what they count", grids: () => [notable("Trong đó: xã nâng cao")], at: [] },
  ]);
});
