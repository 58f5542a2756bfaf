import type { HistoryTexts } from "./texts";

export const en: HistoryTexts = {
  write: "Write into the history",
  periodFirst: "Choose the period first.",
  outcome: (outcome) => {
    switch (outcome.kind) {
      case "nothing":
        return "There is no result to write.";
      case "written":
        return outcome.refused === 0
          ? `${outcome.rows} rows written; earlier rows of the same period were replaced.`
          : `${outcome.refused} cells of the history could not be written: the sheet is protected, or they just changed.`;
      case "created":
        return `Sheet “${outcome.sheet}” made with ${outcome.rows} rows. The next period will be held against it.`;
      case "handedOver":
        return `${outcome.file} downloaded with ${outcome.rows} rows. Put its sheet into the workbook for the next period.`;
    }
  },
};
