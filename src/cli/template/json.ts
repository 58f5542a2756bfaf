import { cellName } from "../../core/sheet/address";
import type { TagReport, TemplateReport } from "../../core/report/inspectTemplate";
import type { TemplateFault } from "../../core/report/regions";
import type { Texts } from "../texts";

/** The fields, faults and repeated rows of a template, as `template inspect` and `report` answer them. */
export function templateJson(report: TemplateReport, texts: Texts): object {
  return {
    tags: report.tags.map(tagJson),
    faults: report.faults.map((fault) => faultJson(fault, texts)),
    regions: report.regions.map(({ sheet, region }) => ({
      sheet,
      list: region.list,
      group: region.group ?? null,
      firstRow: region.first + 1,
      lastRow: region.last + 1,
    })),
  };
}

function tagJson(report: TagReport): object {
  const { tag, status } = report;
  return {
    sheet: tag.sheet,
    cell: cellName(tag),
    field: tag.field,
    written: tag.written,
    status,
    suggestion: status === "unknown" ? (report.suggestion ?? null) : null,
    why: status === "empty" ? (report.why ?? null) : null,
  };
}

function faultJson(fault: TemplateFault, texts: Texts): object {
  return {
    kind: fault.kind,
    sheet: fault.tag.sheet,
    cell: cellName(fault.tag),
    written: fault.tag.written,
    message: texts.template.fault(fault),
  };
}
