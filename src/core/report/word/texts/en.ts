import { templateTexts } from "../../templateTexts";
import type { WordPart } from "../paragraph";
import type { WordTexts } from "./types";
import { beginning } from "./types";

const PARTS: Readonly<Record<WordPart, string>> = {
  body: "Paragraph",
  header: "Header",
  footer: "Footer",
  note: "Note",
};

const FORMATS: Readonly<Record<string, string>> = {
  xlsx: "an Excel workbook",
  xls: "an old Excel workbook",
  xlsb: "a binary Excel workbook",
  doc: "an old Word document (.doc)",
  pptx: "a PowerPoint presentation",
  ppt: "a PowerPoint presentation",
  archive: "an archive",
};

export const en: WordTexts = {
  place: ({ part, cell, text }) =>
    cell === undefined
      ? `${PARTS[part]} “${beginning(text)}”`
      : `Table ${cell.table + 1}, row ${cell.row + 1}, column ${cell.column + 1}`,
  fault: (fault) => {
    const { written } = fault.tag;
    switch (fault.kind) {
      case "strayEnd":
        return `The }} at “${written}” has no {{ before it.`;
      case "passageNotEnded":
        return `The optional passage “${written}” lacks its end {{/${fault.tag.field}}}.`;
      case "passageNotBegun":
        return `The end “${written}” has no beginning.`;
      case "passageAcrossCells":
        return `The optional passage “${written}” begins and ends in different cells, rows or repeated paragraphs; put both into one place.`;
      default:
        return templateTexts.en.layoutFault(fault);
    }
  },
  trouble: (trouble) => {
    switch (trouble.kind) {
      case "notAZip":
        return "The file's content is no Word document. Ask its sender to save it in Word as .docx.";
      case "encrypted":
        return "The document has a password to open it. Remove it in Word and choose the file again.";
      case "truncated":
        return "The file is cut off, as half a download is. Download it again or ask for it again.";
      case "tooLarge":
        return "The file's content is unusually large. Take pictures out and save it again.";
      case "notADocument":
        return `The file is ${FORMATS[trouble.format] ?? `a .${trouble.format} file`}, no Word document (.docx). Save it in Word as .docx.`;
      case "damagedPart":
        return `The part “${trouble.part}” of the file is damaged. Open it in Word with Open and Repair and save it again.`;
      case "refused":
        return `The computer does not let the file be read (${trouble.code}). Close it elsewhere or ask for permission.`;
    }
  },
  repeats: (list, isTable) => `${isTable ? "Rows" : "Paragraphs"} repeat for ${list}`,
};
