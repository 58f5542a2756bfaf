import { cellName } from "../../core/sheet/address";
import type { TagReport, TemplateReport } from "../../core/report/inspectTemplate";
import { printTable } from "../print/columns";
import type { Paint } from "../print/paint";
import type { Texts } from "../texts";

/** A template's fields by sheet, then the rows that repeat, then what is wrong with it. */
export function printTemplate(report: TemplateReport, texts: Texts, paint: Paint): readonly string[] {
  const words = texts.template;
  if (report.tags.length === 0) return [words.noTags];
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
    const repeated = report.regions
      .filter((each) => each.sheet === sheet)
      .map(({ region }) => words.rows(region.first + 1, region.last + 1, region.list));
    return [paint("strong", sheet), ...[...table, ...repeated].map((line) => `  ${line}`)];
  });
  return [...lines, ...printTemplateFaults(report, texts, paint)];
}

/** What is wrong with a template, a line each. */
export function printTemplateFaults(report: TemplateReport, texts: Texts, paint: Paint): readonly string[] {
  return report.faults.map((fault) => {
    const where = `${fault.tag.sheet} ${cellName(fault.tag)}`;
    return `${paint("error", texts.severities.error)}  ${where}  ${texts.template.fault(fault)}`;
  });
}

function remarkOn(report: TagReport, texts: Texts): string {
  if (report.status === "unknown") {
    return report.suggestion === undefined ? "" : texts.template.didYouMean(report.suggestion);
  }
  return report.status === "empty" && report.why !== undefined ? texts.template.absent[report.why] : "";
}
