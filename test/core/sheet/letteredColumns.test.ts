import { summaryOf } from "./recognised";

const _ = undefined;

describe("columns numbered below their headers", () => {
  it.each([["(3)=(5)+(6)"], ["(3)=(5)+...+(8)"], ["3=5+…+8"]])("are of the header: %s", (sum) => {
    const summary = summaryOf([
      ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2023"],
      ["TT", "Nguồn vốn", "Cả năm", "Kế hoạch", "Quý I", "Quý II"],
      ["(1)", "(2)", sum, "(4)", "(5)", "(6)"],
      ["I", "Ngân sách trung ương", 30, 40, 10, 20],
      ["II", "Ngân sách địa phương", 30, 40, 10, 20],
    ]);
    expect(summary.headerRows).toEqual([2, 3]);
  });
});

describe("columns lettered below their headers", () => {
  it.each([
    ["letters alone", ["A", "B", "C", "D", "E", "F"]],
    ["letters with how a rate is worked out", ["A", "B", "C", "D", "E", "F=E/D*100"]],
  ])("are of the header: %s", (_says, letters) => {
    const summary = summaryOf([
      ["TIÊU CHÍ SỐ 4 VỀ ĐIỆN NĂM 2022"],
      [
        "TT",
        "Đơn vị xã",
        "4.1 Hệ thống điện",
        "Tổng số hộ",
        "Số hộ dùng điện an toàn",
        "4.2 Tỷ lệ hộ dùng điện (%)",
      ],
      letters,
      [_, "Chỉ tiêu", "Đạt", _, _, "≥98%"],
      [1, "Phước Bình", "Đạt", 1087, 1079, 99.26],
      [2, "Phước Hòa", "Đạt", 532, 524, 98.5],
    ]);
    expect(summary.headerRows).toEqual([2, 3]);
    expect(summary.columns).toEqual([
      "A ordinal",
      "B place",
      "C mark 4.1",
      "D denominator 4.2",
      "E numerator 4.2",
      "F result 4.2",
    ]);
  });
});
