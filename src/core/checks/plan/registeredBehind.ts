import type { Level } from "../../sheet/table";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface RegisteredBehindData {
  readonly department: string;
  readonly level: Level;
  readonly lacking: number;
  readonly allowed: number;
  readonly criteria: readonly string[];
  readonly set: string;
}

export const registeredBehind = defineCheck({
  kind: "registered-behind",
  severity: "warning",
  about: "plan",
  description:
    "A registered commune that lacks more criteria than the plan's rules allow at this time of the year",
  *run({ standing, sets }): Iterable<Draft<RegisteredBehindData>> {
    for (const { commune, lacking, allowed, criteria, set } of standing?.communesBehind ?? []) {
      const { name, department, level, cell } = commune;
      yield {
        sheet: cell?.sheet ?? null,
        cell: cell === undefined ? null : { row: cell.row, column: cell.column },
        place: name,
        is: lacking,
        shouldBe: allowed,
        difference: lacking - allowed,
        data: { department, level, lacking, allowed, criteria, set: sets.get(set)?.name ?? set },
      };
    }
  },
});
