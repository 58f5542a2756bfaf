import { printNumber } from "../../../core/text/number";
import { counted } from "../../texts/counted";
import type { ThresholdTexts } from "./texts";

export const en: ThresholdTexts = {
  title: "The office's thresholds",
  hint: "Thresholds confirmed in this table stand in place of those that come with the program, in checks, reports and formulas.",
  notChecked: "Check first, to learn which criteria sets and areas the workbook uses.",
  open: (rows) => `${counted(rows, "threshold")} in use not confirmed by the office, or without a figure.`,
  nothingOpen: "All thresholds in use are confirmed.",
  create: "Make the table",
  created: (sheet) =>
    `Sheet “${sheet}” was added. Mend its figures by the province's decision, then confirm each row here.`,
  createdElsewhere: (file) => `${file} was made. Copy its sheet into this workbook, then check again.`,
  import: "Take the table of another workbook",
  imported: (rows) => `${counted(rows, "confirmed threshold")} taken over.`,
  nothingToImport: (file) => `There is no table with confirmed thresholds in ${file}.`,
  sheet: (name, confirmed, waiting, wrong) =>
    [
      `Sheet “${name}”: ${printNumber(confirmed)} confirmed`,
      ...(waiting === 0 ? [] : [`${printNumber(waiting)} waiting`]),
      ...(wrong === 0 ? [] : [counted(wrong, "wrong row")]),
    ].join(", "),
  show: "Show",
  waitingTitle: (rows) => `Waiting (${rows})`,
  decision: "Decision",
  decisionHint: "Number and day, such as 25/2022/QĐ-UBND. It is written beside each row that is confirmed.",
  confirm: "Confirm",
  confirmOf: (code) => `Confirm the threshold of indicator ${code}`,
  confirmAll: (rows) => `Confirm all ${counted(rows, "row")} with a figure`,
  noTarget: "no figure yet",
  fill: "Fill in",
  confirmed: (rows) => `${counted(rows, "row")} confirmed.`,
  gone: (rows) =>
    `Just changed or deleted, and not confirmed: ${counted(rows, "row")}. Look at the list again.`,
  more: (rows) => `and ${counted(rows, "more row")}, see the sheet`,
  wrongTitle: (rows) => `${counted(rows, "wrong row")}, not applied`,
  seeCheck: "The reasons and the cells are in the Check tab.",
  allConfirmed: "No row is waiting.",
};
