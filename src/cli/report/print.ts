import type { Paint } from "../print/paint";
import { wordTexts } from "../../core/report/word/texts";
import type { AbsentReason } from "../../core/report/absentReason";
import type { TemplateReport } from "../../core/report/inspectTemplate";
import { brokenFormTexts } from "../../core/report/brokenForm";
import type { LeftPart } from "../../core/report/partialFill";
import { joinTexts } from "../../core/report/joinTexts";
import { cellName } from "../../core/sheet/address";
import { printTemplateFacts, printTemplateFaults } from "../template/print";
import { printBlanks, printDocumentFaults } from "../template/printDocument";
import type { Language, Texts } from "../texts";
import type { Filled } from "./fill";
import { isWritten } from "./reportRun";
import type { ReportOutput, ReportRun } from "./reportRun";

/** What was filled, from which state of the workbook, and where it went. */
export function printReport(
  run: ReportRun,
  texts: Texts,
  language: Language,
  paint: Paint,
): readonly string[] {
  const words = texts.report;
  if (run.error !== null)
    return [paint("strong", run.file), `  ${paint("error", run.error)}`, words.notWritten];
  const [errors, warnings] = run.counts;
  const state = errors + warnings === 0 ? [] : [paint("warning", words.findings(errors, warnings))];
  const failed = run.crossFoots.filter(({ holds }) => !holds);
  const feet = [
    words.crossFoots(run.crossFoots.length, failed.length),
    ...failed.map((foot) => `  ${paint("warning", words.crossFoot(foot))}`),
  ];
  const outputs = run.outputs.flatMap((each) => outputLines(each, run, texts, language, paint));
  const others = (run.otherPeriods?.sentences ?? []).map((sentence) => paint("error", sentence));
  return [...state, ...others, ...outputs, ...feet];
}

function outputLines(
  each: ReportOutput,
  { isDryRun }: ReportRun,
  texts: Texts,
  language: Language,
  paint: Paint,
): readonly string[] {
  const words = texts.report;
  const { filled, output, sheets, obstacle } = each;
  const { file } = filled.blank;
  if (filled.kind === "broken") return [paint("error", `${file}: ${brokenFormTexts[language](filled)}`)];
  const { tags } = filled.report;
  const count = (status: (typeof tags)[number]["status"]) =>
    tags.filter((tag) => tag.status === status).length;
  return [
    isWritten(each)
      ? paint("strong", isDryRun ? words.wouldWrite(output) : words.written(output))
      : paint(
          "error",
          obstacle === undefined ? words.notFilled(file) : `${file}: ${joinTexts[language][obstacle.kind]}`,
        ),
    ...(sheets === undefined ? [] : [`  ${words.sheets(sheets)}`]),
    ...factsOf(filled, texts, paint).map((line) => `  ${line}`),
    `  ${words.tags(count("found"), count("empty"), count("unknown"))}`,
    ...remarksOn(filled, texts, language, paint).map((line) => `  ${line}`),
  ];
}

function factsOf(filled: Filled, texts: Texts, paint: Paint): readonly string[] {
  if (filled.kind === "document") return [];
  return [
    ...printTemplateFacts(filled, texts, paint),
    ...(filled.pivots === 0 ? [] : [texts.report.pivots]),
    ...(filled.emptyCharts.length === 0 ? [] : [texts.report.emptyCharts(filled.emptyCharts)]),
  ];
}

/** So many cells are found by their names; of more it is enough to know how many. */
const CELLS_NAMED = 12;

/** Why cells of a form are blank: a line for each reason, with the cells in the order of the form. */
function blankCells({ tags }: TemplateReport, texts: Texts): readonly string[] {
  const cells = new Map<AbsentReason, string[]>();
  for (const each of tags) {
    if (each.status !== "empty" || each.why === undefined) continue;
    const own = cells.get(each.why) ?? [];
    cells.set(each.why, own);
    own.push(cellName(each.tag));
  }
  return [...cells].map(([why, names]) => {
    const all = [...new Set(names)];
    return texts.report.blank(
      texts.template.absent[why],
      all.slice(0, CELLS_NAMED),
      all.length - CELLS_NAMED,
    );
  });
}

function leftPart({ sheet, region, lacking }: LeftPart, texts: Texts): string {
  const reasons = lacking.map(
    ({ tag, why }) => `${tag.written} ${cellName(tag)} (${texts.template.absent[why]})`,
  );
  const rows = region === undefined ? "" : ` ${texts.report.rows(region.first + 1, region.last + 1)}`;
  return `${texts.report.left} ${sheet}${rows}: ${reasons.join(", ")}`;
}

/** What is wrong with the template, and what of the figures found no place or is missing. */
function remarksOn(filled: Filled, texts: Texts, language: Language, paint: Paint): readonly string[] {
  if (filled.kind === "document") {
    const words = wordTexts[language];
    return [...printBlanks(filled.report, texts), ...printDocumentFaults(filled.report, words, texts, paint)];
  }
  const refused = filled.refused.length;
  const words = texts.report;
  return [
    ...filled.left.map((part) => leftPart(part, texts)),
    ...(filled.left.length > 0 ? [] : blankCells(filled.report, texts)),
    ...printTemplateFaults(filled.report, texts, paint),
    words.readBack(filled.readBack.checked, filled.readBack.differences.length),
    ...filled.readBack.differences.map(
      (each) => `  ${paint("error", words.filledDifference(each, cellName(each)))}`,
    ),
    ...(refused === 0 ? [] : [paint("error", texts.report.refused(refused))]),
  ];
}
