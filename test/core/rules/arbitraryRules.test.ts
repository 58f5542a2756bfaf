import { check } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { rule, ruleSheet } from "../../support/ruleSheet";
import type { RuleHeader, TestRule } from "../../support/ruleSheet";
import { tokensOf } from "../../../src/core/rules/tokens";
import { relationNamed } from "../../../src/core/rules/relation";
import { rulePeriod } from "../../../src/core/rules/scope";

/** The same run every time: a linear congruential generator. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const PIECES: readonly string[] = [
  "10.1",
  "17.10",
  "Hộ nghèo",
  "Tổng số hộ",
  "TỔNG(",
  "TỶ LỆ(",
  "(",
  ")",
  "+",
  "−",
  "×",
  "÷",
  "/",
  "0",
  "1.234,5",
  "50%",
  "%",
  ";",
  ",",
  "[",
  "]",
  "[A]",
  "'",
  '"',
  "“",
  "!",
  ":",
  "A1",
  "A1:XFD1048576",
  "Số liệu!C3",
  "Số liệu!C3:E4",
  "đến",
  "=",
  "≥",
  "\u0000",
  "\u200b",
  "\ud800",
  "😀",
  "é",
  "e\u0301",
  "constructor",
  "__proto__",
  "9".repeat(50),
  "\n",
];
const HEADERS: readonly RuleHeader[] = [
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
];
const RELATIONS: readonly string[] = ["=", "≠", "≤", "trong khoảng", "không trống", "thuộc danh sách"];

const register = gridOf(
  [
    ["SỐ LIỆU CÁC XÃ"],
    ["STT", "Xã", "Tổng số hộ", "Hộ nghèo", "Hộ cận nghèo"],
    [1, "Phước Thái", 100, 0, null],
  ],
  { name: "Số liệu", id: "r" },
);
const grids = [communeSheet().grid, register];

function text(roll: (sides: number) => number): string | number {
  if (roll(8) === 0) return [0, -1, 17.1, 1e308, 2022][roll(5)] ?? 0;
  return Array.from({ length: roll(9) }, () => PIECES[roll(PIECES.length)]).join(roll(2) === 0 ? " " : "");
}

function isWritten(cell: TestCell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && cell.trim() !== "");
}

function randomRule(roll: (sides: number) => number): TestRule {
  const cells = HEADERS.filter(() => roll(3) === 0).map((header) => [header, text(roll)] as const);
  return {
    ...rule(text(roll), RELATIONS[roll(RELATIONS.length)], text(roll)),
    ...Object.fromEntries(cells),
  };
}

describe("rules of arbitrary text", () => {
  it.each(Array.from({ length: 30 }, (_seed, at) => at + 1))(
    "are read or reported, never thrown: seed %d",
    (seed) => {
      const roll = dice(seed);
      const rules = Array.from({ length: 40 }, () => randomRule(roll));
      const report = check([...grids, ruleSheet(rules)]);
      expect(report.findings.filter(({ kind }) => kind === "rule-broken")).toEqual([]);
      const filled = rules.filter((each) =>
        (["Vế trái", "Quan hệ", "Vế phải"] as const).some((header) => isWritten(each[header])),
      );
      // Every row is applied or said to be wrong; of an applied one at most its severity is.
      const rejected = report.rules.wrong.filter(
        ({ isApplied, why }) => !isApplied && why !== "appliesToNothing",
      );
      const zero = rejected.filter(({ why }) => why === "divisionByZero").length;
      expect(report.rules.standings.length + rejected.length).toBeGreaterThanOrEqual(filled.length - zero);
    },
  );

  it.each([
    ["brackets", "(".repeat(250) + ")".repeat(250)],
    ["signs", "-".repeat(499)],
    ["a long sum", `${"1+".repeat(249)}1`],
    ["nested sums", "TỔNG(".repeat(90)],
    ["names without end", "hộ ".repeat(160)],
    ["a text beyond all measure", "x".repeat(100_000)],
    ["sheets without end", "a!".repeat(240)],
    ["the largest area", "Số liệu!A1:XFD1048576"],
  ])("end soon: %s", (_what, side) => {
    const report = check([...grids, ruleSheet([rule(side, "≥", 1), rule("10.1", "trong khoảng", side)])]);
    expect(report.rules.wrong.length).toBeGreaterThan(0);
  });

  it("stop at a limit of work and say so", () => {
    const rows = Array.from({ length: 2000 }, (_row, at) => [at, at, at]);
    const large = gridOf(rows, { name: "Lớn", id: "l" });
    const heavy = Array.from({ length: 900 }, () => rule("Lớn!A1:B2000 + TỔNG(Lớn!A1:C2000)", "≥", 0));
    const { rules } = check([large, ruleSheet(heavy)]);
    expect(rules.wrong.filter(({ why }) => why === "tooMuch").length).toBeGreaterThan(0);
  });

  it("take no more rows than anybody writes by hand, and say which were left", () => {
    const { rules } = check([
      grids[0] ?? register,
      ruleSheet(Array.from({ length: 1005 }, () => rule("10.1", "≥", 1))),
    ]);
    expect(rules.wrong.filter(({ why }) => why === "tooMuch")).toHaveLength(5);
  });

  it("cut into pieces lose no character but spaces", () => {
    const roll = dice(7);
    for (let run = 0; run < 300; run++) {
      const written = String(text(roll));
      const covered = tokensOf(written)
        .map(({ start, end }) => written.slice(start, end))
        .join("");
      expect(covered.replace(/\s/gu, "")).toBe(written.replace(/\s/gu, ""));
    }
  });

  it.each(["constructor", "__proto__", "toString", ""])(
    "take no word of the language for one of theirs: %s",
    (word) => {
      expect(relationNamed(word)).toBeUndefined();
      expect(rulePeriod(word)).toBeUndefined();
    },
  );
});
