import type { Grid } from "../sheet/grid";
import type { Table, TableRow } from "../sheet/table";
import { isBlankText, plainKey } from "../text/normalise";

/** What a heading calls the communes a table of any kind is about, as plain keys. */
const PLACE_HEADINGS = new Set([
  "xa",
  "ten xa",
  "xa, phuong",
  "xa/phuong",
  "xa, phuong, thi tran",
  "don vi",
  "ten don vi",
  "dia phuong",
  "dia ban",
]);
const TOTAL = /^(?:tong|cong|toan tinh|toan huyen|toan xa)\b/u;
const MOST_ROWS_ABOVE = 20;
const MOST_COLUMNS = 200;

/**
 * A table of a kind the program does not know, as a rule sees it: one row of headings over rows of figures. Undefined where a
 * sheet has none. It takes nothing for granted but the names of its columns.
 */
export function plainTable(grid: Grid, unknown: Table): Table | undefined {
  const width = Math.min(grid.columnCount, MOST_COLUMNS);
  const first = firstRowOfFigures(grid, width);
  const header = first === undefined ? undefined : headerAbove(grid, first, width);
  if (first === undefined || header === undefined) return undefined;
  const place = Array.from({ length: width }, (_column, at) => at).find((at) =>
    PLACE_HEADINGS.has(plainKey(grid.textAt(header, at))),
  );
  const rows: TableRow[] = [];
  for (let row = header + 1; row < grid.rowCount; row++) {
    const texts = textsIn(grid, row, width);
    if (texts.length === 0 && !hasFigure(grid, row, 0, width)) continue;
    const isTotal = TOTAL.test(plainKey(texts[0] ?? ""));
    const written = place === undefined ? "" : grid.textAt(row, place);
    rows.push({
      row,
      kind: isTotal ? "total" : "record",
      ...(isBlankText(written) || isTotal ? {} : { place: written }),
    });
  }
  return {
    ...unknown,
    kind: "register",
    headerRows: [header],
    firstRow: header + 1,
    lastRow: rows.at(-1)?.row ?? header,
    area: { top: header, left: 0, bottom: grid.rowCount - 1, right: width - 1 },
    columns:
      place === undefined
        ? []
        : [{ role: "place", column: place, confidence: 1, reason: { by: "header", words: "" } }],
    rows,
  };
}

function textsIn(grid: Grid, row: number, width: number): readonly string[] {
  return Array.from({ length: width }, (_column, at) => grid.textAt(row, at)).filter(
    (text) => !isBlankText(text),
  );
}

function hasFigure(grid: Grid, row: number, from: number, width: number): boolean {
  return Array.from({ length: Math.max(0, width - from) }, (_column, at) => at + from).some(
    (at) => grid.kindAt(row, at) === "number",
  );
}

/** The first row with a figure behind a text; a row of figures alone numbers the columns. */
function firstRowOfFigures(grid: Grid, width: number): number | undefined {
  for (let row = 1; row < Math.min(grid.rowCount, MOST_ROWS_ABOVE); row++) {
    if (hasFigure(grid, row, 1, width) && textsIn(grid, row, width).length > 0) return row;
  }
  return undefined;
}

function headerAbove(grid: Grid, first: number, width: number): number | undefined {
  for (let row = first - 1; row >= 0; row--) {
    if (textsIn(grid, row, width).length >= 2) return row;
  }
  return undefined;
}
