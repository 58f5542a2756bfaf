import { printNumber } from "../../../core/text/number";
import { faultInEnglish } from "./faultEn";
import {
  kindsInEnglish,
  marksInEnglish,
  reasonsInEnglish,
  rolesInEnglish,
  sheetKindsInEnglish,
} from "./namesEn";
import { namesInEnglish } from "./listed";
import { counted } from "../../texts/counted";
import type { CheckTexts, RefusedPlaces } from "./texts";

const count = (value: number): string => printNumber(value);
const sheetsIn = (sheets: readonly string[]): string => namesInEnglish(sheets.map((name) => `“${name}”`));
const cellsIn = ({ sheets, cells }: RefusedPlaces): string =>
  cells.length === 0 ? sheetsIn(sheets) : namesInEnglish(cells);

export const en: CheckTexts = {
  start: {
    title: "Check the workbook",
    stepsTitle: "Three steps to begin",
    steps: [
      "Open a workbook with criteria sheets, a summary of communes, or annexes of the plan.",
      "Press Check. Every sheet is recognised and every cell is looked at.",
      "Press a finding to go to its cell, then mend it. Every change can be undone.",
    ],
    hideSteps: "Hide this guide",
    openTitle: "No workbook is open",
    openHint: "Drop an .xlsx file here, or press the button to choose one. It is read on this computer.",
    openButton: "Open an .xlsx file",
    openAnother: "Open another file",
    trySample: "Try the sample workbook",
    run: "Check",
    runChosen: (chosen, all) =>
      chosen === all
        ? `Check ${counted(all, "sheet")}`
        : `Check ${count(chosen)} of ${counted(all, "sheet")}`,
    sheetsTitle: "Sheets to check",
    allSheets: (all) => `All ${counted(all, "sheet")}`,
    hiddenSheet: "hidden",
    protectedSheet: "protected",
    noSheetChosen: "Choose at least one sheet.",
    reading: (name) => `Opening ${name}`,
  },
  previous: {
    choose: "Compare with the period before…",
    chosen: (name) => `Compared with ${name}`,
    drop: "Stop comparing",
  },
  running: {
    reading: "Reading the workbook",
    checking: (done, all) => `Checking part ${count(done)} of ${count(all)}`,
    sheet: (name) => `Sheet “${name}”`,
    cancel: "Stop",
  },
  failed: {
    title: "The check could not be made",
    again: "Try again",
    unchanged: "The workbook is as it was.",
    fault: faultInEnglish,
  },
  views: {
    label: "Results of the check",
    findings: (found) => `Findings (${count(found)})`,
    summary: "Summary",
    sheets: "Sheets",
    sheetsAsked: (doubts) => `Sheets (${counted(doubts, "question")})`,
    log: "Log",
  },
  result: {
    again: "Check again",
    stale: "These results are old: the workbook or the settings have changed.",
    checked: (sheets, results) =>
      `${counted(sheets, "sheet")} checked, ${counted(results, "result")} judged.`,
    severities: { error: "Errors", warning: "Warnings", note: "Notes" },
    counts: {
      error: (found) => counted(found, "error"),
      warning: (found) => counted(found, "warning"),
      note: (found) => counted(found, "note"),
    },
    clean: "Nothing wrong was found",
    cleanHint: "The recognised sheets agree with their targets, totals and names of places.",
    emptyBook: "The chosen sheets are all empty. Open a workbook that holds figures, then check again.",
    nothingRecognised:
      "No sheet was recognised as a criteria sheet, a summary or an annex of the plan, so nothing could be checked. Choose under Sheets what each sheet is.",
    chooseKinds: "Choose what sheets are",
    nothingFits: "No finding fits the filters.",
    clearFilters: "Clear filters",
    filters: "Filter findings",
    commune: "Commune",
    criterion: "Criterion",
    kind: "Kind of finding",
    all: "All",
    criterionNo: (no) => `Criterion ${no}`,
    noCriterion: "Of no criterion",
    shown: (shown, all) => `Showing ${count(shown)} of ${count(all)}`,
    more: (next) => `Show ${count(next)} more`,
    exportAll: "Export all to a table",
    exported: (sheet, found) =>
      `${counted(found, "finding")} listed in sheet “${sheet}”. That sheet is not checked.`,
    is: "Is",
    shouldBe: "Should be",
    difference: "Difference",
    blank: "(blank)",
    whyTitle: "Why",
    goTo: (where) => `Go to ${where}`,
    changed: "The cell has changed since the check. Please check again.",
    gone: "This sheet is no longer in the workbook. Please check again.",
    hidden: (cell) =>
      `${cell} is selected, but its row or column is filtered out or hidden. Clear the filter on the Data tab, or unhide it.`,
    markedInFile: (cell) => `${cell} is marked: the downloaded copy will open here.`,
    whole: "Whole workbook",
    kinds: kindsInEnglish,
  },
  fixes: {
    one: "Mend",
    group: (fixes) => `Mend all ${count(fixes)}`,
    allShown: (fixes) => `Mend ${counted(fixes, "finding")}`,
    title: (cells) => `Mend ${counted(cells, "cell")}`,
    hint: "Only cells that still hold what the check saw are changed. It can be undone.",
    cell: "Cell",
    before: "Before",
    after: "After",
    asNumber: (words) => `${words} (number)`,
    asText: (words) => `${words} (text)`,
    apply: (cells) => `Mend ${counted(cells, "cell")}`,
    close: "Close",
    applied: (cells) => `${counted(cells, "cell")} mended.`,
    noneApplied: "No cell could be mended.",
    refused: (cells) => `${counted(cells, "cell")} not mended.`,
    refusal: {
      noSheet: ({ sheets }) => `No longer in the workbook: ${sheetsIn(sheets)}.`,
      changed: (places) => `Changed by somebody since, and left as it is: ${cellsIn(places)}.`,
      protected: ({ sheets }) => `Protected: ${sheetsIn(sheets)}. Unprotect on the Review tab and try again.`,
      hiddenByMerge: (places) => `Inside a merged area: ${cellsIn(places)}. Unmerge and try again.`,
      unsupported: (places) => `Could not be written: ${cellsIn(places)}. Please change by hand.`,
    },
    undo: "Undo",
    undone: "Undone.",
    partlyUndone: (reasons) => `Undone in part. ${reasons}`,
    notUndone: (reasons) => `Not undone. ${reasons} The workbook is as it was.`,
    dismiss: "Close this message",
    saveCopy: "Download the mended copy",
  },
  sheets: {
    intro:
      "This is how each sheet was understood. Where it is wrong, choose its kind or what a column means.",
    kinds: sheetKindsInEnglish,
    sure: (percent) => `${count(percent)}% sure`,
    decided: "chosen by the office",
    because: (reasons) => `Because: ${reasons}`,
    reasons: reasonsInEnglish,
    rows: (rows) => counted(rows, "row of data", "rows of data"),
    correct: "Correct this",
    kindLabel: (sheet) => `Kind of sheet ${sheet}`,
    setLabel: "Criteria set",
    placeLabel: "Commune of the sheet",
    placeHint: "Blank: as the title or the tab says",
    columnsTitle: "What columns mean",
    columnLabel: (column, heading) => (heading === "" ? `Column ${column}` : `Column ${column}: ${heading}`),
    roles: rolesInEnglish,
    asRecognised: "As recognised",
    markLabel: (mark) => `What “${mark}” means`,
    markAnswers: marksInEnglish,
    markUnanswered: "Not answered",
    asks: {
      intro:
        "Some things are not sure and need your word. Each is asked once; the answer is kept with the workbook.",
      kind: (kind) =>
        kind === "unknown"
          ? "This sheet holds a table of no known kind. Shall it be left out?"
          : `Is this sheet “${sheetKindsInEnglish[kind]}”?`,
      role: (column, role) => `${column}: is it “${rolesInEnglish[role]}”?`,
      mark: ({ mark, times, sheets, cell }) => {
        const cells = `${count(times)} cells, from ${cell}`;
        return sheets === 1
          ? `What does “${mark}” mean on this sheet (${cells})?`
          : `What does “${mark}” mean on ${count(sheets)} sheets (${cells} of this sheet)?`;
      },
      found: (cell, what) => `From cell ${cell}: ${what}. Was this sheet understood right?`,
      yes: "Yes",
      yesListAll: "Yes, list each cell",
      otherwise: "Choose",
    },
    forget: "Drop what was chosen for this sheet",
    kept: "Your choices are kept with the workbook.",
    notKept: (fault) => `This choice holds only while the pane is open. ${fault}`,
  },
  summary: {
    communesTitle: "Criteria met by each commune",
    communesHint: "Press a commune to see its findings.",
    criteriaMap: "Map of criteria",
    mapHint: "A row for each commune, a column for each criterion.",
    commune: "Commune",
    met: "Met",
    unmet: "Not met",
    unresolved: "Not judged",
    metOf: (met, all) => `${count(met)}/${count(all)}`,
    unresolvedCount: (unresolved) => `${count(unresolved)} not judged`,
    none: "none",
    verdicts: {
      met: "Met",
      unmet: "Not met",
      missing: "No figure yet",
      notApplicable: "Not applicable",
      unclear: "To be reviewed",
    },
    legend: "Legend",
    set: "Criteria set",
    planTitle: "Progress of the year's plan",
    target: "Target",
    planned: "Planned",
    figures: "Reached",
    raw: "Exact rate",
    printed: "Rounded",
    progress: "Progress",
    verdict: "Verdict",
    onlyRounded: "only after rounding",
    noPlan: "The workbook has no targets of a plan.",
    noCommunes: "No commune could be judged: the workbook has no criteria sheet and no summary of communes.",
    levels: { standard: "New rural commune", advanced: "Advanced commune", model: "Model commune" },
    showAll: (all) => `Show all ${count(all)} communes`,
    showFindings: (commune) => `Show the findings of ${commune}`,
  },
  log: {
    empty: "Nothing has been done to the workbook yet.",
    action: (kind, detail) =>
      detail === "" ? (ACTIONS[kind] ?? kind) : `${ACTIONS[kind] ?? kind}: ${detail}`,
    undone: "undone",
    cells: (cells) => counted(cells, "cell"),
    refused: (cells) => `${counted(cells, "cell")} not written`,
  },
  table: {
    sheet: "Check results",
    file: "check-results.xlsx",
    headings: [
      "Severity",
      "Kind",
      "Sheet",
      "Cell",
      "Commune",
      "Code",
      "Is",
      "Should be",
      "Difference",
      "What",
      "How to mend",
    ],
  },
  period: {
    label: "Reporting period",
    quarter: (quarter, year) => `Quarter ${["I", "II", "III", "IV"][quarter - 1] ?? ""}/${String(year)}`,
    today: "Up to today",
    fromWorkbook: "from the workbook",
  },
};

const ACTIONS: Readonly<Record<string, string>> = {
  fixes: "Mended findings",
  formulas: "Inserted formulas",
  freeze: "Froze values",
  convert: "Converted texts to Unicode",
  names: "Mended #NAME?",
  thresholds: "Table of thresholds",
  rules: "Sheet of rules",
  criteria: "Own criteria set",
  history: "Wrote into the history",
  fill: "Made a report",
  insertTag: "Inserted a field",
  consolidate: "Wrote the consolidation",
  findings: "Listed findings in a sheet",
};
