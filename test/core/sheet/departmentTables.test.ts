import { summaryOf } from "./recognised";

const _ = undefined;

describe("a table of one indicator on a sheet of several", () => {
  it("is of the indicator its own header names, whatever the tab says first", () => {
    const { columns } = summaryOf(
      [
        ["17.1 - Tỷ lệ hộ dùng nước sạch theo quy chuẩn"],
        ["TT", "Địa phương", "Số hộ", "Dùng nước sạch (hộ)", "Tỷ lệ (%) chỉ tiêu 17.1", "Đạt/Chưa đạt"],
        [1, "Xã Phước Sơn", 3200, 3100, 96.88, "Đạt"],
        [2, "Xã Phước Thái", 2800, 2500, 89.29, "Chưa đạt"],
        [3, "Xã Phước Hậu", 3500, 3402, 97.2, "Đạt"],
      ],
      { name: "TC 15 và 17.1" },
    );
    expect(columns.slice(2)).toEqual([
      "C denominator 17.1",
      "D numerator 17.1",
      "E result 17.1",
      "F verdict 17.1",
    ]);
  });
});

describe("a row of required levels beside cells merged down from the header", () => {
  it("is no part of the header", () => {
    const { kind, headerRows, columns } = summaryOf(
      [
        ["BÁO CÁO KẾT QUẢ TIÊU CHÍ SỐ 15 (Y TẾ) NĂM 2023"],
        ["STT", "Xã", "15.1. Tỷ lệ người dân tham gia BHYT", _, _, _, "Đánh giá TC 15"],
        [_, _, "Dân số (người)", "Số người tham gia BHYT", "Tỷ lệ (%)", "Đánh giá", _],
        [_, "Yêu cầu", _, _, "≥ 90%", _, _],
        [1, "Kim Liên", 9876, 9411, 95.3, "Đ", "Đ"],
        [2, "Nam Cát", 7214, 6790, 94.1, "Đ", "Đ"],
        [3, "Nam Giang", 8120, 7102, 87.5, "CĐ", "CĐ"],
      ],
      { merges: ["A2:A4", "B2:B3", "C2:F2", "G2:G4"] },
    );
    expect([kind, headerRows]).toEqual(["matrix", [2, 3]]);
    expect(columns).toEqual(expect.arrayContaining(["B place", "E result 15.1", "G mark 15"]));
  });
});

