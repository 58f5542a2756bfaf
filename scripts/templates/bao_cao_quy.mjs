// Makes assets/templates/bao-cao-quy.docx, the quarterly report in words, and bao-cao-10-tieu-chi.docx, the same for the ten criteria
// of 2026–2030. Run by hand: node scripts/templates/bao_cao_quy.mjs
// Layout: Decree 30/2020/NĐ-CP, appendix I (paper, margins, heading, page numbers, signature, recipients).
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Document, Packer } from "docx";
import { heading, title } from "./word/heading.mjs";
import {
  BANDS,
  districtBandTable,
  fundTable,
  groupBandTable,
  planTable,
  registeredTable,
} from "./word/tables.mjs";
import {
  FONT,
  above,
  aboveOf,
  chapter,
  pageNumber,
  section,
  sentence,
  subsection,
  unitOf,
} from "./word/paragraphs.mjs";
import { PAGE } from "./word/page.mjs";
import { signature } from "./word/signature.mjs";

const TEMPLATES = path.join(import.meta.dirname, "../../assets/templates");

/** A part the office writes itself, under its heading. */
const part = (id) => sentence(`{{thuyet_minh.${id}}}`);

/** Words that stand only where their figure does. */
const where = (field, words) => `{{#${field}}}${words}{{/${field}}}`;
const without = (field, words) => `{{^${field}}}${words}{{/${field}}}`;

/** A table of a list the workbook has, or a line to be written over where it has none. */
const tableOf = (list, table) => [...block(list, [table]), ...blockWithout(list, [sentence(DOTS)])];
const DOTS = "…".repeat(28);

const opening = [
  sentence(`{{#thuyet_minh.can_cu}}`),
  part("can_cu"),
  sentence(`{{/thuyet_minh.can_cu}}`),
  sentence(
    [
      without(
        "thuyet_minh.can_cu",
        "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh {{tinh}} về triển khai Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm {{nam}} trên địa bàn tỉnh, ",
      ),
      "{{co_quan_day_du}} báo cáo kết quả thực hiện Chương trình {{ky}} (số liệu tính đến hết {{ngay_chot}}) như sau:",
    ].join(""),
  ),
];

/** Paragraphs that stand only where a list has items, or a field its figure. */
const block = (name, paragraphs) => [sentence(`{{#${name}}}`), ...paragraphs, sentence(`{{/${name}}}`)];
const blockWithout = (name, paragraphs) => [
  sentence(`{{^${name}}}`),
  ...paragraphs,
  sentence(`{{/${name}}}`),
];

/** What the office wrote of its inspections, else those its own sheet says were held. */
const inspections = [
  ...block("thuyet_minh.kiem_tra", [part("kiem_tra")]),
  ...blockWithout("thuyet_minh.kiem_tra", [
    ...block("kiem_tra_trong_ky", [
      sentence(
        "- {{kiem_tra_trong_ky.thoi_gian}}: {{kiem_tra_trong_ky.chu_tri}} chủ trì kiểm tra{{#kiem_tra_trong_ky.ten}} tại xã {{kiem_tra_trong_ky.ten}}{{/kiem_tra_trong_ky.ten}}. Nội dung: {{kiem_tra_trong_ky.noi_dung}}. Kết quả: {{kiem_tra_trong_ky.ket_qua}}.",
      ),
    ]),
    ...blockWithout("kiem_tra_trong_ky", [part("kiem_tra")]),
  ]),
];

const direction = [
  chapter("I. Công tác chỉ đạo, điều hành"),
  section("1. Văn bản chỉ đạo, điều hành"),
  part("van_ban"),
  section("2. Kiện toàn bộ máy chỉ đạo, giúp việc"),
  part("bo_may"),
  section("3. Tuyên truyền, đào tạo, tập huấn"),
  part("tuyen_truyen"),
  section("4. Kiểm tra, giám sát"),
  ...inspections,
];

const standardCommunes = [
  "- Lũy kế đến nay toàn tỉnh có {{so_xa_cong_nhan}}/{{tong_so_xa}} xã được công nhận đạt chuẩn nông thôn mới (đạt {{ty_le_xa_cong_nhan}}%)",
  where("tang_xa_trong_nam", ", {{tang_xa_trong_nam}} so với cuối năm trước"),
  where("ten_xa_cong_nhan_trong_nam", " (gồm: {{ten_xa_cong_nhan_trong_nam}})"),
  where(
    "tien_do_xa_dat_chuan",
    "; đạt {{tien_do_xa_dat_chuan}}% kế hoạch năm (tăng thêm {{ke_hoach_xa_dat_chuan}})",
  ),
  ".",
];

