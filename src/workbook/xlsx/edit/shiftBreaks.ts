import type { RowChange } from "./rowChange";
import type { XmlElement } from "./xmlTree";
import { attribute, elementsOf, setAttribute } from "./xmlTree";

/** Page breaks lie between rows: a break after row 20 has the number 20. Two that meet become one. */
export function shiftBreaks(list: XmlElement, change: RowChange): readonly XmlElement[] {
  const seen = new Set<number>();
  list.children = list.children.filter((child) => {
    if (typeof child === "string" || child.name !== "brk") return true;
    const line = change.lineAbove(Number(attribute(child, "id") ?? "0"));
    if (line <= 0 || seen.has(line)) return false;
    seen.add(line);
    setAttribute(child, "id", String(line));
    return true;
  });
  const breaks = elementsOf(list, "brk");
  if (breaks.length === 0) return [];
  const isManual = (element: XmlElement): boolean => ["1", "true"].includes(attribute(element, "man") ?? "");
  if (attribute(list, "count") !== undefined) setAttribute(list, "count", String(breaks.length));
  if (attribute(list, "manualBreakCount") !== undefined) {
    setAttribute(list, "manualBreakCount", String(breaks.filter(isManual).length));
  }
  return [list];
}
