import { cellName } from "../../../src/core/sheet/address";
import { cellsOfGrid } from "../../../src/core/office/criteriaLayout";
import { readCriteriaSheet } from "../../../src/core/office/criteriaSheet";
import type { CriteriaSheet } from "../../../src/core/office/criteriaSheet";
import { describeFinding } from "../../../src/core/checks/texts";
import { criteriaSets } from "../../../src/data/bundled";
import { check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Row = readonly TestCell[];

const HEAD: readonly Row[] = [
  ["Tên bộ tiêu chí", "Bộ tiêu chí xã nông thôn mới tỉnh Ninh Thuận"],
  ["Số quyết định", "Quyết định 25/2022/QĐ-UBND ngày 10/5/2022"],
  ["Giai đoạn", "2022–2025"],
  ["Mức đạt chuẩn", "đạt chuẩn"],
  ["Xác nhận", "x"],
];
const TABLE: Row = ["Mã", "Tiêu chí", "Nội dung", "ĐVT", "Chỉ tiêu"];
const ROWS: readonly Row[] = [
  ["2.1", "Giao thông", "Tỷ lệ đường xã được nhựa hóa", "%", "≥ 99%"],
  ["10.1", "Thu nhập", "Thu nhập bình quân đầu người", "triệu đồng", "≥ 45"],
];

const sheetOf = (rows: readonly Row[], head = HEAD, table = TABLE, name = "Bộ tiêu chí") =>
  gridOf([...head, [], table, ...rows], { name, id: name });

function read(...given: Parameters<typeof sheetOf>): CriteriaSheet {
  const sheet = readCriteriaSheet(cellsOfGrid(sheetOf(...given)), criteriaSets);
  if (sheet === undefined) throw new Error("not recognised");
  return sheet;
}

const without = (label: string) => HEAD.map((row) => (row[0] === label ? [label, ""] : row));
const saying = (label: string, text: TestCell) => HEAD.map((row) => (row[0] === label ? [label, text] : row));

describe("an office's own criteria set", () => {
  it("is a set like any other, confirmed by the office with its decision", () => {
    const { set, confirmed, wrong } = read(ROWS);
    expect(wrong).toEqual([]);
    expect(confirmed).toBe(true);
    expect(set).toMatchObject({
      id: "bo-25-2022-qd-ubnd",
      name: "Bộ tiêu chí xã nông thôn mới tỉnh Ninh Thuận",
      decision: "Quyết định 25/2022/QĐ-UBND ngày 10/5/2022",
      level: "standard",
      years: { from: 2022, to: 2025 },
      origin: "office",
      criteria: [
        { no: "2", name: "Giao thông" },
        { no: "10", name: "Thu nhập" },
      ],
      indicators: [
        {
          code: "2.1",
          criterion: "2",
          unit: "%",
          direction: "higher",
          measure: "rate",
          thresholds: [{ area: "*", target: "≥ 99%", confirmed: true }],
        },
        { code: "10.1", measure: "amount" },
      ],
    });
  });

  it("takes a column for each area, under one heading or two", () => {
    const header = ["Mã", "Tiêu chí", "Nội dung", "ĐVT", "Chỉ tiêu chung", "Chỉ tiêu theo vùng", ""];
    const { set, wrong } = read(
      [
        ["", "", "", "", "", "DHNTB", "Vùng biển đảo"],
        ["2.1", "Giao thông", "Đường xã", "%", "≥ 80%", "100%", "≥ 70%"],
      ],
      HEAD,
      header,
    );
    expect(wrong).toEqual([]);
    expect(set?.areas.map(({ id }) => id)).toEqual(["DHNTB", "Vùng biển đảo"]);
    expect(set?.indicators[0]?.thresholds.map(({ area, target }) => [area, target])).toEqual([
      ["*", "≥ 80%"],
      ["DHNTB", "100%"],
      ["Vùng biển đảo", "≥ 70%"],
    ]);
  });

  it("takes a row for each group of communes", () => {
    const { set, wrong } = read(
      [
        ["2.1", "Đường xã", "nhóm 1", "≥ 90%"],
        ["2.1", "Đường xã", "nhóm 2", "≥ 80%"],
      ],
      HEAD,
      ["Mã", "Nội dung", "Nhóm xã", "Mức phải đạt"],
    );
    expect(wrong).toEqual([]);
    expect(set?.areaKind).toBe("communeGroup");
    expect(set?.indicators[0]?.thresholds.map(({ area }) => area)).toEqual(["nhom-1", "nhom-2"]);
  });

  it("takes codes from inside the labels, as decisions print them", () => {
    const { set } = read(
      [
        [2, "Giao thông", "2.1. Tỷ lệ đường xã được nhựa hóa", "%", "≥ 99%"],
        [null, null, "2.2. Tỷ lệ hộ nghèo", "%", { value: 44_625, format: "d-mmm" }],
      ],
      HEAD,
      ["TT", "Tên tiêu chí", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu"],
    );
    expect(set?.indicators.map(({ code, label }) => [code, label])).toEqual([
      ["2.1", "Tỷ lệ đường xã được nhựa hóa"],
      ["2.2", "Tỷ lệ hộ nghèo"],
    ]);
  });

  it.each<[string, readonly Row[], readonly Row[], string, string]>([
    ["no decision", ROWS, without("Số quyết định"), "noDecision", "B2"],
    ["no years", ROWS, without("Giai đoạn"), "noYears", "B3"],
    ["years nobody can read", ROWS, saying("Giai đoạn", "lâu dài"), "unreadableYears", "B3"],
    ["a level nobody knows", ROWS, saying("Mức đạt chuẩn", "rất cao"), "unknownLevel", "B4"],
    ["no indicators", [], HEAD, "noIndicators", "B1"],
    ["no code", [...ROWS, ["", "", "Trường học", "%", "≥ 80%"]], HEAD, "noCode", "A10"],
    ["no wording", [...ROWS, ["5.1", "", "", "%", "≥ 80%"]], HEAD, "noLabel", "C10"],
    [
      "a target not understood",
      [...ROWS, ["5.1", "", "Trường", "", "khá là cao"]],
      HEAD,
      "unreadableTarget",
      "E10",
    ],
    ["no target", [...ROWS, ["5.1", "", "Trường học", "%", ""]], HEAD, "noTarget", "E10"],
    ["a code twice", [...ROWS, ["2.1", "", "Đường xã", "%", "≥ 80%"]], HEAD, "repeatedCode", "A10"],
  ])("says at its cell what is wrong: %s", (_what, rows, head, why, cell) => {
    const { wrong } = read(rows, head);
    expect(wrong.map((one) => [one.why, cellName(one.cell)])).toEqual([[why, cell]]);
  });

  it("is not confirmed without its decision, whatever is marked", () => {
    expect(read(ROWS, without("Số quyết định")).confirmed).toBe(false);
    expect(read(ROWS, without("Xác nhận")).confirmed).toBe(false);
  });

  it.each([
    ["a sheet of another name", sheetOf(ROWS, HEAD, TABLE, "Trang 1")],
    ["a table without decision and years", sheetOf(ROWS, [["BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI"]])],
    ["a sheet with results", sheetOf(ROWS, HEAD, [...TABLE, "Kết quả"])],
    ["a commune's sheet", communeSheet({ name: "Bộ tiêu chí" }).grid],
    ["an empty sheet", gridOf([], { name: "Bộ tiêu chí" })],
  ])("is not seen in %s", (_what, grid) => {
    expect(readCriteriaSheet(cellsOfGrid(grid), criteriaSets)).toBeUndefined();
  });
});

describe("a check of a workbook with its own set", () => {
  const commune = (more: Parameters<typeof communeSheet>[0] = {}) =>
    gridOf(
      [
        [more.title ?? "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
        ["Xã:", "Phước Thái", "Huyện:", "Ninh Phước"],
        ["Mã", "Nội dung tiêu chí", "ĐVT", "Chỉ tiêu", "Kết quả", "Đánh giá"],
        ["2.1", "Tỷ lệ đường xã được nhựa hóa", "%", null, { value: 0.95, format: "0%" }, "Đạt"],
        ["10.1", "Thu nhập bình quân đầu người", "triệu đồng", null, 46, "Đạt"],
      ],
      { name: "Phước Thái", id: "c" },
    );

  it("judges by it, and counts by its criteria alone", () => {
    const report = check([commune(), sheetOf(ROWS)]);
    expect(report.sets[0]?.id).toBe("bo-25-2022-qd-ubnd");
    expect(
      report.records.map(({ code, set, judgement, confirmed }) => [code, set, judgement.verdict, confirmed]),
    ).toEqual([
      ["2.1", "bo-25-2022-qd-ubnd", "unmet", true],
      ["10.1", "bo-25-2022-qd-ubnd", "met", true],
    ]);
    expect(report.assessments).toMatchObject([{ set: "bo-25-2022-qd-ubnd", met: 1, unmet: 1, of: 2 }]);
    expect(found(report, "verdict-mismatch").map(({ code }) => code)).toEqual(["2.1"]);
    expect(found(report, "set-unconfirmed")).toEqual([]);
    expect(found(report, "sheet-not-recognised")).toEqual([]);
  });

  it("says once that it is not confirmed", () => {
    const report = check([commune(), sheetOf(ROWS, without("Xác nhận"))]);
    expect(report.records.every(({ confirmed }) => !confirmed)).toBe(true);
    expect(found(report, "target-unconfirmed")).toEqual([]);
    const [finding, ...more] = found(report, "set-unconfirmed");
    expect(more).toEqual([]);
    if (finding === undefined) throw new Error("nothing found");
    expect(finding.cell).toEqual({ row: 4, column: 1 });
    expect(describeFinding(finding, "vi")).toContain("đơn vị chưa xác nhận");
    expect(describeFinding(finding, "en")).toContain("not confirmed by the office");
  });

  it("leaves a sheet that names another set to that set, and takes the one that is asked for", () => {
    const titled = commune({ title: "BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO NĂM 2022" });
    expect(check([titled, sheetOf(ROWS)]).reading.tables[0]?.set).toBe("xa-nang-cao-2021-2025");
    const plain = commune({ title: "KẾT QUẢ NĂM 2022" });
    const settings = { asOf: "2022-09-30", set: "xa-ntm-2021-2025" };
    expect(check([plain, sheetOf(ROWS)], { settings }).reading.tables[0]?.set).toBe("xa-ntm-2021-2025");
    expect(check([plain, sheetOf(ROWS)]).reading.tables[0]?.set).toBe("bo-25-2022-qd-ubnd");
  });

  it("does not reach beyond its years", () => {
    const later = commune({ title: "KẾT QUẢ NĂM 2027" });
    expect(check([later, sheetOf(ROWS)]).reading.tables[0]?.set).not.toBe("bo-25-2022-qd-ubnd");
  });

  it("reports a wrong row as the row's fault, once", () => {
    const report = check([commune(), sheetOf([...ROWS, ["5.1", "", "Trường", "", "khá là cao"]])]);
    const [finding] = found(report, "wrong-criterion");
    if (finding === undefined) throw new Error("nothing found");
    expect(finding).toMatchObject({ severity: "error", sheet: "Bộ tiêu chí", code: "5.1", is: "khá là cao" });
    expect(describeFinding(finding, "vi")).toContain("chưa hiểu mức “khá là cao”");
    expect(describeFinding(finding, "en")).toContain("is not understood");
  });
});
