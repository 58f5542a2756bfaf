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
    children: texts.map((text, at) => cell(text, widths[at], { bold: true })),
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

/** A short table's rows stay together with its total, which alone on the next page would be of nothing. */
const WITH_TOTAL = { keepNext: true };

/** Communes by the criteria they meet, a line for each district. */
export function bandTable(bands) {
  const around = [10, 44, 14, 18, 14];
  const taken = [...around, ...bands.map(([, , width]) => width)].reduce((sum, width) => sum + width, 0);
  const more = (BAND_TABLE_WIDTH - taken) / bands.length;
  const [ordinal, place, count, full, mean] = around;
  const widths = [ordinal, place, count, full, ...bands.map(([, , width]) => width + more), mean].map(mm);
  const alignments = [CENTRE, LEFT, ...Array(bands.length + 4).fill(CENTRE)];
  const fields = ["stt", "ten", "so_xa", "so_xa_du_tieu_chi", ...bands.map(([field]) => field), "binh_quan"];
  const names = ["TT", "Địa phương", "Số xã", "Đủ tiêu chí", ...bands.map(([, name]) => name), "Bình quân"];
  const total = ["", "Toàn tỉnh", ...fields.slice(2).map((field) => `{{${field}}}`)];
  return table(widths, [
    head(names, widths),
    row(
      fields.map((field) => `{{theo_huyen.${field}}}`),
      widths,
      alignments,
      WITH_TOTAL,
    ),
    row(total, widths, alignments, { bold: true }),
  ]);
}

/** The communes that registered, what each lacks, and who supports it. */
export function registeredTable() {
  const widths = [10, 34, 22, 18, 30, 46].map(mm);
  const alignments = [CENTRE, LEFT, CENTRE, CENTRE, CENTRE, LEFT];
  const names = [
    "TT",
    "Xã",
    "Mức đăng ký",
    "Số tiêu chí đạt",
    "Tiêu chí chưa đạt",
    "Cơ quan phụ trách hỗ trợ",
  ];
  const item = [
    "{{dang_ky.stt}}",
    "{{dang_ky.ten}}",
    "{{dang_ky.muc_dang_ky}}",
    "{{dang_ky.so_dat}}/{{dang_ky.so_tieu_chi}}",
    "{{dang_ky.tieu_chi_con_lai}}",
    "{{dang_ky.co_quan_ho_tro}}",
  ];
  return table(widths, [
    head(names, widths),
    new TableRow({
      cantSplit: true,
      children: [
        cell("{{huyen.stt}}", widths[0], { bold: true }),
        cell("{{huyen.ten}}", WIDTH - widths[0], { bold: true, alignment: LEFT, span: 5 }),
      ],
    }),
    row(item, widths, alignments),
  ]);
}

/** The year's plan: what was promised and what has come of it. */
export function planTable() {
  const widths = [10, 64, 33, 33, 20].map(mm);
  const alignments = [CENTRE, LEFT, CENTRE, CENTRE, CENTRE];
  const fields = ["stt", "ten", "chi_tieu", "thuc_hien", "danh_gia"];
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
    row(
      ["stt", "ten", ...measures.map((each) => `von_${each}`)].map((field) => `{{nguon_von.${field}}}`),
      widths,
      alignments,
    ),
    row(["", "Tổng số", ...measures.map((each) => `{{von_tong_${each}}}`)], widths, alignments, {
      bold: true,
    }),
  ]);
}
