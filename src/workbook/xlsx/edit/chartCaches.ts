import type { CalcWorkbook } from "../calc/calcWorkbook";
import type { SheetArea, Value } from "../calc/values";
import { isError } from "../calc/values";
import { tokenize } from "@borgar/fx/xlsx";
import type { PartTexts } from "./partTexts";
import { isChartPart } from "./shiftParts";
import { encodeCellText } from "./cellText";
import { widenAxes } from "./chartAxis";
import type { XmlElement } from "./xmlTree";
import {
  closingTag,
  descendants,
  elementsOf,
  firstElement,
  parseXmlTree,
  serialiseXml,
  textOf,
} from "./xmlTree";

/**
 * Charts store the values they last showed. Where their references have moved, or a cell they show has changed, these are
 * written anew from the cells, so that a viewer that does not calculate shows the truth too.
 */
export function refreshCharts(
  parts: PartTexts,
  { book, isChanged }: Shown,
  moved: ReadonlySet<string>,
): void {
  for (const part of parts.pkg.names()) {
    if (!isChartPart(part)) continue;
    const isStale = moved.has(part)
      ? () => true
      : (areas: Areas) => areas?.some((area) => isChanged(area)) ?? false;
    refreshChart(part, parts, book, isStale);
  }
}

interface Shown {
  readonly book: CalcWorkbook;
  readonly isChanged: (area: SheetArea) => boolean;
}

/** Undefined where what a reference means cannot be told. */
type Areas = readonly SheetArea[] | undefined;

function refreshChart(
  part: string,
  parts: PartTexts,
  book: CalcWorkbook,
  isStale: (areas: Areas) => boolean,
): void {
  parts.rework(part, (text) => {
    const document = parseXmlTree(text);
    let isRefreshed = false;
    for (const element of descendants(document)) {
      const formula = firstElement(element, "f");
      if (formula === undefined) continue;
      const cells = cellsOf(textOf(formula), book);
      if (!isStale(cells)) continue;
      isRefreshed = true;
      const cache = elementsOf(element).find(({ name }) => /^(?:num|str)Cache$/.test(name));
      if (cache !== undefined) refill(cache, cells, book);
      // Caches of several levels, and those of the newer chart kinds, may be left out; Excel fills them when it draws.
      element.children = element.children.filter(
        (child) => typeof child === "string" || !/^(?:multiLvlStrCache|lvl)$/.test(child.name),
      );
    }
    return isRefreshed ? withAxes(serialiseXml(document)) : text;
  });
}

/** The points were written as text: they are read again. */
function withAxes(chart: string): string {
  const document = parseXmlTree(chart);
  widenAxes(document);
  return serialiseXml(document);
}

/** A chart stands in no cell, and names the sheet in every reference. */
const NOWHERE = { sheet: -1, row: 0, column: 0 };

function cellsOf(formula: string, book: CalcWorkbook): Areas {
  const areas: SheetArea[] = [];
  for (const { type, value } of tokenize(formula, { withLocation: false })) {
    if (type !== "range" && type !== "range_beam") continue;
    const found = book.areasOf(value, NOWHERE);
    if (found === undefined) return undefined;
    areas.push(...found);
  }
  return areas;
}

function refill(cache: XmlElement, areas: Areas, book: CalcWorkbook): void {
  const kept = cache.children.filter(
    (child) => typeof child !== "string" && !["ptCount", "pt", "extLst"].includes(child.name),
  );
  const isNumeric = cache.name === "numCache";
  const prefix = /^<((?:[\w.-]+:)?)/.exec(cache.open)?.[1] ?? "";
  let points = "";
  let count = 0;
  for (const area of areas ?? []) {
    const start = count;
    const width = area.right - area.left + 1;
    const bottom = Math.min(area.bottom, book.lastRow(area.sheet));
    count += Math.max(0, (bottom - area.top + 1) * width);
    book.visit({ ...area, bottom }, (value, row, column) => {
      const written = pointText(value, isNumeric);
      if (written === undefined) return;
      const index = start + (row - area.top) * width + column - area.left;
      points += `<${prefix}pt idx="${index}"><${prefix}v>${written}</${prefix}v></${prefix}pt>`;
    });
  }
  const close = cache.close === "" ? closingTag(cache.open) : cache.close;
  cache.children = [...kept, `<${prefix}ptCount val="${count}"/>`, points];
  if (cache.close === "") {
    cache.open = cache.open.replace(/\s*\/>$/, ">");
    cache.children.push(close);
  }
}

function pointText(value: Value, isNumeric: boolean): string | undefined {
  if (isNumeric) return typeof value === "number" ? String(value) : undefined;
  if (value === null || isError(value)) return undefined;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : encodeCellText(String(value));
}
