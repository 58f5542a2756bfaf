import { cellName } from "../../../src/core/sheet/address";
import { readThresholdSheet } from "../../../src/core/office/thresholdSheet";
import type { ThresholdSheet } from "../../../src/core/office/thresholdSheet";
import { criteriaSets } from "../../../src/data/bundled";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const HEADER = ["Bộ tiêu chí", "Mã", "Nội dung", "Vùng", "Năm", "Mức phải đạt", "Căn cứ", "Xác nhận"];

const grid = (rows: readonly (readonly TestCell[])[], name = "Ngưỡng") =>
  gridOf([["BẢNG NGƯỠNG CỦA TỈNH"], HEADER, ...rows], { name, id: name });

function read(...rows: readonly (readonly TestCell[])[]): ThresholdSheet {
  const sheet = readThresholdSheet(grid(rows), criteriaSets);
  if (sheet === undefined) throw new Error("not recognised");
  return sheet;
}

describe("an office's sheet of thresholds", () => {
  it("gives the rows the office has confirmed, and where the table lies", () => {
    const { thresholds, area, waiting, wrong } = read(
      ["NTM 2021-2025", "17.10", "…", "DHNTB", 2022, { value: 0.9, format: "0%" }, "QĐ 01/2022", "x"],
      ["", "2.1", "…", "", "", "≥ 70%", "", ""],
    );
    expect(thresholds).toEqual([
      expect.objectContaining({
        set: "xa-ntm-2021-2025",
        code: "17.10",
        area: "DHNTB",
        year: 2022,
        source: "QĐ 01/2022",
        written: expect.objectContaining({ value: 0.9 }) as unknown,
      }),
    ]);
    expect(waiting.map(({ code }) => code)).toEqual(["2.1"]);
    expect(wrong).toEqual([]);
    expect(area).toEqual({ top: 1, left: 0, bottom: 3, right: 7 });
  });

  it.each([
    ["an unknown set", ["Đô thị văn minh", "2.1", "", "", "", "≥ 70%", "", "x"], "unknownSet", "A3"],
    ["an unknown code", ["", "2.99", "", "", "", "≥ 70%", "", "x"], "unknownCode", "B3"],
    ["no code at all", ["", "đường xã", "", "", "", "≥ 70%", "", "x"], "unknownCode", "B3"],
    ["an unknown area", ["", "2.1", "", "Sao Hỏa", "", "≥ 70%", "", "x"], "unknownArea", "D3"],
    ["a year that is none", ["", "2.1", "", "", "quý III", "≥ 70%", "", "x"], "unreadableYear", "E3"],
    ["a target not understood", ["", "2.1", "", "", "", "khá là cao", "", "x"], "unreadableTarget", "F3"],
    ["no target", ["", "2.1", "", "", "", "", "", "x"], "noTarget", "F3"],
  ])("says a row with %s with its cell, and does not apply it", (_what, row, why, cell) => {
    const { thresholds, wrong } = read(row);
    expect(thresholds).toEqual([]);
    expect(wrong.map((one) => [one.why, cellName(one.cell)])).toEqual([[why, cell]]);
  });

  it("applies neither of two rows that say different things of the same", () => {
    const row = (target: string) => ["", "2.1", "", "DHNTB", 2022, target, "", "x"];
    const differing = read(row("≥ 70%"), row("≥ 80%"));
    expect(differing.thresholds).toEqual([]);
    expect(differing.wrong).toMatchObject([{ why: "repeated", cell: { row: 3 }, first: { row: 2 } }]);
    expect(read(row("≥ 70%"), row("≥ 70%")).thresholds).toHaveLength(1);
  });

  it("tells years and areas apart", () => {
    const { thresholds, wrong } = read(
      ["", "2.1", "", "DHNTB", 2022, "≥ 70%", "", "x"],
      ["", "2.1", "", "DHNTB", 2023, "≥ 80%", "", "x"],
      ["", "2.1", "", "TN", 2022, "≥ 60%", "", "x"],
    );
    expect([thresholds.length, wrong.length]).toEqual([3, 0]);
  });

  it.each([
    ["a commune's sheet", communeSheet().grid],
    [
      "a sheet of results with what they must reach",
      gridOf([
        ["Mã", "Nội dung", "Vùng", "Mức phải đạt", "Kết quả", "Căn cứ"],
        ["2.1", "Đường xã", "", "≥ 70%", 80, ""],
      ]),
    ],
    [
      "a list of codes",
      gridOf([
        ["Mã", "Yêu cầu"],
        ["2.1", "≥ 70%"],
      ]),
    ],
    ["an empty sheet", gridOf([])],
  ])("is not seen in %s", (_what, other) => {
    expect(readThresholdSheet(other, criteriaSets)).toBeUndefined();
  });

  it("is known by its name where its columns are few", () => {
    const named = gridOf(
      [
        ["Mã", "Mức"],
        ["2.1", "≥ 70%"],
      ],
      { name: "Ngưỡng của tỉnh" },
    );
    expect(readThresholdSheet(named, criteriaSets)?.thresholds).toHaveLength(1);
  });
});

describe("a check of a workbook with such a sheet", () => {
  const commune = communeSheet({ rows: { "17.10": { D: null, E: { value: 0.8, format: "0%" } } } }).grid;
  const confirmed = grid([["", "17.10", "", "", "", "≥ 90%", "QĐ 01/2022", "x"]]);
  const verdict = (grids: Parameters<typeof check>[0]) =>
    check(grids).records.find(({ code }) => code === "17.10");

  it("judges by what the office has confirmed, not by the bundle", () => {
    expect(verdict([commune])).not.toMatchObject({ targetSource: "office" });
    expect(verdict([commune, confirmed])).toMatchObject({
      targetSource: "office",
      targetText: "≥ 90%",
      confirmed: true,
      source: "QĐ 01/2022",
      judgement: { verdict: "unmet" },
    });
  });

  it("asks for no confirmation any more", () => {
    const unconfirmed = (grids: Parameters<typeof check>[0]) =>
      found(check(grids), "target-unconfirmed").map(({ code }) => code);
    expect(unconfirmed([commune])).toContain("17.10");
    expect(unconfirmed([commune, confirmed])).not.toContain("17.10");
  });

  it("does not take the sheet for anything else, nor say that it is not recognised", () => {
    const report = check([commune, confirmed]);
    expect(report.tables.map(({ sheetName }) => sheetName)).toEqual(["Phước Thái"]);
    expect(found(report, "sheet-not-recognised")).toEqual([]);
    expect(report.thresholdSheets.map(({ sheet }) => sheet)).toEqual(["Ngưỡng"]);
  });

  it("finds its wrong rows, at their cells", () => {
    const wrong = grid([["", "2.99", "", "", "", "≥ 90%", "", "x"]]);
    expect(found(check([commune, wrong]), "wrong-threshold")).toMatchObject([
      { sheet: "Ngưỡng", cell: { row: 2, column: 1 }, severity: "error", is: "2.99" },
    ]);
  });

  it("leaves a sheet alone that the office has said is something else", () => {
    const decisions = { sheets: [{ sheet: "Ngưỡng", kind: "register" as const }] };
    expect(check([commune, confirmed], { decisions }).thresholdSheets).toEqual([]);
  });
});
