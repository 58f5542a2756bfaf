import { writtenDays } from "../../../src/core/plan/writtenDays";

describe("the days a text writes in figures", () => {
  it.each([
    ["Ngày 14/9/2022", ["2022-09-14"]],
    ["từ 01.07.2022 đến 30 - 9 - 2022", ["2022-07-01", "2022-09-30"]],
    ["quyết định số 1234/QĐ-UBND", []],
    ["31/2/2022", []],
    ["114/9/2022", []],
    ["", []],
  ])("%s: %j", (text, days) => {
    expect(writtenDays(text)).toEqual(days);
  });
});
