import { check, errorsAndWarnings } from "../../support/check";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];

const DISTRICTS = ["Bác Ái", "Ninh Sơn", "Ninh Hải", "Ninh Phước", "Thuận Bắc", "Thuận Nam"];
/** All communes of each district and those that meet the standard; 46 and 31 together. */
const COUNTS = [
  [9, 2, 22.2],
  [7, 6, 85.7],
  [8, 8, 100],
  [8, 8, 100],
  [6, 3, 50],
  [8, 4, 50],
] as const;

/** How one office lays out the communes of each district that meet the standard. */
interface Layout {
  readonly headers: readonly (string | null)[];
  readonly name?: (district: string) => string;
  readonly total?: string;
  readonly numbered?: "numbered" | "bare";
}

/** What is wrong in the sheet: a rate of the second district, a total. */
interface Slips {
  readonly rate?: number;
  readonly all?: number;
  readonly met?: number;
}

function byDistrict(
  { headers, name = (district) => district, total = "Tổng cộng", numbered = "numbered" }: Layout,
  { rate, all = 46, met = 31 }: Slips,
): Rows {
  const ordinal = (value: TestCell): readonly TestCell[] => (numbered === "numbered" ? [value] : []);
  return [
    ["TỔNG HỢP KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI NĂM 2022"],
    [],
    headers,
    ...DISTRICTS.map((district, at) => {
      const [communes = 0, reached = 0, share = 0] = COUNTS[at] ?? [];
      const written = at === 1 && rate !== undefined ? rate : share;
      return [...ordinal(at + 1), name(district), communes, reached, written];
    }),
    [...ordinal(null), total, all, met, 67.4],
    [],
    [...ordinal(null), null, null, "NGƯỜI LẬP BIỂU"],
  ];
}

const LAYOUTS: readonly (readonly [string, Layout])[] = [
  [
    "a header of districts",
    {
      headers: ["TT", "Huyện, thành phố", "Tổng số xã", "Số xã đạt chuẩn", "Tỷ lệ xã đạt chuẩn (%)"],
      name: (district) => `Huyện ${district}`,
      total: "Toàn tỉnh",
    },
  ],
  ["no ordinals", { headers: ["Huyện", "Số xã", "Đạt chuẩn NTM", "Tỷ lệ"], numbered: "bare" }],
  ["bare names of units", { headers: ["STT", "Đơn vị", "Tổng số xã", "Xã đạt chuẩn NTM", "Tỷ lệ %"] }],
  [
    "shortened prefixes",
    {
      headers: ["STT", "Địa phương", "Số xã thực hiện", "Đã được công nhận", "Đạt tỷ lệ (%)"],
      name: (district) => `H. ${district}`,
      total: "TỔNG",
    },
  ],
  ["levels for counts", { headers: ["TT", "Tên huyện", "Tổng số", "NTM", "Tỉ lệ (%)"], total: "Cộng" }],
  ["the plan of districts", { headers: ["TT", "Huyện", "Kế hoạch", "Thực hiện", "So với kế hoạch (%)"] }],
];

const said = (rows: Rows) => errorsAndWarnings(check([gridOf(rows, { name: "Theo huyện" })]));
const kindOf = (rows: Rows) => check([gridOf(rows, { name: "Theo huyện" })]).tables.map(({ kind }) => kind);
const letter = ({ numbered = "numbered" }: Layout, column: number): string =>
  String.fromCharCode("A".charCodeAt(0) + column - (numbered === "bare" ? 1 : 0));

describe.each(LAYOUTS)("communes counted by district, with %s", (_says, layout) => {
  it("are a list, and silent where all adds up", () => {
    expect(kindOf(byDistrict(layout, {}))).toEqual(["register"]);
    expect(said(byDistrict(layout, {}))).toEqual([]);
  });

  it("have a wrong rate found", () => {
    expect(said(byDistrict(layout, { rate: 75.7 }))).toEqual([
      `percentage-mismatch at ${letter(layout, 4)}5`,
    ]);
  });

  it("have a wrong total found in either column", () => {
    expect(said(byDistrict(layout, { all: 48, met: 33 }))).toEqual([
      `total-mismatch at ${letter(layout, 2)}10`,
      `total-mismatch at ${letter(layout, 3)}10`,
    ]);
  });
});

const title = (text: string): Rows => [[text], []];

