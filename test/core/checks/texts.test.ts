import { catalogue } from "../../../src/core/checks/catalogue";
import { describeFinding, findingParts } from "../../../src/core/checks/texts";
import { en } from "../../../src/core/checks/texts/en";
import { vi } from "../../../src/core/checks/texts/vi";
import { annex } from "../../support/annex";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { funding } from "../../support/funding";
import { marks, matrix } from "../../support/matrix";
import { planTargets } from "../../support/planTargets";

const percent = (value: number) => ({ value, format: "0%" });

/** A workbook with nearly every fault there is. */
function faulty() {
  const sheet = communeSheet({
    place: "Phước Tái",
    count: "9/19",
    criteria: { "2": "Chưa đạt" },
    without: ["18.6"],
    after: { "19.2": ["19.2", "Lặp", null, "Đạt", "Đạt", "Đạt"] },
    rows: {
      "1.1": { E: "Đat" },
      "4.2": { D: null },
      "5": { E: null },
      "6.3": { E: "6O,5" },
      "9.2": { E: percent(85) },
      "12.1": { E: percent(1.2) },
      "13.1": { F: "Chưa đạt" },
      "14.2": { E: "12/15 em (70%)" },
      "15.1": { E: { error: "#REF!" } },
      "15.4": { E: { notCalculated: true, formula: "G1" } },
      "17.1": { D: "phấn đấu thật tốt hơn" },
      "17.2": { D: "UBND cấp tỉnh quy định cụ thể" },
      "17.4": { D: "≥ 50 m2", E: "1.500" },
      "17.6": { E: { value: 0.7996, format: "0%" } },
      "17.7": { E: "X" },
      "17.9": { E: "91" },
      "17.10": { A: 17.1 },
      "17.11": { D: { value: 44622, format: "d-mmm" } },
      "18.2": { A: "18.9" },
    },
  });
  const rows = [
    { name: "Phước Thái", marks: marks(3), count: 16 },
    { name: "Phước Thái", marks: marks(3), count: 12 },
    { name: "Xã Mường Bú", marks: marks(3), count: 16 },
    { name: "Quảng Sơn", marks: marks(9), count: 10 },
  ];
  return [
    sheet.grid,
    matrix({ rows }),
    annex({ "4:3": 9 }),
    funding({ "7:2": 1 }),
    planTargets({ standard: 0, poverty: percent(0) }),
  ];
}

describe("the sentences", () => {
  it("exist in both languages for every kind of the list", () => {
    const kinds = catalogue.map(({ kind }) => kind).sort();
    expect(Object.keys(vi.sentences).sort()).toEqual(kinds);
    expect(Object.keys(en.sentences).sort()).toEqual(kinds);
  });

  it("say nothing undefined, empty or doubled, in either language", () => {
    const report = check(faulty());
    expect(new Set(report.findings.map(({ kind }) => kind)).size).toBeGreaterThan(24);
    for (const finding of report.findings) {
      for (const language of ["vi", "en"] as const) {
        const text = describeFinding(finding, language);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|\.\.| {2}| \./);
        expect(text).toMatch(/\.$/);
      }
    }
  });

  it("keep the order where · what is · what should be · why · how to fix", () => {
    const [finding] = found(
      check([communeSheet({ rows: { "2.1": { E: percent(0.5) } } }).grid]),
      "verdict-mismatch",
    );
    if (finding === undefined) throw new Error("nothing found");
    expect(describeFinding(finding, "vi")).toBe(
      "Trang “Phước Thái”, ô F10, Phước Thái, chỉ tiêu 2.1: ghi “Đạt”. Kết luận đúng là “Chưa đạt”. " +
        "Kết quả “50%” so với mức yêu cầu “≥80%” là chưa đạt. Sửa phần đánh giá, hoặc sửa kết quả nếu nhập sai.",
    );
    expect(Object.keys(findingParts(finding, "en"))).toEqual(["where", "what", "shouldBe", "why", "fix"]);
  });

  it("print numbers the Vietnamese way", () => {
    const [finding] = found(check([funding({ "7:2": 5942.5 })]), "total-mismatch");
    if (finding === undefined) throw new Error("nothing found");
    expect(describeFinding(finding, "vi")).toContain("5.942,5");
  });
});
