import { comparableTimes, headerTime } from "../../../src/core/sheet/headerTime";

describe("the time a header is about", () => {
  it.each([
    ["Quý III", { month: 9 }],
    ["Kết quả quý 2/2022", { year: 2022, month: 6 }],
    ["Đến 30/9/2022", { year: 2022, month: 9 }],
    ["Thực hiện đến 31.12.2021", { year: 2021, month: 12 }],
    ["6 tháng đầu năm 2022", { year: 2022, month: 6 }],
    ["Tháng 8/2022", { year: 2022, month: 8 }],
    ["T9", { month: 9 }],
    ["Năm 2021", { year: 2021, month: 12 }],
    ["KQ 9/2022", { year: 2022, month: 9 }],
  ])("%s", (text, time) => {
    expect(headerTime(text)).toEqual(time);
  });

  it.each(["Kết quả", "TC 10", "19/19", "Mức đạt (%)", "Tiêu chí 15", "2.1. Đường xã", "12.2 Lao động"])(
    "is not told by %s",
    (text) => {
      expect(headerTime(text)).toBeUndefined();
    },
  );

  it("can be compared where all or none have a year", () => {
    expect(comparableTimes([{ month: 3 }, { month: 6 }])).toEqual([3, 6]);
    expect(
      comparableTimes([
        { year: 2021, month: 12 },
        { year: 2022, month: 9 },
      ]),
    ).toEqual([24264, 24273]);
    expect(comparableTimes([{ month: 3 }, { year: 2022, month: 6 }])).toBeUndefined();
  });
});
