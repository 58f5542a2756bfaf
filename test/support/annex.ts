import type { Grid } from "../../src/core/sheet/grid";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** What a test changes in the annex of registered communes: cells by address-like keys "row:column". */
export type AnnexChanges = Readonly<Record<string, TestCell>>;

const ANNEX: readonly (readonly TestCell[])[] = [
  ["DANH SÁCH ĐỊA PHƯƠNG PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022"],
  [],
  [
    "STT",
    "Địa phương",
    "Đạt chuẩn nông thôn mới theo các mức độ",
    null,
    "Sở, ngành phụ trách hỗ trợ",
    "Ghi chú",
  ],
  [null, null, "Đạt chuẩn", "Nâng cao"],
  ["A", "Cấp xã", 3, 3],
  ["I", "Huyện Ninh Phước", null, 2],
  [1, "Xã Phước Thái", null, "X", "Sở Giao thông vận tải"],
  [2, "Xã Phước Hậu", null, "X", "Sở Xây dựng"],
  ["II", "Huyện Ninh Sơn", 2, 1],
  [1, "Xã Lương Sơn", null, "X", "Sở Tài nguyên và Môi trường"],
  [2, "Xã Quảng Sơn", " X ", null, "Sở Tư pháp"],
  [3, "Xã Hòa Sơn", "X", null, "Sở Kế hoạch và Đầu tư"],
  ["III", "Huyện Thuận Nam", 1, null],
  [1, "Xã Nhị Hà", "X", null, "Bộ chỉ huy Quân sự tỉnh"],
  ["B", "Cấp thôn", "≥ 25"],
  [
    null,
    "Các xã đã được công nhận phấn đấu mỗi xã có ít nhất 01 thôn đạt chuẩn",
    "≥ 25",
    null,
    null,
    "Toàn tỉnh có 254 thôn/47 xã",
  ],
];

/** The annex of registered communes: head in rows 3–4, communes from row 7. */
export function annex(changes: AnnexChanges = {}): Grid {
  const rows = ANNEX.map((row, at) =>
    Array.from({ length: 6 }, (_, column) => {
      const key = `${String(at)}:${String(column)}`;
      return key in changes ? changes[key] : row[column];
    }),
  );
  return gridOf(rows, { name: "Phụ lục I", id: "annex" });
}