describe("schools counted by their levels", () => {
  it("are what the rate is of: “TH” is primary schools, and “Số trường đạt …” no result of the criterion", () => {
    const levels = ["MN", "TH", "THCS", "Tổng"];
    const { columns } = summaryOf(
      [
        ["TIÊU CHÍ SỐ 5 – TRƯỜNG HỌC (xã NTM giai đoạn 2021-2025), NĂM 2023"],
        [
          "TT",
          "Huyện / xã",
          "Số trường trên địa bàn xã",
          _,
          _,
          _,
          "Số trường đạt tiêu chuẩn cơ sở vật chất",
          _,
          _,
          _,
          "Tỷ lệ (%)",
          "Đánh giá tiêu chí 5",
        ],
        [_, _, ...levels, ...levels, _, _],
        [1, "Xã Phước Sơn", 2, 4, 2, 8, 2, 3, 2, 7, 87.5, "Đạt"],
        [2, "Xã Phước Thái", 3, 2, 1, 6, 1, 2, 1, 4, 66.7, "Chưa đạt"],
        [3, "Xã Phước Hậu", 1, 2, 1, 4, 1, 2, 1, 4, 100, "Đạt"],
        [4, "Xã Phước Thuận", 2, 1, 1, 4, 1, 1, 1, 3, 75, "Chưa đạt"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:F2", "G2:J2", "K2:K3", "L2:L3"] },
    );
    expect(columns).toEqual(expect.arrayContaining(["K result 5", "L verdict 5"]));
    expect(columns.filter((column) => /result|mark/.test(column))).toEqual(["K result 5"]);
  });
});

describe("a table whose communes stand behind their results", () => {
  it("reads the results before the names as those behind them", () => {
    const { kind, columns } = summaryOf(
      [
        ["TIÊU CHÍ 14 - GIÁO DỤC VÀ ĐÀO TẠO NĂM 2024"],
        [
          "14.2. Tỷ lệ học sinh tốt nghiệp THCS học tiếp (%)",
          _,
          _,
          "Yêu cầu 14.2",
          "14.1. PCGD, XMC",
          "Tên xã",
          "Huyện",
          "Kết luận tiêu chí 14",
        ],
        ["HS tốt nghiệp", "Học tiếp", "Tỷ lệ"],
        [121, 113, 93.4, "≥85%", "Đạt", "Thành Hải", "PR-TC", "Đạt"],
        [33, 27, 81.8, "≥70%", "Đạt", "Phước Bình", "Bác Ái", "Đạt"],
        [42, 26, 61.9, "≥70%", "Đạt", "Phước Tân", "Bác Ái", "Chưa đạt"],
        [29, 19, 65.5, "≥70%", "Chưa đạt", "Phước Thành", "Bác Ái", "Chưa đạt"],
      ],
      { merges: ["A2:C2", "D2:D3", "E2:E3", "F2:F3", "G2:G3", "H2:H3"] },
    );
    expect(kind).toBe("matrix");
    expect(columns).toEqual([
      "A denominator 14.2",
      "B numerator 14.2",
      "C result 14.2",
      "D target",
      "E mark 14.1",
      "F place",
      "G district",
      "H mark 14",
    ]);
  });
});

describe("verdicts under one heading behind the results of several indicators", () => {
  const judged = (first: string, second: string, heading: string) =>
    summaryOf(
      [
        ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU 15.1 VÀ 15.4 THUỘC TIÊU CHÍ SỐ 15"],
        ["TT", "Xã", "15.1. Người dân tham gia BHYT (%)", "15.4. Dân số có sổ KCB điện tử (%)", heading, _],
        [_, _, _, _, first, second],
        [1, "Phước Sơn", 95.4, 57.3, "Đạt", "Đạt"],
        [2, "Phước Thái", 94.9, 46.8, "Đạt", "Chưa đạt"],
        [3, "Phước Hậu", 89.4, 52.6, "Chưa đạt", "Đạt"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"] },
    ).columns.slice(4);

  it.each([
    ["BHYT", "Sổ KCB", ["E verdict 15.1", "F verdict 15.4"]],
    ["Sổ KCB điện tử", "Tham gia BHYT", ["E verdict 15.4", "F verdict 15.1"]],
  ] as const)("are of those whose words %s and %s are", (first, second, columns) => {
    expect(judged(first, second, "Đánh giá đến hết quý III")).toEqual(columns);
  });

  it.each([
    ["the words are those of no indicator, or of several", "Trạm y tế", "Dân", "Đánh giá"],
    ["they head remarks", "BHYT", "Sổ KCB", "Ghi chú"],
  ])("are of none where %s", (_says, first, second, heading) => {
    expect(judged(first, second, heading).filter((column) => column.includes("15."))).toEqual([]);
  });
});

describe("a table of money raised", () => {
  it.each(["Cơ cấu (%)", "Cơ cấu", "Tỷ trọng"])(
    "takes shares under %s of the money above them for no money",
    (header) => {
      const { kind, columns } = summaryOf(
        [
          ["TỔNG HỢP KẾT QUẢ HUY ĐỘNG NGUỒN LỰC XÂY DỰNG NÔNG THÔN MỚI"],
          ["TT", "Nguồn vốn", "Kế hoạch năm 2022", "Kết quả huy động năm 2022", _, _],
          [_, _, _, "Tổng", "Ninh Hải", header],
          ["I", "Ngân sách trung ương", 270.8, 132.5, 38.1, 40],
          ["II", "Ngân sách địa phương", 71, 39.7, 9.3, 12],
          ["III", "Vốn tín dụng", 300, 159, 90, 48],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] },
      );
      expect([kind, columns.slice(1)]).toEqual(["funding", ["B source", "C planned", "D total", "E actual"]]);
    },
  );
});
