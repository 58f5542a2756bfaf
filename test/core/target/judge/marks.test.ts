import { judged, percent, verdict } from "../cells";

const DENYING = { label: "Không để xảy ra mất an toàn thực phẩm trên địa bàn" } as const;

describe("against the target Đạt", () => {
  it.each([
    ["Đạt", "met"],
    ["đạt", "met"],
    ["Đ", "met"],
    ["✓", "met"],
    ["Có", "met"],
    ["Chưa đạt", "unmet"],
    ["Chưa", "unmet"],
    ["CĐ", "unmet"],
    ["Không đạt", "unmet"],
    ["Không", "unmet"],
    ["-", "missing"],
    ["–", "missing"],
    ["KAD", "unclear"],
    ["Không áp dụng", "unclear"],
  ])("%s is %s", (result, expected) => {
    expect(verdict(result, "Đạt")).toBe(expected);
  });

  it("Không is unclear where the label itself begins with Không", () => {
    expect(judged("Không", "Đạt", DENYING)).toMatchObject({ verdict: "unclear", reason: "deniesItself" });
    expect(verdict("không", "Đạt", { label: "  KHÔNG có khiếu kiện đông người" })).toBe("unclear");
    expect(verdict("Không", "Đạt", { label: "Không để xảy ra tội phạm".normalize("NFD") })).toBe("unclear");
  });

  it("and so is Có, which may deny as well", () => {
    expect(judged("Có", "Đạt", DENYING)).toMatchObject({ verdict: "unclear", reason: "deniesItself" });
  });

  it("Không is unmet where the label has Không elsewhere, or begins with a longer word", () => {
    expect(verdict("Không", "Đạt", { label: "Xã không có khiếu kiện" })).toBe("unmet");
    expect(verdict("Không", "Đạt", { label: "Không gian công cộng xanh" })).toBe("unmet");
  });

  it.each([
    ["Đạt", "met"],
    ["Chưa đạt", "unmet"],
    ["Không đạt", "unmet"],
  ])("%s stays %s where the label begins with Không", (result, expected) => {
    expect(verdict(result, "Đạt", DENYING)).toBe(expected);
  });
});

describe("against the target Không", () => {
  it.each([
    ["Không", "met"],
    ["không", "met"],
    ["Không có", "met"],
    [0, "met"],
    ["0", "met"],
    ["0 nhà", "met"],
    ["Có", "unmet"],
    [1, "unmet"],
    ["3 nhà", "unmet"],
    ["0,5%", "unmet"],
    ["Đạt", "unclear"],
    ["Chưa đạt", "unclear"],
    ["-", "missing"],
    ["KAD", "unclear"],
    [null, "missing"],
  ])("%j is %s", (result, expected) => {
    expect(verdict(result, "Không")).toBe(expected);
  });

  it("says by how much a count exceeds nothing", () => {
    expect(judged("3 nhà", "Không")).toMatchObject({ shortfall: 3, value: 3 });
    expect(judged(percent(0.02), "Không")).toMatchObject({ verdict: "unmet", shortfall: 0.02, value: 0.02 });
  });
});

describe("against the target Có", () => {
  it.each([
    ["Có", "met"],
    ["Không", "unmet"],
    ["Không có", "unmet"],
    [null, "missing"],
    ["-", "missing"],
    ["KAD", "unclear"],
  ])("%j is %s", (result, expected) => {
    expect(verdict(result, "Có")).toBe(expected);
  });
});

describe("a bare mark against a figure", () => {
  it.each(["Đạt", "Đ", "Chưa đạt", "Không đạt", "Không", "Có", "✓"])("%s is unclear", (mark) => {
    expect(judged(mark, "≥ 80%")).toMatchObject({ verdict: "unclear", reason: "markForFigure" });
    expect(verdict(mark, "02-03 xã")).toBe("unclear");
  });

  it("a grade against a figure is unclear too", () => {
    expect(judged("Khá", "≥ 80%")).toMatchObject({ verdict: "unclear", reason: "markForFigure" });
  });

  it("a dash is missing, not zero", () => {
    expect(judged("-", "≤ 5%")).toMatchObject({ verdict: "missing" });
    expect(verdict("–", "0")).toBe("missing");
  });
});

describe("a figure against a mark or grade", () => {
  it.each([
    ["85%", "Đạt"],
    [85, "Đạt"],
    ["12/15 km", "Đạt"],
    ["85%", "Khá"],
  ])("%j against %s is unclear", (result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "figureForMark" });
  });
});

describe("a mark one letter or tone off", () => {
  it.each([
    ["Đat", "Đạt"],
    ["Dat", "Đạt"],
    ["Đạtt", "Đạt"],
    ["Chưa dat", "Đạt"],
    ["Đat", "≥ 80%"],
    ["Khong", "Không"],
    ["ổn", "Đạt"],
    ["xong", "Đạt"],
  ])("%s against %s is unclear", (result, target) => {
    expect(judged(result, target)).toMatchObject({ verdict: "unclear", reason: "unknownMark" });
  });
});

