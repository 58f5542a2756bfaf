import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** The plan's own sheets as an office keys them in, with the stray spaces and slips of the original. */
const NBSP = "\u00a0";

const REGISTERED_ROWS: readonly (readonly TestCell[])[] = [
  [
    "STT",
    "Địa phương",
    "Đạt chuẩn nông thôn mới theo các mức độ",
    null,
    "Sở, ngành phụ trách hỗ trợ",
    "Ghi chú",
  ],
  [null, null, " Đạt chuẩn  ", "Nâng cao", null, null],
  ["A", "Cấp xã ", 3, 7, NBSP, NBSP],
  ["I", "Huyện Ninh Phước", NBSP, 3, NBSP, NBSP],
  [1, " Xã Phước Thái", NBSP, "X", "Sở Giao thông vận tải", NBSP],
  [2, "Xã Phước Hậu", NBSP, "X", "Sở Lao động, Thương binh và Xã hội", NBSP],
  [3, "Xã An Hải", NBSP, "X", "Sở Xây dựng", null],
  ["II", "Huyện Ninh Hải", NBSP, 2, null, null],
  [1, "Xã Hộ Hải", NBSP, "X", "Sở Văn hóa, Thể thao và Du lịch", null],
  [2, "Xã Phương Hải", NBSP, "X", "Sở Giáo dục và Đào tạo", null],
  ["III ", "Huyện Ninh Sơn", 2, 1, null, NBSP],
  [1, "Xã Lương Sơn", NBSP, "X", "Sở Tài nguyên và \nMôi trường", NBSP],
  [2, "Xã Quãng Sơn", " X ", NBSP, "Sở Tư pháp", NBSP],
  [3, "Xã Hòa Sơn", " X ", NBSP, "Sở Kế hoạch và Đầu tư", NBSP],
  ["IV ", "Huyện Thuận Nam", 1, 1, null, NBSP],
  [1, "Xã Phước Diêm", NBSP, " X ", "Sở Nông nghiệp\n và Phát triển nông thôn", NBSP],
  [2, "Xã Nhị Hà", " X ", NBSP, "Bộ chỉ huy Quân sự tỉnh", NBSP],
  ["B ", "Cấp thôn", "≥ 25", NBSP, NBSP, NBSP],
  [
    NBSP,
    "Các xã đã được công nhận đạt chuẩn nông thôn mới, nông thôn mới nâng cao phấn đấu mỗi xã có ít nhất 01 thôn đạt chuẩn nông thôn mới ",
    "≥ 25",
    NBSP,
    NBSP,
    "Toàn tỉnh có 254 thôn/47 xã",
  ],
];

export function annexOne(): Grid {
  return gridOf(
    [
      ["Phụ lục I"],
      ["DANH SÁCH ĐỊA PHƯƠNG PHẤN ĐẤU ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2022"],
      ["(Kèm theo Kế hoạch số         /KH-UBND ngày      /3/2022 của UBND tỉnh)"],
      [],
      ...REGISTERED_ROWS,
    ],
    {
      name: "Phụ lục I",
      id: "annex1",
      merges: [
        { top: 4, left: 0, bottom: 5, right: 0 },
        { top: 4, left: 1, bottom: 5, right: 1 },
        { top: 4, left: 2, bottom: 4, right: 3 },
        { top: 4, left: 4, bottom: 5, right: 4 },
        { top: 4, left: 5, bottom: 5, right: 5 },
      ],
    },
  );
}

const SURVEY = "Giám sát việc thực hiện quy chế dân chủ ở cơ sở và đánh giá sự hài lòng của người dân.";
const OFFICE = "Văn phòng Điềuphối nông thôn mới tỉnh";

