import { dayInWords, officialDay } from "../../../src/core/report/officialDay";

describe("a day as an official text writes it", () => {
  it.each([
    ["2022-09-14", "14/9/2022", "ngày 14 tháng 9 năm 2022"],
    ["2022-03-08", "08/3/2022", "ngày 08 tháng 3 năm 2022"],
    ["2022-01-05", "05/01/2022", "ngày 05 tháng 01 năm 2022"],
    ["2022-02-10", "10/02/2022", "ngày 10 tháng 02 năm 2022"],
    ["2022-12-31", "31/12/2022", "ngày 31 tháng 12 năm 2022"],
  ])("%s has a leading zero below day 10 and in the months 1 and 2 alone: %s", (iso, short, long) => {
    expect(officialDay(iso)).toBe(short);
    expect(dayInWords(iso)).toBe(long);
  });
});
