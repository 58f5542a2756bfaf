import { templateTexts } from "../../core/report/templateTexts";
import { printNumber } from "../../core/text/number";
import type { CrossFootKind } from "../../core/report/crossFoots";
import type { Verdict } from "../../core/target/types";
import type { Level } from "../../core/sheet/table";
import type { BadLine, UsageFault } from "../usage";
import type { Texts } from "./types";

const HELP = `Đạt chuẩn checks New Rural Development criteria sheets and fills report forms on this computer; nothing is sent anywhere.

Usage
  dat-chuan check FILE.xlsx…     Checks every cell and lists what is wrong
      --period 2022Q3|2022H1|2022    Reporting period
      --set ID  --area ID  --year N  Criteria set, area, year where the workbook does not tell
      --as-of DATE                   Day progress is judged on (2022-09-30); the period's last day, else today
      --plan FILE.xlsx|ID            The year's plan where the workbook holds none
      --previous FILE.xlsx           The period before, to see what slipped back
  dat-chuan judge RESULT TARGET  Reads one target and judges one result
  dat-chuan judge -              The same for JSON lines on standard input
  dat-chuan report FILE.xlsx --period 2022Q3 --out DIR|SET.xlsx
                                 Fill forms: a file each, or the whole set in one workbook
      --form ID  --template FILE.xlsx  Bundled forms, own templates (may be repeated)
      --previous FILE.xlsx           The period before, for figures held against it
      --partial                      Fill only what has its figures; the rest keeps its tags
      --dry-run                      Says what would be filled, writes nothing
  dat-chuan consolidate DIR|FILE… --out FILE.xlsx
                                 Put the sheets of many communes into one workbook
      --period 2022Q3                The period; by default the one most sheets name
      --prefer newest|FILE           Where two versions differ: take the newest, or take this file (repeatable)
      --plan FILE.xlsx|ID            The year's plan, for due dates and supporting departments
      --district NAME                Remind the communes of this district only
  dat-chuan convert FILE.xlsx --out FILE.xlsx
                                 Copies to a new file, texts in TCVN3 (ABC), VNI, decomposed Unicode as Unicode
  dat-chuan template list        The fields a template may use
  dat-chuan template inspect FILE  The fields of a template with their cells

Common options
  --lang vi|en   Language of messages
  --json         Answer as JSON
  --version      Version

Exit status: 0 no error · 1 at least one error · 2 bad arguments or no such file`;

const CROSS_FOOTS: Readonly<Record<CrossFootKind, string>> = {
  districtsToProvince: "the districts together give",
  bandsToTotal: "the bands together give",
  marksToCount: "the marks give",
  partsToSource: "the parts give",
  sourcesToTotal: "the sources give",
  cumulative: "the amounts in the period give",
  rate: "computed anew it is",
};

const BAD_LINES: Readonly<Record<BadLine, string>> = {
  notJson: "is not JSON",
  notAnObject: "must be a JSON object",
  noResult: 'lacks "result"',
  noTarget: 'lacks "target", or it is neither text nor number',
  unknownKey: "has a key that is not known",
  badKey: "has a key whose value is of the wrong kind",
};

function usage(fault: UsageFault): string {
  switch (fault.kind) {
    case "noCommand":
      return "No command given. See dat-chuan --help --lang en.";
    case "unknownCommand":
      return `There is no command “${fault.written}”. Commands: check, consolidate, convert, judge, report, template. See dat-chuan --help --lang en.`;
    case "unknownOption":
      return `This command has no option ${fault.written}. See dat-chuan --help --lang en.`;
    case "valueMissing":
      return `Option ${fault.option} needs a value after it.`;
    case "valueNotAllowed":
      return `Option ${fault.option} takes no value.`;
    case "optionRepeated":
      return `Option ${fault.option} may be given once only.`;
    case "optionMissing":
      return `This command needs the option ${fault.option}.`;
    case "badValue":
      return `${fault.option} does not take “${fault.written}”. It takes: ${fault.allowed}.`;
    case "badPeriod":
      return `“${fault.written}” is no period. Write 2022Q3 (quarter), 2022H1 (half-year) or 2022 (year).`;
    case "badDate":
      return `${fault.option} “${fault.written}” is no date. Write year-month-day, such as 2022-09-30.`;
    case "badYear":
      return `“${fault.written}” is no year. Write four digits, such as 2022.`;
    case "badLine":
      return `This line ${BAD_LINES[fault.why]}.`;
    case "noFiles":
      return "No file given. Name at least one .xlsx file.";
    case "noWorkbooks":
      return "There is no .xlsx file to consolidate.";
    case "notConsolidation":
      return `${fault.file} is there and is no consolidated workbook, so it is left as it is. Choose another name for --out.`;
    case "otherPeriod":
      return `${fault.file} holds the consolidation of ${fault.holds}, not of ${fault.wanted}, so it is left as it is. Use an --out file of its own for each period.`;
    case "oneFile":
      return `This command takes exactly one file, ${fault.found} were given.`;
    case "resultAndTarget":
      return `judge needs one result and one target, ${fault.found} values were given. Example: dat-chuan judge 97 "≥ 98%".`;
    case "sameFile":
      return `--out is the original ${fault.file}. A conversion cannot be turned back, so write to another file.`;
    case "noSuchFile":
      return `There is no file ${fault.file}.`;
    case "isDirectory":
      return `${fault.file} is a directory, not a file.`;
    case "notADirectory":
      return `${fault.file} is not a directory, so no results can be written there.`;
    case "cannotWrite":
      return `${fault.file} cannot be written (${fault.code}). Nothing was written.`;
    case "noPlanInside":
      return `The workbook ${fault.file} holds no registered communes and no plan targets.`;
    case "unreadableInput":
      return `The file ${fault.file} of ${fault.option} cannot be read: ${fault.why}`;
  }
}

