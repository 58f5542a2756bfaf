import { cellName } from "../../core/sheet/address";
import type { TagOutcome, TemplateReport } from "../../core/report/inspectTemplate";
import type { InnerRows } from "../../core/report/regions";
import type { TemplateFacts } from "../../workbook/xlsx/fillFile";
import { printTable } from "../print/columns";
import type { Paint } from "../print/paint";
import type { Texts } from "../texts";

/** A template's fields by sheet, then the rows that repeat, then what is wrong with it. */
export function printTemplate(
  report: TemplateReport,
  facts: TemplateFacts,
  texts: Texts,
  paint: Paint,
): readonly string[] {
  const words = texts.template;
  const known = printTemplateFacts(facts, texts, paint);
  if (report.tags.length === 0) return [...known, words.noTags];
  const sheets = [...new Set(report.tags.map(({ tag }) => tag.sheet))];
  const [cell, field, status, remark] = words.columns;
  const lines = sheets.flatMap((sheet) => {
    const tags = report.tags.filter(({ tag }) => tag.sheet === sheet);
    const table = printTable(
      [cell, field, status, remark].map((head) => ({ head, align: "left" })),
      tags.map((each) => [
        cellName(each.tag),
        each.tag.field,
        words.statuses[each.status],
        remarkOn(each, texts),
      ]),
    );
    const whole = report.repeatedSheets
      .filter((each) => each.sheet === sheet)
      .map(({ list }) => words.sheets(list));
    const rows = report.regions
      .filter((each) => each.sheet === sheet)
      .flatMap(({ region }) => [
        words.rows(region.first + 1, region.last + 1, region.list),
        ...(region.inner === undefined ? [] : [innerRows(region.inner, texts)]),
      ]);
    const repeated = [...whole, ...rows];
    return [paint("strong", sheet), ...[...table, ...repeated].map((line) => `  ${line}`)];
  });
  return [...known, ...lines, ...printTemplateFaults(report, texts, paint)];
}

/** The version of a template, and that it is a copy filled before, where it is. */
export function printTemplateFacts(
  { version, filledBefore }: TemplateFacts,
  texts: Texts,
  paint: Paint,
): readonly string[] {
  const words = texts.template;
  return [
    ...(version === undefined ? [] : [words.version(version)]),
    ...(filledBefore === undefined
      ? []
      : [paint("warning", words.filledBefore(filledBefore.period, filledBefore.madeOn))]),
  ];
}

function innerRows({ rows, list }: InnerRows, texts: Texts): string {
  return `  ${texts.template.rows(Math.min(...rows) + 1, Math.max(...rows) + 1, list)}`;
}

/** What is wrong with a template, a line each. */
export function printTemplateFaults(report: TemplateReport, texts: Texts, paint: Paint): readonly string[] {
  return report.faults.map((fault) => {
    const where = `${fault.tag.sheet} ${cellName(fault.tag)}`;
    return `${paint("error", texts.severities.error)}  ${where}  ${texts.template.fault(fault)}`;
  });
}

/** Why a field has no figure, or the name that was probably meant. */
export function remarkOn(report: TagOutcome, texts: Texts): string {
  if (report.status === "unknown") {
    return report.suggestion === undefined ? "" : texts.template.didYouMean(report.suggestion);
  }
  return report.status === "empty" && report.why !== undefined ? texts.template.absent[report.why] : "";
}
