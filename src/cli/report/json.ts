import { brokenFormTexts } from "../../core/report/brokenForm";
import type { CrossFoot } from "../../core/report/crossFoots";
import type { LeftPart } from "../../core/report/partialFill";
import type { ReadBack } from "../../core/report/readBack";
import { cellName } from "../../core/sheet/address";
import { wordTexts } from "../../core/report/word/texts";
import type { RefusedEdit } from "../../workbook/port";
import { documentJson } from "../template/documentJson";
import { templateJson } from "../template/json";
import { textsOf } from "../texts";
import type { Language } from "../texts";
import type { FillOutcome } from "./fill";
import { isWritten } from "./reportRun";
import type { ReportOutput, ReportRun } from "./reportRun";

/** What only a filled workbook tells of itself. */
const NOT_OF_DOCUMENTS = {
  templateVersion: null,
  filledBefore: null,
  repeatedSheets: [],
  pivots: 0,
  emptyCharts: [],
  left: [],
  refused: [],
  readBack: null,
};

/** The answer of `report --json`; its schema is assets/schemas/report.schema.json. */
export function reportJson(run: ReportRun, language: Language): object {
  const [errors, warnings, notes] = run.counts;
  return {
    version: 1,
    file: run.file,
    period: run.period,
    dryRun: run.isDryRun,
    findings: { errors, warnings, notes },
    outputs: run.outputs.map((each) => jsonOf(each, run.isDryRun, language)),
    crossFoots: {
      checked: run.crossFoots.length,
      failed: run.crossFoots.filter(({ holds }) => !holds).map(crossFootJson),
    },
    otherPeriods:
      run.otherPeriods === null
        ? null
        : { periods: run.otherPeriods.periods, places: run.otherPeriods.places },
    error: run.error,
  };
}

function jsonOf(each: ReportOutput, isDryRun: boolean, language: Language): object {
  const { filled, output, sheets, obstacle } = each;
  const { name } = filled.blank;
  return {
    form: "form" in name ? name.form : null,
    template: "template" in name ? name.template : null,
    output: isDryRun || !isWritten(each) ? null : output,
    sheets: isDryRun || !isWritten(each) ? null : (sheets ?? null),
    notJoined: obstacle?.kind ?? null,
    ...contentJson(filled, language),
    error: filled.kind === "broken" ? brokenFormTexts[language](filled) : null,
  };
}

function contentJson(filled: FillOutcome, language: Language): object {
  switch (filled.kind) {
    case "workbook":
      return {
        ...templateJson(filled.report, filled, textsOf(language)),
        pivots: filled.pivots,
        emptyCharts: filled.emptyCharts,
        left: filled.left.map(leftJson),
        refused: filled.refused.map(refusedJson),
        readBack: readBackJson(filled.readBack),
      };
    case "document":
      return { ...NOT_OF_DOCUMENTS, ...documentJson(filled.report, wordTexts[language]) };
    case "broken":
      return { ...NOT_OF_DOCUMENTS, tags: [], faults: [], regions: [] };
  }
}

function crossFootJson({ kind, field, place, is, shouldBe, tolerance, from }: CrossFoot): object {
  return {
    kind,
    field,
    place: place ?? null,
    is,
    shouldBe,
    tolerance,
    cells: from.map((cell) => ({ sheet: cell.sheet, cell: cellName(cell) })),
  };
}

function readBackJson({ checked, differences }: ReadBack): object {
  return {
    checked,
    failed: differences.map((each) => ({
      kind: each.kind,
      sheet: each.sheet,
      cell: cellName(each),
      is: each.is,
      shouldBe: each.shouldBe,
    })),
  };
}

function leftJson({ sheet, region, lacking }: LeftPart): object {
  return {
    sheet,
    firstRow: region === undefined ? null : region.first + 1,
    lastRow: region === undefined ? null : region.last + 1,
    fields: lacking.map(({ tag, why }) => ({ field: tag.field, cell: cellName(tag), why })),
  };
}

function refusedJson({ edit, why }: RefusedEdit): object {
  return { sheet: edit.sheet, cell: "row" in edit ? cellName(edit) : null, why };
}
