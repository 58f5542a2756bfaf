import { readThresholdTable } from "../../../src/core/criteria/thresholdTable";
import type { RawCell } from "../../../src/core/target/types";
import { criteriaSets } from "../../../src/data/bundled";

const [standard, advanced] = criteriaSets;
if (standard === undefined || advanced === undefined) throw new Error("The bundle has no sets.");

function cell(value: unknown): RawCell {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return typeof value === "string" && value !== "" ? { kind: "text", text: value } : { kind: "blank" };
}

const read = (...rows: readonly (readonly unknown[])[]) =>
  readThresholdTable(
    rows.map((row) => row.map(cell)),
    criteriaSets,
    standard,
  );

describe("an office's table of thresholds", () => {
  it("is read by its headers, wherever they stand", () => {
    expect(
      read(
        ["Mức chỉ tiêu tỉnh quy định"],
        ["STT", "Mã chỉ tiêu", "Tên", "Mức yêu cầu", "Vùng", "Năm", "Căn cứ"],
        [1, "17.10", "…", "≥ 90%", "Duyên hải Nam Trung Bộ", 2022, "Quyết định của tỉnh"],
        [2, "2.1", "…", "≥ 70%", "", "", ""],
      ),
    ).toEqual([
      {
        set: standard.id,
        code: "17.10",
        area: "DHNTB",
        year: 2022,
        target: "≥ 90%",
        source: "Quyết định của tỉnh",
      },
      { set: standard.id, code: "2.1", area: "*", target: "≥ 70%" },
    ]);
  });

  it.each([
    [["2.1", "≥ 70%"], { code: "2.1", area: "*", target: "≥ 70%" }],
    [["2.1", "DHNTB", "≥ 70%"], { code: "2.1", area: "DHNTB", target: "≥ 70%" }],
    [["2.1", "DHNTB", "năm 2022", "≥ 70%"], { code: "2.1", area: "DHNTB", year: 2022, target: "≥ 70%" }],
  ])("is read without headers by its columns: %j", (row, threshold) => {
    expect(read(row)).toEqual([{ set: standard.id, ...threshold }]);
  });

  it("names the set of each row, and skips rows of a set nobody knows", () => {
    const header = ["Bộ tiêu chí", "Mã", "Mức"];
    const rows = [header, ["NTM nâng cao", "2.1", "90%"], ["", "2.1", "80%"], ["đô thị", "2.1", "70%"]];
    expect(read(...rows).map(({ set, target }) => [set, target])).toEqual([
      [advanced.id, "90%"],
      [standard.id, "80%"],
    ]);
  });

  it("counts as confirmed by standing there, unless a column says otherwise", () => {
    const rows = [
      ["Mã", "Mức", "Xác nhận"],
      ...["X", "", "chưa", true, false].map((mark) => ["2.1", "80%", mark]),
    ];
    expect(read(...rows)).toHaveLength(2);
  });

  it("keeps a number as the cell it is, since its format belongs to its meaning", () => {
    expect(read(["Mã", "Mức"], ["2.1", 0.8])).toEqual([
      { set: standard.id, code: "2.1", area: "*", target: "0,8", written: { kind: "number", value: 0.8 } },
    ]);
  });

  it("knows 17.10 by the codes before it, and keeps codes of the office's own", () => {
    const rows = [
      ["Mã", "Mức"],
      ["17.9", "1"],
      [17.1, "2"],
      ["T1", "3"],
      ["", "4"],
      ["17.12", ""],
    ];
    expect(read(...rows).map(({ code, target }) => `${code}: ${target}`)).toEqual([
      "17.9: 1",
      "17.10: 2",
      "T1: 3",
    ]);
  });

  it("does not guess at a year it cannot read", () => {
    expect(read(["Mã", "Năm", "Mức"], ["2.1", "năm sau", "80%"])).toEqual([]);
  });

  it("is nothing where there is no table", () => {
    expect(read()).toEqual([]);
    expect(read(["2.1"])).toEqual([]);
  });
});