const FAULTS: readonly (readonly [string, Rows, readonly string[]])[] = [
  [
    "a rate of poor households by commune",
    [
      ...title("KẾT QUẢ RÀ SOÁT HỘ NGHÈO HUYỆN NINH PHƯỚC NĂM 2022"),
      ["STT", "Xã", "Tổng số hộ", "Hộ nghèo", "Tỷ lệ (%)"],
      [1, "Phước Thái", 1800, 90, 5],
      [2, "Phước Hậu", 2500, 75, 3],
      [3, "An Hải", 3000, 180, 16],
      [4, "Phước Hải", 2000, 60, 3],
      [null, "Cộng", 9300, 405, 4.4],
    ],
    ["percentage-mismatch at E6"],
  ],
  [
    "a rate of villages, whatever their columns are called",
    [
      ...title("KẾT QUẢ XÂY DỰNG THÔN NÔNG THÔN MỚI"),
      ["STT", "Xã", "Thôn, bản", "Trong đó: đã được công nhận", "Tỷ lệ (%)"],
      [1, "Phước Thái", 8, 3, 37.5],
      [2, "Phước Hậu", 8, 2, 52],
      [3, "An Hải", 8, 1, 12.5],
      [4, "Phước Hải", 5, 3, 60],
    ],
    ["percentage-mismatch at E5"],
  ],
  [
    "a rate of communes that meet a criterion",
    [
      ...title("KẾT QUẢ ĐẠT CHUẨN THEO TỪNG TIÊU CHÍ NĂM 2022"),
      ["TT", "Tiêu chí", "Số xã đạt", "Tổng số xã", "Tỷ lệ (%)"],
      [1, "Quy hoạch", 47, 47, 100],
      [2, "Giao thông", 35, 47, 74.5],
      [3, "Thủy lợi và phòng chống thiên tai", 40, 47, 85.1],
      [4, "Điện", 47, 47, 100],
      [5, "Trường học", 30, 47, 73.8],
      [6, "Cơ sở vật chất văn hóa", 28, 47, 59.6],
    ],
    ["percentage-mismatch at E8"],
  ],
  [
    "a rate and a total of the groups of communes since 2026",
    [
      ...title("TỔNG HỢP XÃ ĐẠT CHUẨN NĂM 2026"),
      ["STT", "Nhóm xã", "Tổng số xã", "Số xã đạt chuẩn", "Tỷ lệ (%)"],
      [1, "Nhóm 1", 10, 5, 50],
      [2, "Nhóm 2", 16, 4, 25],
      [3, "Nhóm 3", 22, 3, 23.6],
      [4, "Đặc khu", 8, 1, 12.5],
      [null, "Tổng cộng", 57, 13, 22.8],
    ],
    ["percentage-mismatch at E6", "total-mismatch at C8"],
  ],
  [
    "a total of the communes that meet so many criteria",
    [
      ...title("PHÂN NHÓM XÃ THEO SỐ TIÊU CHÍ ĐẠT NĂM 2022"),
      ["TT", "Huyện", "Tổng số xã", "Đạt 19 tiêu chí", "Đạt 15-18 tiêu chí", "Dưới 15 tiêu chí"],
      [1, "Bác Ái", 9, 2, 2, 5],
      [2, "Ninh Sơn", 7, 6, 1, 0],
      [3, "Thuận Bắc", 6, 3, 2, 1],
      [4, "Thuận Nam", 8, 4, 3, 1],
      [null, "Tổng cộng", 30, 15, 9, 7],
    ],
    ["total-mismatch at E8"],
  ],
];

