import { indicatorRows, summaryOf, tableOf } from "./recognised";

const BOUNDS = ["≥80%", "100%", "Đạt", "≥ 98%", "Đạt", "≤5%"];

function rolesOf(header: readonly string[], rows = indicatorRows(6, "Đạt", "Đạt")): readonly string[] {
  return tableOf([header, ...rows]).columns.map(({ role }) => role);
}

describe("headers in an office's own words", () => {
  it("head a table where three of them are usual ones", () => {
    const header = ["Số", "Việc phải rà soát", "Yêu cầu", "Kết quả", "Kết luận"];
    const table = tableOf([header, ...indicatorRows(6, "Đạt", "Đạt", "Đạt")]);
    expect([table.kind, table.headerRows]).toEqual(["communeSheet", [0]]);
  });

  it.each([
    ["Tiêu chí / Chỉ tiêu", "label"],
    ["Tên tiêu chí, nội dung", "label"],
    ["Chuẩn quy định", "target"],
    ["Ý kiến", "note"],
  ])("%s is a %s", (text, role) => {
    const header = ["Mã", "Nội dung", "Yêu cầu", "Kết quả"];
    const at = { label: 1, target: 2, note: 4 }[role] ?? 0;
    const roles = rolesOf(Object.assign([...header], { [at]: text }), indicatorRows(6, "Đạt", "Đạt", "tốt"));
    expect(roles[at]).toBe(role);
  });

  it("Mục tiêu over bounds is the target, beside names of indicators", () => {
    const rows = indicatorRows(6).map(([, label], at) => [label, BOUNDS[at], 90]);
    expect(rolesOf(["Nội dung", "Mục tiêu", "Thực hiện"], rows)).toEqual(["label", "target", "result"]);
  });
});

it("a note that speaks of a commune makes no list of communes", () => {
  const rows = indicatorRows(8, "Đạt", "Đạt");
  const noted = rows.map((row, at) =>
    at === 2 ? [...row, "Xã không có làng nghề"] : at === 5 ? [...row, "Đang làm"] : row,
  );
  expect(tableOf([["Mã", "Nội dung", "Yêu cầu", "Kết quả", "Ghi chú"], ...noted]).kind).toBe("communeSheet");
});

describe("the name of a commune no register has", () => {
  it.each([
    ["(Kèm theo Báo cáo số 45 của UBND xã Tân Mộc)", "Tân Mộc"],
    ["UBND XÃ QUÝ SƠN QUÝ III NĂM 2022", "QUÝ SƠN"],
    ["UBND XÃ HẢI THÀNH NĂM 2022", "HẢI THÀNH"],
    ["UBND xã Tân Kỳ đạt chuẩn", "Tân Kỳ"],
    ["Xã Hải Hưng - huyện Hải Hậu", "Hải Hưng"],
    ["UBND XÃ HẢI QUANG", "HẢI QUANG"],
    ["BẢNG THEO DÕI TIÊU CHÍ XÃ TRÀ TÂN NĂM 2022", "TRÀ TÂN"],
    ["Kết quả rà soát tiêu chí của xã Trà Tân đến tháng 9", "Trà Tân"],
  ])("is read whole from %j", (line, written) => {
    const table = tableOf([
      [line],
      [],
      ["Mã", "Nội dung", "Yêu cầu", "Kết quả"],
      ...indicatorRows(4, "Đạt", "Đạt"),
    ]);
    expect(table.title.place?.written).toBe(written);
  });
});

it.each([
  "TỔNG HỢP CÁC XÃ TRÊN ĐỊA BÀN",
  "KẾT QUẢ XÂY DỰNG XÃ NÔNG THÔN MỚI NÂNG CAO",
  "Xã hội hóa nguồn lực",
])("no commune is read from %j", (line) => {
  const table = tableOf([
    [line],
    [],
    ["Mã", "Nội dung", "Yêu cầu", "Kết quả"],
    ...indicatorRows(4, "Đạt", "Đạt"),
  ]);
  expect(table.title.place).toBeUndefined();
});

