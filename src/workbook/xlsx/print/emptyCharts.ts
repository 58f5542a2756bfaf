import type { Edit } from "../../../core/sheet/edit";
import { isChartPart } from "../edit/shiftParts";
import {
  attribute,
  descendants,
  elementsOf,
  firstElement,
  parseXmlTree,
  serialiseXml,
  setAttribute,
} from "../edit/xmlTree";
import { sameSheetName } from "../formula/reference";
import type { Package } from "../package";
import type { SheetPart, WorkbookParts } from "../workbookParts";
import { relationKind } from "../workbookParts";

/** Whether a sheet shows a number in a cell. */
export type ShowsNumber = (sheet: SheetPart) => boolean;

/**
 * Hides the sheets that are there for their charts alone, where none of these has a number to show: an empty chart would be printed on
 * a page of its own. Gives their names. A sheet that was filled itself, holds a number or a drawing of another kind, or is the one the
 * workbook opens on, stays in sight.
 */
export function hideEmptyCharts(
  pkg: Package,
  parts: WorkbookParts,
  edits: readonly Edit[],
  showsNumber: ShowsNumber,
): readonly string[] {
  const isFilled = ({ name }: SheetPart) =>
    edits.some(({ kind, sheet }) => kind !== "copySheet" && sameSheetName(sheet, name));
  const open = openedTab(pkg, parts);
  const hidden = parts.sheets.filter(
    (sheet) =>
      sheet.visibility === "visible" &&
      !sameSheetName(sheet.name, open) &&
      !isFilled(sheet) &&
      showsOnlyEmptyCharts(pkg, sheet.part) &&
      !showsNumber(sheet),
  );
  if (hidden.length > 0) hide(pkg, parts.workbook, hidden);
  return hidden.map(({ name }) => name);
}

function openedTab(pkg: Package, { workbook }: WorkbookParts): string {
  const document = parseXmlTree(pkg.text(workbook) ?? "");
  const tabs = [...descendants(document, "sheet")].map((sheet) => attribute(sheet, "name") ?? "");
  const [view] = [...descendants(document, "workbookView")];
  return tabs[Number(view === undefined ? 0 : (attribute(view, "activeTab") ?? 0))] ?? "";
}

function showsOnlyEmptyCharts(pkg: Package, sheet: string): boolean {
  const drawings = pkg.relations(sheet).filter((relation) => relationKind(relation) === "drawing");
  const charts = drawings.flatMap(({ target }) => pkg.relations(target));
  return (
    charts.length > 0 &&
    drawings.every(({ target }) => hasNothingButFrames(pkg.text(target) ?? "")) &&
    charts.every(({ target }) => isChartPart(target) && isEmpty(pkg.text(target) ?? ""))
  );
}

/** What else a drawing may hold beside the frames of charts (ISO 29500-1, 20.5.2). */
const OTHER_DRAWINGS = ["sp", "grpSp", "cxnSp", "pic", "contentPart"];

function hasNothingButFrames(drawing: string): boolean {
  const document = parseXmlTree(drawing);
  return OTHER_DRAWINGS.every((name) => [...descendants(document, name)].length === 0);
}

/** Of a chart that does not store what it shows, nobody here can tell. */
function isEmpty(chart: string): boolean {
  const document = parseXmlTree(chart);
  const series = [...descendants(document, "numRef")];
  return (
    series.length > 0 &&
    [...descendants(document, "numLit")].length === 0 &&
    series.every((each) => {
      const stored = firstElement(each, "numCache");
      return stored !== undefined && elementsOf(stored, "pt").length === 0;
    })
  );
}

function hide(pkg: Package, workbook: string, sheets: readonly SheetPart[]): void {
  const document = parseXmlTree(pkg.text(workbook) ?? "");
  for (const entry of descendants(document, "sheet")) {
    const name = attribute(entry, "name") ?? "";
    if (sheets.some((sheet) => sameSheetName(sheet.name, name))) setAttribute(entry, "state", "hidden");
  }
  pkg.set(workbook, serialiseXml(document));
}
