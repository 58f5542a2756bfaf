import { inShort, mainClause, percent, target } from "./cells";

describe("a lower bound that is met at its value is read from", () => {
  it.each([
    ["80", "≥ 80"],
    ["80%", "≥ 80 %"],
    ["80 %", "≥ 80 %"],
    ["≥80", "≥ 80"],
    ["≥ 80%", "≥ 80 %"],
    ["≥\u00a080 %", "≥ 80 %"],
    ["⩾ 80%", "≥ 80 %"],
    [">=80", "≥ 80"],
    [">= 80%", "≥ 80 %"],
    ["> = 80%", "≥ 80 %"],
    ["từ 80% trở lên", "≥ 80 %"],
    ["Từ 80% trở lên", "≥ 80 %"],
    ["TỪ 80% TRỞ LÊN", "≥ 80 %"],
    ["80% trở lên", "≥ 80 %"],
    ["đạt từ 80% trở lên", "≥ 80 %"],
    ["Đạt từ 80% trở lên", "≥ 80 %"],
    ["từ 10%", "≥ 10 %"],
    ["có từ 10%", "≥ 10 %"],
    ["ít nhất 1,5%", "≥ 1.5 %"],
    ["ít nhất 01", "≥ 1"],
    ["ít nhất 01 thôn", "≥ 1 thôn"],
    ["có ít nhất 01 thôn", "≥ 1 thôn"],
    ["tối thiểu 80%", "≥ 80 %"],
    ["Tối thiểu 1 mô hình", "≥ 1 mô hình"],
    ["tối thiểu là 80%", "≥ 80 %"],
    ["không dưới 80%", "≥ 80 %"],
    ["không thấp hơn 80%", "≥ 80 %"],
    ["không ít hơn 5 mô hình", "≥ 5 mô hình"],
    ["đạt 80%", "≥ 80 %"],
    ["Đạt 80%", "≥ 80 %"],
    ["Đạt ≥ 80%", "≥ 80 %"],
    ["Yêu cầu: 80%", "≥ 80 %"],
    ["Mức đạt chuẩn: ≥80%", "≥ 80 %"],
    ["Quy định: từ 80% trở lên", "≥ 80 %"],
    ["đủ 100%", "≥ 100 %"],
    ["Đảm bảo 100%", "≥ 100 %"],
    ["100%", "≥ 100 %"],
    ["≥1 mô hình", "≥ 1 mô hình"],
    ["≥2 m2/người", "≥ 2 m2/người"],
    ["≥ 2 m²/người", "≥ 2 m²/người"],
    ["≥60 lít", "≥ 60 lít"],
    ["≥ 60 lít/người/ngày đêm", "≥ 60 lít/người/ngày đêm"],
    ["≥ 41 triệu đồng/người", "≥ 41 triệu đồng/người"],
    ["≥ 1.500", "≥ 1500"],
    ["≥ 25", "≥ 25"],
    ["80%.", "≥ 80 %"],
    ["≥ 80% ", "≥ 80 %"],
  ])("%j as %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });
});

describe("a lower bound that must be passed is read from", () => {
  it.each([
    ["> 3%", "> 3 %"],
    ["trên 3%", "> 3 %"],
    ["Trên 3%", "> 3 %"],
    ["hơn 3%", "> 3 %"],
    ["lớn hơn 3%", "> 3 %"],
    ["cao hơn 3%", "> 3 %"],
    ["nhiều hơn 3 mô hình", "> 3 mô hình"],
    ["đạt trên 90%", "> 90 %"],
    ["đạt hơn 90%", "> 90 %"],
  ])("%j as %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });
});

describe("an upper bound that is met at its value is read from", () => {
  it.each([
    ["≤5%", "≤ 5 %"],
    ["≤ 1,5%", "≤ 1.5 %"],
    ["⩽ 5%", "≤ 5 %"],
    ["<=5", "≤ 5"],
    ["< = 5", "≤ 5"],
    ["không quá 5%", "≤ 5 %"],
    ["Không quá 5%", "≤ 5 %"],
    ["không vượt quá 5%", "≤ 5 %"],
    ["không trên 5%", "≤ 5 %"],
    ["không cao hơn 5%", "≤ 5 %"],
    ["tối đa 5%", "≤ 5 %"],
    ["tối đa là 5%", "≤ 5 %"],
    ["5% trở xuống", "≤ 5 %"],
    ["từ 5% trở xuống", "≤ 5 %"],
    ["đạt từ 5% trở xuống", "≤ 5 %"],
    ["còn 5%", "≤ 5 %"],
    ["0", "≤ 0"],
    ["0%", "≤ 0 %"],
    ["0 vụ", "≤ 0 vụ"],
  ])("%j as %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });
});

describe("an upper bound that must not be reached is read from", () => {
  it.each([
    ["< 5%", "< 5 %"],
    ["dưới 5%", "< 5 %"],
    ["Dưới 5%", "< 5 %"],
    ["nhỏ hơn 5%", "< 5 %"],
    ["thấp hơn 5%", "< 5 %"],
    ["ít hơn 5 vụ", "< 5 vụ"],
    ["còn dưới 5%", "< 5 %"],
  ])("%j as %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });
});

describe("a cell that holds a number is read from", () => {
  it("its value", () => {
    expect(inShort(mainClause(80))).toBe("≥ 80");
  });

  it("its value even where that is the fraction of a percent cell", () => {
    expect(inShort(mainClause(percent(0.8)))).toBe("≥ 80 %");
  });

  it("a percent cell without dust of binary fractions", () => {
    expect(inShort(mainClause(percent(0.57)))).toBe("≥ 57 %");
    expect(inShort(mainClause(percent(0.29, "0.0%")))).toBe("≥ 29 %");
  });

  it("nothing, as at most nothing", () => {
    expect(inShort(mainClause(0))).toBe("≤ 0");
    expect(inShort(mainClause(percent(0)))).toBe("≤ 0 %");
  });
});

describe("the precision of a bound is that of its writing", () => {
  it.each([
    ["≥ 80%", 0],
    ["≥ 80,0%", 1],
    ["≥ 1,50%", 2],
    ["≥ 1.500", 0],
  ])("%s has %d decimals", (text, decimals) => {
    const clause = mainClause(text);
    expect(clause?.kind === "bound" && clause.bound.decimals).toBe(decimals);
  });
});

describe("the other number the digits of a bound could mean", () => {
  it.each([
    ["≥ 1.500", 1.5],
    ["≥ 1,500", 1500],
    ["tối thiểu 2.000 m", 2],
  ])("of %s is %d", (text, otherwise) => {
    const clause = mainClause(text);
    expect(clause?.kind === "bound" && clause.bound.otherwise).toBe(otherwise);
  });

  it("of 85.000 % is not, since a rate of 85000 % is none", () => {
    expect(inShort(mainClause("≥ 85.000%"))).toBe("≥ 85 %");
  });

  it.each(["≥ 1.500,5", "≥ 12.5", "≥ 0.850", "≥ 80"])("of %s is not", (text) => {
    const clause = mainClause(text);
    expect(clause?.kind === "bound" && clause.bound.otherwise).toBeUndefined();
  });
});

describe("what the figure of a target measures", () => {
  it.each([
    ["≥ 80%", "level", false],
    ["giảm 1,5%/năm", "fall", true],
    ["Giảm ít nhất 1,5%/năm", "fall", true],
    ["giảm trên 3%/năm", "fall", true],
    ["giảm tối thiểu 1,5 điểm %/năm", "fall", true],
    ["giảm bình quân 1,5%/năm", "fall", true],
    ["giảm 2%", "fall", false],
    ["tăng 10%", "rise", false],
    ["tăng ít nhất 10%", "rise", false],
    ["Tăng từ 10% trở lên", "rise", false],
    ["tăng thêm 5 xã", "rise", false],
    ["gấp 1,5 lần", "times", false],
    ["gấp ít nhất 1,5 lần", "times", false],
    ["ít nhất 1,5%/năm", "level", true],
    ["trên 3%/năm", "level", true],
    ["1,5% mỗi năm", "level", true],
    ["giảm 1,5% một năm", "fall", true],
    ["mỗi năm giảm 1,5%", "fall", true],
    ["hằng năm tăng 2-3 xã", "rise", true],
  ])("%s: a %s", (text, measure, perYear) => {
    expect(target(text)).toMatchObject({ kind: "figure", measure, perYear });
  });

  it.each([
    ["giảm 1,5%/năm", "≥ 1.5 %"],
    ["giảm trên 3%/năm", "> 3 %"],
    ["giảm 1-1,5%/năm", "1..1.5 %"],
    ["tăng 10%", "≥ 10 %"],
    ["gấp 1,5 lần", "≥ 1.5 lần"],
    ["giảm không quá 2%", "≤ 2 %"],
    ["tăng không quá 2%", "≤ 2 %"],
  ])("of %s must be %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });
});

describe("a sentence of a plan is one target where it asks for one thing", () => {
  it.each([
    ["Phấn đấu có thêm từ 02-03 xã đạt chuẩn nông thôn mới", "2..3 xã"],
    ["nâng tỷ lệ xã đạt chuẩn nông thôn mới từ 66-68%", "66..68 %"],
    ["04-05 xã đạt chuẩn nông thôn mới nâng cao", "4..5 xã"],
    ["có từ 10% số thôn đạt chuẩn nông thôn mới", "≥ 10 %"],
    ["mỗi xã có ít nhất 01 thôn đạt chuẩn", "≥ 1 thôn"],
    [
      "Giảm tỷ lệ hộ nghèo theo chuẩn đa chiều giai đoạn 2021-2025 ở khu vực nông thôn ít nhất 1,5%/năm",
      "≥ 1.5 %",
    ],
    ["tỷ lệ hộ nghèo dân tộc thiểu số giảm trên 3%/năm", "> 3 %"],
  ])("%s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });

  it("is not where it asks for several", () => {
    expect(target("có thêm từ 02-03 xã đạt chuẩn, nâng tỷ lệ xã đạt chuẩn từ 66-68%").kind).toBe("unclear");
  });

  it("keeps the clause behind trong đó as its second", () => {
    const read = target("Giảm ít nhất 1,5%/năm, trong đó tỷ lệ hộ nghèo dân tộc thiểu số giảm trên 3%/năm");
    expect(read).toMatchObject({ kind: "figure", measure: "fall", perYear: true });
    expect(read.kind === "figure" && inShort(read.second?.clause)).toBe("> 3 %");
  });
});

describe("đến N", () => {
  it.each([
    ["giảm đến 5%", "≤ 5 %"],
    ["giảm xuống 5%", "≤ 5 %"],
    ["giảm xuống đến 5%", "≤ 5 %"],
    ["giảm còn 5%", "≤ 5 %"],
    ["giảm xuống còn 5%", "≤ 5 %"],
    ["giảm xuống dưới 5%", "< 5 %"],
    ["còn đến 5%", "≤ 5 %"],
    ["xuống đến 5%", "≤ 5 %"],
    ["xuống còn 5%", "≤ 5 %"],
    ["tăng đến 80%", "≥ 80 %"],
    ["tăng lên 80%", "≥ 80 %"],
    ["tăng lên đến 80%", "≥ 80 %"],
    ["nâng đến 80%", "≥ 80 %"],
    ["nâng lên 80%", "≥ 80 %"],
    ["nâng lên trên 80%", "> 80 %"],
    ["nâng tỷ lệ đến 80%", "≥ 80 %"],
    ["đạt đến 80%", "≥ 80 %"],
    ["Đạt đến 80%", "≥ 80 %"],
  ])("after a verb %s is a level %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
    expect(target(text)).toMatchObject({ measure: "level" });
  });

  it.each(["đến 80%", "Đến 80%", "đến 15", "tới 80%"])("alone, %s is unclear", (text) => {
    expect(target(text)).toMatchObject({ kind: "unclear", why: "loneUpTo" });
  });

  it.each(["đến năm 2025", "Đến năm 2025", "đến hết năm 2022", "đến cuối năm 2022", "năm 2025"])(
    "%s is a time and no figure",
    (text) => {
      expect(target(text)).toMatchObject({ kind: "unclear", why: "timeOnly" });
    },
  );

  it.each([
    ["đến năm 2025 đạt 80%", "≥ 80 %"],
    ["Đến năm 2025: ≥ 80%", "≥ 80 %"],
    ["đến năm 2025 trên 80%", "> 80 %"],
    ["đạt 80% đến năm 2025", "≥ 80 %"],
    ["đến cuối năm 2022 còn 5%", "≤ 5 %"],
    ["đến hết năm 2022 đạt ít nhất 80%", "≥ 80 %"],
    ["năm 2022 đạt 80%", "≥ 80 %"],
    ["≥ 80% vào năm 2025", "≥ 80 %"],
  ])("%s reads the figure beside the time", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });
});
