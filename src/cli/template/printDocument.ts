import type { WordReport } from "../../core/report/word/inspectWord";
import type { WordTexts } from "../../core/report/word/texts";
import { printTable } from "../print/columns";
import type { Paint } from "../print/paint";
import type { Texts } from "../texts";
import { remarkOn } from "./print";

/** A document's fields in reading order, then what repeats, then what is wrong with it. */
export function printDocument(
  report: WordReport,
  words: WordTexts,
  texts: Texts,
  paint: Paint,
): readonly string[] {
  if (report.tags.length === 0 && report.faults.length === 0) return [texts.template.noTags];
  const [, field, status, remark] = texts.template.columns;
  const table = printTable(
    [texts.template.placeColumn, field, status, remark].map((head) => ({ head, align: "left" })),
    report.tags.map((each) => [
      words.place(each.tag.paragraph),
      each.tag.field,
      texts.template.statuses[each.status],
      remarkOn(each, texts),
    ]),
  );
  const repeated = report.regions.map(({ container, region }) => {
    const tag = report.tags.find((each) => each.tag.paragraph.unit.container === container);
    return words.repeats(region.list, tag?.tag.paragraph.cell !== undefined);
  });
  return [...table, ...repeated, ...printDocumentFaults(report, words, texts, paint)];
}

/** What is wrong with a document, a line each. */
export function printDocumentFaults(
  report: WordReport,
  words: WordTexts,
  texts: Texts,
  paint: Paint,
): readonly string[] {
  return report.faults.map(
    (fault) =>
      `${paint("error", texts.severities.error)}  ${words.place(fault.tag.paragraph)}  ${words.fault(fault)}`,
  );
}

/** The tags of a filled document that have no figure, a line each: what was printed as a blank, and why. */
export function printBlanks(report: WordReport, texts: Texts): readonly string[] {
  const seen = new Set<string>();
  return report.tags.flatMap((each) => {
    const isSaid = each.status === "found" || each.tag.role !== "value" || seen.has(each.tag.field);
    if (isSaid) return [];
    seen.add(each.tag.field);
    const remark = remarkOn(each, texts);
    const state = texts.template.statuses[each.status];
    return [`${each.tag.written}  ${remark === "" ? state : remark}`];
  });
}
