import { readResult } from "../../../src/core/target/readResult";
import { cell, ERROR, NOT_CALCULATED, percent, result } from "./cells";

describe("a figure is read from", () => {
  it.each([
    ["80%", 80, "%"],
    ["80 %", 80, "%"],
    ["80\u00a0%", 80, "%"],
    ["85,5%", 85.5, "%"],
    ["85.5%", 85.5, "%"],
    ["đạt 85%", 85, "%"],
    ["Đạt 85%", 85, "%"],
    ["Đạt: 85%", 85, "%"],
    ["85 phần trăm", 85, "%"],
    ["45 triệu đồng", 45, "triệu đồng"],
    ["45,5 triệu đồng/người", 45.5, "triệu đồng/người"],
    ["12 km", 12, "km"],
    ["03 xã", 3, "xã"],
    ["2,5 m2/người", 2.5, "m2/người"],
    ["-2", -2, ""],
    ["-0,5%", -0.5, "%"],
    ["80", 80, ""],
    ["0,85", 0.85, ""],
    ["1.234,5", 1234.5, ""],
    ["0 vụ", 0, "vụ"],
  ])("the text %j as %d, unit %j", (text, value, unit) => {
    expect(result(text)).toMatchObject({
      kind: "figure",
      figure: { value, unit, fraction: false, asText: true },
    });
  });

  it.each(["80", "85,5%", "0,50 %", "1.500%", "1,500", "12.5", "007", "1.234.567%"])(
    "the text %s alone as it is read behind a word",
    (text) => {
      expect(result(text)).toEqual(result(`đạt ${text}`));
    },
  );

  it.each([
    [80, 80],
    [0, 0],
    [0.85, 0.85],
    [-3, -3],
    [1234.5, 1234.5],
  ])("the number %d without a format, its unit unknown", (value, read) => {
    expect(result(value)).toMatchObject({
      kind: "figure",
      figure: { value: read, unit: "", fraction: false, asText: false },
    });
  });

  it.each([
    [0.85, "0%", 85],
    [0.855, "0.0%", 85.5],
    [0.57, "0%", 57],
    [0.29, "0.00%", 29],
    [1, "0%", 100],
    [0, "0%", 0],
    [1.2, "0%", 120],
    [0.85, '0"%"', 0.85],
  ])("%d in a cell of format %s as %d", (value, formatCode, read) => {
    expect(result(percent(value, formatCode))).toMatchObject({ kind: "figure", figure: { value: read } });
  });

  it("a percent cell, known as one", () => {
    expect(result(percent(0.85))).toMatchObject({ figure: { unit: "%", fraction: true, asText: false } });
  });

  it.each([
    ["1.500", 1500, 1.5],
    ["1,500", 1.5, 1500],
    ["1.500 m", 1500, 1.5],
  ])("%s as %d, with the other number it could mean", (text, value, otherwise) => {
    expect(result(text)).toMatchObject({ figure: { value, otherwise } });
  });

  it.each(["80", "1.234,5", "12.5", "0.850", "85%"])("%s, which can mean one number only", (text) => {
    expect(result(text)).not.toHaveProperty("figure.otherwise");
  });

  it.each([
    ["giảm 1,6%", 1.6, "fall"],
    ["Giảm 2 điểm %", 2, "fall"],
    ["tăng 10%", 10, "rise"],
    ["Tăng 5,5%", 5.5, "rise"],
  ])("%s as the size of a change", (text, value, change) => {
    expect(result(text)).toMatchObject({ kind: "figure", figure: { value, change } });
  });

  it.each([
    ["còn 5,2%", 5.2],
    ["giảm còn 5,2%", 5.2],
    ["tăng lên 85%", 85],
  ])("%s as the level reached", (text, value) => {
    expect(result(text)).toMatchObject({ kind: "figure", figure: { value, reached: true } });
    expect(result(text)).not.toHaveProperty("figure.change");
  });

  it.each([
    ["85% (40%)", 85, 40],
    ["90% (trong đó 45% từ hệ thống cấp nước tập trung)", 90, 45],
  ])("%s with a second one in brackets", (text, first, second) => {
    expect(result(text)).toMatchObject({
      kind: "figure",
      figure: { value: first },
      second: { value: second },
    });
  });

  it("the overall one where those of men and women stand in brackets", () => {
    expect(result("72% (nam 75%, nữ 69%)")).toMatchObject({ kind: "figure", figure: { value: 72 } });
    expect(result("72% (nam 75%, nữ 69%)")).not.toHaveProperty("second");
  });
});

