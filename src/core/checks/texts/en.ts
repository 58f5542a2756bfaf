import type { Level } from "../../sheet/table";
import type { TargetFault } from "../../target/types";
import { printNumber } from "../../text/number";
import { printDay } from "../../plan/isoDate";
import type { FileTrouble } from "../file/fileKinds";
import type { TotalMismatchData } from "../judgement/totalMismatch";
import type { PlanTargetData } from "../plan/planTargetMissed";
import type { Language, Sentences } from "./sentence";
import { addressOf, addressesOf, quoting } from "./sentence";
import { enCells } from "./enCells";
import { enCriteria } from "./enCriteria";
import { enPlaces } from "./enPlaces";
import { enRules } from "./enRules";
import { enDoubts } from "./enDoubts";
import { enHistory } from "./enHistory";
import { enThresholds } from "./enThresholds";
import { enTime } from "./enTime";

const quoted = quoting("blank");

function against(target: string): string {
  return target === "" ? "" : ` against the target “${target}”`;
}

const TARGET_FAULTS: Readonly<Record<TargetFault, string>> = {
  unreadable: "no bound can be read in it",
  ambiguousNumber: "its number can be read in two ways",
  loneUpTo: "“đến” alone does not say whether it is a floor or a ceiling",
  timeOnly: "it only names a time, not what must be reached",
  error: "the cell holds an Excel error",
};

/** What gives a total that is no sum of the figures themselves. */
const ADDED: Readonly<Partial<Record<TotalMismatchData["of"], string>>> = {
  quarters: "The quarter before and this quarter add up to",
  verdicts: "The results held against their bounds add up to",
  villages: "The lists of villages say",
};

const ADDED_RIGHT: Readonly<Partial<Record<TotalMismatchData["of"], string>>> = {
  quarters:
    "Compare the quarter's figure and the cumulative one before; correct the earlier quarter where that was revised",
  verdicts: "Go through the results of the communes and correct their number",
  villages: "Compare the villages of each commune and correct the table of targets",
};

const LEVELS: Readonly<Record<Level, string>> = {
  standard: "the new rural standard",
  advanced: "the advanced level (nâng cao)",
  model: "the model level (kiểu mẫu)",
};

/** Formats an office knows by another name than their ending. */
const FOREIGN_FORMATS: Readonly<Record<string, string>> = {
  docx: "a Word document",
  doc: "a Word document",
  pptx: "a PowerPoint presentation",
  ppt: "a PowerPoint presentation",
  xlsb: "a binary workbook (.xlsb)",
  ods: "an OpenDocument workbook (.ods)",
  odf: "an OpenDocument file",
  archive: "a compressed archive",
  compoundFile: "an Office file of an old version",
};

function troubleOf(trouble: FileTrouble): { readonly why: string; readonly fix: string } {
  switch (trouble.kind) {
    case "legacyXls":
      return {
        why: "It is in the old Excel format (.xls)",
        fix: "Open it in Excel and save it as an Excel workbook (.xlsx)",
      };
    case "notAZip":
      return { why: "Its content is no workbook", fix: "Ask the sender to save it in Excel again" };
    case "refused":
      return {
        why: `The computer does not give the file out (${trouble.code})`,
        fix: "Close it in other programs or ask for permission to read it, then check again",
      };
    case "truncated":
      return {
        why: "It is cut off, as after a broken transfer",
        fix: "Download it again, or ask for it again",
      };
    case "tooLarge":
      return {
        why: "Its content is unusually large",
        fix: "Delete the sheets that are not needed and save it again",
      };
    case "notAWorkbook":
      return {
        why: `The file is ${FOREIGN_FORMATS[trouble.format] ?? `a .${trouble.format} file`}, not an .xlsx workbook`,
        fix: "Save its content as an Excel workbook (.xlsx) and check again",
      };
    case "damagedPart":
      return {
        why: `The part “${trouble.part}” of the file is damaged`,
        fix: "Use Open and Repair in Excel, save it and check again",
      };
  }
}

function planned({ label, target, a, b, value, unit }: PlanTargetData): { what: string; shouldBe: string } {
  const reached = value === null ? "no data" : `${printNumber(value)}${unit === "" ? "" : ` ${unit}`}`;
  const parts = a !== null && b !== null ? ` (${printNumber(a)}/${printNumber(b)})` : "";
  return { what: `${label}: ${reached}${parts} so far`, shouldBe: `The plan's target is “${target}”` };
}