const criteriaMet = [
  "- Các xã đạt tổng số {{tong_so_dat}} tiêu chí, bình quân {{binh_quan}} tiêu chí/xã",
  where("xa_co_so_lieu", " (tính trên {{xa_co_so_lieu}})"),
  where("tang_giam_bang_chu", ", {{tang_giam_bang_chu}} so với kỳ trước"),
  where(
    "tieu_chi_nhieu_xa_chua_dat",
    ". Các tiêu chí nhiều xã chưa đạt nhất: {{tieu_chi_nhieu_xa_chua_dat}}",
  ),
  ".",
];

const waiting = [
  "- Số xã đã đủ tiêu chí, chờ quyết định công nhận: {{so_xa_cho_cong_nhan}} xã",
  where("xa_chua_xet_bang_chu", "; {{xa_chua_xet_bang_chu}}"),
  ".",
];

const advancedCommunes = [
  "- Số xã được công nhận đạt chuẩn nông thôn mới nâng cao: {{so_xa_cong_nhan_nang_cao}} xã",
  where("tang_xa_nang_cao_trong_nam", ", {{tang_xa_nang_cao_trong_nam}} so với cuối năm trước"),
  where("ten_xa_nang_cao_trong_nam", " (gồm: {{ten_xa_nang_cao_trong_nam}})"),
  where(
    "tien_do_xa_nang_cao",
    "; đạt {{tien_do_xa_nang_cao}}% kế hoạch năm (tăng thêm {{ke_hoach_xa_nang_cao}})",
  ),
  ".",
];

/** What the office wrote of its money, and what its sheets tell; dots to be written over where there is neither. */
const resources = [
  ...block("thuyet_minh.nguon_luc", [part("nguon_luc")]),
  ...block("nguon_von", [
    aboveOf(
      [
        "{{luy_ke_ky}} huy động được {{von_tong_luy_ke}} triệu đồng",
        where("von_tong_ty_le", ", đạt {{von_tong_ty_le}}% kế hoạch năm"),
        where("giai_ngan_tong_luy_ke", "; giải ngân {{giai_ngan_tong_luy_ke}} triệu đồng"),
        where("giai_ngan_tong_ty_le", ", đạt {{giai_ngan_tong_ty_le}}% kế hoạch vốn"),
        ". Cụ thể theo nguồn vốn:",
      ].join(""),
    ),
    unitOf("Đơn vị tính: triệu đồng"),
    fundTable(),
  ]),
  ...blockWithout("nguon_von", blockWithout("thuyet_minh.nguon_luc", [part("nguon_luc")])),
];

/** The level above the standard: from 2026 it is another, of which the program knows nothing yet (Quyết định 51/2025/QĐ-TTg). */
const ADVANCED = {
  sentence: sentence(advancedCommunes.join("")),
  registered: "{{so_dang_ky_nang_cao}} xã đạt chuẩn nông thôn mới nâng cao",
};
const MODERN = {
  sentence: sentence("- Số xã được công nhận đạt nông thôn mới hiện đại: …… xã."),
  registered: "…… xã đạt nông thôn mới hiện đại",
};

/** Villages, and how many of the recognised communes have one, as the plan asks of each. */
const villages = [
  "Toàn tỉnh có {{so_thon_dat_chuan}}/{{tong_so_thon}} thôn đạt chuẩn nông thôn mới (đạt {{ty_le_thon_dat_chuan}}%)",
  where("so_thon_kieu_mau", ", trong đó có {{so_thon_kieu_mau}} thôn kiểu mẫu"),
  where("ke_hoach_thon", "; kế hoạch năm: {{ke_hoach_thon}}"),
  ".",
  where(
    "so_xa_cong_nhan_co_thon_dat",
    " Trong {{so_xa_cong_nhan}} xã đã được công nhận, {{so_xa_cong_nhan_co_thon_dat}} xã có ít nhất 01 thôn đạt chuẩn",
  ),
  where("ten_xa_cong_nhan_chua_co_thon", "; chưa có: {{ten_xa_cong_nhan_chua_co_thon}}"),
  where("so_xa_cong_nhan_co_thon_dat", "."),
];