describe("a ratio is read from", () => {
  it.each([
    ["12/15", 12, 15, ""],
    ["12 / 15", 12, 15, ""],
    ["31/47 xã", 31, 47, "xã"],
    ["12/15 km", 12, 15, "km"],
    ["1.200/1.500 hộ", 1200, 1500, "hộ"],
    ["7,5/10 km", 7.5, 10, "km"],
    ["15/19 tiêu chí", 15, 19, "tiêu chí"],
    ["5/5 thôn đạt chuẩn", 5, 5, "thôn"],
  ])("%s without a printed rate", (text, numerator, denominator, unit) => {
    expect(result(text)).toMatchObject({ kind: "ratio", numerator, denominator, unit });
    expect(result(text)).not.toHaveProperty("printed");
  });

  it.each([
    ["12/15 (80%)", 12, 15, 80],
    ["12/15 km (80%)", 12, 15, 80],
    ["12/15 km (80 %)", 12, 15, 80],
    ["12/15km(80%)", 12, 15, 80],
    ["12 km/15 km (80%)", 12, 15, 80],
    ["12 hộ / 15 hộ, đạt 80%", 12, 15, 80],
    ["47/50 hộ, đạt 94%", 47, 50, 94],
    ["47/50 hộ đạt 94%", 47, 50, 94],
    ["47/50 hộ, đạt tỷ lệ 94%", 47, 50, 94],
    ["47/50 hộ; 94%", 47, 50, 94],
    ["47/50 = 94%", 47, 50, 94],
    ["đạt 94% (47/50 hộ)", 47, 50, 94],
    ["94% (47/50)", 47, 50, 94],
    ["31/47 xã (65,96%)", 31, 47, 65.96],
    ["1.200/1.500 hộ (80,0%)", 1200, 1500, 80],
    ["Toàn xã có 1.250/1.300 hộ, chiếm 96,15%", 1250, 1300, 96.15],
  ])("%s with its printed rate", (text, numerator, denominator, value) => {
    expect(result(text)).toMatchObject({
      kind: "ratio",
      numerator,
      denominator,
      printed: { value, unit: "%" },
    });
  });
});

describe("a mark is read from", () => {
  it.each([
    ["Đạt", "met"],
    ["đạt", "met"],
    ["ĐẠT", "met"],
    ["Đ", "met"],
    ["đ", "met"],
    ["Đạt.", "met"],
    [" Đạt\u00a0", "met"],
    ["Đạt".normalize("NFD"), "met"],
    ["✓", "met"],
    ["Chưa đạt", "unmet"],
    ["chưa  đạt", "unmet"],
    ["Chưa", "unmet"],
    ["CĐ", "unmet"],
    ["Không đạt", "unmet"],
    ["√", "met"],
    ["☑", "met"],
    ["+", "met"],
    ["ok", "met"],
    ["K.Đạt", "unmet"],
    ["Ko đạt", "unmet"],
    ["Có", "yes"],
    ["Không", "no"],
    ["không", "no"],
    ["Không còn", "no"],
    ["Không xảy ra", "no"],
    ["KAD", "notApplicable"],
    ["Không áp dụng", "notApplicable"],
    ["-", "dash"],
    ["–", "dash"],
    ["—", "dash"],
    ["…", "dash"],
    ["X", "cross"],
    ["x", "cross"],
    [" X ", "cross"],
    ["☒", "cross"],
  ])("%j as %s", (text, mark) => {
    expect(result(text)).toMatchObject({ kind: "mark", mark });
  });
});

describe("a grade or a degree is read from", () => {
  it.each([
    ["Yếu", "weak"],
    ["Trung bình", "average"],
    ["TB", "average"],
    ["Khá", "fair"],
    ["khá", "fair"],
    ["Loại khá", "fair"],
    ["Tốt", "good"],
    ["Xuất sắc", "excellent"],
    ["Không hoàn thành nhiệm vụ", "weak"],
    ["Hoàn thành nhiệm vụ", "average"],
    ["Hoàn thành tốt nhiệm vụ", "good"],
    ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
  ])("%s as %s", (text, grade) => {
    expect(result(text)).toMatchObject({ kind: "grade", grade });
  });

  it.each([
    ["Mức độ 2", 2],
    ["mức độ 3", 3],
    ["Đạt mức độ 1", 1],
  ])("%s as degree %d", (text, degree) => {
    expect(result(text)).toMatchObject({ kind: "degree", degree });
  });
});

describe("a word outside the table of marks", () => {
  it.each([
    ["Đat", "Đạt"],
    ["Dat", "Đạt"],
    ["Đạtt", "Đạt"],
    ["chưa dat", "Chưa đạt"],
    ["Chua dat", "Chưa đạt"],
    ["Khong", "Không"],
  ])("%s is unknown, and %s is proposed", (text, proposal) => {
    expect(result(text)).toMatchObject({ kind: "unknownMark", text, proposal });
  });

  it.each(["ổn", "xong", "tạm được", "???"])("%s is unknown, and nothing is proposed", (text) => {
    expect(result(text)).toMatchObject({ kind: "unknownMark" });
    expect(result(text)).not.toHaveProperty("proposal");
  });
});

describe("text of more than two words without a figure", () => {
  it.each([
    "Xã đã ban hành quy định quản lý quy hoạch",
    "Đang hoàn thiện hồ sơ trình thẩm định",
    "Đã lắp đặt camera an ninh",
  ])("is a narrative: %s", (text) => {
    expect(result(text)).toMatchObject({ kind: "narrative", text });
  });
});

