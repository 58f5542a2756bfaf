import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import { WIDTH, mm } from "./page.mjs";
import { centred, rule } from "./paragraphs.mjs";

const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const NO_LINES = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** The office's name breaks in the middle rather than before its last words. */
const NARROW = { left: mm(6), right: mm(6) };
const WIDTHS = [mm(66), mm(94)];

export const layoutCell = (children, width) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: NO_LINES,
    verticalAlign: VerticalAlign.TOP,
    margins: { left: 0, right: 0 },
    children,
  });

/** A table that only puts things side by side. */
export const layoutTable = (widths, rows) =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, at) => layoutCell(children, widths[at])),
        }),
    ),
  });

/** The office and its superior on the left, the country's name and motto on the right, a line under each. */
export const heading = () => [
  layoutTable(WIDTHS, [
    [
      [
        centred("{{co_quan_cap_tren}}", { size: 24 }),
        centred("{{co_quan}}", { size: 24, bold: true }, {}, NARROW),
        rule(mm(22)),
      ],
      [
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 24, bold: true }),
        centred("Độc lập - Tự do - Hạnh phúc", { size: 26, bold: true }),
        rule(mm(18)),
      ],
    ],
    [
      [centred("Số:          /BC-VPĐP", { size: 26 })],
      [centred("{{dia_danh}}, {{ngay_lap}}", { size: 26, italics: true })],
    ],
  ]),
];

/** The kind of paper and what it is about. */
export const title = () => [
  centred("BÁO CÁO", { bold: true }, { before: 360 }),
  centred("Kết quả thực hiện Chương trình mục tiêu quốc gia", { bold: true }),
  centred("xây dựng nông thôn mới {{ky}},", { bold: true }),
  centred("phương hướng, nhiệm vụ {{ky_sau}}", { bold: true }),
  rule(mm(58), { before: 50, after: 120 }),
];
