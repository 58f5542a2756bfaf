import { indicatorRows, summaryOf, tableOf, tablesOf } from "./recognised";

const _ = undefined;
const SHEET = [
  ["Mã", "Nội dung tiêu chí", "Yêu cầu", "Kết quả", "Đánh giá"],
  ...indicatorRows(5, "Đạt", "Đạt", "Đạt"),
];

describe("decisions of the office", () => {
  it("stand above the recognised roles, and say so", () => {
    const { columns } = tableOf(SHEET, {
      decisions: [
        {
          sheet: "Sheet1",
          columns: [
            { column: 3, role: "previousResult" },
            { column: 4, role: "ignored" },
          ],
        },
      ],
    });
    expect(columns.map(({ role }) => role)).toEqual(["code", "label", "target", "previousResult"]);
    expect(columns[3]).toMatchObject({ confidence: 1, reason: { by: "decision" } });
  });

  it("choose a kind that was less likely", () => {
    const list = [
      ["Mã xã", "Tên xã", "Mức độ phấn đấu"],
      ["22876", "Phước Thái", "Nâng cao"],
      ["22900", "Nhị Hà", "Đạt chuẩn"],
    ];
    expect(tableOf(list).kind).toBe("register");
    const decided = tableOf(list, { decisions: [{ sheet: "Sheet1", kind: "plan" }] });
    expect(decided).toMatchObject({ kind: "plan", confidence: 1, reasons: ["decision"] });
  });

  it("set kind, set and place", () => {
    const table = tableOf(SHEET, {
      decisions: [{ sheet: "Sheet1", kind: "unknown" }],
    });
    expect(table.kind).toBe("unknown");
    const { title } = tableOf(SHEET, {
      decisions: [{ sheet: "Sheet1", set: "xa-nang-cao-2021-2025", place: "Nhị Hà" }],
    });
    expect(title).toMatchObject({
      set: "xa-nang-cao-2021-2025",
      place: { written: "Nhị Hà", from: "decision" },
    });
  });

  it("of other sheets change nothing", () => {
    expect(tableOf(SHEET, { decisions: [{ sheet: "Sheet2", kind: "unknown" }] })).toEqual(tableOf(SHEET));
  });
});

