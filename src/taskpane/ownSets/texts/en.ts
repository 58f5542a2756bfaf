import { counted } from "../../texts/counted";
import type { OwnSetTexts } from "./texts";

export const en: OwnSetTexts = {
  title: "The office's own criteria set",
  hint: "Paste a decision's table of criteria on a sheet “Bộ tiêu chí”: sheets of its years are judged by it.",
  create: "Make the sheet",
  created: (sheet) =>
    `Sheet “${sheet}” was added. Write decision and years, paste the table, then check again.`,
  createdElsewhere: (file) => `${file} was made. Copy its sheet into this workbook, then check again.`,
  unusable: (sheet) => `Sheet “${sheet}” does not yet make a criteria set.`,
  set: (name, indicators) => `${name}: ${counted(indicators, "indicator")}.`,
  confirmedBy: (decision) => `Confirmed by ${decision}.`,
  unconfirmed: "Not confirmed, and so what is judged by it is provisional.",
  wrong: (rows) => `${counted(rows, "thing")} wrong, with reasons and cells in the Check tab.`,
  show: "Show",
  showOf: (sheet) => `Show sheet ${sheet}`,
  confirm: "Confirm",
  confirmOf: (name) => `Confirm ${name}`,
  confirmed: (name) => `${name} is confirmed.`,
  notConfirmed:
    "It could not be confirmed: the sheet has just been changed, is protected, or states no decision.",
};
