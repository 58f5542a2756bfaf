import { printNumber } from "../../../core/text/number";
import { counted } from "../../texts/counted";
import type { FormulaTexts } from "./texts";

export const en: FormulaTexts = {
  title: "Formulas of Đạt chuẩn in the workbook",
  reading: "Reading the workbook…",
  working: "Writing into the workbook…",
  changed: "The workbook has just changed. Look again, then press once more.",
  undo: "Undo",
  undone: "Undone.",
  partlyUndone: "Undone, except for cells somebody has changed since.",
  more: (cells) => `and ${cells} more`,
  showCell: (cell) => `Show cell ${cell}`,
  insert: {
    title: "Insert formulas",
    hint: "Writes NTM formulas into a free column beside the table; they follow the figures. Cells that hold something are never written over.",
    notChecked:
      "Check first, to learn which sheets are criteria sheets and which columns hold results and targets.",
    onlyInExcel:
      "NTM formulas are worked out only in Excel with Đạt chuẩn installed. Open the workbook in Excel and insert them from this pane.",
    noTables:
      "No criteria sheet of a commune and no table of communes was recognised. See Sheets in the Check tab.",
    table: "Table",
    tableName: (sheet, area) => `${sheet} (${area})`,
    choice: "What to tell",
    choices: {
      verdict: "Verdict on each indicator",
      shortfall: "What is still missing",
      target: "What must be reached by the criteria set",
      criteriaMet: "Criteria the commune meets",
    },
    results: "Column of results",
    resultName: (column, heading, stage) =>
      [`Column ${column}`, heading, stage === undefined ? "" : STAGES[stage]]
        .filter((part) => part !== "")
        .join(", "),
    column: "Into column",
    columnName: (column) => `Column ${column}`,
    where: (place) => `Will be written into ${place}`,
    formula: "Formula",
    header: (header) => `Header of the column: “${header}”.`,
    way: (way, formulas) => {
      if (way.kind === "spilled") return "One formula for the whole column; it spills over the rows.";
      return `${counted(formulas, "formula")}, one in each row, because ${WHY_EACH_ROW[way.why]}.`;
    },
    why: {
      kindNotServed: "Formulas go beside criteria sheets of communes and tables of communes only.",
      onlyCriteria: "Beside a table of communes only the criteria met can be told.",
      noResults: "The table has no column of results. Point it out under Sheets in the Check tab.",
      noTargets:
        "The table has no column of targets to compare with. Point it out under Sheets in the Check tab.",
      noCodes: "The table has no column of codes, so a formula cannot know which row is which indicator.",
      noRows: "The table has no rows of figures.",
      ownMarks:
        "The table has marks of its own. This Excel cannot turn them into Đạt or Chưa đạt within a formula, which would count wrong. The count stands under Summary in the Check tab.",
      protected: "The sheet is protected. Unprotect it in the Review tab, then try again.",
      noFreeColumn: "There is no free column beside the table. Insert one, then try again.",
      columnTaken: "This column has just been filled. Choose another.",
      tooLong: "The table has so many columns that the formula would be longer than Excel takes.",
    },
    apply: "Insert",
    applied: (place) => `Formulas inserted into ${place}.`,
    show: "Show",
    again: "Insert more",
  },
  names: {
    title: "Mend #NAME?",
    hint: "A workbook made on another machine may show #NAME?, since its formulas point to a file or an old name. Names of functions are written anew; formulas of other software stay as they are.",
    look: "Look for broken names",
    none: "No formula needs its name mended.",
    found: (cells) => `Formulas to be written anew: ${printNumber(cells)}.`,
    cell: "Cell",
    before: "Now",
    after: "Becomes",
    anew: "Written anew",
    leftTitle: (cells) => `${counted(cells, "cell")} with #NAME? left alone`,
    why: {
      foreign: "a formula of other software, or a name mistyped",
      unknownFunction: "Đạt chuẩn has no such function",
      properlyNamed:
        "named properly; Excel has not loaded the functions: close Excel, open the workbook again, then this pane",
      protected: "the sheet is protected",
    },
    advice: {
      foreign: (cells) =>
        `No function of Đạt chuẩn in ${counted(cells, "cell")}: a formula of other software, or a misspelt name. Open the workbook where that software is, or correct the name in each cell.`,
      unknownFunction: (cells) =>
        `An NTM function Đạt chuẩn does not have in ${counted(cells, "cell")}. Type =NTM. into an empty cell to see the names, then correct each cell.`,
      properlyNamed: (cells) =>
        `Named properly in ${counted(cells, "cell")}, which show #NAME? since the workbook was opened before Excel loaded the functions. Press Ctrl+Alt+F9; if that does not help, save, close all windows of Excel, open the workbook again, then this pane.`,
      protected: (cells) =>
        `On a protected sheet: ${counted(cells, "cell")}. Unprotect it on the Review tab, then look again.`,
    },
    apply: (cells) => `Mend ${counted(cells, "cell")}`,
    applied: (cells) => `${counted(cells, "formula")} written anew.`,
  },
  convert: {
    title: "Convert to Unicode",
    hint: "Texts typed in TCVN3 fonts (.VnTime…), in VNI or in decomposed Unicode are written in composed Unicode, in a font that draws it. Formulas, numbers and texts in Unicode stay.",
    way: "Where to",
    ways: {
      copy: "A copy of the whole workbook; this one stays as it is",
      inPlace: "The very cells of this workbook; it can be undone",
    },
    scope: "Cells to convert",
    wholeBook: "The whole workbook",
    selection: "The selection",
    look: "Preview",
    none: "There is no text to convert.",
    found: (cells, sheets) => `${counted(cells, "cell")} on ${counted(sheets, "sheet")} will be converted.`,
    fontsOnly: (cells) => `Only the font changes in ${counted(cells, "cell")}.`,
    table: "Cells that will be converted",
    cell: "Cell",
    before: "Now",
    after: "Converted",
    leftTitle: (cells) => `${counted(cells, "cell")} left alone`,
    why: {
      formula: "the formula holds a text in an old encoding: change the formula by hand",
      severalFonts: "the cell has several fonts: give it one, or convert into a copy",
      protected: "the sheet is protected: unprotect it, or convert into a copy",
    },
    apply: "Convert",
    applied: (cells) => `${counted(cells, "cell")} converted.`,
    copied: (cells, sheets) =>
      `A copy was made; now in Unicode: ${counted(cells, "cell")} on ${counted(sheets, "sheet")}.`,
    copiedNothing: "A copy was made; no text had to be converted.",
    formulasLeft: (cells) =>
      `Formulas that still hold old texts, to be changed by hand: ${cells.join(", ")}.`,
  },
  freeze: {
    title: "Freeze values",
    hint: "Before a file is sent upward, NTM formulas are replaced by what they show, since a machine without Đạt chuẩn shows #NAME?. Other formulas stay. It can be undone.",
    scope: "Which sheets",
    wholeBook: "The whole workbook",
    look: "See what would be frozen",
    none: "There is no NTM formula to freeze.",
    found: (formulas, cells, sheets) =>
      `${counted(formulas, "formula")} (${counted(cells, "cell")}) on ${counted(sheets, "sheet")} will become values.`,
    mixed: (cells) =>
      `${cells} of them hold NTM functions among other arithmetic; they are frozen as a whole, since they would show #NAME? too.`,
    leftTitle: (cells) => `${counted(cells, "formula")} not frozen`,
    why: {
      error: "shows an error, so there is no value to keep",
      notCalculated: "not worked out yet: wait for Excel, then look again",
      protected: "the sheet is protected",
    },
    advice: {
      error: (formulas) =>
        `Not frozen, lest an error become a figure: ${counted(formulas, "formula")}. Mend the cells below, then look again.`,
      notCalculated: (formulas) =>
        `Not worked out yet: ${counted(formulas, "formula")}. Wait for Excel (or press F9), then look again.`,
      protected: (formulas) =>
        `On a protected sheet: ${counted(formulas, "formula")}. Unprotect it on the Review tab, then look again.`,
    },
    apply: (formulas) => `Freeze ${counted(formulas, "formula")}`,
    applied: (formulas) => `${counted(formulas, "formula")} became values.`,
  },
};

const STAGES = { selfAssessed: "self-assessed", reviewed: "reviewed", appraised: "appraised" } as const;

const WHY_EACH_ROW = {
  excelTable: "an Excel table takes no spilled formula",
  merged: "there are merged cells",
  occupied: "cells between the rows hold something",
  rowsBetween: "other rows stand between the indicators",
  noSpilling: "this Excel has no spilled formulas",
} as const;
