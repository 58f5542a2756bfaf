import { checkWorkbook } from "../../../src/core/checks/checkWorkbook";
import { criteriaSets, registers } from "../../../src/data/bundled";
import { gridOf } from "../../support/gridOf";

type Row = readonly (string | number | null)[];

function villagesIn(...rows: readonly Row[]) {
  const grid = gridOf([["KẾT QUẢ XÂY DỰNG THÔN NÔNG THÔN MỚI NĂM 2022, TỈNH NINH THUẬN"], ...rows]);
  return checkWorkbook({ grids: [grid], sets: criteriaSets, registers, settings: { asOf: "2022-12-31" } })
    .villages;
}

describe("lists of communes that count their villages", () => {
  const head: Row = [
    "STT",
    "Xã",
    "Tổng số thôn",
    "Số thôn đạt chuẩn NTM",
    "Số thôn kiểu mẫu",
    "Tỷ lệ đạt (%)",
  ];

  it("give each commune's villages, and a blank as unknown", () => {
    const counts = villagesIn(head, [1, "Xã Nhị Hà", 4, 1, null, 25], [2, "Xã Phước Hà", 5, 0, 0, 0]);
    expect(counts.map(({ place, all, met, model }) => [place.name, all, met, model])).toEqual([
      ["Nhị Hà", 4, 1, undefined],
      ["Phước Hà", 5, 0, 0],
    ]);
  });

  it("are none where only communes are counted, though the programme's name has the word in it", () => {
    expect(
      villagesIn(["STT", "Xã", "Đạt chuẩn nông thôn mới", "Năm công nhận"], [1, "Xã Nhị Hà", "X", 2022]),
    ).toEqual([]);
  });
});