describe("several candidate figures", () => {
  it.each([
    "80% hoặc 85%",
    "80-85%",
    "75%; 80%",
    "năm trước 70%, năm nay 85%",
    "80 85",
    "4% (giảm 1,5%)",
    "Nam 80%, nữ 75%",
  ])("are not chosen from: %s", (text) => {
    expect(result(text)).toMatchObject({ kind: "severalFigures", text });
  });
});

describe("a figure with a bound of its own", () => {
  it.each([
    "trên 80%",
    "đạt trên 80%",
    "khoảng 80%",
    "gần 80%",
    "≥ 80%",
    "> 3 km",
    "từ 80 đến 85%",
    "dưới 5%",
  ])("is no figure: %s", (text) => {
    expect(result(text)).toEqual({ kind: "inexact", text });
  });
});

describe("figures that count nothing", () => {
  it.each([
    ["85% năm 2022", 85],
    ["Năm 2022: 85%", 85],
    ["quý 3 đạt 85%", 85],
    ["85% (số liệu ngày 15/6/2022)", 85],
    ["2,5 m2", 2.5],
  ])("are passed over: %s", (text, value) => {
    expect(result(text)).toMatchObject({ kind: "figure", figure: { value } });
  });

  it.each(["Đã được công nhận năm 2020", "Quyết định ban hành tháng 6/2022", "15/06/2022", "6/2022"])(
    "leave a narrative: %s",
    (text) => {
      expect(result(text)).toMatchObject({ kind: "narrative" });
    },
  );

  it("are not months where no such month is: 15/2000 hộ is a ratio", () => {
    expect(result("15/2000 hộ")).toMatchObject({ kind: "ratio", numerator: 15, denominator: 2000 });
  });
});

describe("a figure that is none", () => {
  it.each([
    ["6O,5", "60,5"],
    ["6o,5%", "60,5%"],
    ["l2", "12"],
    ["8O%", "80%"],
    ["1O0", "100"],
  ])("%s is not read, and %s is proposed", (text, proposal) => {
    expect(result(text)).toMatchObject({ kind: "notANumber", text, proposal });
  });

  it("27,l is 27,1 with a slipped figure, 27 l are litres", () => {
    expect(result("27,l")).toMatchObject({ kind: "notANumber", proposal: "27,1" });
    expect(result("27 l")).toMatchObject({ kind: "figure", figure: { value: 27, unit: "l" } });
  });

  it.each(["1.23.456", "8,5,5", "2B,5", "9k.8%", "28 5", "2 8,5", "1;500"])("%s is not read", (text) => {
    expect(result(text)).toEqual({ kind: "notANumber", text });
  });

  it.each([
    ["28;5", "28,5"],
    ["28:5", "28,5"],
    ["28'5", "28,5"],
    ["28,,5", "28,5"],
    ["12..5", "12,5"],
    ["28,5,", "28,5"],
    ["28, 5", "28,5"],
    ["-2;5", "-2,5"],
    ["28;5%", "28,5%"],
    ["47;5 triệu đồng/người", "47,5 triệu đồng/người"],
  ])("%s has a slip beside its comma, and %s is proposed", (text, proposal) => {
    expect(result(text)).toEqual({ kind: "notANumber", text, proposal });
  });

  it.each([
    ["1. Đã xong", "figure"],
    ["12, 15 hộ", "severalFigures"],
    ["5 thôn; 3 xã", "severalFigures"],
    ["12-15", "severalFigures"],
    ["12; 15", "severalFigures"],
    ["1 234,5", "figure"],
    ["28.5", "figure"],
  ])("%s is no slip", (text, kind) => {
    expect(result(text).kind).toBe(kind);
  });
});

describe("nothing stands in", () => {
  it.each([null, "", " ", "\u00a0", "\n\t"])("%j", (written) => {
    expect(result(written)).toEqual({ kind: "blank" });
  });
});

describe("a cell without a value", () => {
  it("keeps the code of its error", () => {
    expect(readResult(ERROR)).toEqual({ kind: "error", code: "#REF!" });
  });

  it.each(["#REF!", "#N/A", "#DIV/0!", "#VALUE!"])(
    "is an error too where a file holds %s as text",
    (code) => {
      expect(result(code)).toMatchObject({ kind: "error", code });
    },
  );

  it("says that its formula was not calculated", () => {
    expect(readResult(NOT_CALCULATED)).toEqual({ kind: "notCalculated" });
  });

  it("is not what a cell of TRUE or FALSE is, which says yes or no", () => {
    expect(readResult(cell({ kind: "boolean", value: true }))).toMatchObject({ kind: "mark", mark: "yes" });
    expect(readResult(cell({ kind: "boolean", value: false }))).toMatchObject({ kind: "mark", mark: "no" });
  });
});
