import { indexLabels } from "../../../src/core/sheet/labelIndex";
import { criterionOfTitle } from "../../../src/core/sheet/titleCriterion";
import { criteriaSets } from "../../../src/data/bundled";

const labels = criteriaSets.filter(({ id }) => id === "xa-ntm-2021-2025").map(indexLabels);

describe("the criterion a sheet is about", () => {
  it.each<[readonly string[], string, string | undefined]>([
    [["TIÊU CHÍ SỐ 10: THU NHẬP"], "Sheet1", "10"],
    [["BIỂU TIÊU CHÍ 11. NGHÈO ĐA CHIỀU"], "Trang 2", "11"],
    [["Các xã huyện Ninh Hải"], "TC5", "5"],
    [["Các xã huyện Ninh Hải"], "TC 17.1", "17.1"],
    [["Tiêu chí 17 - Môi trường", "Chỉ tiêu 17.1 nước sạch"], "1", "17.1"],
    [["KẾT QUẢ THỰC HIỆN TIÊU CHÍ VỀ MÔI TRƯỜNG VÀ AN TOÀN THỰC PHẨM CÁC XÃ"], "Biểu", "17"],
    [["Kết quả tiêu chí Y tế năm 2022"], "Biểu", "15"],
    [["Biểu của Sở"], "Thu nhập", "10"],
    [["Biểu của Sở"], "03. Trường học", "5"],
    [["KẾT QUẢ THỰC HIỆN 19 TIÊU CHÍ NÔNG THÔN MỚI"], "Tổng hợp", undefined],
    [["Các xã đạt 19/19 tiêu chí"], "DS", undefined],
    [["Tiêu chí 10 và tiêu chí 11"], "DS", undefined],
    [["Danh sách các xã đăng ký"], "Phụ lục I", undefined],
    [["Tiêu chí 25"], "DS", undefined],
  ])("by %j on sheet %j is %s", (lines, sheetName, expected) => {
    expect(criterionOfTitle(lines, sheetName, labels)).toBe(expected);
  });
});
