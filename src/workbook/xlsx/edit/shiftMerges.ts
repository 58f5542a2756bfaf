import { areaName, parseArea } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/grid";
import { movedArea } from "./cellFormula";
import type { Instance, RowChange } from "./rowChange";
import { hullOf } from "./rowChange";
import type { XmlElement } from "./xmlTree";
import { attribute, cloneElement, isElement, setAttribute } from "./xmlTree";

/** Merged areas after the rows moved: those inside the pattern come again with each copy. */
export function shiftMerges(list: XmlElement, change: RowChange): readonly XmlElement[] {
  const children = list.children.flatMap((child) => {
    const area = isElement(child) ? parseArea(attribute(child, "ref") ?? "") : undefined;
    if (!isElement(child) || area === undefined || area.bottom < change.first) return [child];
    return shiftMerge(area, change).map((moved) => {
      const merge = cloneElement(child);
      setAttribute(merge, "ref", areaName(moved));
      return merge;
    });
  });
  const count = children.filter(isElement).length;
  if (count === 0) return [];
  list.children = children;
  setAttribute(list, "count", String(count));
  return [list];
}

function shiftMerge(area: Area, change: RowChange): readonly Area[] {
  const isInside = change.gaveWay(area.top) && change.gaveWay(area.bottom);
  const areas = isInside ? copiesOf(area, change) : [movedArea(area, change)];
  return areas.filter(
    (moved): moved is Area =>
      moved !== undefined && (moved.top !== moved.bottom || moved.left !== moved.right),
  );
}

function copiesOf(area: Area, change: RowChange): readonly (Area | undefined)[] {
  if (area.top === area.bottom) {
    return change
      .copiesOf(area.top)
      .flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index))
      .map((row) => ({ ...area, top: row, bottom: row }));
  }
  // A merge over several pattern rows holds the rows of one item, or of one group, together.
  return instancesOver(area, change).map((instance) => {
    const runs = [];
    for (let row = area.top; row <= area.bottom; row++) runs.push(...change.copiesBeside(row, instance));
    const hull = hullOf(runs.sort((a, b) => a.top - b.top));
    return hull && { ...area, top: hull.top, bottom: hull.bottom };
  });
}

function instancesOver({ top, bottom }: Area, { copies }: RowChange): readonly Instance[] {
  const merged = copies.filter(({ from }) => from >= top && from <= bottom);
  const isOfItems = merged.every(({ item }) => item !== undefined);
  const instances = merged.map(({ group, item }) =>
    isOfItems && item !== undefined ? { group, item } : { group },
  );
  return [...new Map(instances.map((one) => [one.item ?? one.group, one])).values()];
}