const INSPECTION_ROWS: readonly (readonly TestCell[])[] = [
  [
    1,
    "Các xã phấn đấu đạt chuẩn nông thôn mới năm 2022: Quảng Sơn, Hòa Sơn, (huyện Ninh Sơn); Nhị Hà (huyện Thuận Nam)",
    "Quý III và \nQuý IV/2022",
    "Kiểm tra, đánh giá toàn diện kết quả xây dựng nông thôn mới của địa phương.",
    OFFICE,
    "- Các Sở, ngành được phân công phụ trách, hỗ trợ các xã.\n- Văn phòng Điều phối nông thôn mới các huyện: Ninh Sơn, Thuận Nam.",
  ],
  [
    null,
    null,
    "Tháng \n10-12/2022",
    SURVEY,
    "Uỷ ban MTTQ các huyện",
    "Uỷ ban MTTQ các xã: Quảng Sơn, Hòa Sơn, Nhị Hà.",
  ],
  [
    2,
    "Các xã đăng ký đạt chuẩn nông thôn mới nâng cao năm 2022: Phước Thái, Phước Hậu , An Hải (huyện Ninh Phước), Hộ Hải, Phương Hải (huyện Ninh Hải), Lương Sơn (huyện Ninh Sơn), Phước Diêm (huyện Thuận Nam)",
    "Quý III và \nQuý IV/2022",
    "Kiểm tra, đánh giá toàn diện kết quả xây dựng nông thôn mới nâng cao của địa phương.",
    OFFICE,
    "- Các Sở, ngành được phân công phụ trách.",
  ],
  [null, null, "Tháng \n10-12/2022", SURVEY, "Uỷ ban MTTQ các huyện", "Uỷ ban MTTQ các xã"],
  [
    3,
    "Một số xã khu vực III vùng dân tộc thiểu số và miền núi: Phước Bình, Phước Tân, Phước Thắng (huyện Bác Ái), Ma Nới (huyện Ninh Sơn), Phước Chiến (huyện Thuận Bắc), Phước Hà (huyện Thuận Nam)",
    "Quý III và \nQuý IV/2022",
    "- Những khó khăn, vướng mắc trong xây dựng nông thôn mới.",
    OFFICE,
    "- Một số Sở phụ trách tiêu chí.",
  ],
];

export function annexTwo(done?: readonly TestCell[]): Grid {
  const head = [
    "STT",
    "Đơn vị",
    "Thời gian",
    "Nội dung kiểm tra, đánh giá",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
  ];
  const rows =
    done === undefined
      ? [head, ...INSPECTION_ROWS]
      : [[...head, "Kết quả thực hiện"], ...INSPECTION_ROWS.map((row, at) => [...row, done[at]])];
  return gridOf(
    [["Phụ lục II"], ["KẾ HOẠCH KIỂM TRA, GIÁM SÁT TÌNH HÌNH THỰC HIỆN CHƯƠNG TRÌNH NĂM 2022"], [], ...rows],
    {
      name: "Phụ lục II",
      id: "annex2",
      merges: [4, 6].flatMap((top) => [0, 1].map((left) => ({ top, left, bottom: top + 1, right: left }))),
    },
  );
}

export function targetsSheet(): Grid {
  return gridOf(
    [
      ["TÌNH HÌNH THỰC HIỆN MỤC TIÊU KẾ HOẠCH NĂM 2022, QUÝ III NĂM 2022"],
      [],
      ["TT", "Mục tiêu", "Đơn vị tính", "Kế hoạch năm 2022", "Thực hiện đến hết quý III", "Ghi chú"],
      [1, "Số tiêu chí bị tụt ở các xã đã được công nhận", "tiêu chí", 0, 0, "Không để tụt tiêu chí"],
      [
        2,
        "Số xã đạt chuẩn nông thôn mới tăng thêm trong năm",
        "xã",
        { value: 44595, format: "d-mmm" },
        2,
        null,
      ],
      [
        3,
        "Tỷ lệ xã đạt chuẩn nông thôn mới (trên 47 xã)",
        "%",
        "66-68%",
        "31/47 xã",
        "Làm tròn theo chỉ tiêu; cuối năm 2021 có 29/47 xã",
      ],
      [4, "Số xã đạt chuẩn nông thôn mới nâng cao trong năm", "xã", "04-05", 4, null],
      [5, "Tỷ lệ thôn đạt chuẩn nông thôn mới (trên 254 thôn)", "%", "≥ 10%", "28/254 thôn", null],
      [6, "Số thôn đạt chuẩn nông thôn mới ít nhất ở mỗi xã đã được công nhận", "thôn", "≥ 1", null, null],
      [7, "Mức giảm tỷ lệ hộ nghèo đa chiều khu vực nông thôn", "%/năm", "ít nhất 1,5%/năm", 1.6, null],
      [8, "Mức giảm tỷ lệ hộ nghèo dân tộc thiểu số", "%/năm", "trên 3%/năm", 3, null],
      [9, "Tỷ lệ hộ dùng nước sạch nông thôn", "%", "≥ 96%", 95.5, null],
    ],
    { name: "Mục tiêu năm 2022", id: "targets" },
  );
}
