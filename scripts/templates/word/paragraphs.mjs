import { AlignmentType, BorderStyle, Header, LineRuleType, PageNumber, Paragraph, TextRun } from "docx";
import { mm } from "./page.mjs";

export const FONT = "Times New Roman";
/** Sizes are in half points: 28 is 14 pt. */
export const BODY = 28;

const FIRST_LINE = { firstLine: mm(12.7) };
/** 1,15 lines; said to be a multiple, since some programs read a bare number as points. */
const SPACING = { before: 120, after: 0, line: 276, lineRule: LineRuleType.AUTO };

export const run = (text, style = {}) => new TextRun({ text, font: FONT, size: BODY, ...style });

/** A justified paragraph of the body, its first line indented. */
export const sentence = (text, style = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: FIRST_LINE,
    spacing: SPACING,
    children: [run(text, style)],
  });

/** The line above a table: with room below them, on the same page as the table. */
export const above = (text, style = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: FIRST_LINE,
    spacing: { ...SPACING, after: 120 },
    keepNext: true,
    children: [run(text, style)],
  });

/** Whole sentences above a table may end a page: held to it they would leave a hole as high as they and the table's first rows. */
export const aboveOf = (text) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: FIRST_LINE,
    spacing: { ...SPACING, after: 120 },
    children: [run(text)],
  });

/** The unit of the table below, at its right edge. */
export const unitOf = (text) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { before: 0, after: 60 },
    keepNext: true,
    children: [run(text, { italics: true, size: 24 })],
  });

const headingParagraph = (text, style) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: FIRST_LINE,
    spacing: SPACING,
    keepNext: true,
    children: [run(text, style)],
  });

export const chapter = (text) => headingParagraph(text, { bold: true, allCaps: true });
export const section = (text) => headingParagraph(text, { bold: true });
export const subsection = (text) => headingParagraph(text, { bold: true, italics: true });

export const centred = (text, style = {}, spacing = {}, indent = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing, indent, children: [run(text, style)] });

/** A line as wide as the indents leave it. */
export const rule = (indent, spacing = { before: 50 }) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent },
    spacing,
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [run("", { size: 8 })],
  });

/** Arabic numbers, upright, centred in the top margin, none on the first page. */
export const pageNumber = () => ({
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({ children: [] })] }),
});
