import type { ColumnRole, Table } from "../../sheet/table";
import { isBlankText } from "../../text/normalise";
import { hasOddSpacing, withoutStraySpaces } from "../../text/tidy";
import { defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";
import type { FaultyText, TextFaultData } from "./sheetwide";
import { oneOrEach } from "./sheetwide";
import { writtenTexts } from "./writtenTexts";

/** Columns whose texts are set in by spaces to show what belongs below what. */
const INDENTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["label", "criterion"]);

function isWithin({ area, firstRow, lastRow }: Table, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= area.left && column <= area.right;
}

/** The text but for spaces that show nothing: before a line break, and those that set a label in. */
function asCompared(text: string, table: Table, column: number): string {
  const lines = text.replace(/ *(\r?\n) */g, "\n");
  return isIndented(table, column) ? lines.replace(/^ +/, "") : lines;
}

function isIndented({ columns }: Table, column: number): boolean {
  return columns.some((one) => one.column === column && INDENTED.has(one.role));
}

export const straySpace = defineCheck({
  kind: "stray-space",
  severity: "note",
  about: "cell",
  description:
    "Spaces around or doubled within a text, no-break spaces or invisible marks, where texts are compared",
  formula: '=B7<>TRIM(SUBSTITUTE(B7,UNICHAR(160)," "))',
  *run(context): Iterable<Draft<TextFaultData>> {
    const { tables, gridByName } = context;
    for (const name of new Set(tables.map(({ sheetName }) => sheetName))) {
      const grid = gridByName.get(name);
      const own = tables.filter((table) => table.sheetName === name && table.kind !== "unknown");
      if (grid === undefined || own.length === 0) continue;
      const faulty: FaultyText[] = [];
      let texts = 0;
      for (const { cell, text } of writtenTexts(grid)) {
        const table = own.find((one) => isWithin(one, cell.row, cell.column));
        if (table === undefined || isBlankText(text)) continue;
        texts++;
        if (!hasOddSpacing(text)) continue;
        const proposal = withoutStraySpaces(text);
        if (proposal !== asCompared(text, table, cell.column))
          faulty.push({ cell, text, proposal, edits: fix(context, cell, proposal) });
      }
      yield* oneOrEach(faulty, texts);
    }
  },
});