describe("a table of counts", () => {
  it.each(FAULTS)("has %s found", (_says, rows, findings) => {
    expect(said(rows)).toEqual(findings);
  });

  it("is not asked for sums of ranks, means or what is so much of each, nor for rates of something else", () => {
    const rows: Rows = [
      ...title("TỔNG HỢP THEO HUYỆN NĂM 2022"),
      [
        "TT",
        "Huyện",
        "Tổng số xã",
        "Tiêu chí bình quân",
        "Mật độ dân số",
        "Cao nhất",
        "Tăng, giảm so với 2021 (%)",
      ],
      [1, "Bác Ái", 9, 12, 50, 15, 1.2],
      [2, "Ninh Sơn", 7, 17, 120, 19, 0],
      [3, "Thuận Bắc", 6, 15, 90, 18, 3],
      [4, "Thuận Nam", 8, 15, 80, 19, -1],
      [null, "Toàn tỉnh", 30, 15, 85, 19, 1.1],
    ];
    expect(kindOf(rows)).toEqual(["register"]);
    expect(said(rows)).toEqual([]);
  });

  it("names a commune in as many rows as there are times", () => {
    const rows: Rows = [
      ...title("THEO DÕI HỘ NGHÈO NĂM 2022"),
      ["TT", "Xã", "Quý", "Tổng số hộ", "Số hộ nghèo"],
      ...["Phước Thái", "Phước Hậu", "An Hải"].flatMap((name, at) =>
        [1, 2, 3].map((quarter) => [at * 3 + quarter, name, `Quý ${String(quarter)}`, 1800, 90]),
      ),
    ];
    expect(said(rows)).toEqual([]);
  });

  it("is of communes since 2026 where they bear the names of districts", () => {
    const rows: Rows = [
      ...title("KẾT QUẢ XÂY DỰNG THÔN NÔNG THÔN MỚI NĂM 2026"),
      ["STT", "Đơn vị", "Tổng số thôn", "Thôn đạt chuẩn", "Tỷ lệ (%)"],
      ...["Ninh Phước", "Ninh Sơn", "Ninh Hải", "Thuận Nam", "Bác Ái"].map((name, at) => [
        at + 1,
        name,
        10,
        5,
        50,
      ]),
    ];
    const { tables } = check([gridOf(rows)]);
    expect(tables.map(({ columns }) => columns.some(({ role }) => role === "place"))).toEqual([true]);
  });

  it("counts the communes of districts that meet each criterion, also where they are 0, 1 or 2", () => {
    const rows = (second: number): Rows => [
      ...title("SỐ XÃ ĐẠT TỪNG TIÊU CHÍ THEO HUYỆN NĂM 2022"),
      ["TT", "Huyện", "TC1", "TC2", "TC3", "TC4", "TC5"],
      [1, "Bác Ái", 9, 2, 0, 2, 3],
      [2, "Ninh Sơn", 7, 6, 1, 1, 3],
      [3, "Thuận Bắc", 6, 3, 1, 3, 2],
      [4, "Thuận Nam", 8, 4, 2, 2, 4],
      [null, "Tổng cộng", 30, second, 4, 8, 12],
    ];
    expect(said(rows(15))).toEqual([]);
    expect(said(rows(17))).toEqual(["total-mismatch at D8"]);
  });

  it.each([
    ["Số xã", "19 TC", "15-18 TC", "Dưới 15"],
    ["Số xã", "Số xã đạt 19 TC", "Số xã đạt 15-18 TC", "Số xã dưới 15 TC"],
  ])("needs no other header beside the districts than what is counted: %s, %s, %s, %s", (...headers) => {
    const rows = (all: number): Rows => [
      ["Huyện", ...headers],
      ["Bác Ái", 9, 2, 4, 3],
      ["Ninh Sơn", 7, 6, 1, 0],
      ["Thuận Bắc", 6, 3, 1, 2],
      ["Thuận Nam", 8, 4, 2, 2],
      ["Cộng", all, 15, 8, 7],
    ];
    expect(said(rows(30))).toEqual([]);
    expect(said(rows(31))).toEqual(["total-mismatch at B6"]);
  });

  it.each(["Số tiền", "Kinh phí", "Giá trị"])("gives way to funds with their amounts under %j", (header) => {
    const rows: Rows = [
      ...title("CƠ CẤU NGUỒN VỐN NĂM 2022 (triệu đồng)"),
      ["TT", "Nguồn vốn", header, "Tỷ trọng (%)"],
      [1, "Ngân sách trung ương", 1000, 50],
      [2, "Ngân sách địa phương", 600, 30],
      [3, "Doanh nghiệp", 400, 20],
      [null, "Tổng cộng", 2100, 100],
    ];
    expect(kindOf(rows)).toEqual(["funding"]);
    expect(said(rows)).toEqual(["total-mismatch at C7"]);
  });

  it("gives way to money, of which what was planned and spent is told", () => {
    const rows: Rows = [
      ...title("KẾT QUẢ HUY ĐỘNG VỐN NĂM 2022 (triệu đồng)"),
      ["TT", "Huyện", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"],
      ...DISTRICTS.map((name, at) => [at + 1, name, 1000, 500, 50]),
    ];
    expect(kindOf(rows)).toEqual(["funding"]);
  });
});
