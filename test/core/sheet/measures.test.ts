import { isCount, isCountedUp, isMean, isRange, mayBeAmount } from "../../../src/core/sheet/measures";

describe("what headings of numbers say", () => {
  it.each(["15-18", "10–14 TC", "5 - 9 tiêu chí", "Từ 15 đến 18", "Dưới 5", "Trên 15 tiêu chí"])(
    "%j is a range",
    (heading) => {
      expect(isRange(heading)).toBe(true);
    },
  );

  it.each(["19", "TC 15", "2.1-2.4", "Dưới 5 tuổi", "30/9/2022", "Quý I-III"])(
    "%j is no range",
    (heading) => {
      expect(isRange(heading)).toBe(false);
    },
  );

  it.each([
    ["Chia theo số tiêu chí / 15-18", true],
    ["Chia theo số tiêu chí / 19", true],
    ["Số TC đạt / Dưới 5", true],
    ["Xã đạt 15-18 tiêu chí", true],
    ["Số tiêu chí đạt / Tỷ lệ (%)", false],
    ["Số tiêu chí đạt / 30/9/2022", false],
    ["Số tiêu chí", false],
    ["Mật độ", false],
  ])("numbers under %j may be added up: %s", (heading, may) => {
    expect(mayBeAmount(heading)).toBe(may);
  });

  it.each([
    ["Tiêu chí 16 - Văn hóa / Số thôn đạt chuẩn", true],
    ["Tổng số hộ", true],
    ["Số tiêu chí đạt", false],
    ["Số thôn đạt chuẩn / Tỷ lệ (%)", false],
  ])("%j heads numbers of things: %s", (heading, is) => {
    expect(isCount(heading)).toBe(is);
  });

  it.each([
    ["KH bình quân/xã", true],
    ["BQ TC/xã", true],
    ["Thu nhập trung bình", true],
    ["Kế hoạch", false],
  ])("%j heads means: %s", (heading, is) => {
    expect(isMean(heading)).toBe(is);
  });

  it.each([
    ["Số thôn đạt chuẩn (lũy kế) / 30/9/2022", true],
    ["Giải ngân luỹ kế đến 30/6", true],
    ["Cộng dồn", true],
    ["Giải ngân quý III", false],
  ])("%j heads what is counted up: %s", (heading, is) => {
    expect(isCountedUp(heading)).toBe(is);
  });
});
