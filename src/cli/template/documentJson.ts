import type { TagReport } from "../../core/report/inspectTemplate";
import type { WordReport } from "../../core/report/word/inspectWord";
import type { WordParagraph } from "../../core/report/word/paragraph";
import type { WordTexts } from "../../core/report/word/texts";
import type { WordTag } from "../../core/report/word/wordTags";
import { regionJson, statusJson } from "./parts";

/** The fields, faults and repeated rows of a document; addresses are places in its text. */
export function documentJson(report: WordReport, texts: WordTexts): object {
  return {
    tags: report.tags.map(tagJson),
    faults: report.faults.map((fault) => ({
      kind: fault.kind,
      place: placeJson(fault.tag.paragraph),
      written: fault.tag.written,
      message: texts.fault(fault),
    })),
    regions: report.regions.map(({ region }) => regionJson(region)),
  };
}

function tagJson(report: TagReport<WordTag>): object {
  const { tag } = report;
  return {
    place: placeJson(tag.paragraph),
    field: tag.field,
    written: tag.written,
    ...statusJson(report),
  };
}

/** All numbers from 1, as people count. */
function placeJson({ part, cell, text }: WordParagraph): object {
  const table =
    cell === undefined ? null : { table: cell.table + 1, row: cell.row + 1, column: cell.column + 1 };
  return { part, cell: table, text };
}
