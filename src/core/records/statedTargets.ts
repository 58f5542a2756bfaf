import type { RawCell } from "../target/types";
import type { TableCursor } from "./tableCursor";
import type { SheetTarget } from "./targets";

/** "16. Tỷ lệ thôn văn hóa (≥80%)": a bound that closes a header. */
const CLOSING = /\(([^()]+)\)\s*$/;
/** "(2023)", "(thôn)" and "(theo quyết định)" are no bounds: one begins with a sign or a word of comparison, or is a rate. */
const BOUND =
  /^\s*(?:[≥≤<>=]|từ\s|tối (?:thiểu|đa)\s|ít nhất\s|không (?:quá|dưới)\s|trên\s|dưới\s|\d+(?:[.,]\d+)?\s*%\s*$)/iu;
/** "Mức yêu cầu của tỉnh: từ 75% trở lên". */
const STATING = /^\s*[-+•]?\s*(?:mức|yêu cầu|quy định|ngưỡng)[^:]{0,40}:(.+)$/iu;

function boundIn(
  { environment }: TableCursor,
  text: string | undefined,
): (RawCell & { kind: "text" }) | undefined {
  if (text === undefined || !BOUND.test(text)) return undefined;
  const raw = { kind: "text", text: text.trim() } as const;
  return environment.readTarget(raw).kind === "figure" ? raw : undefined;
}

function targetAt(cursor: TableCursor, row: number, column: number, text: string | undefined) {
  const raw = boundIn(cursor, text);
  return raw === undefined ? undefined : { raw, text: raw.text, cell: cursor.cell(row, column) };
}

/** The bound a column's own header closes with. */
function inHeader(cursor: TableCursor, column: number): SheetTarget | undefined {
  const { table } = cursor;
  return [...table.headerRows]
    .reverse()
    .map((row) => targetAt(cursor, row, column, CLOSING.exec(cursor.text(row, column))?.[1]))
    .find((target) => target !== undefined);
}

/** The bound a line above the table states, the nearest first. */
function aboveTable(cursor: TableCursor): SheetTarget | undefined {
  const { table, grid } = cursor;
  const { left, right, top } = table.area;
  const stated = table.title.lines.flatMap(({ row, text }) => {
    const bound = STATING.exec(text)?.[1];
    return bound === undefined || row >= top ? [] : [{ row, text, bound }];
  });
  for (const { row, text, bound } of [...stated].reverse()) {
    for (let column = Math.min(left, 0); column <= right; column++) {
      if (grid.textAt(row, column).trim() === text.trim()) {
        const target = targetAt(cursor, row, column, bound);
        if (target !== undefined) return target;
      }
    }
  }
  return undefined;
}

/**
 * What a sheet says a column must reach where no row and no column of targets does: behind the words of its header, or above
 * a table that reports no other indicator.
 */
export function statedTarget(
  cursor: TableCursor,
  column: number,
  reported: "onlyIndicator" | "several",
): SheetTarget | undefined {
  return inHeader(cursor, column) ?? (reported === "onlyIndicator" ? aboveTable(cursor) : undefined);
}
