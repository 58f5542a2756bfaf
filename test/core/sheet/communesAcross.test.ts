import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { summaryOf } from "./recognised";

const _ = null;

/** Communes no register has, side by side over criteria, and what they come to behind them. */
const rows = (heading: string, counts: readonly string[]): readonly (readonly TestCell[])[] => [
  ["BẢNG TỔNG HỢP KẾT QUẢ 19 TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2023"],
  ["TT", "Tên tiêu chí", heading, _, _, "Toàn huyện", _],
  [_, _, "Đốc Binh Kiều", "Hưng Thạnh", "Láng Biển", ...counts],
  [1, "Quy hoạch", "Đ", "Đ", "Đ", 3, 100],
  [2, "Giao thông", "Đ", "C", "Đ", 2, 66.7],
  [3, "Thủy lợi và phòng, chống thiên tai", "Đ", "Đ", "Đ", 3, 100],
  [10, "Thu nhập", "Đ", "C", "Đ", 2, 66.7],
  [11, "Nghèo đa chiều", "Đ", "Đ", "Đ", 3, 100],
];
const merges = ["C2:E2", "F2:G2"];

describe("what communes side by side come to", () => {
  it.each([
    ["a count and a rate", ["Số xã đạt", "Tỷ lệ (%)"]],
    ["a rate and a count", ["Tỷ lệ (%)", "Số xã đạt"]],
    ["figures no header explains", ["Cộng", "So với cả huyện"]],
  ])("is no result of theirs: %s", (_what, counts) => {
    const { columns } = summaryOf(rows("Các xã", counts), { merges });
    expect(columns.filter((column) => / (?:result|verdict)/.test(column))).toEqual([
      "C verdict Đốc Binh Kiều",
      "D verdict Hưng Thạnh",
      "E verdict Láng Biển",
    ]);
  });

  it("contradicts none of their marks", () => {
    const merged = [
      { top: 1, left: 2, bottom: 1, right: 4 },
      { top: 1, left: 5, bottom: 1, right: 6 },
    ];
    const grid = gridOf(rows("Các xã", ["Số xã đạt", "Tỷ lệ (%)"]), { name: "TH", merges: merged });
    expect(errorsAndWarnings(check([grid])).filter((one) => one.startsWith("verdict"))).toEqual([]);
  });
});

describe("what a verdict on a criterion rests on", () => {
  const of = (header: string, figures: readonly TestCell[], verdicts: readonly string[]) =>
    summaryOf(
      [
        ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 4 VÀ TIÊU CHÍ SỐ 7 NĂM 2022"],
        ["TT", "Xã", "Tiêu chí số 4 - Điện", "Tiêu chí số 7 - Thương mại", _],
        [_, _, "Đánh giá tiêu chí 4", header, "Đánh giá tiêu chí 7"],
        ...["Phước Sơn", "Phước Thái", "Phước Hữu", "Phước Hải"].map((name, at) => [
          at + 1,
          name,
          "Đạt",
          figures[at] ?? null,
          verdicts[at] ?? null,
        ]),
      ],
      { merges: ["D2:E2"] },
    ).columns.slice(3);

  it("is a count beside it, and no mark of its own", () => {
    expect(of("Số chợ đạt chuẩn", [1, 0, 2, 1], ["Đạt", "Chưa đạt", "Đạt", "Đạt"])).toEqual(["E mark 7"]);
  });

  it("may be a result in words beside it", () => {
    expect(of("Chợ đạt chuẩn", ["Có", "Không", "Có", "Có"], ["Đạt", "Chưa đạt", "Đạt", "Đạt"])).toHaveLength(
      2,
    );
  });
});