const SKIPPED = {
  lockFile: "a temporary file of a workbook that is open in Excel",
  notWorkbook: "no .xlsx file",
  output: "the consolidated workbook itself",
} as const;

const LEVELS = { standard: "NTM", advanced: "Advanced NTM", model: "Model NTM" } satisfies Record<
  Level,
  string
>;

const VERDICTS = {
  met: "Met",
  unmet: "Not met",
  missing: "No result",
  notApplicable: "Not applicable",
  unclear: "To be looked at",
} satisfies Record<Verdict, string>;

export const en: Texts = {
  help: HELP,
  usage,
  number: (value) => value.toLocaleString("en", { maximumFractionDigits: 15 }),
  severities: { error: "Error", warning: "Warning", note: "Note" },
  verdict: (verdict, metOnlyRounded) =>
    metOnlyRounded
      ? `${VERDICTS[verdict]} (${verdict === "met" ? "only when rounded" : "met if rounded"})`
      : VERDICTS[verdict],
  setName: (level, years) => `${LEVELS[level]} ${years.from}–${years.to}`,
  check: {
    progress: (file, number, of) => `Checking ${number}/${of}: ${file}`,
    wholeFile: "The file",
    noCell: "—",
    counts: (errors, warnings, notes) => `errors: ${errors}, warnings: ${warnings}, notes: ${notes}`,
    nothingFound: "No error, no warning.",
    moreNotes: (hidden) => `and ${hidden} more notes of this kind (--json lists all)`,
    communesHead: "Criteria met by each commune",
    communeColumns: ["Commune", "Criteria set", "Met", "Not met", "Not judged"],
    planHead: "Progress of the year's plan",
    planColumns: ["Target", "Planned", "Figures", "Value", "Progress", "Verdict"],
    sheetsRecognised: (count, cells) => `sheets: ${count}, results judged: ${cells}`,
    total: (files, errors, warnings, notes) =>
      `In all, files: ${files}, errors: ${errors}, warnings: ${warnings}, notes: ${notes}`,
    none: "none",
  },
  judge: {
    result: "Result",
    target: "Target",
    read: "Read as",
    verdict: "Verdict",
    shortfall: "Still lacking",
    blank: "(blank)",
    notRead: "(not understood)",
  },
  consolidate: {
    writing: (file) => `Writing ${file}`,
    fileColumns: ["File", "Unit", "Date", "State", "Errors", "Warnings"],
    states: {
      received: "received",
      late: "received, late",
      duplicate: "duplicate",
      olderVersion: "older version",
      conflict: "choose a version",
      wrongPeriod: "other period",
      notRecognised: "no sheet recognised",
      unreadable: "unreadable",
      protected: "password",
    },
    communes: (count) => `${count} communes`,
    skipped: (file, why) => `Passed over ${file}: ${SKIPPED[why]}.`,
    conflict: (commune, files, taken, count) =>
      taken === undefined
        ? `${commune}: ${files.join(" and ")} differ in ${count} places and nothing tells which is newer, so neither is taken. Choose with --prefer FILE or --prefer newest.`
        : `${commune}: ${files.join(" and ")} differ in ${count} places; ${taken} is taken.`,
    owing: (count, expected, day) =>
      count === 0
        ? `All ${expected} communes have sent their sheets.`
        : `${count} of ${expected} communes have sent nothing${day === "" ? "" : ` (due by ${day})`}.`,
    nobodyKnown: "There is no register of this province's communes, so nobody knows who has sent nothing.",
    reminder: "Reminder to send (in Vietnamese)",
    written: (file, communes) => `Wrote ${file}: figures of ${communes} communes.`,
  },
  report: {
    progress: (form) => `Filling ${form}`,
    written: (file) => `Wrote ${file}`,
    notFilled: (file) => `${file} is not written: the template has faults.`,
    left: "Left as it is:",
    rows: (first, last) => `rows ${first}–${last}`,
    sheets: (names) => `Sheets: ${names.join(", ")}`,
    pivots: "Pivot tables will be refreshed when Excel opens the file.",
    emptyCharts: (sheets) =>
      `Charts without figures are hidden, so that no empty page is printed: ${sheets.join(", ")}`,
    wouldWrite: (file) => `Would write ${file}`,
    tags: (found, empty, unknown) =>
      `fields with a figure: ${found}, left empty: ${empty}, not in the dictionary: ${unknown}`,
    blank: (why, cells, more) =>
      `Blank (${why}): cells of the template ${cells.join(", ")}${more > 0 ? ` and ${more.toLocaleString("en")} more` : ""}`,
    findings: (errors, warnings) =>
      `The workbook still has errors: ${errors}, warnings: ${warnings}; figures in the form may be wrong. See the check command.`,
    refused: (edits) => `Places that could not be filled because the template does not allow it: ${edits}.`,
    crossFoots: (checked, failed) =>
      failed === 0
        ? `Cross-foots: ${checked.toLocaleString("en")}, all agree`
        : `Cross-foots: ${checked.toLocaleString("en")}, ${failed.toLocaleString("en")} do not agree`,
    crossFoot: ({ kind, field, place, is, shouldBe }) =>
      `${place === undefined ? "" : `${place}: `}{{${field}}} is ${is.toLocaleString("en")}, ${CROSS_FOOTS[kind]} ${shouldBe.toLocaleString("en")}`,
    readBack: (checked, failed) =>
      failed === 0
        ? `The filled file read again: figures and totals: ${checked.toLocaleString("en")}, all agree`
        : `The filled file read again: figures and totals: ${checked.toLocaleString("en")}, ${failed.toLocaleString("en")} do not agree`,
    filledDifference: ({ sheet, kind, is, shouldBe }, cell) =>
      `${sheet} ${cell}: the ${kind} is ${typeof is === "number" ? is.toLocaleString("en") : `“${is}”`}, it should be ${shouldBe.toLocaleString("en")}`,
    notWritten: "Nothing was written.",
  },
  convert: {
    nothingChanged: "no text is in an old encoding; a copy was written",
    total: (cells, sheets) => `${printNumber(cells)} cells on ${printNumber(sheets)} sheets put into Unicode`,
    sheet: (name, cells) => `Sheet “${name}”: ${printNumber(cells)} cells`,
    font: (from, to) => `Font ${from} replaced by ${to}`,
    renamed: (from, to) => `Sheet “${from}” renamed to “${to}”; formulas follow`,
    formulaLeft: (sheet, cell) =>
      `To be mended by hand: the formula on sheet “${sheet}”, cell ${cell} holds a text in an old encoding and was left as it is`,
  },
  template: {
    columns: ["Cell", "Field", "Status", "Remark"],
    placeColumn: "Place",
    statuses: { found: "found", unknown: "not in the dictionary", empty: "empty" },
    absent: {
      noPlan: "no plan of the year",
      noRegister: "no register of places",
      noPreviousPeriod: "nothing of the period before for every commune",
      noSamePeriod: "nothing of the same period last year for every commune",
      noYearEnd: "nothing of the end of last year for every commune",
      noResults: "no results",
      otherPeriod: "the workbook has it for another period",
      planOfOtherYear: "the plan in the workbook is of another year",
      noTitle: "the title does not tell",
      notRegistered: "not a registered commune",
      noDistricts: "no district tier",
      noRegisteredCommunes: "no registered communes",
      noRecognitions: "the workbook does not say which communes are recognised",
      noFunds: "no sheet of money",
      noUnitOfMoney: "the sheet of money tells no unit",
      noSuchAmount: "the sheets of money do not tell this",
      noInspections: "no inspections",
      noneHeldInPeriod: "no inspection with a time in the period and a result",
      nonePlannedNext: "no inspection of the period that follows",
      noVillages: "no counts of villages",
      noCommuneGroups: "communes are in no group 1, 2 or 3",
      typedByHand: "left to be typed",
      otherSet: "not part of the criteria set that applies",
      notWritten: "not written on the sheet Thuyết minh",
    },
    fault: templateTexts.en.fault,
    formsHead: "Bundled forms",
    fieldsHead: "Fields a template may use",
    comparisonsHead: "The same against the period before, the same period last year and the end of last year",
    kinds: { text: "text", number: "number", date: "date" },
    fieldColumns: ["Field", "Kind", "Unit", "Meaning"],
    didYouMean: (name) => `did you mean ${name}?`,
    rows: (from, to, list) =>
      from === to ? `Row ${from} repeats over ${list}` : `Rows ${from}–${to} repeat over ${list}`,
    sheets: (list) => `The sheet repeats for ${list}`,
    version: (version) => `Template version: ${version}`,
    filledBefore: (period, on) =>
      `This file is a copy filled for ${period} on ${on}; only what is left is filled in.`,
    noTags: "This template has no fields.",
  },
};
