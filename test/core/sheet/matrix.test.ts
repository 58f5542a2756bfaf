import type { TestCell } from "../../support/gridOf";
import { summaryOf, tableOf, tablesOf } from "./recognised";

const _ = undefined;
const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_item, index) => index + 1);
const codesOf = (columns: readonly string[]): readonly string[] =>
  columns.flatMap((column) => /^\w+ (?:mark|result|verdict|verdictNo) (\S+)$/.exec(column)?.[1] ?? []);

describe("a sheet of one criterion", () => {
  it.each([
    ["Thu nhập năm 2021 (tr.đ)", "Thu nhập năm 2022 (tr.đ)", ["previousResult", "result"]],
    ["Thu nhập quý II", "Thu nhập quý I", ["result", "previousResult"]],
  ])("takes the figures of the last of %s and %s", (one, other, roles) => {
    const { kind, columns } = summaryOf([
      ["TIÊU CHÍ SỐ 10 - THU NHẬP"],
      ["TT", "Đơn vị xã", one, other, "Đánh giá", "Ghi chú"],
      [1, "Vĩnh Hải", 40.55, 42.9, "Chưa đạt"],
      [2, "Phương Hải", 42.5, 44.85, "Đạt"],
    ]);
    expect(kind).toBe("matrix");
    expect(columns.slice(2)).toEqual([
      ...roles.map((role, at) => `${"CD"[at] ?? ""} ${role} 10`),
      "E verdict 10",
      "F note",
    ]);
  });
});

describe("a sheet of one criterion with a column for each indicator", () => {
  const header = (codes: readonly string[]) => [
    "STT",
    "Tên xã",
    ...codes.map((code) => `${code}. Tỷ lệ`),
    "Đánh giá tiêu chí 12",
    "Ghi chú",
  ];

  it("takes the row of targets for no second header, and figures for no codes", () => {
    const { kind, columns, firstRow } = summaryOf([
      ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 12 - LAO ĐỘNG"],
      header(["12.1", "12.2"]),
      [_, "Chỉ tiêu", "≥70%", "≥25%"],
      [1, "Phước Sơn", 72.7, 28.5, "Đạt"],
      [2, "Phước Thái", 73.5, 27.8, "Đạt"],
      [3, "Phước Hậu", 73.7, 26.4, "Đạt"],
    ]);
    expect([kind, firstRow]).toEqual(["matrix", 3]);
    expect(columns).toEqual([
      "A ordinal",
      "B place",
      "C result 12.1",
      "D result 12.2",
      "E mark 12",
      "F note",
    ]);
  });

  it("tells the judgement of its only indicator beside the result by an abbreviation", () => {
    const { columns } = summaryOf(
      [
        ["TIÊU CHÍ SỐ 5: TRƯỜNG HỌC"],
        ["TT", "Xã", "5. Tỷ lệ trường học các cấp đạt chuẩn cơ sở vật chất (%)"],
        [_, _, "KQ", "ĐG"],
        [1, "Phước Sơn", 84.1, "Đ"],
        [2, "Phước Thái", 73.8, "KĐ"],
      ],
      { merges: ["C2:D2", "A2:A3", "B2:B3"] },
    );
    expect(columns).toEqual(["A ordinal", "B place", "C result 5", "D verdict 5"]);
  });

  it("takes the judgement of its only indicator for one, also where marks are all that is reported", () => {
    const { columns } = summaryOf([
      ["KẾT QUẢ THỰC HIỆN TIÊU CHÍ SỐ 7"],
      ["STT", "Tên xã", "7. Chợ nông thôn", "Đánh giá tiêu chí 7", "Ghi chú"],
      [1, "Phước Sơn", "Đạt", "Đạt"],
      [2, "Phước Thái", "Đạt", "Đạt"],
      [3, "Phước Hậu", "Chưa đạt", "Chưa đạt"],
    ]);
    expect(columns).toEqual(["A ordinal", "B place", "C mark 7", "D verdict 7", "E note"]);
  });
});

