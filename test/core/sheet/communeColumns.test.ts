import { criteriaSets } from "../../../src/data/bundled";
import { indicatorRows, summaryOf, tableOf } from "./recognised";

const _ = undefined;

describe("the columns of a sheet of indicators as departments draw them", () => {
  it.each(["Xã: Phước Hậu - Thuộc: Xã nhóm 2 - Kỳ: 6 tháng đầu năm 2026", "Phước Hậu (xã nhóm 2)"])(
    "take the target of the group that %s puts the commune into",
    (title) => {
      const { columns } = summaryOf(
        [
          ["KẾT QUẢ THẨM ĐỊNH XÃ NÔNG THÔN MỚI"],
          [title],
          ["TT", "Nội dung", "Mức đạt chuẩn theo nhóm xã", _, _, "Kết quả thực hiện"],
          [_, _, "Xã nhóm 1", "Xã nhóm 2", "Xã nhóm 3", _],
          ...indicatorRows(5, "100%", "≥95%", "≥80%", 97.4),
        ],
        { merges: ["C3:E3"] },
      );
      expect(columns).toEqual(["A code", "B label", "D target", "F result"]);
    },
  );

  it.each([
    ["names no register knows", ["Lạc Lâm", "Quảng Lập"], ["Lạc Lâm", "Quảng Lập"]],
    ["stages", ["Xã tự đánh giá", "Huyện thẩm tra"], [_, _]],
  ])("take groups of the same columns under %s for what they are", (_what, [one, other], places) => {
    const { columns } = tableOf(
      [
        ["SO SÁNH KẾT QUẢ XÃ NÔNG THÔN MỚI NĂM 2023"],
        ["Mã", "Chỉ tiêu", "Yêu cầu", one, _, other, _],
        [_, _, _, "KQ", "ĐG", "KQ", "ĐG"],
        ...indicatorRows(6, "≥80%", 85, "Đ", 90, "Đ"),
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
    );
    const outcomes = columns.filter(({ role }) => role === "result" || role === "verdict");
    expect(outcomes.map(({ role, place }) => [role, place])).toEqual([
      ["result", places[0]],
      ["verdict", places[0]],
      ["result", places[1]],
      ["verdict", places[1]],
    ]);
  });

  it.each(["Tự chấm / thẩm tra / thẩm định", "Đánh giá"])(
    "take Xã, Huyện and Tỉnh under “%s” for the stages they judge at",
    (heading) => {
      const { columns } = summaryOf(
        [
          ["TT", "Nội dung", "Mức yêu cầu", "Kết quả thực hiện", heading, _, _],
          [_, _, _, _, "Xã", "Huyện", "Tỉnh"],
          ...indicatorRows(6, "≥80%", 85, "Đạt", "Đạt", "Đạt"),
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1"] },
      );
      expect(columns.slice(-3)).toEqual([
        "E verdict selfAssessed",
        "F verdict reviewed",
        "G verdict appraised",
      ]);
    },
  );

  it.each(["Sở thẩm định", "Phòng, ban thẩm tra", "Cấp huyện đánh giá"])(
    "take departments under %s for what they are, not for what was found",
    (header) => {
      const { columns } = summaryOf([
        ["TT", "Nội dung tiêu chí", "Mức đạt chuẩn", "Kết quả thẩm định", "Kết luận", header],
        ...indicatorRows(6, "≥80%", 85, "Đạt", "Sở Xây dựng"),
      ]);
      expect(columns.at(-1)).toBe("F department");
    },
  );

  it.each(["Tự xếp loại", "Xếp loại", "Tự chấm", "Kết luận", "Công nhận"])(
    "take Đạt and Chưa đạt beside results under %s for verdicts",
    (header) => {
      const { columns } = summaryOf([
        ["TT", "Nội dung tiêu chí", "Mức phải đạt", "Thực hiện năm 2023", header],
        ...indicatorRows(6, "≥80%", 85, "Đạt"),
      ]);
      expect(columns.at(-1)).toMatch(/^E verdict/);
    },
  );

  it("take how many indicators a criterion has for no code of one", () => {
    const [set] = criteriaSets;
    const counts = [2, 4, 2, 2, 1, 3, 1, 4];
    const { columns, rows } = summaryOf([
      ["TT", "Tên tiêu chí", "Số chỉ tiêu", "Kết luận"],
      ...counts.map((count, at) => [at + 1, set?.criteria[at]?.name ?? "", count, "Đạt"]),
    ]);
    expect(columns).toEqual(["A code", "B label", "D verdict"]);
    expect(rows["3"]).toBe("record 2 of 2");
  });
});

describe("codes under the words for names of indicators", () => {
  it.each(["Tiêu chí, chỉ tiêu", "Tiêu chí và chỉ tiêu"])(
    "have a column of their own under %s where it holds nothing else",
    (header) => {
      const { columns } = summaryOf([
        [header, "Nội dung", "Yêu cầu", "Kết quả", "Đánh giá"],
        ["2", "Giao thông", _, _, "Đạt"],
        ...indicatorRows(6, "≥80%", 85, "Đạt"),
      ]);
      expect(columns).toEqual(["A code", "B label", "C target", "D result", "E verdict"]);
    },
  );
});

describe("codes among the ordinals of a sheet", () => {
  const counted = (one: string, other: string) => [
    ["I", "TIÊU CHÍ SỐ 5 VỀ TRƯỜNG HỌC"],
    ["a", "Tổng số trường các cấp", "trường", _, 3],
    ["b", "Số trường đạt chuẩn", "trường", _, 3],
    ["5", "Trường đạt", "%", "≥70%", 100],
    ["II", "TIÊU CHÍ SỐ 14 VỀ GIÁO DỤC"],
    [one, "Phổ cập các bậc", _, "Đạt", "Đạt"],
    ["a", "Số học sinh tốt nghiệp", "học sinh", _, 96],
    [_, "Trong đó: nữ", "học sinh", _, 44],
    ["b", "Số học tiếp", "học sinh", _, 71],
    [other, "Học tiếp", "%", "≥70%", 74],
  ];
  const title = ["KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI"];
  const header = ["TT", "Tiêu chí, chỉ tiêu", "Đơn vị", "Mức đạt chuẩn", "Kết quả"];

  it("are told from the ranks of headings and of what rates are counted from", () => {
    const { columns, rows } = tableOf([title, header, ...counted("14.1", "14.2")]);
    expect(columns[0]?.role).toBe("code");
    expect(rows.flatMap(({ kind, code }) => (kind === "record" ? [code] : []))).toEqual([
      "5",
      "14.1",
      _,
      "14.2",
    ]);
  });

  it("are none where the ordinals only count", () => {
    const { columns } = summaryOf([
      title,
      header,
      ...counted("1", "2"),
      ["3", "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa", "%", "≥70%", 100],
    ]);
    expect(columns).not.toContain("A code");
  });
});

it("reads results and verdicts in pairs under each commune", () => {
  const table = tableOf(
    [
      ["TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ CỦA CÁC XÃ QUÝ III NĂM 2022"],
      [],
      ["TT", "Tiêu chí, nội dung", "Mức", "Kết quả (KQ) và đánh giá (ĐG) của từng xã", null, null, null],
      [null, null, null, "Xã Phước Bình", null, "Xã Phước Hòa", null],
      [null, null, null, "KQ", "ĐG", "KQ", "ĐG"],
      ["2.1", "Tỷ lệ đường xã", "100%", 100, "Đạt", 100, "Đạt"],
      ["2.2", "Tỷ lệ đường thôn", "≥70%", 88, "Đạt", 84.5, "Đạt"],
      ["2.3", "Tỷ lệ đường ngõ, xóm", "≥80%", 78, "Chưa", 70.1, "Chưa"],
      ["3.1", "Tỷ lệ diện tích đất được tưới", "≥80%", 84.1, "Đạt", 92.2, "Đạt"],
      ["6.3", "Tỷ lệ thôn có nhà văn hóa", "100%", 100, "Đạt", 90, "Chưa"],
    ],
    { merges: ["A3:A5", "B3:B5", "C3:C5", "D3:G3", "D4:E4", "F4:G4"] },
  );
  const found = table.columns.filter(({ place }) => place !== undefined);
  expect(found.map(({ role, place }) => `${role} ${place ?? ""}`)).toEqual([
    "result Xã Phước Bình",
    "verdict Xã Phước Bình",
    "result Xã Phước Hòa",
    "verdict Xã Phước Hòa",
  ]);
});
