import { areaName, parseArea } from "../../../core/sheet/address";
import type { Area, CellRef } from "../../../core/sheet/grid";
import { isSet } from "../workbookParts";
import type { StyleOfColumn } from "./patchCells";
import type { SheetText } from "./sheetScan";
import { attributeOf, tagEnd, withAttribute } from "./xmlTree";

/** What stands around the cells of a sheet and decides on how they may be written. */
export interface FrameFacts {
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly columnStyle: StyleOfColumn;
}

export function readFrameFacts({ before, after }: SheetText): FrameFacts {
  const protection = tagsNamed(after, "sheetProtection")[0];
  return {
    isProtected: protection !== undefined && isSet(attributeOf(protection, "sheet")),
    merges: tagsNamed(after, "mergeCell").flatMap((tag) => parseArea(attributeOf(tag, "ref") ?? "") ?? []),
    columnStyle: columnStyles(before),
  };
}

function tagsNamed(text: string, name: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}[\\s/>]`, "g")), ({ index }) =>
    text.slice(index, tagEnd(text, index)),
  );
}

function columnStyles(before: string): StyleOfColumn {
  const columns = tagsNamed(before, "col").flatMap((tag) => {
    const style = attributeOf(tag, "style");
    const from = Number(attributeOf(tag, "min")) - 1;
    const to = Number(attributeOf(tag, "max")) - 1;
    return style === undefined || style === "0" ? [] : [{ from, to, style }];
  });
  return (column) => {
    const found = columns.find(({ from, to }) => column >= from && column <= to);
    return found === undefined ? "" : ` s="${found.style}"`;
  };
}

/** The merged area a cell lies hidden in; undefined where it shows. */
export function hidingMerge(merges: readonly Area[], { row, column }: CellRef): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}

/** The text before the cells, with the used area grown to take in `added`. */
export function withDimension(before: string, added: Area): string {
  const start = /<(?:[\w.-]+:)?dimension[\s/>]/.exec(before)?.index;
  if (start === undefined) return before;
  const end = tagEnd(before, start);
  const tag = before.slice(start, end);
  const used = parseArea(attributeOf(tag, "ref") ?? "");
  if (used === undefined) return before;
  const grown: Area = {
    top: Math.min(used.top, added.top),
    left: Math.min(used.left, added.left),
    bottom: Math.max(used.bottom, added.bottom),
    right: Math.max(used.right, added.right),
  };
  const name = areaName(grown);
  return areaName(used) === name
    ? before
    : before.slice(0, start) + withAttribute(tag, "ref", name) + before.slice(end);
}
