import type { Area } from "../../core/sheet/grid";

/** Excel fails where a range has more merged areas than this (Excel.Range.getMergedAreasOrNullObject). */
export const MOST_MERGED_AREAS = 512;

/**
 * The rows of an area in bands that cannot have more merged areas than Excel tells at once. Neighbours share a row, by which
 * an area that reaches over both is known again, whether Excel tells it whole or only the part in the band.
 */
export function mergeBands(area: Area): readonly Area[] {
  const width = area.right - area.left + 1;
  const height = Math.max(2, Math.floor(MOST_MERGED_AREAS / width));
  const bands: Area[] = [];
  for (let top = area.top; ; top += height - 1) {
    const bottom = Math.min(area.bottom, top + height - 1);
    bands.push({ ...area, top, bottom });
    if (bottom === area.bottom)
      return columnsWithin(bands, Math.max(1, Math.floor(MOST_MERGED_AREAS / height)));
  }
}

/** Bands of a sheet wider than its share are cut into columns too, again with one in common. */
function columnsWithin(bands: readonly Area[], width: number): readonly Area[] {
  return bands.flatMap((band) => {
    if (band.right - band.left < width) return [band];
    const parts: Area[] = [];
    for (let left = band.left; ; left += width - 1) {
      const right = Math.min(band.right, left + width - 1);
      parts.push({ ...band, left, right });
      if (right === band.right) return parts;
    }
  });
}

/** Puts together what the bands told: parts of one merged area overlap, two merged areas never do. */
export function joinMerges(told: readonly Area[]): readonly Area[] {
  const merges: Area[] = [];
  for (const part of [...told].sort((a, b) => a.top - b.top || a.left - b.left)) {
    let whole = part;
    for (let at = merges.length - 1; at >= 0; at--) {
      const other = merges[at];
      if (other === undefined || !overlaps(other, whole)) continue;
      whole = around(other, whole);
      merges.splice(at, 1);
    }
    merges.push(whole);
  }
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
