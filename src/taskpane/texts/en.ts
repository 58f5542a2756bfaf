import type { Texts } from "./texts";

export const en: Texts = {
  language: "en",
  appName: "Đạt chuẩn",
  tagline: "New Rural Development criteria",
  switchLanguage: "Tiếng Việt",
  tabsLabel: "What to do",
  tabs: {
    check: "Check",
    consolidate: "Consolidate",
    report: "Report",
    plan: "Plan",
    formulas: "Formulas",
    thresholds: "Thresholds",
    judge: "Try one",
  },
  moreTabs: "More",
  moreTabsLabel: (tabs) => `More: ${tabs}`,
  loading: "Opening…",
  broken: {
    title: "This part of the pane failed and cannot be drawn.",
    hint: "The workbook was not changed. Open it again to go on; should it fail again, send the line below to whoever helps you.",
    reopen: "Open again",
  },
  judge: {
    title: "Judge one indicator",
    result: "Result",
    resultHint: "For example: 85%, 12/15 km, Đạt. Leave blank where there is no figure yet.",
    target: "Target",
    targetHint: "As the decision words it: ≥ 80%, từ 02-03 xã, Đạt",
    rounded: "Round to the target's precision",
    roundedHint: "Only where the document allows rounding.",
    tryOne: "Examples",
    example: (result, target) => `${result} against ${target}`,
    nothingYet: "Type a target to see how it is read and whether the result meets it.",
    readAs: "The target is read as",
    targetNotRead: (start, rest) =>
      start === "" ? `“${rest}” cannot be read.` : `Read “${start}”, stopped at “${rest}”.`,
    shortfall: "Still missing",
    onlyRounded: "Met only after rounding; the exact figure does not meet it.",
    unclearTitle: "Why it needs a look",
    noteTitle: "Note",
  },
  verdicts: {
    met: "Met",
    unmet: "Not met",
    missing: "No data yet",
    notApplicable: "Not applicable",
    unclear: "Needs a look",
  },
  reasons: {
    targetUnreadable: "The target is not understood. Write the level to reach, such as “≥ 80%”.",
    targetUnset: "The target is left to the province and has no level yet. Write the province's level.",
    targetMissing: "There is no target to compare with.",
    excelError: "The cell holds an Excel error. Mend its formula.",
    notCalculated: "The formula has not been calculated. Open the file in Excel and save it.",
    notANumber: "The result is no number. A letter O may stand for a 0, or a letter l for a 1.",
    unknownMark: "It is not known what this mark means. Write Đạt or Chưa đạt.",
    severalFigures:
      "There are several figures, and it is not clear which counts. Write only the one to judge.",
    ambiguousNumber:
      "The number can be read in two ways with different verdicts. Write it anew, such as 1.500 or 1,5.",
    percentScale:
      "It is not clear whether the figure is a percentage or a fraction (0,85 or 85%). Add the % sign.",
    outOfRange: "A rate lies between 0 and 100%.",
    dateForRange: "Excel turned the figure into a date. Format the cell as Text and type it again.",
    markForFigure: "The target is a figure, the result only a mark. Write the figure reached.",
    figureForMark: "The target is a mark, the result a figure. Write the assessment in words.",
    narrative: "The result is a description without a figure to compare. Write a figure, or Đạt or Chưa đạt.",
    asWritten: "Taken from the verdict written in the sheet.",
    secondClauseUnknown: "The main requirement is met; there is no figure for the one in brackets.",
    changeNeedsBase:
      "The target is a rise or a fall: it needs the starting figure, or the words “giảm …”, “tăng …”.",
    notApplicableHere: "This target does not say “nếu có”, so it cannot be left out.",
    deniesItself:
      "The indicator's name begins with “Không”, so the mark is not clear. Write Đạt or Chưa đạt.",
    unitMismatch: "The result's unit differs from the target's. Write both in one unit.",
    exceedsRange: "The result is above the upper end of the target.",
  },
  targetFaults: {
    unreadable: "This wording is not understood.",
    ambiguousNumber: "The number in the target can be read in two ways.",
    loneUpTo: "“Đến …” alone may be a minimum or a maximum. Add “giảm”, “tăng”, ≥ or ≤.",
    timeOnly: "There is a time but no level to reach.",
    error: "The target's cell holds an Excel error.",
  },
  privacy: "No figure leaves this computer.",
  outsideExcel: "Opened outside Excel: work with an .xlsx file chosen from this computer.",
  waitingForExcel:
    "Excel has not answered yet. If a cell is being edited, press Enter to finish; the work then goes on by itself.",
  noOffice:
    "Office.js could not be loaded from Microsoft, so the open workbook is out of reach. Check the network and open this pane again; meanwhile a .xlsx file can be opened below.",
};
