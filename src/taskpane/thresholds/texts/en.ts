import type { ThresholdTexts } from "./texts";

export const en: ThresholdTexts = {
  title: "The office's thresholds",
  hint: "Thresholds confirmed in this table stand in place of those that come with the program, in checks, reports and formulas.",
  notChecked: "Check first, to learn which criteria sets and areas the workbook uses.",
  open: (rows) => `${rows} thresholds in use are not confirmed by the office, or have no figure.`,
  nothingOpen: "All thresholds in use are confirmed.",
  create: "Make the table",
  created: (sheet) =>
    `Sheet “${sheet}” was added. Mend its figures by the province's decision, then confirm each row here.`,
  createdElsewhere: (file) => `${file} was made. Copy its sheet into this workbook, then check again.`,
  import: "Take the table of another workbook",
  imported: (rows) => `${rows} confirmed thresholds taken over.`,
  nothingToImport: (file) => `There is no table with confirmed thresholds in ${file}.`,
  sheet: (name, confirmed, waiting, wrong) =>
    [`Sheet “${name}”: ${confirmed} confirmed`, `${waiting} waiting`, `${wrong} wrong rows`].join(", "),
  show: "Show",
  waitingTitle: (rows) => `Waiting (${rows})`,
  decision: "Decision",
  decisionHint: "Number and day, such as 25/2022/QĐ-UBND. It is written beside each row that is confirmed.",
  confirm: "Confirm",
  confirmOf: (code) => `Confirm the threshold of indicator ${code}`,
  confirmAll: (rows) => `Confirm all ${rows} rows with a figure`,
  noTarget: "no figure yet",
  fill: "Fill in",
  confirmed: (rows) => `${rows} rows confirmed.`,
  gone: (rows) =>
    `${rows} rows have just been changed or deleted and were not confirmed. Look at the list again.`,
  more: (rows) => `and ${rows} more rows, see the sheet`,
  wrongTitle: (rows) => `${rows} wrong rows, not applied`,
  seeCheck: "The reasons and the cells are in the Check tab.",
  allConfirmed: "No row is waiting.",
};
