import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import type { CheckReport } from "../../../src/core/checks/checkWorkbook";

/** A sheet whose last column judges whole criteria, each beside the first of its indicators. */
function sheet(heading: string, ofTwo: TestCell, over: string | null = null): CheckReport {
  const frame = ["TT", "Tên tiêu chí", "Mã", "Nội dung chỉ tiêu", "Yêu cầu", "Kết quả"];
  const rows: readonly (readonly TestCell[])[] = [
    ["KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022, xã Phước Thái, huyện Ninh Phước"],
    [...frame, over, null, heading],
    [...frame.map(() => null), "Đạt", "Chưa đạt", null],
    [1, "Quy hoạch", "1.1", "Có quy hoạch chung", "Đạt", "Đạt", "X", null, "Đạt"],
    [null, null, "1.2", "Ban hành quy định quản lý", "Đạt", "Đạt", "X", null, null],
    [2, "Giao thông", "2.1", "Tỷ lệ đường xã", "100%", "100%", "X", null, ofTwo],
    [null, null, "2.2", "Tỷ lệ đường thôn", "≥ 70%", "72%", "X", null, null],
    [null, null, "2.3", "Tỷ lệ đường ngõ, xóm", "≥ 70%", "65%", null, "X", null],
    [null, null, "2.4", "Tỷ lệ đường trục chính nội đồng", "≥ 70%", "80%", "X", null, null],
    [3, "Thủy lợi", "3.1", "Tỷ lệ diện tích được tưới, tiêu", "≥ 80%", "90%", "X", null, "Đạt"],
    [null, null, "3.2", "Phòng, chống thiên tai tại chỗ", "Đạt", "Đạt", "X", null, null],
    [null, "Tổng số tiêu chí đạt", null, null, null, null, null, null, "2/3"],
  ];
  return check([gridOf(rows, { merges: [{ top: 1, left: 6, bottom: 1, right: 7 }] })]);
}

describe("a column that judges whole criteria", () => {
  it.each(["Kết luận tiêu chí", "Đánh giá tiêu chí", "Tiêu chí đạt/chưa đạt"])(
    "headed “%s” says nothing of the indicator it stands beside",
    (heading) => {
      expect(errorsAndWarnings(sheet(heading, "Chưa đạt"))).toEqual([]);
    },
  );

  it.each([null, "Xã tự đánh giá"])("beside marks under “%s” is held against its criterion", (over) => {
    expect(errorsAndWarnings(sheet("Kết luận tiêu chí", "Đạt", over))).toEqual(["criterion-mismatch at I6"]);
  });
});
