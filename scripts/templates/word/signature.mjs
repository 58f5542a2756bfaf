import { AlignmentType, Paragraph } from "docx";
import { layoutTable } from "./heading.mjs";
import { mm } from "./page.mjs";
import { centred, run } from "./paragraphs.mjs";

const RECIPIENTS = [
  "- UBND tỉnh (b/cáo);",
  "- Ban Chỉ đạo các CTMTQG tỉnh (b/cáo);",
  "- VPĐP NTM Trung ương (b/cáo);",
  "- Các sở, ban, ngành, địa phương;",
  "- Lưu: VT, VPĐP.",
];

const line = (text, style) =>
  new Paragraph({ alignment: AlignmentType.LEFT, children: [run(text, { size: 22, ...style })] });

/** Whom it goes to on the left, who signs on the right; the name where the office has written it. */
export const signature = () =>
  layoutTable(
    [mm(80), mm(80)],
    [
      [
        [line("Nơi nhận:", { size: 24, bold: true, italics: true }), ...RECIPIENTS.map((each) => line(each))],
        [
          centred("{{#thuyet_minh.chuc_vu}}{{thuyet_minh.chuc_vu}}{{/thuyet_minh.chuc_vu}}", {
            bold: true,
            allCaps: true,
          }),
          centred("{{^thuyet_minh.chuc_vu}}CHÁNH VĂN PHÒNG{{/thuyet_minh.chuc_vu}}", { bold: true }),
          centred("", {}, { before: 1000 }),
          centred("{{#thuyet_minh.nguoi_ky}}{{thuyet_minh.nguoi_ky}}{{/thuyet_minh.nguoi_ky}}", {
            bold: true,
          }),
        ],
      ],
    ],
  );
