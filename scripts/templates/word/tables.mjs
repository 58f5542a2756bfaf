import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { WIDTH, mm } from "./page.mjs";
import { run } from "./paragraphs.mjs";

const SMALL = 24;
const LEFT = AlignmentType.LEFT;
const CENTRE = AlignmentType.CENTER;

const cell = (text, width, { alignment = CENTRE, span = 1, keepNext = false, ...style } = {}) =>
  new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: mm(1), right: mm(1), top: mm(0.4), bottom: mm(0.4) },
    children: [new Paragraph({ alignment, keepNext, children: [run(text, { size: SMALL, ...style })] })],
  });

const row = (texts, widths, alignments, style = {}) =>
  new TableRow({
    cantSplit: true,
    children: texts.map((text, at) => cell(text, widths[at], { alignment: alignments[at], ...style })),
  });

const head = (texts, widths) =>
  new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: texts.map((text, at) => cell(text, widths[at], { bold: true, keepNext: true })),
  });

const table = (widths, rows) =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows,
  });

/** The bands below the whole set: the field that counts them, its head, and its width. */
export const BANDS = [
  ["nhom_15_18", "15–18 tiêu chí", 16],
  ["nhom_10_14", "10–14 tiêu chí", 16],
  ["nhom_5_9", "5–9 tiêu chí", 14],
  ["nhom_duoi_5", "Dưới 5 tiêu chí", 14],
];

const BAND_TABLE_WIDTH = 160;

/** The head and the total below it stay with the first row, so that no page ends with them. */
const WITH_NEXT = { keepNext: true };

const bandFields = (bands) => ["so_xa", "so_xa_du_tieu_chi", ...bands.map(([field]) => field), "binh_quan"];

function bandTable(bands, rowsOf) {
  const around = [10, 44, 14, 18, 14];
  const taken = [...around, ...bands.map(([, , width]) => width)].reduce((sum, width) => sum + width, 0);
  const more = (BAND_TABLE_WIDTH - taken) / bands.length;
  const [ordinal, place, count, full, mean] = around;
  const widths = [ordinal, place, count, full, ...bands.map(([, , width]) => width + more), mean].map(mm);
  const alignments = [CENTRE, LEFT, ...Array(bands.length + 3).fill(CENTRE)];
  const names = ["TT", "Địa phương", "Số xã", "Đủ tiêu chí", ...bands.map(([, name]) => name), "Bình quân"];
  const total = ["", "Toàn tỉnh", ...bandFields(bands).map((field) => `{{${field}}}`)];
  return table(widths, [
    head(names, widths),
    row(total, widths, alignments, { bold: true, ...WITH_NEXT }),
    ...rowsOf(bands).map((texts) => row(texts, widths, alignments)),
  ]);
}

/** Texts of a row that stands only where its field has a figure. */
const rowWhere = (field, texts) =>
  texts.map((text, at) =>
    at === 0 ? `{{#${field}}}${text}` : at === texts.length - 1 ? `${text}{{/${field}}}` : text,
  );

/** Communes by the criteria they meet: the province, and a line for each district while there are districts. */
export const districtBandTable = (bands) =>
  bandTable(bands, () => [
    rowWhere(
      "theo_huyen.ten_huyen",
      ["stt", "ten_huyen", ...bandFields(bands)].map((field) => `{{theo_huyen.${field}}}`),
    ),
  ]);

/** The same with a line for each group of communes, which stand in the districts' place from 2026 on. */
export const groupBandTable = (bands) =>
  bandTable(bands, () =>
    ["1", "2", "3"].map((group) =>
      rowWhere(`so_xa_n${group}`, [
        ["I", "II", "III"][Number(group) - 1],
        `Xã nhóm ${group}`,
        ...bandFields(bands).map((field) => `{{${field}_n${group}}}`),
      ]),
    ),
  );

/** "Không" where all is met; dots where nothing tells. */
const OPEN_CRITERIA = [
  "{{#dang_ky.so_dat}}{{#dang_ky.tieu_chi_con_lai}}{{dang_ky.tieu_chi_con_lai}}{{/dang_ky.tieu_chi_con_lai}}",
  "{{^dang_ky.tieu_chi_con_lai}}Không{{/dang_ky.tieu_chi_con_lai}}{{/dang_ky.so_dat}}",
  "{{^dang_ky.so_dat}}…{{/dang_ky.so_dat}}",
].join("");

/** The communes that registered, what each lacks, and who supports it. */
export function registeredTable() {
  const widths = [9, 29, 21, 16, 22, 35, 28].map(mm);
  const alignments = [CENTRE, LEFT, CENTRE, CENTRE, CENTRE, LEFT, LEFT];
  const names = [
    "TT",
    "Xã",
    "Mức đăng ký",
    "Số tiêu chí đạt",
    "Tiêu chí chưa đạt",
    "Cơ quan phụ trách hỗ trợ",
    "Kết quả, dự báo",
  ];
  const item = [
    "{{dang_ky.stt}}",
    "{{dang_ky.ten}}",
    "{{dang_ky.muc_dang_ky}}",
    "{{dang_ky.so_dat}}/{{dang_ky.so_tieu_chi}}",
    OPEN_CRITERIA,
    "{{dang_ky.co_quan_ho_tro}}",
    "{{dang_ky.du_bao}}",
  ];
  return table(widths, [
    head(names, widths),
    new TableRow({
      cantSplit: true,
      children: [
        cell("{{huyen.stt}}", widths[0], { bold: true, ...WITH_NEXT }),
        cell("{{huyen.ten}}", WIDTH - widths[0], { bold: true, alignment: LEFT, span: 6, ...WITH_NEXT }),
      ],
    }),
    row(item, widths, alignments),
  ]);
}

/** The year's plan: what was promised and what has come of it. */
export function planTable() {
  const widths = [10, 64, 33, 33, 20].map(mm);
  const alignments = [CENTRE, LEFT, CENTRE, CENTRE, CENTRE];
  const fields = ["stt", "ten", "ke_hoach", "thuc_hien", "danh_gia"];
  return table(widths, [
    head(["TT", "Mục tiêu", "Kế hoạch năm", "Thực hiện", "Đánh giá"], widths),
    row(
      fields.map((field) => `{{muc_tieu.${field}}}`),
      widths,
      alignments,
    ),
  ]);
}

const RIGHT = AlignmentType.RIGHT;

/** Money by source, against the year's plan; in million đồng, as said above it. */
export function fundTable() {
  const widths = [12, 58, 26, 24, 24, 16].map(mm);
  const alignments = [CENTRE, LEFT, RIGHT, RIGHT, RIGHT, CENTRE];
  const names = ["TT", "Nguồn vốn", "Kế hoạch năm", "Trong kỳ", "Lũy kế từ đầu năm", "% kế hoạch"];
  const measures = ["ke_hoach", "trong_ky", "luy_ke", "ty_le"];
  return table(widths, [
    head(names, widths),
    row(["", "Tổng số", ...measures.map((each) => `{{von_tong_${each}}}`)], widths, alignments, {
      bold: true,
      ...WITH_NEXT,
    }),
    row(
      ["stt", "ten", ...measures.map((each) => `von_${each}`)].map((field) => `{{nguon_von.${field}}}`),
      widths,
      alignments,
    ),
  ]);
}
