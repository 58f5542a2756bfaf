import { cellName } from "../../core/sheet/address";
import type { CellRef } from "../../core/sheet/grid";
import { attributeOf, withAttribute, withoutAttribute } from "./edit/xmlTree";
import { sameSheetName } from "./formula/reference";
import type { Package } from "./package";
import type { WorkbookParts } from "./workbookParts";

const SHEET_DATA = /<(?:[\w.-]+:)?sheetData[\s/>]/;
const SHEET_VIEW = /(<((?:[\w.-]+:)?)sheetView\b[^>]*>)(?:([\s\S]*?)(<\/\2sheetView>))?/;
const PANE = /<(?:[\w.-]+:)?pane\b[^>]*>/;
const SELECTION = /<(?:[\w.-]+:)?selection\b[^>]*>/g;
const WORKBOOK_VIEW = /<(?:[\w.-]+:)?workbookView\b[^>]*>/;
const SHEET = /<(?:[\w.-]+:)?sheet\s[^>]*>/g;

/** Makes a workbook open with this cell selected, in whichever pane of the window it was last worked in. */
export function selectCell(pkg: Package, parts: WorkbookParts, sheetName: string, cell: CellRef): void {
  const chosen = parts.sheets.find(({ name }) => sameSheetName(name, sheetName));
  if (chosen === undefined) return;
  for (const { part } of parts.sheets) {
    const xml = pkg.text(part) ?? "";
    const changed = changeView(xml, (view) =>
      part === chosen.part ? selected(view, cell) : unselected(view),
    );
    if (changed !== xml) pkg.set(part, changed);
  }
  activateTab(pkg, parts.workbook, sheetName);
}

interface SheetView {
  readonly open: string;
  readonly prefix: string;
  readonly content: string;
}

/** Views stand before the cells, so that the cells of a large sheet are never searched. */
function changeView(xml: string, change: (view: SheetView) => SheetView): string {
  const headEnd = SHEET_DATA.exec(xml)?.index ?? xml.length;
  const head = xml.slice(0, headEnd);
  const changed = head.replace(SHEET_VIEW, (_whole, tag: string, prefix: string, content = "") => {
    const isEmpty = tag.endsWith("/>");
    const view = change({ open: isEmpty ? `${tag.slice(0, -2)}>` : tag, prefix, content: String(content) });
    return view.content === "" && isEmpty
      ? `${view.open.slice(0, -1)}/>`
      : `${view.open}${view.content}</${prefix}sheetView>`;
  });
  return changed + xml.slice(headEnd);
}

function selected({ open, prefix, content }: SheetView, cell: CellRef): SheetView {
  const address = cellName(cell);
  const pane = PANE.exec(content)?.[0];
  const activePane = (pane === undefined ? undefined : attributeOf(pane, "activePane")) ?? "topLeft";
  const isActive = (tag: string): boolean => (attributeOf(tag, "pane") ?? "topLeft") === activePane;
  const tags = content.match(SELECTION) ?? [];
  const moved = tags.some(isActive)
    ? content.replace(SELECTION, (tag) => (isActive(tag) ? movedTo(tag, address) : tag))
    : withSelection(content, pane, selectionTag(prefix, activePane, address));
  const scrolled = pane === undefined ? withAttribute(open, "topLeftCell", address) : open;
  return { open: withAttribute(scrolled, "tabSelected", "1"), prefix, content: moved };
}

function movedTo(selection: string, address: string): string {
  return withAttribute(withAttribute(selection, "activeCell", address), "sqref", address);
}

function selectionTag(prefix: string, pane: string, address: string): string {
  const inPane = pane === "topLeft" ? "" : ` pane="${pane}"`;
  return `<${prefix}selection${inPane} activeCell="${address}" sqref="${address}"/>`;
}

/** Selections stand after the pane. */
function withSelection(content: string, pane: string | undefined, tag: string): string {
  return pane === undefined ? tag + content : content.replace(pane, pane + tag);
}

function unselected(view: SheetView): SheetView {
  return { ...view, open: withoutAttribute(view.open, "tabSelected") };
}

/** Tabs count every kind of sheet, in the order of the workbook part. */
function activateTab(pkg: Package, workbook: string, sheetName: string): void {
  const xml = pkg.text(workbook) ?? "";
  const tab = (xml.match(SHEET) ?? []).findIndex((tag) =>
    sameSheetName(attributeOf(tag, "name") ?? "", sheetName),
  );
  const changed = xml.replace(WORKBOOK_VIEW, (tag) => withAttribute(tag, "activeTab", String(tab)));
  if (changed !== xml) pkg.set(workbook, changed);
}
