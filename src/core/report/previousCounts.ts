import type { CheckReport } from "../checks/checkWorkbook";
import type { CriteriaSet } from "../criteria/types";
import { assessCommune } from "../criteria/verdict";
import { rawCellAt } from "../records/cells";
import type { IndicatorRecord, WrittenPlace } from "../records/types";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import { judge } from "../target/judge";
import { readResult } from "../target/readResult";
import type { Verdict } from "../target/types";
import { placeKey, previousKey } from "./source";

/**
 * Criteria met in the period before, from the column of earlier results some sheets keep beside this period's: each is
 * judged against the same target as the result beside it.
 */
export function countsOfEarlierColumns(
  check: CheckReport,
  grids: readonly Grid[],
  sets: readonly CriteriaSet[],
): ReadonlyMap<string, number> {
  const gridByName = new Map(grids.map((grid) => [grid.name, grid]));
  const earlier = new Map<string, { readonly set: CriteriaSet; readonly verdicts: Map<string, Verdict> }>();
  for (const record of check.records) {
    const table = check.tables[record.table];
    const grid = gridByName.get(record.cell.sheet);
    const set = sets.find((each) => each.id === record.set);
    const column = table === undefined ? undefined : earlierColumn(table, record);
    if (grid === undefined || set === undefined || column === undefined) continue;
    const key = keyOf(record.place, record.set);
    const dossier = earlier.get(key) ?? { set, verdicts: new Map<string, Verdict>() };
    earlier.set(key, dossier);
    if (!dossier.verdicts.has(record.code))
      dossier.verdicts.set(record.code, earlierVerdict(record, grid, column));
  }
  const counts = [...earlier].filter(([, { verdicts }]) => [...verdicts.values()].some(isJudged));
  return new Map(counts.map(([key, { set, verdicts }]) => [key, assessCommune(set, verdicts).met]));
}

function keyOf(place: WrittenPlace, set: string): string {
  return previousKey(placeKey(place), set);
}

/** The nearest column of earlier results to the record's own. */
function earlierColumn(table: Table, record: IndicatorRecord): number | undefined {
  if (record.scope !== "indicator") return undefined;
  const distance = (column: number) => Math.abs(column - record.cell.column);
  return table.columns
    .filter((column) => column.role === "previousResult")
    .map((column) => column.column)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function earlierVerdict(record: IndicatorRecord, grid: Grid, column: number): Verdict {
  const raw = rawCellAt(grid, record.cell.row, column);
  return judge(readResult(raw), record.target, { label: record.label }).verdict;
}

function isJudged(verdict: Verdict): boolean {
  return verdict === "met" || verdict === "unmet";
}
