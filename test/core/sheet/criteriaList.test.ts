import { readCriteriaList } from "../../../src/core/sheet/criteriaList";

describe("a list of criteria", () => {
  it.each([
    ["5, 7, 17", ["5", "7", "17"]],
    ["5,7,17", ["5", "7", "17"]],
    ["TC 5; 17.1", ["5", "17.1"]],
    ["TC5, TC7 và TC17", ["5", "7", "17"]],
    ["TC 5/TC 7", ["5", "7"]],
    ["5 (Trường học), 17 (Môi trường)", ["5", "17"]],
    ["1-4, 6", ["1", "2", "3", "4", "6"]],
    ["Không", []],
  ])("%s is read", (text, codes) => {
    expect(readCriteriaList(text)).toEqual({ codes });
  });

  it("says how many it lists, and that they are not met", () => {
    expect(readCriteriaList("còn 3 TC: 5, 7, 17")).toEqual({
      codes: ["5", "7", "17"],
      count: 3,
      as: "unmet",
    });
  });

  it.each(["còn vướng mắc", "18 xã", "3 tiêu chí", "17,1", "17.1; 17,2", "2022", ""])(
    "%s is none, or may be read in two ways",
    (text) => {
      expect(readCriteriaList(text)).toBeUndefined();
    },
  );
});
