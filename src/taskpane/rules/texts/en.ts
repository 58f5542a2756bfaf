import { counted } from "../../texts/counted";
import type { RuleTexts } from "./texts";

export const en: RuleTexts = {
  title: "The office's own rules",
  hint: "Each row of the sheet Quy tắc is a check the office has written: left side, relation, right side. What it finds is in the Check tab.",
  notChecked: "Check first, to learn what the workbook holds.",
  create: "Make the sheet",
  created: (sheet) =>
    `Sheet “${sheet}” was added with two examples. Make them the office's rules, then check again.`,
  createdElsewhere: (file) => `${file} was made. Copy its sheet into this workbook, then check again.`,
  none: "The workbook has no sheet of rules yet.",
  sheet: (name) => `Sheet “${name}”`,
  counts: (rules, wrong, broken) =>
    `${counted(rules, "rule")} applied, ${counted(wrong, "row")} to be mended, broken at ${counted(broken, "place")}.`,
  show: "Show",
  wrongTitle: (rows) => `Rows to be mended (${rows})`,
  rulesTitle: (rules) => `Rules applied (${rules})`,
  held: (places) => `holds at ${places}`,
  broken: (places) => `broken at ${places}`,
  notJudged: (places) => `not judged at ${places}, blank or not clear`,
  otherPeriod: "for another period",
  waiting: (severity) => `Called ${severity}, not confirmed, and so only a warning.`,
  confirm: "Confirm",
  confirmOf: (rule) => `Confirm the severity of rule ${rule}`,
  confirmed: (rule) => `The severity of rule ${rule} is confirmed.`,
  gone: "The row has just been changed or deleted and was not confirmed. Check again and look at the list.",
  refused: "It could not be written: the sheet is protected.",
  showOf: (rule) => `Show rule ${rule}`,
  more: (rules) => `and ${rules} more, see the sheet`,
};
