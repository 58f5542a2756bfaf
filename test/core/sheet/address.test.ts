import { areaName, cellName, columnName, parseArea, parseCell } from "../../../src/core/sheet/address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is named %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it.each(["A1", "Z9", "AA10", "XFD1048576"])("%s survives reading and naming", (name) => {
    const cell = parseCell(name);
    expect(cell && cellName(cell)).toBe(name);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A1B"])("%j is no cell", (text) => {
    expect(parseCell(text)).toBeUndefined();
  });

  it("reads an area in any order of corners and ignores the dollar signs", () => {
    expect(parseArea("$D$9:B7")).toEqual({ top: 6, left: 1, bottom: 8, right: 3 });
    expect(areaName({ top: 6, left: 1, bottom: 8, right: 3 })).toBe("B7:D9");
    expect(areaName({ top: 6, left: 1, bottom: 6, right: 1 })).toBe("B7");
  });
});