describe("X takes the meaning of its column", () => {
  it.each([
    ["met", "met"],
    ["unmet", "unmet"],
  ] as const)("a column of %s makes it %s", (crossMeans, expected) => {
    expect(verdict("X", "Đạt", { crossMeans })).toBe(expected);
    expect(verdict(" x ", "Đạt", { crossMeans })).toBe(expected);
  });

  it.each(["met", "unmet"] as const)(
    "against a figure it is unclear even in a column of %s",
    (crossMeans) => {
      expect(judged("X", "≥ 80%", { crossMeans })).toMatchObject({
        verdict: "unclear",
        reason: "unknownMark",
      });
    },
  );
});

describe("nếu có", () => {
  it.each([
    ["Đạt (nếu có)", "-", "notApplicable"],
    ["Đạt (nếu có)", "–", "notApplicable"],
    ["Đạt (nếu có)", "KAD", "notApplicable"],
    ["Đạt (nếu có)", "Không áp dụng", "notApplicable"],
    ["Đạt (nếu có)", "Không có", "notApplicable"],
    ["Đạt (nếu có)", "Không phát sinh.", "notApplicable"],
    ["Đạt (nếu có)", "Không", "unmet"],
    ["Đạt", "Không có", "unmet"],
    ["Không (nếu có)", "Không có", "met"],
    ["Đạt (nếu có)", null, "missing"],
    ["Đạt (nếu có)", "\u00a0", "missing"],
    ["Đạt (nếu có)", "Đạt", "met"],
    ["Đạt (nếu có)", "Chưa đạt", "unmet"],
    ["≥ 80% (nếu có)", "-", "notApplicable"],
    ["≥ 80% (nếu có)", "KAD", "notApplicable"],
    ["≥ 80% (nếu có)", null, "missing"],
    ["≥ 80% (nếu có)", "75%", "unmet"],
    ["≥ 80% (nếu có)", "85%", "met"],
    ["Khá (nếu có)", "-", "notApplicable"],
    ["Mức độ 2 (nếu có)", "KAD", "notApplicable"],
  ])("%s, result %j: %s", (target, result, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it.each(["Đạt", "≥ 80%", "Khá", "Mức độ 2", "Không"])(
    "elsewhere - is missing and KAD unclear: %s",
    (target) => {
      expect(verdict("-", target)).toBe("missing");
      expect(judged("KAD", target)).toMatchObject({ verdict: "unclear", reason: "notApplicableHere" });
    },
  );
});

describe("grades are ordered", () => {
  it.each([
    ["Khá", "Yếu", "unmet"],
    ["Khá", "Trung bình", "unmet"],
    ["Khá", "TB", "unmet"],
    ["Khá", "Khá", "met"],
    ["Khá", "Tốt", "met"],
    ["Khá", "Xuất sắc", "met"],
    ["Tốt", "Khá", "unmet"],
    ["Tốt", "Tốt", "met"],
    ["Khá trở lên", "Loại tốt", "met"],
    ["Khá", null, "missing"],
    ["Khá", "Đạt", "unclear"],
    ["Hoàn thành tốt nhiệm vụ trở lên", "Hoàn thành xuất sắc nhiệm vụ", "met"],
    ["Hoàn thành tốt nhiệm vụ trở lên", "Hoàn thành nhiệm vụ", "unmet"],
  ])("target %s, result %j: %s", (target, result, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });

  it.each(["met", "unmet"] as const)(
    "a grade against Đạt takes the verdict written beside it: %s",
    (written) => {
      expect(judged("Tốt", "Đạt", { written })).toMatchObject({ verdict: written, reason: "asWritten" });
      expect(verdict("Tốt", "Đạt")).toBe("unclear");
    },
  );
});

describe("degrees are ordered, and a bare number is a degree", () => {
  it.each([
    ["Mức độ 2", "Mức độ 1", "unmet"],
    ["Mức độ 2", "Mức độ 2", "met"],
    ["Mức độ 2", "Mức độ 3", "met"],
    ["Mức độ 2", 1, "unmet"],
    ["Mức độ 2", 2, "met"],
    ["Mức độ 2", 3, "met"],
    ["Mức độ 2", "2", "met"],
    ["Mức độ 2", "02", "met"],
    ["Mức độ 2", null, "missing"],
    ["Mức độ 2", "Đạt", "unclear"],
    ["Mức độ 2", "85%", "unclear"],
  ])("target %s, result %j: %s", (target, result, expected) => {
    expect(verdict(result, target)).toBe(expected);
  });
});