describe("words that begin like totals", () => {
  it("Cộng đồng dân cư is a source of money", () => {
    const { rows } = summaryOf([
      ["KẾT QUẢ HUY ĐỘNG NGUỒN LỰC NĂM 2022"],
      ["TT", "Nguồn vốn", "Kế hoạch", "Thực hiện"],
      [1, "Ngân sách tỉnh", 10, 5],
      [2, "Cộng đồng dân cư", 10, 5],
      [null, "Cộng", 20, 10],
    ]);
    expect([rows["4"], rows["5"]]).toEqual(["record rank 1", "total"]);
  });

  it("Cộng Hòa with a number of its own is a commune", () => {
    const marks = Array.from({ length: 6 }, () => "Đ");
    const table = tableOf([
      ["STT", "Xã", 1, 2, 3, 4, 5, 6],
      [1, "Đông Xá", ...marks],
      [2, "Cộng Hòa", ...marks],
      [null, "Cộng huyện", 2, 2, 2, 2, 2, 2],
    ]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(["record", "record", "total"]);
  });
});

describe("what a blank means in a matrix of marks", () => {
  function blankOf(marks: readonly (string | null)[]): string | undefined {
    return tableOf([
      ["STT", "Xã", 1, 2, 3, 4],
      [1, "Phước Thái", ...marks],
      [2, "Phước Hậu", ...[...marks].reverse()],
      [null, "Tổng số xã đạt", 2, 1, 1, 2],
    ]).blankMark;
  }

  it.each<readonly [string, readonly (string | null)[], string]>([
    ["x and nothing", ["x", "x", null, "x"], "unmet"],
    ["ticks and nothing", ["✓", "✓", null, "✓"], "unmet"],
    ["ticks and dashes", ["✓", "✓", "–", "✓"], "unmet"],
    ["ticks, dashes and a slip", ["+", "+", "-", "?"], "unmet"],
    ["Đ and C", ["Đ", "Đ", "C", "Đ"], "missing"],
    ["Đ and nothing", ["Đ", "Đ", null, "Đ"], "missing"],
  ])("beside %s, sums below left out", (_, marks, meaning) => {
    expect(blankOf(marks)).toBe(meaning);
  });
});

describe("the row of a matrix that says what each column must reach", () => {
  it("may be the last of the header", () => {
    const table = tableOf(
      [
        ["STT", "Xã", "Chỉ tiêu"],
        [null, null, "1.1", "2.1", "2.2", "9.1"],
        [null, null, "Đạt", "100%", "≥80%", "Không"],
        [1, "Phước Thái", "Đạt", 100, 85, "Không"],
        [2, "Phước Hậu", "Đạt", 100, 85, "Không"],
      ],
      { merges: ["A1:A3", "B1:B3", "C1:F1"] },
    );
    expect([table.headerRows, table.targetRow, table.firstRow]).toEqual([[0, 1, 2], 2, 3]);
  });

  it.each(["Mức yêu cầu", "Mức chuẩn", "Bộ tiêu chí của tỉnh"])(
    "may stand below the header as %s",
    (name) => {
      const table = tableOf([
        ["TT", "Tên xã", "CT 2.1", "CT 2.2", "CT 9.1"],
        [null, name, "100%", "≥80%", "≥90%"],
        ["A", "HUYỆN NINH PHƯỚC"],
        [1, "Phước Thái", 100, 85, 95],
        [2, "Phước Hậu", 100, 85, 95],
      ]);
      expect([table.kind, table.targetRow]).toEqual(["matrix", 1]);
      expect(table.rows.flatMap(({ place }) => place ?? [])).toEqual(["Phước Thái", "Phước Hậu"]);
    },
  );

  it("is none where the header only has codes and names", () => {
    const table = tableOf(
      [
        ["STT", "Xã", 1, 2, 3, 4],
        [null, null, "Quy hoạch", "Giao thông", "Thủy lợi", "Điện"],
        [1, "Phước Thái", "Đ", "Đ", "C", "Đ"],
      ],
      { merges: ["A1:A2", "B1:B2"] },
    );
    expect(table.targetRow).toBeUndefined();
  });
});

it("a signature right of the table is no further row of its last commune", () => {
  const marks = ["Đ", "Đ", "Đ", "Đ"];
  const { rows } = tableOf([
    ["STT", "Xã", 1, 2, 3, 4, "Số tiêu chí đạt"],
    [1, "Phước Thái", ...marks, 4],
    [2, "Phước Hậu", ...marks, 4],
    [null, "Tổng cộng", 2, 2, 2, 2, 8],
    [],
    [null, null, null, null, null, null, "Người phụ trách biểu"],
  ]);
  expect(rows.filter(({ kind }) => kind === "record")).toHaveLength(2);
});

it("an annex may write the district in brackets and the level under Mục tiêu", () => {
  const { kind, columns } = tableOf([
    ["DANH SÁCH CÁC XÃ PHẤN ĐẤU ĐẠT CHUẨN NĂM 2022"],
    ["TT", "Đơn vị", "Mục tiêu", "Sở, ngành giúp đỡ"],
    ["I", "Xã đạt chuẩn NTM"],
    [1, "Xã Quảng Sơn (huyện Ninh Sơn)", "Đạt chuẩn", "Sở Tư pháp"],
    [2, "Xã Hòa Sơn (huyện Ninh Sơn)", "Đạt chuẩn", "Sở Tài chính"],
    ["II", "Xã đạt chuẩn NTM nâng cao"],
    [1, "Xã An Hải (huyện Ninh Phước)", "Nâng cao", "Sở Xây dựng"],
  ]);
  expect([kind, columns.map(({ role }) => role)]).toEqual([
    "plan",
    ["ordinal", "place", "level", "department"],
  ]);
});

it("a sheet may put results and targets before the label, right of the code", () => {
  const rows = indicatorRows(6).map(([code, label], at) => [code, 90, BOUNDS[at], label, "Đạt"]);
  expect(rolesOf(["Mã chỉ tiêu", "Kết quả (%)", "Mức chuẩn", "Nội dung đánh giá", "Kết luận"], rows)).toEqual(
    ["code", "result", "target", "label", "verdict"],
  );
});

describe("labels in an office's own words", () => {
  const SHEET = [
    ["TT", "Tiêu chí", "Nội dung", "Chuẩn", "Hiện trạng"],
    [1, "Quy hoạch", "Quy hoạch xã đã duyệt", "Đạt", "Đạt"],
    [null, null, "Quy định quản lý", "Đạt", "Đạt"],
    [2, "Giao thông", "Tỷ lệ đường xã được nhựa hóa, bê tông hóa", "100%", 100],
    [null, null, "Đường thôn", "≥80%", 90],
    [null, null, "Tỷ lệ đường ngõ, xóm sạch", "≥85%", 92],
    [null, null, "Tỷ lệ đường trục chính nội đồng", "≥70%", 78],
  ];

  it("take the codes that are left of their criterion, in order", () => {
    const codes = tableOf(SHEET).rows.map(({ code }) => code);
    expect(codes).toEqual(["1.1", "1.2", "2.1", "2.2", "2.3", "2.4"]);
  });

  it("stay without a code where the criterion has more rows or fewer", () => {
    const codes = tableOf(SHEET.filter((_, at) => at !== 2)).rows.map(({ code }) => code);
    expect(codes[0]).toBeUndefined();
  });
});

it("a row below a merged commune is a record, be it of the district's review", () => {
  const marks = ["Đ", "Đ", "C", "Đ"];
  const { rows } = tableOf(
    [
      ["TT", "Xã", "Cấp đánh giá", 1, 2, 3, 4],
      [1, "Phước Thái", "Xã tự đánh giá", ...marks],
      [null, null, "Huyện thẩm tra", ...marks],
      [2, "Phước Hậu", "Xã tự đánh giá", ...marks],
      [null, null, "Huyện thẩm tra", ...marks],
    ],
    { merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"] },
  );
  expect(rows.map(({ kind, place }) => `${kind} ${place ?? ""}`)).toEqual([
    "record Phước Thái",
    "record Phước Thái",
    "record Phước Hậu",
    "record Phước Hậu",
  ]);
});