describe("sheets with several tables", () => {
  it("give each its own header, kind and title", () => {
    const tables = tablesOf([
      ["PHỤ LỤC I: DANH SÁCH ĐỊA PHƯƠNG PHẤN ĐẤU NĂM 2022"],
      ["STT", "Địa phương", "Đạt chuẩn", "Nâng cao", "Sở, ngành phụ trách"],
      ["I", "Huyện Ninh Sơn", 1, _],
      [1, "Xã Hòa Sơn", "X", _, "Sở Y tế"],
      [],
      ["PHỤ LỤC II: KẾ HOẠCH KIỂM TRA NĂM 2023"],
      ["STT", "Đơn vị", "Thời gian", "Nội dung kiểm tra", "Cơ quan chủ trì"],
      [1, "Hòa Sơn", "Quý III/2023", "Kiểm tra", "VPĐP"],
    ]);
    expect(
      tables.map(({ kind, headerRows, lastRow, title }) => [kind, headerRows, lastRow, title.year]),
    ).toEqual([
      ["plan", [1], 3, 2022],
      ["inspection", [6], 7, 2023],
    ]);
  });

  it("take no commune from the signatures of the table above", () => {
    const header = ["TT", "Nội dung tiêu chí", "Yêu cầu", "Kết quả"];
    const tables = tablesOf([
      ["KẾT QUẢ TIÊU CHÍ NÔNG THÔN MỚI XÃ CÀ NÁ"],
      header,
      ...indicatorRows(4, "≥80%", 85),
      [null, null, null, "TM. UBND XÃ CÀ NÁ"],
      [null, null, null, "CHỦ TỊCH"],
      ["KẾT QUẢ TIÊU CHÍ NÔNG THÔN MỚI XÃ PHƯỚC DINH"],
      header,
      ...indicatorRows(4, "≥80%", 85),
    ]);
    expect(tables.map(({ title }) => title.place?.written)).toEqual(["CÀ NÁ", "PHƯỚC DINH"]);
  });

  it("give no rows to two tables at once", () => {
    const tables = tablesOf([["Xã: Nhị Hà"], ...SHEET, [], ["Xã: An Hải"], ...SHEET]);
    expect(tables.map(({ title }) => title.place?.written)).toEqual(["Nhị Hà", "An Hải"]);
    const rows = tables.flatMap((table) => table.rows.map(({ row }) => row));
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe("sheets that are nothing known", () => {
  it.each<readonly [string, Parameters<typeof tableOf>[0], string]>([
    ["an empty sheet", [], "empty"],
    ["a sheet of no-break spaces", [["\u00a0"], ["\u00a0", "\u00a0"]], "empty"],
    ["a cover page", [["UBND TỈNH"], [], ["BÁO CÁO"]], "titlesOnly"],
    [
      "figures without any header",
      [
        [1, 2],
        [3, 4],
      ],
      "noHeader",
    ],
    [
      "a table of something else",
      [
        ["STT", "Trích yếu", "Ghi chú"],
        [1, "Về việc báo cáo", _],
      ],
      "noKindFits",
    ],
  ])("%s is unknown, and why is said", (_name, rows, reason) => {
    expect(tableOf(rows)).toMatchObject({ kind: "unknown", reasons: [reason], confidence: 0 });
  });
});

describe("lists and tables of places, targets and funds", () => {
  it.each<readonly [string, Parameters<typeof tableOf>[0], string, readonly string[]]>([
    [
      "a plan that marks levels in columns",
      [
        ["DANH SÁCH XÃ ĐĂNG KÝ ĐẠT CHUẨN NĂM 2022"],
        ["STT", "Tên xã", "Huyện", "Đạt chuẩn NTM", "NTM nâng cao", "NTM kiểu mẫu", "Đơn vị phụ trách"],
        [1, "Phước Thái", "Ninh Phước", _, "x", _, "Sở Y tế"],
        [2, "Nhị Hà", "Thuận Nam", "x", _, _, "Sở Nội vụ"],
      ],
      "plan",
      [
        "A ordinal",
        "B place",
        "C district",
        "D level standard",
        "E level advanced",
        "F level model",
        "G department",
      ],
    ],
    [
      "a timetable with what was done",
      [
        ["KẾ HOẠCH KIỂM TRA NĂM 2022"],
        ["STT", "Đơn vị được kiểm tra", "Thời gian", "Nội dung", "Chủ trì", "Phối hợp", "Kết quả thực hiện"],
        [1, "Xã Phước Thái", "Quý III/2022", "Kiểm tra", "VPĐP", "Sở Y tế", "Đã kiểm tra ngày 12/9"],
      ],
      "inspection",
      ["A ordinal", "B place", "C time", "D label", "E lead", "F partner", "G result"],
    ],
    [
      "money by commune and fund",
      [
        ["Kết quả giải ngân vốn (triệu đồng)"],
        ["STT", "Xã", "Kế hoạch vốn", _, "Giải ngân", _, "Tỷ lệ giải ngân"],
        [_, _, "NSTW", "NSĐP", "NSTW", "NSĐP"],
        [1, "Phước Thái", 100, 50, 80, 40, "80%"],
        [2, "An Hải", 100, 50, 80, 40, "80%"],
      ],
      "funding",
      ["A ordinal", "B place", "C planned NSTW", "D planned NSĐP", "E actual NSTW", "F actual NSĐP"],
    ],
    [
      "money by fund beside rates of each fund",
      [
        ["Kết quả giải ngân vốn (triệu đồng)"],
        ["STT", "Xã", "Kế hoạch vốn", _, "Giải ngân", _, "Tỷ lệ giải ngân (%)", _],
        [_, _, "NSTW", "NSĐP", "NSTW", "NSĐP", "NSTW", "NSĐP"],
        [1, "Phước Thái", 100, 50, 80, 40, 80, 80],
        [2, "An Hải", 100, 50, 75, 45, 75, 90],
      ],
      "funding",
      ["A ordinal", "B place", "C planned NSTW", "D planned NSĐP", "E actual NSTW", "F actual NSĐP"],
    ],
    [
      "money by district, counted up from quarter to quarter",
      [
        ["Giải ngân vốn năm 2022 (triệu đồng)"],
        [
          "TT",
          "Huyện/TP",
          "Kế hoạch vốn giao",
          "Lũy kế hết quý I",
          "Lũy kế hết quý II",
          "Tỷ lệ giải ngân (%)",
        ],
        [1, "Bác Ái", 9000, 990, 3420, 38],
        [2, "Ninh Sơn", 11500, 1265, 4370, 38],
      ],
      "funding",
      ["A ordinal", "B district", "C planned", "D cumulative", "E cumulative"],
    ],
    [
      "what was allotted to each fund, beside what was paid out and what a commune has of it",
      [
        ["Phân bổ, giải ngân vốn năm 2022 (triệu đồng)"],
        [
          "TT",
          "Huyện",
          "NSTW",
          "NSĐP",
          "Giải ngân lũy kế đến 30/6",
          "Giải ngân lũy kế đến 30/9",
          "KH bình quân/xã",
        ],
        [1, "Bác Ái", 9000, 990, 3420, 4000, 1110],
        [2, "Ninh Sơn", 11500, 1265, 4370, 5000, 1824],
      ],
      "funding",
      ["A ordinal", "B district", "C planned NSTW", "D planned NSĐP", "E cumulative", "F cumulative"],
    ],
    [
      "what was spent of each budget on a work, the budgets of districts and communes in one column",
      [
        ["KINH PHÍ THỰC HIỆN NĂM 2023 (triệu đồng)"],
        ["TT", "Nội dung", "Tổng cộng", "NSTW", "NS tỉnh", "NS huyện, xã", "Dân góp"],
        [1, "Đường liên thôn xã Quảng Sơn", 3750, 2400, 600, 300, 450],
        [2, "Nhà văn hóa thôn Triệu Phong", 1240, 800, 200, 150, 90],
      ],
      "funding",
      [
        "A ordinal",
        "B label",
        "C total",
        "D actual NSTW",
        "E actual NS tỉnh",
        "F actual NS huyện, xã",
        "G actual Dân góp",
      ],
    ],
    [
      "communes by district and by how many criteria they meet",
      [
        ["Phân nhóm xã theo số tiêu chí đạt đến 30/9/2022"],
        ["TT", "Địa bàn", "Tổng số xã", "Chia theo số tiêu chí", _, _],
        [_, _, _, "19", "15-18", "Dưới 15"],
        [1, "TP. Phan Rang-Tháp Chàm", 1, 1, 0, 0],
        [2, "Bác Ái", 9, 0, 1, 8],
        [3, "Ninh Sơn", 7, 3, 3, 1],
        [4, "Ninh Hải", 8, 7, 1, 0],
      ],
      "register",
      ["A ordinal", "B district"],
    ],
    [
      "villages counted up to several days",
      [
        ["Kết quả thôn đạt chuẩn nông thôn mới năm 2022"],
        ["TT", "Địa phương", "Tổng số thôn", "Số thôn đạt chuẩn (lũy kế)", _],
        [_, _, _, "30/6/2022", "30/9/2022"],
        [1, "Xã Phước Thái", 6, 2, 3],
        [2, "Xã Phước Hậu", 7, 3, 3],
      ],
      "register",
      ["A ordinal", "B place", "C total", "D cumulative", "E cumulative"],
    ],
    [
      "what each fund gave, and its share of the whole",
      [
        ["Cơ cấu nguồn lực xây dựng nông thôn mới (tỷ đồng)"],
        ["TT", "Nguồn", "Số tiền", "Tỷ trọng (%)"],
        [1, "Ngân sách Trung ương", 45, 5],
        [2, "Tín dụng", 697, 78.2],
        [3, "Lồng ghép", 75.2, 8.4],
      ],
      "funding",
      ["A ordinal", "B source", "C actual"],
    ],
    [
      "counts of communes against the plan",
      [
        ["Kết quả thực hiện chương trình 6 tháng đầu năm 2026"],
        ["TT", "Nội dung", "KQ đến 31/12 năm trước", "TH 6 tháng năm 2026", "KH 6T cuối năm 2026"],
        ["I", "Kết quả thực hiện xây dựng NTM cấp xã"],
        [1, "Tổng số xã thực hiện trên địa bàn", 47, 47, 47],
        [2, "Số xã đạt 10 tiêu chí", 1, 2, 3],
      ],
      "planTargets",
      ["A ordinal", "B label", "C previousResult", "D result", "E target"],
    ],
    [
      "counts of the latest time against the plan, whatever the times are called",
      [
        ["Kết quả thực hiện chương trình 6 tháng năm 2026"],
        ["TT", "Nội dung", "KQ đến 31/12/2025", "TH 6T/2026", "KH 6T cuối năm"],
        [1, "Tổng số xã thực hiện xây dựng NTM", 19, 19, 19],
        [2, "Số xã đạt 10 tiêu chí", 1, 3, 6],
      ],
      "planTargets",
      ["A ordinal", "B label", "C previousResult", "D result", "E target"],
    ],
    [
      'targets of the plan under "Mục tiêu", named under "Chỉ tiêu"',
      [
        ["KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU KẾ HOẠCH NĂM 2022"],
        [
          "TT",
          "Chỉ tiêu",
          "Đơn vị tính",
          "Mục tiêu kế hoạch năm 2022",
          "Kết quả thực hiện năm 2022",
          "Ghi chú",
        ],
        [1, "Số xã đạt chuẩn nông thôn mới tăng thêm", "xã", "02-03", 3],
        [2, "Tỷ lệ xã đạt chuẩn nông thôn mới", "%", "66-68%", 68.1],
        [3, "Tỷ lệ thôn đạt chuẩn nông thôn mới", "%", "từ 10%", 9.1],
        [4, "Giảm tỷ lệ hộ nghèo đa chiều", "%/năm", "ít nhất 1,5%/năm", 1.8],
      ],
      "planTargets",
      ["A ordinal", "B label", "C unit", "D target", "E result", "F note"],
    ],
    [
      "money planned and spent for works",
      [
        ["KẾT QUẢ THỰC HIỆN VỐN ĐẦU TƯ CÔNG 6 THÁNG NĂM 2026"],
        ["TT", "Công trình", "Kế hoạch năm 2026", "KQ TH 6 tháng năm 2026", "Tỷ lệ (%)", "Ghi chú"],
        [1, "Giao thông", 148200, 56120, 37.9, _],
        [2, "Thủy lợi", 52340, 17345, 33.1, _],
      ],
      "funding",
      ["A ordinal", "B label", "C planned", "D actual", "F note"],
    ],
    [
      "a register",
      [
        ["Mã xã", "Tên xã", "Huyện", "Vùng"],
        ["22876", "Phước Thái", "Ninh Phước", "DHNTB"],
        ["22900", "Nhị Hà", "Thuận Nam", "DHNTB"],
      ],
      "register",
      ["A code", "B place", "C district", "D area"],
    ],
  ])("%s", (_name, rows, kind, columns) => {
    const summary = summaryOf(rows);
    expect(summary.kind).toBe(kind);
    expect(summary.columns).toEqual(columns);
  });
});

describe("a long list", () => {
  it("stays one table where a row beyond the hundredth is worded like a header", () => {
    const names = ["Phước Thái", "Phương Hải", "Nhị Hà"];
    const rows = Array.from({ length: 150 }, (_, at) => [
      at + 1,
      `Xã ${names[at % names.length] ?? ""}`,
      "Ninh Hải",
      "Đạt chuẩn",
      "Sở Xây dựng",
    ]);
    const tables = tablesOf([
      ["Danh sách xã đăng ký đạt chuẩn nông thôn mới năm 2022"],
      ["TT", "Tên xã", "Huyện", "Mức đăng ký", "Sở phụ trách"],
      ...rows,
    ]);
    expect(tables.map(({ kind, firstRow, lastRow }) => ({ kind, firstRow, lastRow }))).toEqual([
      { kind: "plan", firstRow: 2, lastRow: 151 },
    ]);
  });
});
