import type { XmlElement } from "./xmlTree";
import { attribute, descendants, elementsOf, firstElement, setAttribute, textOf } from "./xmlTree";

/** Excel cuts off what goes beyond the end a template gives an axis: stacks of bars that are longer move it out. */
export function widenAxes(chart: XmlElement): void {
  const longest = Math.max(0, ...[...descendants(chart, "barChart")].filter(isStacked).map(longestStack));
  for (const axis of descendants(chart, "valAx")) {
    const scaling = firstElement(axis, "scaling");
    const end = scaling === undefined ? undefined : firstElement(scaling, "max");
    if (end !== undefined && Number(attribute(end, "val")) < longest)
      setAttribute(end, "val", String(longest));
  }
}

function isStacked(bars: XmlElement): boolean {
  const grouping = firstElement(bars, "grouping");
  return grouping !== undefined && attribute(grouping, "val") === "stacked";
}

function longestStack(bars: XmlElement): number {
  const stacks = new Map<string, number>();
  for (const series of elementsOf(bars, "ser")) {
    for (const values of elementsOf(series, "val")) {
      for (const point of descendants(values, "pt")) {
        const index = attribute(point, "idx") ?? "";
        const value = firstElement(point, "v");
        stacks.set(index, (stacks.get(index) ?? 0) + Number(value === undefined ? 0 : textOf(value)));
      }
    }
  }
  return Math.max(0, ...stacks.values());
}
