import { lastQuarterOf, previousPeriod } from "../../../src/core/plan/period";
import type { Period } from "../../../src/core/plan/period";
import type { Grid } from "../../../src/core/sheet/grid";

const ROMAN = ["", "I", "II", "III", "IV"];

/** The quarters the sample names: its own, and with its year the one before; in one pass, so that no name is changed twice. */
const NAMED_QUARTER = /quý (III|II)(?!I|\w| và)(?:(\/| năm )(\d{4}))?/giu;

/** The sample of quarter III 2022 as it would be written in another period of its year: its figures with other titles. */
export function redated(grids: readonly Grid[], period: Period): readonly Grid[] {
  if (period.kind === "quarter" && period.quarter === 3 && period.year === 2022) return grids;
  const before = previousPeriod(period);
  const quarter = (of: Period) => `quý ${ROMAN[lastQuarterOf(of)] ?? ""}`;
  const year = String(period.year);
  const written = (text: string): string =>
    otherYear(text).replace(NAMED_QUARTER, (whole, roman: string, between = "", named = "") => {
      if (roman === "II") return named === "" ? whole : `${quarter(before)}${between}${String(before.year)}`;
      return `${quarter(period)}${named === "" ? "" : `${between}${year}`}`;
    });
  const otherYear = (text: string): string =>
    period.year === 2022 ? text : text.replace(/(năm|\/)(\s?)2022/giu, `$1$2${year}`);
  return grids.map((grid) => {
    const isPlan = grid.name.startsWith("Phụ lục") || grid.name.startsWith("Kiểm tra");
    if (isPlan && period.year === 2022) return grid;
    const reader = Object.create(grid) as Grid;
    const texts = (row: number, column: number) => written(grid.textAt(row, column));
    return Object.defineProperties(reader, {
      name: { value: written(grid.name), enumerable: true },
      textAt: { value: texts, enumerable: true },
    });
  });
}