describe("a matrix", () => {
  const communes = (...values: readonly TestCell[]) =>
    ["Phước Sơn", "Phước Thái", "Phước Hậu"].map((name, at) => [at + 1, name, ...values]);

  it("takes an indicator's own words for no plan and no target", () => {
    const { columns } = summaryOf([
      ["TIÊU CHÍ SỐ 13: TỔ CHỨC SẢN XUẤT"],
      [
        "STT",
        "Địa phương",
        "Hợp tác xã hoạt động hiệu quả, đúng Luật Hợp tác xã",
        "Kế hoạch bảo tồn, phát triển làng nghề (nếu có)",
        "Đánh giá tiêu chí 13",
      ],
      [_, _, "13.1", "13.4", _],
      ...communes("Đạt", "Đạt", "Đạt"),
    ]);
    expect(columns).toEqual(["A ordinal", "B place", "C mark 13.1", "D mark 13.4", "E mark 13"]);
  });

  it("holds marks under a heading over all its criteria", () => {
    const { columns } = summaryOf(
      [
        ["STT", "Đơn vị", "Kết quả đánh giá từng tiêu chí", _, _, _],
        [_, _, "TC1", "TC2", "TC3", "TC4"],
        ...communes("Đ", "C", "Đ", "Đ"),
      ],
      { merges: ["A1:A2", "B1:B2", "C1:F1"] },
    );
    expect(codesOf(columns)).toEqual(["1", "2", "3", "4"]);
    expect(columns.slice(2).every((column) => column.includes(" mark "))).toBe(true);
  });
});

describe("two matrices one below the other", () => {
  const header = ["STT", "Xã", ...numbers(19)];
  const row = (no: number, name: string) => [no, name, ...numbers(19).map(() => "Đ")];

  it("are two where a title stands between and the numbers begin again", () => {
    const tables = tablesOf([
      ["Các xã huyện Thuận Nam"],
      header,
      row(1, "Phước Hà"),
      row(2, "Cà Ná"),
      ["Các xã huyện Thuận Bắc"],
      header,
      row(1, "Lợi Hải"),
    ]);
    expect(tables.map(({ kind, firstRow, lastRow }) => [kind, firstRow, lastRow])).toEqual([
      ["matrix", 2, 3],
      ["matrix", 6, 6],
    ]);
  });

  it("are one where the header only comes again on the next page", () => {
    const tables = tablesOf([
      ["Các xã huyện Thuận Nam"],
      header,
      row(1, "Phước Hà"),
      header,
      row(2, "Cà Ná"),
    ]);
    expect(tables).toHaveLength(1);
  });
});

