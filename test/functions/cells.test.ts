import { blockOf, cellFrom, pairingOf, valueAt } from "../../src/functions/cells";

describe("what Excel hands to a custom function", () => {
  it.each([
    ["a blank cell on the web", null, { kind: "blank" }],
    ["an omitted argument", undefined, { kind: "blank" }],
    ["an empty text", "", { kind: "blank" }],
    ["a number", 0.97, { kind: "number", value: 0.97 }],
    ["a zero", 0, { kind: "number", value: 0 }],
    ["a text", "12/15 km", { kind: "text", text: "12/15 km" }],
    ["a boolean", true, { kind: "boolean", value: true }],
    ["an error on the desktop", { code: "#N/A" }, { kind: "error", code: "#N/A" }],
    ["an error entity", { type: "Error", basicValue: "#REF!" }, { kind: "error", code: "#REF!" }],
    ["an object that names no code", {}, { kind: "error", code: "#VALUE!" }],
  ])("reads %s", (_what, value, cell) => {
    expect(cellFrom(value)).toEqual(cell);
  });

  it("takes a single value as a block of one cell", () => {
    expect(blockOf("Đạt")).toEqual([["Đạt"]]);
    expect(blockOf([["Đạt"], [1]])).toEqual([["Đạt"], [1]]);
  });
});

describe("blocks together", () => {
  const column = [[1], [2], [3]];
  const row = [["a", "b"]];
  const single = [["x"]];

  it.each([
    ["a column with a column", column, column, { rows: 3, columns: 1 }],
    ["a column with a single cell", column, single, { rows: 3, columns: 1 }],
    ["a single cell with a column", single, column, { rows: 3, columns: 1 }],
    ["a column with a row, as a table", column, row, { rows: 3, columns: 2 }],
    ["a row with a single cell", row, single, { rows: 1, columns: 2 }],
    ["columns of unlike length", column, [[1], [2]], undefined],
    ["rows of unlike length", row, [["a", "b", "c"]], undefined],
  ])("pairs %s", (_what, first, second, pairing) => {
    expect(pairingOf([first, second])).toEqual(pairing);
  });

  it("repeats a single cell, row or column at each place", () => {
    expect(valueAt(single, 2, 1)).toBe("x");
    expect(valueAt(row, 2, 1)).toBe("b");
    expect(valueAt(column, 2, 1)).toBe(3);
  });
});
