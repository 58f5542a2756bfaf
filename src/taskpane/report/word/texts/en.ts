import type { WordSectionTexts } from "./types";

export const en: WordSectionTexts = {
  title: "Report as a Word document",
  hint: "Laid out by Decree 30/2020/NĐ-CP, filled from the checked figures and the sheet Thuyết minh.",
  own: "Choose the office's .docx template",
  chosen: (file) => `Template: ${file}`,
  standard: "Use the standard one",
  unreadable: "The file could not be read. Close it in Word and choose it again.",
  preview: "Preview the report",
  preparing: "Reading the template and the figures…",
  complete: (fields) => `Figures for all ${fields} fields.`,
  blanks: (blank, fields) => `${blank} of ${fields} fields stay blank, printed as “……”:`,
  faulty: "The template has faults, to be mended first:",
  noNarrative:
    "The workbook has no sheet Thuyết minh for the parts in words; they are printed as dotted lines.",
  addNarrative: "Add the sheet Thuyết minh",
  narrativeAdded: "The sheet Thuyết minh is there. Preview the report again when it is written.",
  download: "Download the report",
  downloaded: (file) => `The file ${file} was sent to the downloads.`,
  notSaved: "No file to be seen (as in Excel on the Mac)? Copy the report and paste it into Word.",
  copy: "Copy the report",
  copied: "Copied. Open Word and paste (Ctrl+V).",
  notCopied: "Excel does not allow copying. Open the workbook in Excel on the web to download the report.",
};
