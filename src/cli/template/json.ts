import { cellName } from "../../core/sheet/address";
import type { TagReport, TemplateReport } from "../../core/report/inspectTemplate";
import type { TemplateFault } from "../../core/report/regions";
import type { TemplateFacts } from "../../workbook/xlsx/fillFile";
import type { Texts } from "../texts";
import { regionJson, statusJson } from "./parts";

/** The fields, faults and repeated rows of a template, as `template inspect` and `report` answer them. */
export function templateJson(report: TemplateReport, facts: TemplateFacts, texts: Texts): object {
  return {
    templateVersion: facts.version ?? null,
    filledBefore: facts.filledBefore ?? null,
    tags: report.tags.map(tagJson),
    faults: report.faults.map((fault) => faultJson(fault, texts)),
    regions: report.regions.map(({ sheet, region }) => ({ sheet, ...regionJson(region) })),
    repeatedSheets: report.repeatedSheets,
  };
}

function tagJson(report: TagReport): object {
  const { tag } = report;
  return {
    sheet: tag.sheet,
    cell: cellName(tag),
    field: tag.field,
    written: tag.written,
    ...statusJson(report),
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
