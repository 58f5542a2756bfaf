import type { WorkbookFault } from "../../../workbook/port";
import type { SessionFault } from "../../session/types";
import { sentenceOfFile } from "./fileSentence";

/** What happened, and what to do. */
export function faultInEnglish(fault: SessionFault): string {
  switch (fault.kind) {
    case "file":
      return sentenceOfFile(fault.fault, "en");
    case "workbook":
      return fault.outcome === "unfinished"
        ? `${ofWorkbook(fault.fault)} ${UNFINISHED}`
        : ofWorkbook(fault.fault);
    case "noSheets":
      return "None of the chosen sheets is left. Choose the sheets to check again.";
    case "partMissing":
      return "A part of the program did not come from the server. Check the connection and try again; if that does not help, save the workbook, close it and open it again.";
    case "unexpected":
      return `Something unforeseen went wrong: ${fault.reason}. Close this pane, open it again and try again.`;
  }
}

const UNFINISHED = "What was being written stopped half-way: press Undo to bring the workbook back.";

function ofWorkbook(fault: WorkbookFault): string {
  switch (fault.kind) {
    case "cellBeingEdited":
      return "Excel is in the middle of a cell. Press Enter to finish it, then try again.";
    case "tooMuchAtOnce":
      return "The workbook is too large for one read. Choose fewer sheets, then try again.";
    case "changeForbidden":
      return "The sheet or the workbook is protected, or open for reading only. Unprotect it on the Review tab, or save a copy, then try again.";
    case "gone":
      return "A sheet has just been deleted or renamed. Try again to read the new list of sheets.";
    case "notInThisExcel":
      return "This Excel cannot do that. It takes Excel 2021 or later, or Microsoft 365.";
    case "busy":
      return "Excel is busy. Try again in a few seconds.";
    case "sheetHidden":
      return `Sheet “${fault.sheet}” is hidden, so it cannot be shown. Unhide it, then try again.`;
    case "excelFailed":
      return `Excel refused (code ${fault.code}). Save the workbook, open it again and try again.`;
  }
}