const resultsBy = ({ bandTable, higher }) => [
  chapter("II. Kết quả thực hiện"),
  section("1. Kết quả thực hiện Bộ tiêu chí nông thôn mới"),
  subsection("a) Cấp xã"),
  sentence(standardCommunes.join("")),
  higher.sentence,
  sentence(waiting.join("")),
  sentence(criteriaMet.join("")),
  above(`- Phân nhóm các xã theo số tiêu chí đạt${where("xa_co_so_lieu", " ({{xa_co_so_lieu}})")}:`),
  ...tableOf("theo_huyen", bandTable),
  subsection("b) Cấp thôn"),
  sentence(villages.join("")),
  subsection("c) Các xã phấn đấu đạt chuẩn trong năm"),
  aboveOf(
    `Năm {{nam}} toàn tỉnh có {{so_dang_ky}} xã đăng ký phấn đấu, gồm {{so_dang_ky_dat_chuan}} xã đạt chuẩn nông thôn mới và ${higher.registered}.{{#dang_ky}} Kết quả cụ thể:{{/dang_ky}}`,
  ),
  ...block("dang_ky", [registeredTable()]),
  above("d) So với mục tiêu kế hoạch năm {{nam}}", { bold: true, italics: true }),
  ...tableOf("muc_tieu", planTable()),
  section("2. Thực hiện các nội dung thành phần của Chương trình"),
  part("noi_dung_thanh_phan"),
  section("3. Huy động nguồn lực và giải ngân"),
  ...resources,
  section("4. Chương trình Mỗi xã một sản phẩm (OCOP), phát triển hợp tác xã"),
  part("ocop"),
  part("hop_tac_xa"),
];

/** The plan's own timetable, for whoever writes the tasks. */
const comingInspections = [
  above("- Kiểm tra, đánh giá theo kế hoạch năm {{nam}}:"),
  sentence(
    "+ {{kiem_tra_ky_sau.thoi_gian}}: {{#kiem_tra_ky_sau.ten}}xã {{kiem_tra_ky_sau.ten}}{{/kiem_tra_ky_sau.ten}}{{^kiem_tra_ky_sau.ten}}{{kiem_tra_ky_sau.noi_dung}}{{/kiem_tra_ky_sau.ten}}; chủ trì: {{kiem_tra_ky_sau.chu_tri}}.",
  ),
];

const rest = [
  chapter("III. Khó khăn, vướng mắc và nguyên nhân"),
  section("1. Khó khăn, vướng mắc"),
  part("kho_khan"),
  section("2. Nguyên nhân"),
  part("nguyen_nhan"),
  chapter("IV. Phương hướng, nhiệm vụ {{ky_sau}}"),
  part("nhiem_vu"),
  ...blockWithout("thuyet_minh.nhiem_vu", block("kiem_tra_ky_sau", comingInspections)),
  chapter("V. Kiến nghị, đề xuất"),
  part("kien_nghi"),
  above(
    "Trên đây là báo cáo kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới {{ky}} của {{co_quan_day_du}}./.",
  ),
];

const reportBy = (edition) =>
  new Document({
    creator: "Đạt chuẩn",
    lastModifiedBy: "Đạt chuẩn",
    title: "Báo cáo quý Chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    styles: { default: { document: { run: { font: FONT, size: 28, language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: { titlePage: true, page: PAGE },
        headers: pageNumber(),
        children: [
          ...heading(),
          ...title(),
          ...opening,
          ...direction,
          ...resultsBy(edition),
          ...rest,
          signature(),
        ],
      },
    ],
  });

const write = async (file, edition) =>
  writeFileSync(path.join(TEMPLATES, file), await Packer.toBuffer(reportBy(edition)));

await write("bao-cao-quy.docx", { bandTable: districtBandTable(BANDS), higher: ADVANCED });
// Of ten criteria nobody meets fifteen, and who meets ten meets all.
await write("bao-cao-10-tieu-chi.docx", { bandTable: groupBandTable(BANDS.slice(2)), higher: MODERN });
