import { brokenFormTexts } from "../../../core/report/brokenForm";
import { joinTexts } from "../../../core/report/joinTexts";
import { printPeriod } from "../../../core/plan/period";
import { templateTexts } from "../../../core/report/templateTexts";
import { printNumber } from "../../../core/text/number";
import { counted } from "../../texts/counted";
import type { CrossFootKind } from "../../../core/report/crossFoots";
import type { Lack } from "../lack";
import type { ReportTexts } from "./texts";

const LACKS: Readonly<Record<Lack["status"], string>> = {
  unknown: "No such field",
  missing: "Left blank",
  partly: "Partly missing",
};

const CROSS_FOOTS: Readonly<Record<CrossFootKind, string>> = {
  districtsToProvince: "the districts add up to",
  bandsToTotal: "the bands add up to",
  marksToCount: "the marks Đ are",
  partsToSource: "the parts add up to",
  sourcesToTotal: "the sources add up to",
  cumulative: "the period's own figure gives",
  rate: "the two figures give",
};

export const en: ReportTexts = {
  title: "Make a report",
  notChecked: "A form is filled from checked figures, so the workbook is checked first.",
  period: {
    title: "Period",
    kind: "Kind of period",
    kinds: { quarter: "Quarter", half: "Half-year", year: "Year" },
    quarter: "Quarter",
    half: "Half-year",
    year: "Year",
    quarters: ["Quarter I", "Quarter II", "Quarter III", "Quarter IV"],
    halves: ["First half", "Second half"],
    badYear: "Write the year in four digits, such as 2022.",
    cutOff: "Cut-off of the figures",
    cutOffHint: "Day/month/year",
    madeOn: "Report made on",
    badDay: "Write day/month/year, such as 14/09/2022.",
    otherYear: (periodYear, workbookYear) =>
      `The period is of ${periodYear}, the workbook's figures are of ${workbookYear}.`,
  },
  form: {
    title: "Form",
    label: "Report form",
    own: "The office's own template (.xlsx)",
    chooseFile: "Choose a template…",
    chosen: (file) => `Template: ${file}`,
    ownHint: "An Excel file with fields such as {{field}}. It is read on this computer only.",
    all: "All forms of the program",
    whichForms: "Forms to fill",
    ownSheet: "A sheet of this workbook",
    sheet: "Sheet with fields",
    chooseSheet: "Choose a sheet…",
    sheetHint: "The sheet is filled where it stands, rows below move down; this can be undone.",
    noFile: "No template chosen yet.",
    notXlsx: "The chosen file cannot be read. Choose an .xlsx file.",
  },
  warnings: {
    findings: (errors, warnings) =>
      `The workbook still has ${counted(errors, "error")} and ${counted(warnings, "warning")}. Figures in the form may be wrong.`,
    seeFindings: "See the findings",
  },
  dryRun: {
    title: "Preview",
    preparing: "Reading the form…",
    complete: (fields) => `All ${fields} fields can be filled in.`,
    incomplete: (filled, fields) =>
      `${filled} of ${fields} fields can be filled in whole; what is missing stands below.`,
    noTags: "This file has no field such as {{field}}, so there is nothing to fill in.",
    faulty: "The template has faults; those places stay as they are.",
    filledFields: (fields) => `See ${counted(fields, "field")} with all figures`,
    where: (written, cells) => `${written} in cell ${cells}`,
    lack: (status, fields) => `${LACKS[status]}: ${counted(fields, "field")}`,
    at: (cells) => `cell ${cells}`,
    absent: {
      noPlan: "The workbook holds no plan. Add the plan's annexes, or use a bundled plan in the tab Plan.",
      noRegister: "The commune or province is not in the register of places.",
      noPreviousPeriod:
        "Nothing of the period before for every commune: no workbook of it was chosen, and this one has no sheet, column or history of it.",
      noSamePeriod:
        "Nothing of the same period last year for every commune, in this workbook, the one before or the history.",
      noYearEnd:
        "Nothing of the end of last year for every commune, in this workbook, the one before or the history.",
      noResults: "There is no criteria sheet yet.",
      otherPeriod: "The workbook has it for another period, which is not taken for this one.",
      planOfOtherYear: "The plan in the workbook is of another year, which is not taken for this one.",
      noTitle: "The sheets' titles do not say it.",
      notRegistered: "The commune is not on the registered list.",
      noDistricts: "There are no districts in this period.",
      noRegisteredCommunes: "The plan has no registered communes.",
      noRecognitions: "The workbook does not say which communes are recognised.",
      noFunds: "The workbook has no sheet of money.",
      noUnitOfMoney: "The sheet of money tells no unit; write “Đơn vị tính: triệu đồng” above the table.",
      noSuchAmount: "The sheets of money do not tell this.",
      noInspections: "The workbook has no inspections.",
      noneHeldInPeriod: "The workbook has no inspection with a time in the period and a result.",
      nonePlannedNext: "The workbook has no inspection of the period that follows.",
      noVillages: "The workbook has no counts of villages.",
      noCommuneGroups: "The communes are in no group 1, 2 or 3.",
      typedByHand: "Left blank to be typed.",
      otherSet: "The criteria set that applies has no such criterion or band.",
      notWritten: "This part is not written on the sheet Thuyết minh yet.",
    },
    partly: (missing, of, names) => `Missing in ${missing} of ${of} rows: ${names}.`,
    andMore: (count) => `and ${count} more`,
    unknown: (suggestion) =>
      suggestion === undefined
        ? "There is no such field; the cell stays as it is."
        : `There is no such field; is it {{${suggestion}}}?`,
    emptyTag: "The braces {{ }} hold no field's name.",
    fault: templateTexts.en.fault,
    crossFoots: (checked, failed) =>
      failed === 0
        ? `Figures held against each other: ${checked}, all agree.`
        : `Figures held against each other: ${failed} of ${checked} do not agree.`,
    crossFoot: ({ kind, field, place, is, shouldBe }) =>
      `${place === undefined ? "" : `${place}: `}{{${field}}} is ${is.toLocaleString("en")}, ${CROSS_FOOTS[kind]} ${shouldBe.toLocaleString("en")}`,
    notServed: (period) =>
      `This form is not made for ${printPeriod(period)}; choose another period or another form.`,
    sheetGone: (sheet) => `The sheet ${sheet} is no longer in this workbook. Choose another.`,
    filledUp: "This file is filled already; no field is left. Choose a blank template.",
    filledBefore: (period, on) =>
      `This file is a copy filled for ${period} on ${on}; only the fields left are filled in.`,
    version: (version) => `Template version: ${version}.`,
    otherVersion: (before, now) => `This template is version ${now}; version ${before} was filled last time.`,
    otherFields: "This template asks for other fields than last time. Look over the fields below.",
    failed: "The form could not be previewed. Try choosing it again.",
  },
  delivery: {
    title: "Fill in as",
    ways: {
      newWorkbook: "A new workbook",
      sheets: "New sheets of this workbook",
      download: "A downloaded file",
    },
    wayHints: {
      newWorkbook: "The filled form opens in another window; this workbook stays as it is.",
      sheets: "Sheets are added to this workbook; this can be undone.",
      download: "The filled form is saved as an .xlsx file; this workbook stays as it is.",
    },
    inPlaceHint: "Fills the chosen sheet where it stands; this can be undone.",
    fill: "Fill in",
    filling: "Filling in…",
    done: {
      newWorkbook: (file) => `The form is open in a new workbook. Save it as ${file}.`,
      sheets: () => "The form was added to this workbook.",
      inPlace: (sheet) => `Filled in on the sheet ${sheet}.`,
      download: (file) => `${file} was downloaded. Open it from the computer's downloads.`,
    },
    onlyWithFigures: "Fill only what has its figures; the rest keeps its tags for later",
    leftParts: (parts) => `Left alone, and why: ${counted(parts, "part")}`,
    rows: (first, last) => `rows ${first}–${last}`,
    inOneWorkbook: (forms) => `${forms} forms in one workbook, a sheet each.`,
    left: ({ name, why }) =>
      `${name} could not be made: ${why.kind === "broken" ? brokenFormTexts.en(why) : joinTexts.en[why.kind]}`,
    inserted: (sheets) => `Sheets: ${sheets.join(", ")}.`,
    emptyCharts: (sheets) => `Charts without figures are hidden: ${sheets.join(", ")}.`,
    refused: (edits) => `Not filled in, as the template does not allow it: ${counted(edits, "place")}.`,
    readAgain: (checked) => (checked === 0 ? "" : `Read again: figures and totals: ${checked}, all agree.`),
    readAgainDiffers: (differences) =>
      `Read again, ${differences.length} cells do not agree: ${differences.slice(0, 5).join("; ")}.`,
    difference: ({ is, shouldBe }) =>
      `is ${typeof is === "number" ? is.toLocaleString("en") : `“${is}”`}, should be ${shouldBe.toLocaleString("en")}`,
    show: "Show the sheet",
    undo: "Undo",
    undone: "The added sheets were removed.",
    partlyUndone: "The sheet has been worked in since, so it stays. Delete it by hand if it is not needed.",
    failed: "The form was not filled in.",
    downloadInstead: "Download the file",
  },
  fields: {
    title: "Fields",
    hint: "Select a cell of the template, then insert the field's tag into it.",
    search: "Search fields",
    found: (shown, all) =>
      shown === all ? counted(all, "field") : `${printNumber(shown)} of ${counted(all, "field")}`,
    more: (rest) => `${rest} more; type on to find them.`,
    none: "No field matches.",
    insert: "Insert tag",
    insertField: (name) => `Insert tag {{${name}}}`,
    inserted: (name, cell) => `{{${name}}} now stands in ${cell}.`,
    notText: (cell) =>
      `${cell} holds a number or a formula, so nothing was inserted. Select a blank cell or one with text.`,
    refused: (cell) => `${cell} could not be written: the sheet is protected, or the cell has just changed.`,
    failed: "The tag could not be inserted.",
    undo: "Undo",
    undone: "The tag is taken out again.",
    notUndone: "The tag was not taken out: somebody changed the cell since, or the sheet is protected.",
    now: (value) => `Now: ${value}`,
    first: (value, rows) => `First row: ${value} (${counted(rows, "row")})`,
    absent: (why) => `Not there: ${why}`,
    sources: (count) => `From ${counted(count, "cell")}:`,
    moreSources: (count) => `and ${count} more`,
  },
};
