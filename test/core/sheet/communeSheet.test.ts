import type { TestCell } from "../../support/gridOf";
import { indicatorRows, summaryOf, tablesOf, tableOf } from "./recognised";

const _ = undefined;

describe("what explains a sheet of indicators below it", () => {
  it.each(["Chú giải:", "Chú dẫn:", "Ghi chú:", "Chú thích", "Quy ước:"])(
    "is no indicator where %s stands in the column of codes",
    (word) => {
      const { rows } = tableOf([
        ["Mã", "Tên chỉ tiêu", "Yêu cầu", "Kết quả"],
        ...indicatorRows(5, "Đạt", "Đạt"),
        [_, "Số tiêu chí đạt", _, 1],
        [word, "Nền vàng: chỉ tiêu chưa đạt"],
      ]);
      expect(rows.filter(({ kind }) => kind === "record" || kind === "criterion")).toHaveLength(5);
    },
  );
});

describe("the columns of a sheet of indicators", () => {
  it.each<readonly [string, readonly TestCell[], readonly TestCell[], readonly string[]]>([
    [
      "a result and a verdict",
      ["Mã", "Tên chỉ tiêu", "Yêu cầu", "Kết quả", "Đánh giá", "Ghi chú"],
      ["≥80%", 85, "Đạt"],
      ["A code", "B label", "C target", "D result", "E verdict", "F note"],
    ],
    [
      "Chỉ tiêu over names, and explanations nobody has written",
      ["Mã số", "Chỉ tiêu", "ĐVT", "Mức phải đạt", "Thực hiện", "Kết luận", "Diễn giải"],
      ["%", "≥80%", 85, "Đạt", _],
      ["A code", "B label", "C unit", "D target", "E result", "F verdict", "G note"],
    ],
    [
      "Đơn vị over units",
      ["TT", "Nội dung tiêu chí", "Đơn vị", "Chỉ tiêu", "Thực hiện", "Kết luận"],
      ["%", "≥80%", 85, "Đạt"],
      ["A code", "B label", "C unit", "D target", "E result", "F verdict"],
    ],
    [
      "stages that hold figures",
      ["Mã", "Nội dung", "Yêu cầu", "Tự đánh giá", "Thẩm tra", "Thẩm định"],
      ["≥80%", 85, 84, _],
      ["A code", "B label", "C target", "D result selfAssessed", "E result reviewed", "F result appraised"],
    ],
    [
      "stages that hold marks, one of them still blank",
      ["Mã", "Nội dung", "Yêu cầu", "Tự đánh giá", "Thẩm tra", "Thẩm định"],
      ["≥80%", "Đạt", "Đạt", _],
      [
        "A code",
        "B label",
        "C target",
        "D verdict selfAssessed",
        "E verdict reviewed",
        "F verdict appraised",
      ],
    ],
    [
      "a former result and the present one by their years",
      ["Mã", "Nội dung", "Chỉ tiêu", "Kết quả năm 2021", "Kết quả năm 2022"],
      ["≥80%", 80, 85],
      ["A code", "B label", "C target", "D previousResult", "E result"],
    ],
    [
      "what is planned beside targets, and a judgement by an abbreviation",
      ["Mã", "Nội dung", "Mức yêu cầu", "Kết quả", "ĐG (30/9)", "KH 31/12/2022"],
      ["≥80%", 80, "Đạt", 85],
      ["A code", "B label", "C target", "D result", "E verdict", "F planned"],
    ],
    [
      "a rate with its two numbers",
      ["Mã", "Nội dung", "Chỉ tiêu", "Tử số", "Mẫu số", "Tỷ lệ (%)"],
      ["≥80%", 80, 100, 80],
      ["A code", "B label", "C target", "D numerator", "E denominator", "F result"],
    ],
    [
      "figures under an assessment's header",
      ["Mã", "Nội dung", "Chỉ tiêu", "Đánh giá của xã"],
      ["≥80%", 85],
      ["A code", "B label", "C target", "D result"],
    ],
  ])("are told with %s", (_name, header, beside, columns) => {
    const summary = summaryOf([header, ...indicatorRows(6, ...beside)]);
    expect(summary.kind).toBe("communeSheet");
    expect(summary.columns).toEqual(columns);
  });

  it("take the result of both sexes where each is told beside it", () => {
    const summary = summaryOf(
      [
        ["Mã", "Nội dung", "Chỉ tiêu", "Kết quả thực hiện", _, _, "Đánh giá"],
        [_, _, _, "Chung", "Nam", "Nữ", _],
        ...indicatorRows(6, "≥80%", 85, _, _, "Đạt"),
      ],
      { merges: ["D1:F1"] },
    );
    expect(summary.columns).toEqual(["A code", "B label", "C target", "D result", "G verdict"]);
  });

  it("take the fullest of several results that nothing tells apart", () => {
    const summary = summaryOf(
      [
        ["Mã", "Nội dung", "Chỉ tiêu", "Kết quả thực hiện", _, "Đánh giá"],
        [_, _, _, "Toàn bộ", "Trong đó vùng khó khăn", _],
        ...indicatorRows(6, "≥80%", 85, _, "Đạt"),
      ],
      { merges: ["D1:E1"] },
    );
    expect(summary.columns).toEqual(["A code", "B label", "C target", "D result", "F verdict"]);
  });

  it("explain results where they stand beside the names of indicators", () => {
    const header = ["Mã", "Nội dung", "Chỉ tiêu", "Kết quả xã đạt được", "Tự đánh giá", "Diễn giải"];
    const rows = indicatorRows(6, "≥80%", "86,4%", "Đạt").map((row, at) => [
      ...row,
      at === 2 ? "Xong quý IV" : _,
    ]);
    expect(summaryOf([header, ...rows]).columns).toEqual([
      "A code",
      "B label",
      "C target",
      "D result selfAssessed",
      "E verdict selfAssessed",
      "F note",
    ]);
  });

  it("are read from the right, where all results stand left of code and label", () => {
    const rows = indicatorRows(6).map(([code, label]) => ["Biên bản", "Đạt", 85, "≥80%", code, label]);
    const summary = summaryOf([
      ["Minh chứng", "Kết luận", "Thực hiện", "Yêu cầu", "Mã", "Diễn giải"],
      ...rows,
    ]);
    expect(summary.columns).toEqual(["A note", "B verdict", "C result", "D target", "E code", "F label"]);
  });

  it("hold codes that Excel took for dates, told from one another by the labels", () => {
    const serials = [44562, 44593, 44563, 44594, 44622];
    const [, ...labels] = ["", ...indicatorRows(5).map(([, label]) => label)];
    const rows = labels.map((label, at): readonly TestCell[] => [
      { value: serials[at] ?? null, format: "d-mmm" },
      label,
      "≥80%",
      85,
    ]);
    const { columns, rows: kinds } = summaryOf([["TT", "Tên chỉ tiêu", "Yêu cầu", "Kết quả"], ...rows]);
    expect(columns[0]).toBe("A code");
    expect(Object.values(kinds)).toEqual([
      "record 1.1 of 1",
      "record 1.2 of 1",
      "record 2.1 of 2",
      "record 2.2 of 2",
      "record 2.3 of 2",
    ]);
  });

  it("are told by the cells where the header of the results says nothing known", () => {
    const rows = indicatorRows(4, "≥80%", 85, "Đạt");
    const { columns } = summaryOf([["Mã", "Nội dung", "Yêu cầu", "Cán bộ nhập", "Đánh giá"], ...rows]);
    expect(columns.slice(-2)).toEqual(["D result", "E verdict"]);
  });

  it("carry a stage down to pairs of Đạt and Chưa đạt", () => {
    const { columns } = summaryOf(
      [
        ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả", "Xã tự đánh giá", _, "Huyện thẩm tra", _],
        [_, _, _, _, "Đạt", "Chưa đạt", "Đạt", "Chưa đạt"],
        ...indicatorRows(5, "Đạt", "Đạt", "x", _, "x", _),
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:H1"] },
    );
    expect(columns.slice(4)).toEqual([
      "E verdict selfAssessed",
      "F verdictNo selfAssessed",
      "G verdict reviewed",
      "H verdictNo reviewed",
    ]);
  });

  it("leave what is planned and the verdicts on it apart from the results", () => {
    const { columns } = summaryOf(
      [
        ["TT", "Nội dung", "ĐVT", "KQ 31/12/2025", _, "TH 6 tháng năm 2026", _, "KH 6T cuối năm 2026", _],
        [_, _, _, ..."Kết quả,Đánh giá,Kết quả,Đánh giá,Kết quả,Đánh giá".split(",")],
        ...indicatorRows(5, "%", 70, "Đạt", 80, "Đạt", 90, "Đạt"),
      ],
      { merges: ["D1:E1", "F1:G1", "H1:I1"] },
    );
    expect(columns).toEqual([
      "A code",
      "B label",
      "C unit",
      "D previousResult",
      "F result",
      "G verdict",
      "H planned",
    ]);
  });

  it("take the target of the communes' own area where several stand side by side", () => {
    const { columns } = summaryOf([
      ["TT", "Nội dung tiêu chí", "Chỉ tiêu chung", "Chỉ tiêu theo vùng", _, _, "Kết quả"],
      [_, _, _, "ĐBSH", "DHNTB", "TN", _],
      ...indicatorRows(5, "≥80%", "≥90%", "≥85%", "≥70%", 88),
    ]);
    expect(columns).toEqual(["A code", "B label", "E target", "G result"]);
  });

  it("say why they are what they are", () => {
    const { columns } = tableOf([
      ["Mã số", _, "Mức đạt chuẩn", "Kết quả thực hiện"],
      ...indicatorRows(6, "≥80%", 85),
    ]);
    expect(columns.map(({ reason }) => reason)).toEqual([
      { by: "header", words: "Mã số" },
      { by: "content", words: "…" },
      { by: "header", words: "Mức đạt chuẩn" },
      { by: "header", words: "Kết quả thực hiện" },
    ]);
    expect(columns[0]?.confidence).toBeGreaterThan(columns[1]?.confidence ?? 1);
  });
});

describe("the rows of a sheet of indicators", () => {
  const header = ["TT", "Nội dung tiêu chí", "Chỉ tiêu", "Kết quả"];

  it("are groups, criteria, indicators and totals", () => {
    const { rows } = summaryOf(
      [
        header,
        ["I. QUY HOẠCH"],
        [1, "Quy hoạch"],
        ["1.1", "Có quy hoạch chung", "Đạt", "Đạt"],
        ["B", "Nhóm khác"],
        [5, "Trường học", "≥80%", 100],
        ["Tổng số tiêu chí đạt: 2"],
      ],
      { merges: ["A2:D2"] },
    );
    expect(rows).toEqual({
      "2": "group rank I",
      "3": "criterion 1 of 1 under I. QUY HOẠCH",
      "4": "record 1.1 of 1 under I. QUY HOẠCH",
      "5": "group rank A",
      "6": "record 5 of 5 under Nhóm khác",
      "7": "total",
    });
  });

  it("are criteria where indicators follow, even with a verdict of their own", () => {
    const { rows } = summaryOf([
      header,
      [2, "Giao thông", _, "Đạt"],
      ["2.1", "Tỷ lệ đường xã", "≥80%", 90],
      [3, "Thủy lợi và phòng, chống thiên tai", _, "Đạt"],
    ]);
    expect(rows).toEqual({ "2": "criterion 2 of 2", "3": "record 2.1 of 2", "4": "record 3 of 3" });
  });

  it("without codes are matched by labels only where no other indicator is as like", () => {
    const { rows } = summaryOf([
      ["Nội dung tiêu chí", "Chỉ tiêu", "Kết quả"],
      ["Xã có dịch vụ viễn thông, internet", "Đạt", "Đạt"],
      ["Xã đạt chuẩn tiếp cận pháp luật theo quy định", "Đạt", "Đạt"],
      ["Tỷ lệ chất thải trên địa bàn được thu gom, xử lý theo quy định", "≥70%", 75],
    ]);
    expect(Object.values(rows)).toEqual([
      "record 8.2 by its label of 8",
      "record 18.4 by its label of 18",
      "record",
    ]);
  });

  it("keep what a code cell holds when it is no code", () => {
    const { rows } = tableOf([header, ...indicatorRows(4, "Đạt", "Đạt"), ["2.x", "Tỷ lệ", "≥80%", 90]]);
    expect(rows.at(-1)).toMatchObject({ kind: "record", codeWritten: "2.x" });
    expect(rows.at(-1)?.code).toBeUndefined();
  });

  it("keep the number a code became beside the code it was", () => {
    const { rows } = tableOf([header, [17.9, "a", "Đạt", "Đạt"], [17.1, "b", "Đạt", "Đạt"]]);
    expect(rows.map(({ code, codeWritten }) => [code, codeWritten])).toEqual([
      ["17.9", 17.9],
      ["17.10", 17.1],
    ]);
  });

  it("end before notes, legends and signatures", () => {
    const { lastRow } = tableOf([
      header,
      ...indicatorRows(4, "Đạt", "Đạt"),
      [],
      ["Ghi chú: Đ: Đạt"],
      [_, _, "Phước Thái, ngày 20 tháng 9 năm 2022"],
      ["Người lập biểu", _, "TM. ỦY BAN NHÂN DÂN"],
      [_, _, _, "Nguyễn Văn An"],
    ]);
    expect(lastRow).toBe(4);
  });

  it.each(["TỔ TRƯỞNG", "Trưởng đoàn"])("end before whoever signs for a party: %s", (signer) => {
    const { lastRow } = tableOf([header, ...indicatorRows(4, "Đạt", "Đạt"), [], [_, _, _, signer]]);
    expect(lastRow).toBe(4);
  });

  it("that hold only no-break spaces are no rows", () => {
    const { rows } = tableOf([
      header,
      ...indicatorRows(2, "Đạt", "Đạt"),
      ["\u00a0", " \u00a0 ", "\u200b", "\u00a0"],
    ]);
    expect(rows).toHaveLength(2);
  });

  it("are recognised in a form nobody has filled in yet", () => {
    const summary = summaryOf([header, ...indicatorRows(4, "Đạt", _)]);
    expect([summary.kind, summary.columns]).toEqual([
      "communeSheet",
      ["A code", "B label", "C target", "D result"],
    ]);
  });
});

describe("sheets that are no commune's own", () => {
  it("do not include summaries that count communes", () => {
    const summary = summaryOf([
      ["TT", "Nội dung", "ĐVT", "KQ năm trước", "TH 6 tháng", "KH năm"],
      ["1", "Quy hoạch", "Xã", 3, 4, 5],
      ["2", "Giao thông", "Xã", 3, 4, 5],
    ]);
    expect(summary.kind).not.toBe("communeSheet");
  });

  it.each<readonly [string, readonly TestCell[], readonly TestCell[]]>([
    ["by name", ["Xã"], []],
    [
      "with their codes, as software writes them",
      ["TEN_XA", "MA_HUYEN", "TEN_HUYEN", "MA_XA"],
      ["084", "A", "02806"],
    ],
  ])(
    "are parted at the communes where the results of many stand one below the other, %s",
    (_says, names, codes) => {
      const rows = ["An Hải", "Phước Thái", "Phước Hậu"].flatMap((place) =>
        indicatorRows(4, 80, 85).map((row) => [place, ...codes, ...row]),
      );
      const tables = tablesOf([[...names, "Mã chỉ tiêu", "Nội dung", "Chỉ tiêu", "Kết quả"], ...rows]);
      expect(tables.map(({ kind, firstRow, title }) => [kind, firstRow, title.place?.written])).toEqual([
        ["communeSheet", 1, "An Hải"],
        ["communeSheet", 5, "Phước Thái"],
        ["communeSheet", 9, "Phước Hậu"],
      ]);
    },
  );

  it.each([
    ["sentences about the commune", [["Xã Phước Thái"]], "xã không có làng nghề", "phấn đấu đạt quý II"],
    ["other communes in a sheet of one", [["Xã Phước Thái"]], "Xã An Hải", "Phước Hậu"],
    ["other communes where the codes go on", [], "Xã An Hải", "Phước Hậu"],
  ])("are not parted at notes: %s", (_says, title, first, second) => {
    const noted = new Map([
      [1, first],
      [4, second],
    ]);
    const rows = indicatorRows(8, "Đạt", "Đạt").map((row, at) => [...row, noted.get(at)]);
    const header = ["Mã", "Nội dung", "Chỉ tiêu", "Kết quả", "Diễn giải"];
    expect(tablesOf([...title, header, ...rows]).map(({ kind, rows: own }) => [kind, own.length])).toEqual([
      ["communeSheet", 8],
    ]);
  });
});

describe("a sheet of codes without any header", () => {
  it("is recognised by what its columns hold", () => {
    const summary = summaryOf(indicatorRows(8, "≥80%", 85, "Đạt"));
    expect(summary).toMatchObject({
      kind: "communeSheet",
      headerRows: [],
      firstRow: 1,
      lastRow: 8,
      columns: ["A code", "B label", "C target", "D result", "E verdict"],
    });
  });
});