const sentences: Sentences = {
  "missing-result": ({ is, data }) => ({
    what: is === null ? "there is no result" : `the result says ${quoted(is)}, which counts as no data`,
    ...(data.target === "" ? {} : { shouldBe: `The target is “${data.target}”` }),
    fix: "Enter the result, or say in the notes why there is none yet",
  }),
  "not-a-number": ({ is, data }) => ({
    what: `${quoted(is)} is not a number`,
    shouldBe: `A number is needed here${against(data.target)}`,
    fix:
      data.proposal === undefined
        ? "Enter the figure and move the explanation to the notes"
        : `It may be “${data.proposal}”; please check and enter it again`,
  }),
  "number-as-text": ({ is, data }) => ({
    what: `the number ${quoted(is)} is stored as text`,
    shouldBe: `It should be the number ${printNumber(data.value)}`,
    why: "Excel's sums and comparisons pass over numbers stored as text",
    fix: "Turn the cell into a number",
  }),
  "ambiguous-number": ({ is, data }) => ({
    what:
      data.readings.length === 2
        ? `${quoted(is)} may be ${data.readings.map((value) => printNumber(value)).join(" or ")}`
        : `the number in ${quoted(is)} can be read in two ways`,
    why:
      data.of === "money"
        ? "The two readings give different sums"
        : `The two readings give different verdicts${data.of === "result" ? against(data.target) : ""}`,
    fix: "Write it so that it can be read in one way only: a comma for decimals, no dot between thousands",
  }),
  "percent-scale": ({ is, data }) => ({
    what: `the rate ${quoted(is)} seems to be in the wrong scale`,
    ...(data.target === "" ? {} : { shouldBe: `The target is “${data.target}”` }),
    why: "0,85 in a column of 85s, or 8500% for 85%, cannot be judged",
    fix: "Write the rate the way the rest of the column is written",
  }),
  "out-of-range": ({ is }) => ({
    what: `the rate ${quoted(is)} lies outside 0–100%`,
    why: "The rate of an indicator is never negative nor above 100%",
    fix: "Check numerator and denominator and enter it again",
  }),
  "unknown-mark": ({ is, shouldBe, data, related, sheet }) => {
    switch (data.why) {
      case "bothColumns":
        return {
          what: `both columns, Đạt and Chưa đạt, are marked${related[0] === undefined ? "" : ` (cell ${addressOf(related[0], sheet)})`}`,
          shouldBe: "Only one of the two should be marked",
          fix: "Delete the mark that is wrong",
        };
      case "crossForFigure":
        return {
          what: `the mark ${quoted(is)} stands where a figure is needed`,
          shouldBe: `A figure is needed${against(data.target)}`,
          fix: "Enter the result as a number",
        };
      case "notInTable":
        return {
          what: `the mark ${quoted(is)} is not known`,
          ...(shouldBe === null ? {} : { shouldBe: `It probably means “${String(shouldBe)}”` }),
          fix: "Write “Đạt”, “Chưa đạt” or “Không áp dụng”",
        };
    }
  },
  "date-for-range": ({ is, data }) => ({
    what: `the cell is a date${typeof is === "string" ? ` (${quoted(is)})` : ""}`,
    shouldBe: `It was probably “${data.likely}”`,
    why: "Excel turns what is typed as 02-03 into a date",
    fix: "Format the cell as Text and type it again",
  }),
  "excel-error": ({ data }) => ({
    what: `the cell shows ${data.code}`,
    why: "Its formula refers to a cell that is gone, or computes with something that is no number",
    fix: "Mend the formula or enter the figure",
  }),
  "not-calculated": ({ data }) => ({
    what: `the formula ${data.formula} has no value`,
    why: "The file stores the formula without its result",
    fix: "Open the file in Excel, let it calculate, and save it",
  }),
  ...enCells,
  ...enPlaces,

  "code-as-number": ({ is, data }) =>
    data.became === "number"
      ? {
          what: `the code ${quoted(is)} is a number and lost its last zero`,
          shouldBe: `By its position it is “${data.code}”`,
          fix: "Format the column of codes as Text and type the code again",
        }
      : {
          what: `Excel turned the code “${data.code}” into the date ${data.date}${data.count > 1 ? `, and ${printNumber(data.count - 1)} more codes of the column` : ""}`,
          why: "In a cell of general format Excel takes a code with a dot for a day; other tables that look the code up do not find it",
          fix: "Format the column of codes as Text and type the codes again",
        },
  "unknown-code": ({ is, data }) => ({
    what: `there is no indicator ${quoted(is)}`,
    why: `${data.set} does not have this code`,
    fix: "Compare the code with the criteria set; declare the province's own indicators in the table of thresholds",
  }),
  "duplicate-code": ({ is, data, sheet }) => ({
    what: `the code ${quoted(is)} stands here again`,
    why: `It already stands in ${addressOf(data.first, sheet)}, which is the one that counts`,
    fix: "Correct the code or delete the row",
  }),
  "missing-indicator": ({ data }) => ({
    what: `missing from the table${data.label === "" ? "" : `: “${data.label}”`}`,
    why: `${data.set} asks for it; without it the criterion counts as having no data`,
    fix: "Add the missing row or column",
  }),
  "target-unreadable": ({ is, data }) => ({
    what: `the target ${quoted(is)}: ${TARGET_FAULTS[data.why]}${
      data.read !== "" && data.rest !== ""
        ? `; read “${data.read.trim()}”, stopped at “${data.rest.trim()}”`
        : ""
    }`,
    fix: "Write it as “≥80%”, “từ 02-03 xã” or “Đạt”",
  }),
  "target-unset": ({ data }) => ({
    what:
      data.writtenIn === "sheet"
        ? "the province sets this target, and the sheet gives no figure"
        : `no target is known for this indicator${data.area === "*" ? "" : ` in the area ${data.area}`}`,
    why: "Without it the result is neither met nor unmet",
    fix: "Enter the figure of the province's decision in the table of thresholds",
  }),
  "target-unconfirmed": ({ data }) => ({
    what: `the target “${data.target}” comes from the bundled data and is not confirmed`,
    ...(data.source === "" ? {} : { why: `Source: ${data.source}` }),
    fix: "Compare it with the decision and confirm it in the table of thresholds",
  }),
  "met-only-rounded": ({ data }) => ({
    what: `${data.value === undefined ? "the result" : `the value ${printNumber(data.value)}`} meets only when rounded${against(data.target)}`,
    why: data.counts ? "This target is rounded, so it counts as met" : "Unrounded it is not met",
    fix: "Look at the raw value before reporting it",
  }),

  "verdict-mismatch": ({ is, shouldBe, data }) => ({
    what: `it says ${quoted(is)}`,
    shouldBe: `The verdict is “${String(shouldBe)}”`,
    why: `The result “${data.result}”${against(data.target)} is ${data.computed === "met" ? "met" : "not met"}`,
    fix: "Correct the verdict, or the result if it was entered wrongly",
  }),
  "total-mismatch": ({ data, difference, related, sheet }) => ({
    what: `${data.label === "" ? "the total" : `“${data.label}”`} says ${printNumber(data.written)}`,
    shouldBe: `${ADDED[data.of] ?? "The parts add up to"} ${printNumber(data.computed)}, ${printNumber(Math.abs(difference ?? 0))} apart`,
    ...(related.length === 0 ? {} : { why: `Added up: ${addressesOf(related, sheet)}` }),
    fix: ADDED_RIGHT[data.of] ?? "Compare the parts and correct the total",
  }),
  "percentage-mismatch": ({ data }) => ({
    what: `the rate says ${data.printed}`,
    shouldBe: `${printNumber(data.numerator)}/${printNumber(data.denominator)} is ${data.computed}`,
    fix: "Correct the rate, or its two figures if they were entered wrongly",
  }),

  "misspelt-place": ({ data }) => ({
    what: `the register has no ${quoted(data.written)}`,
    shouldBe: `It is probably “${data.name}”${data.district === undefined ? "" : ` (${data.district})`}`,
    fix: "Write the name as the register has it",
  }),
  "duplicate-place": ({ data, sheet }) => ({
    what: `“${data.name}” stands here again`,
    why:
      data.first === undefined || data.firstSheet !== sheet
        ? `The sheet “${data.firstSheet}” already reports this place`
        : `It already stands in ${addressOf(data.first, sheet)}${data.mayBe.length === 0 ? "" : `; the list lacks ${data.mayBe.join(", ")}`}`,
    fix: "Correct the name or delete what is too much",
  }),
  "missing-place": ({ data, place }) => ({
    what: `the list lacks “${place ?? data.name}”${data.district === undefined || data.district === data.within ? "" : ` (${data.district})`}`,
    shouldBe:
      data.from === "previousFile"
        ? `the workbook of the period before has ${printNumber(data.of)} communes, this one among them`
        : `${data.within} has ${printNumber(data.of)} communes, and the list should have all of them`,
    fix: "Add the commune's row; if the list is a selection, say so in its title",
  }),

  ...enCriteria,
  ...enRules,
  ...enThresholds,
  ...enDoubts,
  ...enHistory,
  ...enTime,

  "plan-target-missed": ({ data }) => ({
    ...planned(data),
    why: `The year ${String(data.year)} is over`,
    fix: "Give the reason in the report and take the rest into next year's plan",
  }),
  "plan-behind": ({ data }) => ({
    ...planned(data),
    why: "At this pace the year will not suffice",
    fix: "Go through the places that can still make it and press those who support them",
  }),
  "registered-behind": ({ data }) => ({
    what: `registered for ${LEVELS[data.level]} but lacks ${printNumber(data.lacking)} criteria${
      data.criteria.length === 0 ? "" : ` (${data.criteria.join(", ")})`
    }`,
    shouldBe:
      data.allowed === 0
        ? "By now none should be lacking"
        : `By now at most ${printNumber(data.allowed)} should be lacking`,
    ...(data.set === "" ? {} : { why: `Counted by ${data.set}` }),
    fix: data.department === "" ? "Assign a department to support it" : `Ask ${data.department} for support`,
  }),
  "inspection-overdue": ({ data }) => ({
    what: `the time of the inspection${data.places.length === 0 ? "" : ` of ${data.places.join(", ")}`} is over and nothing is written down as done`,
    shouldBe: `It was due by ${printDay(data.until)}`,
    fix:
      data.lead === ""
        ? "Remind whoever leads it, or write down the outcome if it was done"
        : `Remind ${data.lead}, or write down the outcome if it was done`,
  }),

  "report-missing": ({ data }) => ({
    what: `has not sent the report of ${data.period}`,
    shouldBe: `It was due by ${data.lastSafeDay}`,
    why: `That is ${printNumber(data.daysOver)} days ago`,
    fix: "Remind the unit to send it",
  }),
  "report-late": ({ data }) => ({
    what: `the report of ${data.period} was finished on ${data.finishedOn}`,
    shouldBe: `It was due by ${data.lastSafeDay}`,
    why: `It is ${printNumber(data.daysLate)} days late (file ${data.file})`,
    fix: "Its figures are taken over all the same; remind the unit for next time",
  }),

  "file-unreadable": ({ data }) => ({ what: "the file cannot be read", ...troubleOf(data.trouble) }),
  "file-protected": () => ({
    what: "the file is locked by a password",
    why: "Files with a password are not opened",
    fix: "Remove the password (File, Info, Protect Workbook) and check again",
  }),
  "sheet-not-recognised": ({ data: { seems } }) => ({
    what:
      seems === "households"
        ? "this is a list of households, no criteria sheet of a commune, so it was not checked"
        : "the kind of this sheet is not recognised, so it was not checked",
    fix: "If it holds data, choose its kind and what its columns mean",
  }),
  "rule-broken": ({ data }) => ({
    what: `the check “${data.rule}” failed`,
    why: `This is a fault of the program, not of the data: ${data.reason}`,
    fix: "Tell whoever looks after the program; the other checks are complete",
  }),
};

export const en: Language = {
  sentences,
  where: {
    sheet: (name) => `Sheet “${name}”`,
    cell: (address) => `cell ${address}`,
    indicator: (code) => `indicator ${code}`,
    criterion: (no) => `criterion ${no}`,
    file: "File",
    plan: "The year's plan",
  },
};
