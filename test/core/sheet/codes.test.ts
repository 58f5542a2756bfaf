import {
  codeInLabel,
  codeOfNumber,
  codesOfDate,
  codeNamedLast,
  readCode,
} from "../../../src/core/sheet/codes";

describe("codes", () => {
  it.each([
    ["17.10", "17.10"],
    ["17,8", "17.8"],
    ["17.08", "17.8"],
    [" 1.1. ", "1.1"],
    ["TC1.1", "1.1"],
    ["Tiêu chí 3", "3"],
    ["TC 3", "3"],
    ["Chỉ tiêu số 2.1", "2.1"],
    ["5", "5"],
  ])("%j is the code %s", (text, code) => {
    expect(readCode(text)).toBe(code);
  });

  it.each(["", "I", "Đạt", "17.10.2", "0", "1.0", "80%", "≥80", "1.500", "100", "12/15", "Quy hoạch 1.1"])(
    "%j is no code",
    (text) => {
      expect(readCode(text)).toBeUndefined();
    },
  );

  it.each([
    ["17.10. Tỷ lệ hộ gia đình", "17.10"],
    ["Chỉ tiêu 2.1: Tỷ lệ đường xã", "2.1"],
    ["Tiêu chí 5 Trường học", "5"],
    ["1. Quy hoạch", "1"],
    ["- 12.2. Tỷ lệ lao động", "12.2"],
    ["• 5: Trường học", "5"],
    ["2.1 Tỷ lệ", "2.1"],
    ["3.2) Đảm bảo", "3.2"],
    ["17.8 3 sạch", "17.8"],
    ["18.3. 05 tổ chức chính trị - xã hội", "18.3"],
  ])("the label %j carries %s", (label, code) => {
    expect(codeInLabel(label)).toBe(code);
  });

  it.each([
    "02 xã đạt chuẩn",
    "- 02 xã đạt chuẩn",
    "80% số hộ",
    "1,5%/năm",
    "1,5 02 xã",
    "2.1 10",
    "7 10 tiêu chí",
    "1.500 ha",
    "1.500 20 hộ",
    "6 tháng đầu năm",
    "Tỷ lệ 2.1",
    "",
  ])("the label %j carries no code", (label) => {
    expect(codeInLabel(label)).toBeUndefined();
  });
});

describe("the criterion or indicator a header ends by naming", () => {
  it.each([
    ["Đánh giá tiêu chí 12", "12"],
    ["Kết luận TC 7", "7"],
    ["Đánh giá TC2", "2"],
    ["Đánh giá tiêu chí số 3", "3"],
    ["Đạt 13.1", "13.1"],
    ["Kết quả 2.4", "2.4"],
    ["Số tiêu chí", undefined],
    ["Đạt 12 tiêu chí", undefined],
    ["Đánh giá tiêu chí 0", undefined],
  ])("of %j is %s", (text, code) => {
    expect(codeNamedLast(text)).toBe(code);
  });
});

describe("codes that Excel took for dates", () => {
  it.each([
    [44593, "d-mmm", ["1.2", "2.1"]],
    [44593, "dd/mm/yyyy", ["1.2", "2.1"]],
    [44851, "d.m", ["17.10", "10.17"]],
    [44562, "d-mmm", ["1.1"]],
    [44593, "mmm-yy", []],
    [44593, "General", []],
    [0.5, "d-mmm", []],
  ])("%d shown as %s may be %j", (serial, format, codes) => {
    expect(codesOfDate(serial, format)).toEqual(codes);
  });
});

describe("codes that Excel took for numbers", () => {
  it.each([
    [17.1, "17.9", "17.10"],
    [17.1, "17.8", "17.10"],
    [18.2, "18.19", "18.20"],
    [17.1, "16", "17.1"],
    [17.1, undefined, "17.1"],
    [17.1, "17.1", "17.1"],
    [17.2, "17.1", "17.2"],
    [17.11, "17.10", "17.11"],
    [5, "4.2", "5"],
    [17.1, "5.9", "17.1"],
  ])("%d after %s was typed as %s", (value, before, code) => {
    expect(codeOfNumber(value, before)).toBe(code);
  });

  it.each([0, -1, 0.85, 100, 17.123, Number.NaN, Number.POSITIVE_INFINITY])("%d is no code", (value) => {
    expect(codeOfNumber(value, undefined)).toBeUndefined();
  });
});
