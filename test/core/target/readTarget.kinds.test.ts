import { ERROR, inShort, mainClause, NOT_CALCULATED, target } from "./cells";
import { readTarget } from "../../../src/core/target/readTarget";

describe("a range is read from", () => {
  it.each([
    ["66-68%", "66..68 %"],
    ["66 - 68 %", "66..68 %"],
    ["66–68%", "66..68 %"],
    ["66%-68%", "66..68 %"],
    ["66% - 68%", "66..68 %"],
    ["từ 66-68%", "66..68 %"],
    ["từ 66 đến 68%", "66..68 %"],
    ["từ 66% đến 68%", "66..68 %"],
    ["từ 66% tới 68%", "66..68 %"],
    ["khoảng 66–68%", "66..68 %"],
    ["khoảng từ 66 đến 68%", "66..68 %"],
    ["02-03", "2..3"],
    ["02-03 xã", "2..3 xã"],
    ["từ 02-03 xã", "2..3 xã"],
    ["có thêm từ 02-03 xã", "2..3 xã"],
    ["có thêm từ 02-03 xã đạt chuẩn nông thôn mới", "2..3 xã"],
    ["04–05", "4..5"],
    ["04-05 xã đạt chuẩn nông thôn mới nâng cao", "4..5 xã"],
    ["từ 10 đến 15", "10..15"],
    ["từ 10 đến 15 mô hình", "10..15 mô hình"],
    ["10 đến 15", "10..15"],
    ["1,5-2%", "1.5..2 %"],
    ["1,5 – 2,5 %", "1.5..2.5 %"],
    ["nâng tỷ lệ xã đạt chuẩn nông thôn mới từ 66-68%", "66..68 %"],
    ["đạt 66-68%", "66..68 %"],
    ["1.000-1.500 m", "1000..1500 m"],
  ])("%j as %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });

  it.each([
    ["66-68%", 0],
    ["66,5-68%", 1],
    ["02-03", 0],
  ])("%s with %d decimals of its own", (text, decimals) => {
    expect(mainClause(text)).toMatchObject({ decimals });
  });

  it.each(["68-66%", "từ 15 đến 10", "giảm từ 5 đến 3%", "15-20% trở xuống", "tối đa 15-20%"])(
    "%s has no lower bound to be met from and is unclear",
    (text) => {
      expect(target(text).kind).toBe("unclear");
    },
  );
});

describe("khoảng N", () => {
  it.each([
    ["khoảng 40%", "~ 40 %"],
    ["Khoảng 40 %", "~ 40 %"],
    ["đạt khoảng 40%", "~ 40 %"],
    ["khoảng 1,5 triệu đồng", "~ 1.5 triệu đồng"],
  ])("%j is %s", (text, clause) => {
    expect(inShort(mainClause(text))).toBe(clause);
  });
});

describe("a mark is read from", () => {
  it.each([
    ["Đạt", "met"],
    ["đạt", "met"],
    ["ĐẠT", "met"],
    [" Đạt ", "met"],
    ["Đạt.", "met"],
    ["Đạt".normalize("NFD"), "met"],
    ["Đạt chuẩn", "met"],
    ["Đạt (chưa xác nhận)", "met"],
    ["Đạt (theo hướng dẫn của Bộ)", "met"],
    ["Không", "no"],
    ["không", "no"],
    ["KHÔNG", "no"],
    ["Không có", "no"],
    ["Có", "yes"],
    ["có", "yes"],
  ])("%j as %s", (text, expected) => {
    expect(target(text)).toEqual({ kind: "mark", expected, ifAny: false });
  });
});

describe("a grade is read from", () => {
  it.each([
    ["Khá", "fair"],
    ["khá", "fair"],
    ["Khá trở lên", "fair"],
    ["từ khá trở lên", "fair"],
    ["Đạt loại khá trở lên", "fair"],
    ["Loại Khá", "fair"],
    ["Xếp loại tốt", "good"],
    ["Hoàn thành tốt nhiệm vụ trở lên", "good"],
    ["Tốt", "good"],
    ["Trung bình", "average"],
    ["trung bình trở lên", "average"],
    ["Xuất sắc", "excellent"],
  ])("%j as at least %s", (text, atLeast) => {
    expect(target(text)).toEqual({ kind: "grade", atLeast, ifAny: false });
  });
});

describe("a degree is read from", () => {
  it.each([
    ["Mức độ 2", 2],
    ["mức độ 2", 2],
    ["Mức độ 3 trở lên", 3],
    ["từ mức độ 3 trở lên", 3],
    ["Đạt mức độ 1", 1],
    ["Mức độ  2".normalize("NFD"), 2],
    ["Đạt chuẩn quốc gia mức độ 2", 2],
  ])("%j as at least %d", (text, atLeast) => {
    expect(target(text)).toEqual({ kind: "degree", atLeast, ifAny: false });
  });
});

describe("nếu có", () => {
  it.each([
    ["Đạt (nếu có)", "mark"],
    ["Đạt, nếu có", "mark"],
    ["Nếu có: Đạt", "mark"],
    ["≥ 80% (nếu có)", "figure"],
    ["100% (nếu có)", "figure"],
    ["Khá (nếu có)", "grade"],
    ["Mức độ 2 (nếu có)", "degree"],
  ])("in %j makes a %s that need not apply", (text, kind) => {
    expect(target(text)).toMatchObject({ kind, ifAny: true });
  });

  it("leaves the bound as it is", () => {
    expect(inShort(mainClause("≥ 80% (nếu có)"))).toBe("≥ 80 %");
  });
});

describe("two clauses", () => {
  it.each([
    ["≥80% (≥35% từ hệ thống cấp nước tập trung)", "≥ 80 %", "≥ 35 %", "từ hệ thống cấp nước tập trung"],
    ["≥ 85% (≥ 45%)", "≥ 85 %", "≥ 45 %", ""],
    ["≥90% (trong đó ≥80% từng nội dung)", "≥ 90 %", "≥ 80 %", "từng nội dung"],
    ["≥ 84,5% (trong đó nước máy ≥ 40%)", "≥ 84.5 %", "≥ 40 %", "nước máy"],
    ["giảm 1,5%/năm (trên 3%/năm với hộ dân tộc thiểu số)", "≥ 1.5 %", "> 3 %", "dân tộc thiểu số"],
  ])("of %s are %s and %s", (text, main, second, words) => {
    const read = target(text);
    expect(read.kind === "figure" && inShort(read.main)).toBe(main);
    expect(read.kind === "figure" && inShort(read.second?.clause)).toBe(second);
    expect(read.kind === "figure" && read.second?.words).toContain(words);
  });

  it.each(["≥ 80% (theo quy chuẩn)", "≥ 80% (chưa xác nhận)"])(
    "are not made of a remark in brackets without a figure: %s",
    (text) => {
      expect(inShort(mainClause(text))).toBe("≥ 80 %");
      expect(target(text)).not.toHaveProperty("second");
    },
  );

  it.each([
    "≥ 80% (trừ hộ nghèo)",
    "≥ 80% (hoặc Đạt)",
    "≥ 80% (không tính xã đảo)",
    "≥ 80% (đối với xã khu vực III)",
  ])("a remark that changes what is asked for is not passed over: %s", (text) => {
    expect(target(text)).toMatchObject({ kind: "unclear", stoppedAt: 7 });
  });

  it("are unclear where the second one cannot be read", () => {
    expect(target("≥80% (35 hoặc 40% từ hệ thống cấp nước)")).toMatchObject({
      kind: "unclear",
      stoppedAt: 6,
    });
  });
});

describe("nam và nữ", () => {
  it.each([
    "≥ 70% (nam và nữ)",
    "≥70% (áp dụng đạt cho cả nam và nữ)",
    "≥ 70% cả nam và nữ",
    "70% (Nam và nữ)",
  ])("in %j is no second clause, and one figure suffices", (text) => {
    expect(target(text)).toMatchObject({ kind: "figure", bothSexes: true });
    expect(target(text)).not.toHaveProperty("second");
    expect(inShort(mainClause(text))).toBe("≥ 70 %");
  });

  it("is not read into other targets", () => {
    expect(target("≥ 70%")).toMatchObject({ bothSexes: false });
  });
});

describe("a target left to others is unset", () => {
  it.each([
    "UBND cấp tỉnh quy định cụ thể",
    "UBND cấp tỉnh quy định",
    "UBND tỉnh quy định cụ thể",
    "Do UBND cấp tỉnh quy định",
    "do UBND cấp tỉnh quy định cụ thể",
    "Theo quy định của UBND cấp tỉnh",
    "Theo quy định của UBND tỉnh",
    "(UBND cấp tỉnh quy định cụ thể)",
    "UBND cấp tỉnh quy định cụ thể (chưa xác nhận)",
    "Uỷ ban nhân dân cấp tỉnh quy định cụ thể",
    "Ủy ban nhân dân tỉnh quy định",
    "ubnd CẤP TỈNH quy định cụ thể",
    " UBND\u00a0cấp tỉnh  quy định cụ thể",
  ])("%j", (text) => {
    expect(target(text).kind).toBe("unset");
  });
});

describe("no target stands in", () => {
  it.each([null, "", " ", "\u00a0", "\n"])("%j", (written) => {
    expect(target(written)).toEqual({ kind: "blank" });
  });
});

describe("a target that is not understood", () => {
  it.each(["abc", "nhiều", "≥", "%", "80 81", "≥ 80% ≤ 90% hoặc", "12..5", "quy hoạch", "???"])(
    "%j is unclear",
    (text) => {
      expect(target(text)).toMatchObject({ kind: "unclear", why: "unreadable" });
    },
  );

  it("says what stands in the cell", () => {
    expect(target("≥ tám mươi")).toMatchObject({ kind: "unclear", text: "≥ tám mươi" });
  });

  it.each([
    ["abc", 0],
    ["≥ tám mươi", 2],
    ["≥ 80% hoặc 90%", 6],
    ["80 81", 3],
    ["-5%", 0],
    [-5, 0],
    ["≥ -5%", 2],
    ["≥ 8O%", 3],
    ["≥ 8O", 3],
  ])("%j tells that reading stopped at %d", (text, stoppedAt) => {
    expect(target(text)).toMatchObject({ stoppedAt });
  });

  it.each(["abc", "≥ 80% hoặc", "80 81", "đến 80%", "đến năm 2025", "68-66%", "x", "-"])(
    "%j tells a place inside the text",
    (text) => {
      const read = target(text);
      expect(read.kind).toBe("unclear");
      if (read.kind !== "unclear") return;
      expect(read.stoppedAt).toBeGreaterThanOrEqual(0);
      expect(read.stoppedAt).toBeLessThanOrEqual(read.text.length);
    },
  );

  it("is an error value, or a formula without a value", () => {
    expect(readTarget(ERROR)).toMatchObject({ kind: "unclear", why: "error", text: "#REF!" });
    expect(readTarget(NOT_CALCULATED)).toMatchObject({ kind: "unclear", why: "error" });
  });
});
