import { judge } from "../../../src/core/target/judge";
import { printTarget } from "../../../src/core/target/printTarget";
import { readResult } from "../../../src/core/target/readResult";
import { readTarget } from "../../../src/core/target/readTarget";
import type { Clause, JudgingContext, RawCell, Target } from "../../../src/core/target/types";
import { cell } from "./cells";
import fc from "../../support/properties";

const WORDS = [
  ..."≥ ≤ > < = % ( ) - – / . , : từ đến tới trở lên xuống còn giảm tăng nâng gấp trên dưới hơn quá khoảng".split(
    " ",
  ),
  ..."trở_lên trở_xuống không_quá không_dưới ít_nhất tối_thiểu tối_đa nếu_có trong_đó nam_và_nữ /năm mỗi_năm".split(
    " ",
  ),
  ..."Đạt Chưa_đạt Không Có Khá Tốt Mức_độ_2 KAD X Đat UBND_cấp_tỉnh_quy_định_cụ_thể đến_năm_2025".split(" "),
  ..."xã km hộ triệu_đồng lần điểm_% 0 1 01 2 02-03 35 80 1,5 1.500 0,850 100 12/15 2022 6O,5".split(" "),
].map((word) => word.replaceAll("_", " "));

/** Text as an official might garble it: words of targets and results in any order. */
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom("", " ", " ")), { maxLength: 8 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));
const anyText = fc.oneof(
  { weight: 3, arbitrary: phrase },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

/** Every number Excel can hold, and what no cell should. */
const anyNumber = fc.oneof(
  fc.double({ min: -1e300, max: 1e300 }),
  fc.constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY),
);
/** Numbers as people type them, but for three decimals: those can be read two ways once they are printed. */
const typedNumber = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat({ max: 2 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

const formatCode = fc.constantFrom(
  "General",
  "0%",
  "0.0%",
  "d-mmm",
  "mmm-yy",
  "dd/mm/yyyy",
  "#,##0",
  '0 "xã"',
  "[",
);
const anyCell: fc.Arbitrary<RawCell> = fc.oneof(
  anyText.map((text): RawCell => ({ kind: "text", text })),
  anyNumber.map((value): RawCell => ({ kind: "number", value })),
  fc.record({ kind: fc.constant("number" as const), value: anyNumber, formatCode }),
  fc.record({ kind: fc.constant("number" as const), value: fc.integer({ min: 0, max: 60_000 }), formatCode }),
  fc.constantFrom<RawCell>(
    { kind: "blank" },
    { kind: "boolean", value: true },
    { kind: "boolean", value: false },
    { kind: "error", code: "#N/A" },
    { kind: "notCalculated" },
  ),
);

const anyContext: fc.Arbitrary<JudgingContext> = fc.record(
  {
    direction: fc.constantFrom("higher" as const, "lower" as const),
    rounded: fc.boolean(),
    label: fc.constantFrom("Không để xảy ra tội phạm", "Tỷ lệ giải ngân", "Tỷ lệ hộ nghèo"),
    isRate: fc.boolean(),
    columnScale: fc.constantFrom("fraction" as const, "hundred" as const),
    crossMeans: fc.constantFrom("met" as const, "unmet" as const),
    written: fc.constantFrom("met" as const, "unmet" as const),
  },
  { requiredKeys: [] },
);

/** Targets that make sense, of every part a target can have. */
const sensibleTarget = fc
  .tuple(
    fc.constantFrom(
      "",
      "≥ ",
      "> ",
      "≤ ",
      "< ",
      "từ ",
      "ít nhất ",
      "tối đa ",
      "khoảng ",
      "giảm ",
      "tăng ",
      "gấp ",
      "giảm còn ",
    ),
    fc.constantFrom("80", "1,5", "02-03", "1.500", "1,500", "80,0", "từ 10 đến 15", "0", "1.234,5"),
    fc.constantFrom("", "%", " %", " xã", " m2/người", " triệu đồng/người", " lần"),
    fc.constantFrom("", "/năm", " trở lên"),
    fc.constantFrom("", " (≥ 35% từ hệ thống cấp nước tập trung)", " (nam và nữ)", " (chưa xác nhận)"),
    fc.constantFrom("", " (nếu có)"),
  )
  .map((parts) => parts.join(""));

const judgedText = (result: string, target: string, context: JudgingContext = {}) =>
  judge(readResult(cell(result)), readTarget(cell(target)), context);

describe("whatever stands in a cell", () => {
  it("a target is read without a throw, and an unclear one tells a place inside its text", () => {
    fc.assert(
      fc.property(anyCell, (raw) => {
        const read = readTarget(raw);
        if (read.kind !== "unclear") return;
        expect(read.stoppedAt).toBeGreaterThanOrEqual(0);
        expect(read.stoppedAt).toBeLessThanOrEqual(read.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("a result is read without a throw, and its figures are numbers", () => {
    fc.assert(
      fc.property(anyCell, (raw) => {
        const read = readResult(raw);
        if (read.kind === "figure") expect(Number.isFinite(read.figure.value)).toBe(true);
        if (read.kind === "ratio") expect(read.denominator).not.toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("every pair gets a verdict, and what it lacks is a number not below 0", () => {
    fc.assert(
      fc.property(anyCell, anyCell, anyContext, (result, target, context) => {
        const judgement = judge(readResult(result), readTarget(target), context);
        const { verdict, shortfall } = judgement;
        expect(["met", "unmet", "missing", "notApplicable", "unclear"]).toContain(verdict);
        if (verdict === "unclear") expect(judgement.reason).toBeDefined();
        if (verdict === "met") expect(shortfall).toBe(0);
        if (shortfall === undefined) return;
        expect(["met", "unmet"]).toContain(verdict);
        expect(shortfall).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("a blank result is missing", () => {
    fc.assert(
      fc.property(anyCell, anyContext, (target, context) => {
        expect(judge({ kind: "blank" }, readTarget(target), context).verdict).toBe("missing");
      }),
    );
  });
});

/** A target without the traces of how its cell held it. */
function meaning(target: Target): Target {
  if (target.kind !== "figure") return target;
  const second =
    target.second === undefined ? {} : { second: { ...target.second, clause: plain(target.second.clause) } };
  return { ...target, main: plain(target.main), ...second };
}

function plain(clause: Clause): Clause {
  if (clause.kind !== "bound") return clause;
  const { op, value, decimals, otherwise } = clause.bound;
  return { ...clause, bound: { op, value, decimals, ...(otherwise === undefined ? {} : { otherwise }) } };
}

describe("a target that was understood", () => {
  it("is read again from what is printed of it", () => {
    fc.assert(
      fc.property(fc.oneof(sensibleTarget.map(cell), phrase.map(cell), typedNumber.map(cell)), (raw) => {
        const read = readTarget(raw);
        fc.pre(read.kind !== "unclear");
        expect(meaning(readTarget(cell(printTarget(read))))).toEqual(meaning(read));
      }),
      { numRuns: 3000, examples: [[cell("1 nếu có dướitrong đó")]] },
    );
  });
});

describe("a better result is never judged worse", () => {
  const value = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const printed = (number: number, unit: string) => `${String(number).replace(".", ",")}${unit}`;

  it.each([
    ["≥", "%", 1],
    [">", "%", 1],
    ["≤", "%", -1],
    ["<", "%", -1],
    ["≥", " km", 1],
    ["≤", " km", -1],
    ["khoảng", "%", 1],
  ])("against %s N%s", (sign, unit, better) => {
    fc.assert(
      fc.property(value, value, value, fc.boolean(), (bound, one, other, rounded) => {
        const [worse = one, good = other] = [one, other].sort((a, b) => better * (a - b));
        const target = `${sign} ${String(Math.round(bound * 10) / 10).replace(".", ",")}${unit}`;
        const isMet = (number: number) =>
          judgedText(printed(number, unit), target, { rounded }).verdict === "met";
        expect(isMet(worse) && !isMet(good)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("and rounding never hurts", () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom("≥", ">", "≤", "<", "khoảng"), (bound, result, sign) => {
        const target = `${sign} ${Math.round(bound)}%`;
        const exact = judgedText(printed(result, "%"), target);
        const rounded = judgedText(printed(result, "%"), target, { rounded: true });
        if (exact.verdict === "met") expect(rounded).toEqual(exact);
        expect(rounded.metOnlyRounded).toBe(exact.metOnlyRounded);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the way a text is stored never changes a verdict", () => {
  const disguise = fc.constantFrom<(text: string) => string>(
    (text) => text.normalize("NFD"),
    (text) => text.replaceAll(" ", "\u00a0"),
    (text) => text.replaceAll(" ", "  "),
    (text) => text.replaceAll(" ", "\r\n"),
    (text) => ` \u00a0${text}\t`,
    (text) => `\ufeff${text}`,
    (text) => `\u00a0${text.normalize("NFD").replaceAll(" ", "\u202f ")}\u200b`,
  );

  it("of the target", () => {
    fc.assert(
      fc.property(phrase, phrase, disguise, (result, target, disguised) => {
        expect(judgedText(result, disguised(target))).toEqual(judgedText(result, target));
      }),
      { numRuns: 1000 },
    );
  });

  it("of the result or the label", () => {
    const label = "Không để xảy ra mất an toàn thực phẩm";
    fc.assert(
      fc.property(phrase, phrase, disguise, (result, target, disguised) => {
        expect(judgedText(disguised(result), target, { label: disguised(label) })).toEqual(
          judgedText(result, target, { label }),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