describe("communes down and criteria across", () => {
  it.each<readonly [string, readonly TestCell[]]>([
    ["numbers", numbers(19)],
    ["TC and numbers", numbers(19).map((no) => `TC${no}`)],
    ["Tiêu chí and numbers", numbers(19).map((no) => `Tiêu chí ${no}`)],
  ])("are read from headers of %s", (_name, codes) => {
    const summary = summaryOf([
      ["STT", "Xã", ...codes, "Tổng số tiêu chí đạt", "Ghi chú"],
      [1, "Phước Thái", ...numbers(19).map((no) => (no % 3 === 0 ? "C" : "Đ")), 13],
      [2, "Xã Phước Hậu", ...numbers(19).map(() => "Đ"), 19],
    ]);
    expect(summary.kind).toBe("matrix");
    expect(codesOf(summary.columns)).toEqual(numbers(19).map(String));
    expect(summary.columns.slice(-2)).toEqual(["V total", "W note"]);
  });

  it("are a matrix also where codes, districts and counts stand beside them as in a list of communes", () => {
    const summary = summaryOf([
      ["STT", "Xã", "Huyện", "Mã xã", ...numbers(19).map((no) => `TC ${no}`), "Số tiêu chí đạt"],
      [1, "Phước Thái", "Ninh Phước", "22876", ...numbers(19).map(() => "Đ"), 19],
      [2, "Phước Hậu", "Ninh Phước", "22879", ...numbers(19).map(() => "C"), 0],
    ]);
    expect(summary.kind).toBe("matrix");
  });

  it.each([
    [["Số tiêu chí đạt năm 2021", "Số tiêu chí đạt đến 9/2022"], ["W total"]],
    [["Số tiêu chí đạt kỳ trước", "Số tiêu chí đạt"], ["W total"]],
    [["Số tiêu chí đạt", "Số tiêu chí đạt so với năm trước"], ["V total"]],
    [["Số tiêu chí đạt năm 2022", null], ["V total"]],
  ])("count what the marks add up to, not what was counted earlier: %j", (counts, totals) => {
    const { columns } = summaryOf([
      ["STT", "Xã", ...numbers(19), ...counts],
      [1, "Phước Thái", ...numbers(19).map(() => "Đ"), 18, 19],
      [2, "Phước Hậu", ...numbers(19).map(() => "Đ"), 17, 19],
    ]);
    expect(columns.filter((column) => column.endsWith("total"))).toEqual(totals);
  });

  it("give columns with shortened names the numbers of their places", () => {
    const names = [
      "Quy hoạch",
      "Giao thông",
      "TL & PCTT",
      "Điện",
      "Trường học",
      "CSVC VH",
      "CSHT TM",
      "TT&TT",
      "Nhà ở dân cư",
    ];
    const { columns } = summaryOf([
      ["STT", "Xã", ...names, "Tổng"],
      [1, "Phước Thái", ...names.map(() => "Đ"), 9],
    ]);
    expect(codesOf(columns)).toEqual(numbers(9).map(String));
  });

  it("take a row that numbers the columns for no codes", () => {
    const summary = summaryOf([
      ["STT", "Xã", "Quy hoạch", "Giao thông", "Điện", "Tổng"],
      ["A", "B", 1, 2, 3, 4],
      [1, "Phước Thái", "Đ", "C", "Đ", 2],
    ]);
    expect(summary.headerRows).toEqual([1, 2]);
    expect(codesOf(summary.columns)).toEqual(["1", "2", "4"]);
  });

  it("take numbers under a common header for codes", () => {
    const { columns } = summaryOf(
      [
        ["STT", "Xã", "Tiêu chí", _, _, _, "Tổng"],
        [_, _, 1, 2, 3, 4, _],
        [1, "Phước Thái", "Đ", "C", "Đ", "Đ", 3],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2"] },
    );
    expect(codesOf(columns)).toEqual(["1", "2", "3", "4"]);
  });

  it("keep a result and a verdict of one indicator apart", () => {
    const { columns } = summaryOf(
      [
        ["STT", "Xã", "17.1", _, "17.2", _],
        [_, _, "Kết quả", "Đánh giá", "Kết quả", "Đánh giá"],
        [1, "Phước Thái", 80, "Đạt", 70, "Chưa đạt"],
        [2, "Phước Hậu", 80, "Đạt", 70, "Chưa đạt"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
    );
    expect(columns.slice(2)).toEqual(["C result 17.1", "D verdict 17.1", "E result 17.2", "F verdict 17.2"]);
  });
});

describe("values of a matrix", () => {
  it.each<readonly [string, readonly TestCell[], string]>([
    ["1 and 0 are marks of criteria", [1, 0, 1, 1], "mark"],
    ["letters are marks", ["Đ", "C", "KAD", "-"], "mark"],
    ["figures are results", [80, "75%", 90.5, 12], "result"],
  ])("%s", (_name, values, role) => {
    const { columns } = summaryOf([
      ["Xã", 1, 2, 3, 4],
      ["Phước Thái", ...values],
      ["Phước Hậu", ...values],
    ]);
    expect(columns.slice(1)).toEqual(
      ["B", "C", "D", "E"].map((name, index) => `${name} ${role} ${index + 1}`),
    );
  });

  it("leave 1 and 0 of indicators as results, since an indicator may be a figure", () => {
    const { columns } = summaryOf([
      ["Xã", "16.1", "16.2", "16.3"],
      ["Phước Thái", 1, 0, 1],
    ]);
    expect(columns.slice(1)).toEqual(["B result 16.1", "C result 16.2", "D result 16.3"]);
  });

  it("are marks in a column nobody has marked, where the others are", () => {
    const { columns } = summaryOf([
      ["Xã", 1, 2, 3, 4],
      ["Phước Thái", "x", "x", _, "x"],
    ]);
    expect(columns[3]).toBe("D mark 3");
  });
});

describe("what a blank means in a matrix of marks", () => {
  const sheet = (
    mark: TestCell,
    other: TestCell,
    ...below: readonly string[]
  ): readonly (readonly TestCell[])[] => [
    ["Xã", 1, 2, 3, 4, 5],
    ["Phước Thái", mark, other, mark, other, mark],
    ["Phước Hậu", mark, mark, other, other, mark],
    ...below.map((line) => [line]),
  ];

  it.each<readonly [string, readonly (readonly TestCell[])[], string]>([
    ["x is the only mark: not met", sheet("x", _), "unmet"],
    ["both marks are written: not reported", sheet("Đ", "C"), "missing"],
    ["x and o are written: not reported", sheet("x", "o"), "missing"],
    ["the legend says not met", sheet("Đạt", _, "Ghi chú: để trống là chưa đạt"), "unmet"],
    ["the legend says not reported", sheet("x", _, "Ô trống: chưa có số liệu"), "missing"],
  ])("%s", (_name, rows, meaning) => {
    expect(summaryOf(rows).blankMark).toBe(meaning);
  });
});

describe("the row that numbers the columns of a matrix", () => {
  const header: readonly TestCell[] = ["STT", "Xã", "2.1", "2.2", "2.4"];
  const targets: readonly TestCell[] = [_, "Mức chuẩn", "100%", "≥80%", "≥70%"];
  const communes: readonly (readonly TestCell[])[] = [
    [1, "Phước Thái", 100, 85, 75],
    [2, "Phước Hậu", 100, 90, 72],
  ];

  it.each<readonly [string, readonly (readonly TestCell[])[]]>([
    ["below what must be reached", [targets, ["(1)", "(2)", "(3)", "(4)", "(5)"]]],
    ["below it without brackets", [targets, ["1", "2", "3", "4", "5"]]],
    [
      "below the units",
      [
        [_, "ĐVT", "%", "%", "%"],
        ["A", "B", 1, 2, 3],
      ],
    ],
    [
      "below the units and what must be reached",
      [[_, "Đơn vị tính", "%", "%", "%"], targets, ["A", "B", 1, 2, 3]],
    ],
    ["below the header", [["(1)", "(2)", "(3)", "(4)", "(5)"], targets]],
    ["with a number left out above a blank column", [["(1)", "(2)", "(3)", _, "(5)"]]],
  ])("%s is no commune", (_name, between) => {
    const places = tableOf([header, ...between, ...communes]).rows.flatMap(({ place }) => place ?? []);
    expect(places).toEqual(["Phước Thái", "Phước Hậu"]);
  });
});

describe("the rows of a matrix", () => {
  it("are communes under districts, with subtotals and a total", () => {
    const { rows } = summaryOf([
      ["STT", "Huyện/xã", 1, 2, 3, 4, "Tổng số tiêu chí đạt"],
      ["I", "Bác Ái"],
      [1, "Xã Phước Bình", "Đ", "Đ", "C", "Đ", 3],
      [_, "Cộng huyện Bác Ái", _, _, _, _, 3],
      ["II", "Huyện Thuận Bắc"],
      [1, "Công Hải", "Đ", "Đ", "C", "Đ", 3],
      ["Tổng cộng", _, _, _, _, _, 6],
    ]);
    expect(rows).toEqual({
      "2": "group rank I",
      "3": "record for Xã Phước Bình in Bác Ái under Bác Ái rank 1",
      "4": "total under Bác Ái",
      "5": "group rank I",
      "6": "record for Công Hải in Huyện Thuận Bắc under Huyện Thuận Bắc rank 1",
      "7": "total",
    });
  });

  it.each(["Số xã đạt", "Số xã chưa đạt", "Số xã không đạt", "Tỷ lệ xã đạt (%)", "Tỷ lệ xã chưa đạt"])(
    "are summed up by %s, also where it stands under the ordinals",
    (label) => {
      const { rows } = summaryOf([
        ["STT", "Xã", 1, 2, 3, 4],
        [1, "Phước Thái", "x", "x", "o", "x"],
        [2, "Phước Hậu", "x", "x", "o", "x"],
        [label, _, 2, 2, 0, 2],
      ]);
      expect(rows["4"]).toBe("total");
    },
  );

  it("take a place merged over several rows for each of them", () => {
    const { rows } = summaryOf(
      [
        ["STT", "Xã", 1, 2, 3, 4],
        [1, "Phước Thái", "Đ", "Đ", "C", "Đ"],
        ["1a", _, "Đ", "Đ", "Đ", "Đ"],
        [2, "Phước Hậu", "Đ", "Đ", "C", "Đ"],
      ],
      { merges: ["B2:B3"] },
    );
    expect(rows["3"]).toBe("record for Phước Thái from row 2");
  });
});
