import type { Grid } from "../../src/core/sheet/grid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** Funds down with what was planned and spent, in million đồng; the last row is the total. */
export function funding(changes: Readonly<Record<string, TestCell>> = {}): Grid {
  const base: readonly (readonly TestCell[])[] = [
    ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2022"],
    ["Đơn vị tính: triệu đồng"],
    ["STT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
    ["I", "Ngân sách trung ương", 225, 200],
    ["II", "Ngân sách địa phương", 317, 300],
    ["III", "Vốn lồng ghép", 3100, 3000],
    ["IV", "Vốn tín dụng", 1300, 1299.5],
    [null, "Tổng cộng", 4942, 4799.5],
  ];
  const rows = base.map((row, at) =>
    Array.from({ length: 4 }, (_, column) => {
      const key = `${String(at)}:${String(column)}`;
      return key in changes ? changes[key] : row[column];
    }),
  );
  return gridOf(rows, { name: "Nguồn vốn", id: "funding" });
}
