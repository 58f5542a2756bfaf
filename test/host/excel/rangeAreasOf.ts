import type { Area } from "../../../src/core/sheet/grid";
import { overlap } from "../model/addresses";
import { HostError } from "../wire/hostError";
import type { RangeOf } from "./rangeCells";

/** "if the merged areas count in this range is more than 512, then this method will fail" (Excel.Range). */
const MOST_MERGED_AREAS = 512;

/** The merged areas a range touches, whole. */
export function mergedAreas({ sheet, area }: RangeOf): readonly Area[] {
  const areas = sheet.merges.filter((merge) => overlap(merge, area) !== undefined);
  if (areas.length > MOST_MERGED_AREAS) throw new HostError("InvalidOperation");
  return areas;
}

/** The blocks of cells that are in neither a hidden row nor a hidden column. */
export function visibleAreas({ sheet, area }: RangeOf): readonly Area[] {
  const rows = runsWithout(sheet.hiddenRows, area.top, area.bottom);
  const columns = runsWithout(sheet.hiddenColumns, area.left, area.right);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

function runsWithout(hidden: ReadonlySet<number>, from: number, to: number): readonly [number, number][] {
  const runs: [number, number][] = [];
  let start: number | undefined;
  for (let at = from; at <= to + 1; at++) {
    const isShown = at <= to && !hidden.has(at);
    if (isShown) start ??= at;
    else if (start !== undefined) {
      runs.push([start, at - 1]);
      start = undefined;
    }
  }
  return runs;
}
