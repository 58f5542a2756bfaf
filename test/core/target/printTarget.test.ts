import { criteriaSets, plans } from "../../../src/data/bundled";
import { printTarget } from "../../../src/core/target/printTarget";
import { percent, target } from "./cells";

describe("a target is printed in one wording", () => {
  it.each([
    ["80", "≥ 80"],
    [">=80%", "≥ 80 %"],
    ["từ 80% trở lên", "≥ 80 %"],
    ["ít nhất 1,5%/năm", "≥ 1,5 %/năm"],
    ["trên 3%/năm", "> 3 %/năm"],
    ["không quá 5%", "≤ 5 %"],
    ["dưới 5%", "< 5 %"],
    ["80,0%", "≥ 80,0 %"],
    ["từ 66 đến 68%", "66–68 %"],
    ["từ 02-03 xã", "2–3 xã"],
    ["khoảng 40%", "khoảng 40 %"],
    ["giảm 1,5%/năm", "giảm ≥ 1,5 %/năm"],
    ["tăng 10%", "tăng ≥ 10 %"],
    ["gấp 1,5 lần", "gấp ≥ 1,5 lần"],
    ["≥80% (≥35% từ hệ thống cấp nước tập trung)", "≥ 80 % (≥ 35 % từ hệ thống cấp nước tập trung)"],
    ["≥ 70% (áp dụng đạt cho cả nam và nữ)", "≥ 70 % (nam và nữ)"],
    ["≥ 80% (nếu có)", "≥ 80 % (nếu có)"],
    ["≥2 m2/người", "≥ 2 m2/người"],
    ["đạt", "Đạt"],
    ["Đạt, nếu có", "Đạt (nếu có)"],
    ["không", "Không"],
    ["có", "Có"],
    ["khá", "Khá trở lên"],
    ["Mức độ 2", "Mức độ 2 trở lên"],
    ["0", "≤ 0"],
  ])("%s as %s", (written, printed) => {
    expect(printTarget(target(written))).toBe(printed);
  });

  it("a percent cell as its per cent", () => {
    expect(printTarget(target(percent(0.8)))).toBe("≥ 80 %");
  });

  it("what stands in the cell where it is unset or unclear", () => {
    expect(printTarget(target("UBND cấp tỉnh  quy định cụ thể"))).toBe("UBND cấp tỉnh quy định cụ thể");
    expect(printTarget(target("???"))).toBe("???");
  });

  it("nothing for nothing", () => {
    expect(printTarget(target(null))).toBe("");
  });

  it("keeps a number that can be read two ways open", () => {
    expect(printTarget(target("≥ 1.500 m"))).toBe("≥ 1.500 m");
    expect(printTarget(target("≥ 1,500 m"))).toBe("≥ 1,500 m");
    expect(printTarget(target("≥ 1500 m"))).toBe("≥ 1500 m");
  });
});

const bundled = Object.values(criteriaSets).flatMap(({ id, indicators }) =>
  indicators.flatMap(({ code, thresholds }) =>
    thresholds.flatMap(({ target: text }) => (text === null ? [] : [{ id, code, text }])),
  ),
);
const distinct = [...new Map(bundled.map((threshold) => [threshold.text, threshold])).values()];

describe("every target of the bundled criteria sets is understood", () => {
  it("and there are such targets", () => {
    expect(distinct.length).toBeGreaterThan(20);
  });

  it.each(distinct)("$text ($id, $code)", ({ text }) => {
    const read = target(text);
    expect(read.kind).not.toBe("unclear");
    expect(read.kind).not.toBe("blank");
    if (read.kind === "unset") return;
    expect(target(printTarget(read))).toEqual(
      read.kind === "figure" ? expect.objectContaining({ kind: "figure" }) : read,
    );
  });
});

const planTargets = Object.values(plans).flatMap((plan) =>
  plan.targets.map(({ id, target: text }) => ({ id, text })),
);

describe("every target of the bundled plans is understood", () => {
  it("and there are such targets", () => {
    expect(planTargets.length).toBeGreaterThan(5);
  });

  it.each(planTargets)("$text ($id)", ({ text }) => {
    expect(target(text).kind).toBe("figure");
  });
});
