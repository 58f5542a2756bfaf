import { cellKey, rawCellAt } from "../../records/cells";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import { MISMATCHES } from "../misreadings";
import { rangeBehindDate, rangeText } from "../../target/cellNumber";
import type { RawCell } from "../../target/types";
import { atResult } from "../recordDraft";

export interface DateForRangeData {
  readonly likely: string;
  readonly of: "result" | "target";
}

/** The range a date cell held before Excel took it for a date; undefined where the cell is no such date. */
function likelyRange(raw: RawCell): string | undefined {
  if (raw.kind !== "number") return undefined;
  const range = rangeBehindDate(raw.value, raw.formatCode);
  return range === undefined ? undefined : rangeText(range);
}

export const dateForRange = defineCheck({
  kind: "date-for-range",
  severity: "error",
  about: "cell",
  description: "A range such as 02-03 that Excel turned into a date",
  formula: '=LEFT(CELL("format",E12))="D"',
  voids: MISMATCHES,
  *run(context): Iterable<Draft<DateForRangeData>> {
    const { reading, tables, gridByName } = context;
    for (const record of reading.records) {
      if (record.result.kind !== "date") continue;
      const { likely } = record.result;
      yield { ...atResult(record), shouldBe: likely, data: { likely, of: "result" } };
    }
    const seen = new Set<string>();
    for (const table of tables) {
      const grid = gridByName.get(table.sheetName);
      if (grid === undefined || (table.kind !== "communeSheet" && table.kind !== "planTargets")) continue;
      for (const { column } of table.columns.filter(({ role }) => role === "target")) {
        for (const { row, code } of table.rows) {
          const raw = rawCellAt(grid, row, column);
          const likely = likelyRange(raw);
          const cell = { sheet: grid.name, row, column };
          if (likely === undefined || raw.kind !== "number" || seen.has(cellKey(cell))) continue;
          seen.add(cellKey(cell));
          yield {
            ...at(cell),
            ...(code === undefined ? {} : { code }),
            is: raw.value,
            shouldBe: likely,
            edits: fix(context, cell, likely),
            data: { likely, of: "target" },
          };
        }
      }
    }
  },
});
