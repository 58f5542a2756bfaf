import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import type { Grid } from "../../src/core/sheet/grid";

const HEADERS = [
  "Mã quy tắc",
  "Vế trái",
  "Quan hệ",
  "Vế phải",
  "Xã",
  "Trang",
  "Mức đạt chuẩn",
  "Vùng",
  "Kỳ",
  "Mức độ",
  "Hướng dẫn",
  "Xác nhận",
] as const;

export type RuleHeader = (typeof HEADERS)[number];

/** A rule of a test by its headings; a severity stands where none is given. */
export type TestRule = Partial<Record<RuleHeader, TestCell>>;

/** The sheet "Quy tắc" with its heading in row 1 and one rule a row from row 2. */
export function ruleSheet(rules: readonly TestRule[]): Grid {
  const rows = rules.map((rule) =>
    HEADERS.map((header) => (header === "Mức độ" && !("Mức độ" in rule) ? "Cảnh báo" : rule[header])),
  );
  return gridOf([[...HEADERS], ...rows], { name: "Quy tắc", id: "rules" });
}

/** A rule of two sides and what is between them. */
export function rule(left: TestCell, relation: TestCell, right?: TestCell, more: TestRule = {}): TestRule {
  return { "Vế trái": left, "Quan hệ": relation, "Vế phải": right, ...more };
}
