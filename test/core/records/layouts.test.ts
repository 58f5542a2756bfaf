import { errorsAndWarnings, check, found } from "../../support/check";
import { communeSheet } from "../../support/communeSheet";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import type { Grid } from "../../../src/core/sheet/grid";

function findings(...grids: readonly Grid[]): readonly string[] {
  return errorsAndWarnings(check(grids));
}

describe("communes side by side over criteria", () => {
  const NAMES = ["Xuân Hòa", "Xuân Bình", "Luận Khê"];

  function sideBySide(headers: readonly (readonly TestCell[])[], last: TestCell = 2): Grid {
    return gridOf(
      [
        ["THEO DÕI TIÊU CHÍ NÔNG THÔN MỚI HUYỆN THƯỜNG XUÂN NĂM 2022"],
        ...headers,
        [1, "Quy hoạch", "Đạt", "Đạt", "Đạt"],
        [2, "Giao thông", "Đạt", "Chưa đạt", "Đạt"],
        [3, "Thủy lợi và phòng, chống thiên tai", "Chưa đạt", "Đạt", "Chưa đạt"],
        [null, "Tổng số tiêu chí đạt", 2, 2, last],
      ],
      headers.length === 2 ? { merges: [{ top: 1, left: 2, bottom: 1, right: 4 }] } : {},
    );
  }

  it.each([
    [
      "under a header that says so",
      [
        ["TT", "Tiêu chí", "Các xã"],
        [null, null, ...NAMES],
      ],
    ],
    ["whose names stand alone", [["TT", "Tiêu chí", ...NAMES]]],
  ])("are read %s, though no register knows them", (_, headers) => {
    const { assessments } = check([sideBySide(headers)]);
    expect(assessments.map(({ place, met }) => [place.name, met])).toEqual(NAMES.map((name) => [name, 2]));
  });

  it("are each counted below their own column", () => {
    const mismatches = found(check([sideBySide([["TT", "Tiêu chí", ...NAMES]], 19)]), "count-mismatch");
    expect(mismatches.map(({ place, is }) => [place, is])).toEqual([["Luận Khê", 19]]);
  });
});

describe("communes side by side with a result and a verdict each", () => {
  function withVerdicts(ofSecond: number): Grid {
    return gridOf(
      [
        ["SO SÁNH KẾT QUẢ XÃ NÔNG THÔN MỚI NĂM 2023 huyện Thường Xuân"],
        ["Mã", "Chỉ tiêu", "Yêu cầu", "Xuân Hòa", null, "Luận Khê", null],
        [null, null, null, "KQ", "ĐG", "KQ", "ĐG"],
        ["2.1", "Tỷ lệ đường xã được nhựa hóa", "≥ 80%", 85, "Đạt", 85, "Đạt"],
        ["3.1", "Tỷ lệ diện tích được tưới", "≥ 80%", 85, "Đạt", 75, "Chưa đạt"],
        ["4.2", "Tỷ lệ hộ sử dụng điện", "≥ 80%", 85, "Đạt", 95, "Đạt"],
        [null, "Số tiêu chí đạt/19", null, null, 19, null, ofSecond],
      ],
      {
        merges: [
          { top: 1, left: 3, bottom: 1, right: 4 },
          { top: 1, left: 5, bottom: 1, right: 6 },
        ],
      },
    );
  }

  it.each([
    ["its own", 18, []],
    ["another's", 19, ["Luận Khê"]],
  ])("have the count below the verdicts for %s", (_what, count, places) => {
    const mismatches = found(check([withVerdicts(count)]), "count-mismatch");
    expect(mismatches.map(({ place }) => place)).toEqual(places);
  });
});

describe("a column of marks whose indicator asks for Không", () => {
  function answers(marks: readonly TestCell[]): Grid {
    return gridOf([
      ["TỔNG HỢP CHỈ TIÊU XÃ NÔNG THÔN MỚI NĂM 2022"],
      ["STT", "Xã", "8.1", "8.2", "9.1"],
      [null, "Yêu cầu", "Đạt", "Đạt", "Không"],
      ...marks.map((mark, at) => [at + 1, ["Phước Thái", "Phước Hậu", "An Hải"][at], "Đạt", "Đạt", mark]),
    ]);
  }

  it.each<readonly [string, readonly TestCell[], readonly string[]]>([
    ["Không and Có are answers", ["Không", "Không còn", "Có"], ["met", "met", "unmet"]],
    ["beside Đạt they are verdicts", ["Đạt", "Không", "Đạt"], ["met", "unmet", "met"]],
    ["a K alone is a verdict", ["K", "K", "K"], ["unmet", "unmet", "unmet"]],
  ])("%s", (_, marks, verdicts) => {
    const records = check([answers(marks)]).records.filter(({ code }) => code === "9.1");
    expect(records.map(({ judgement }) => judgement.verdict)).toEqual(verdicts);
  });
});

describe("a matrix whose legend explains its marks", () => {
  const explained = (legend: string, unmetOfFirst = 1): Grid =>
    gridOf([
      ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2022"],
      [legend],
      ["TT", "Xã", "TC1", "TC2", "TC3", "TC4"],
      [1, "Phước Thái", "v", "x", "v", "v"],
      [2, "Phước Hậu", "v", "v", "v", "x"],
      [null, "Số xã đạt", 2, 1, 2, 1],
      [null, "Số xã chưa đạt", 0, unmetOfFirst, 0, 1],
    ]);

  it.each(["v: đạt; x: chưa đạt", "Đạt: v; chưa đạt: x"])("is read as %s says", (legend) => {
    const report = check([explained(legend)]);
    expect(report.records.map(({ judgement }) => judgement.verdict)).toEqual([
      "met",
      "unmet",
      "met",
      "met",
      "met",
      "met",
      "met",
      "unmet",
    ]);
    expect(errorsAndWarnings(report)).toEqual([]);
  });

  it("has its counts held against what the legend says", () => {
    expect(findings(explained("v: đạt; x: chưa đạt", 2))).toEqual(["total-mismatch at D7"]);
  });
});

describe("a list of communes", () => {
  function list(header: string, count: number): Grid {
    return gridOf(
      [
        ["TỔNG HỢP CÁC XÃ QUÝ III NĂM 2022"],
        ["STT", "Tên xã", header],
        [1, "Phước Thái", count],
        [2, "Phước Hậu", 15],
      ],
      { name: "Tổng hợp" },
    );
  }

  it("is held against the communes' own sheets", () => {
    expect(findings(list("Số tiêu chí đạt", 18), communeSheet().grid)).toEqual(["count-mismatch at C3"]);
    expect(findings(list("Số tiêu chí đạt", 19), communeSheet().grid)).toEqual([]);
  });

  it.each(["Số tiêu chí đạt năm 2021", "Số tiêu chí đạt kỳ trước", "Số tiêu chí chưa đạt"])(
    "is not held against them by its %s",
    (header) => {
      expect(findings(list(header, 12), communeSheet().grid)).toEqual([]);
    },
  );

  it("may name a commune in many rows where the rows are villages", () => {
    const villages = gridOf([
      ["DANH SÁCH THÔN ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022"],
      ["STT", "Tên thôn", "Xã", "Số hộ"],
      [1, "Hoài Ni", "Phước Thái", 250],
      [2, "Thái Giao", "Phước Thái", 320],
    ]);
    expect(findings(villages)).toEqual([]);
  });
});
