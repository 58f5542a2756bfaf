import type { CellRef, Grid } from "../sheet/grid";

/** A `{{field}}` in a template, or what is left of one that was not closed. */
export interface Tag extends CellRef {
  readonly sheet: string;
  /** The field's name; "" for `{{}}`. */
  readonly field: string;
  /** The tag as written, braces included. */
  readonly written: string;
  readonly closed: boolean;
  /** Whether the cell holds this tag and nothing else, so that the value keeps its kind. */
  readonly fillsCell: boolean;
}

/** A text cell of a template cut into plain text and tags. */
export type Piece =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "tag"; readonly tag: Tag };

const OPEN = "{{";
const CLOSE = "}}";

/** Cuts a cell's text into pieces; a tag never spans another opening. */
export function piecesOf(text: string, sheet: string, cell: CellRef): readonly Piece[] {
  const pieces: Piece[] = [];
  const trimmed = text.trim();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf(OPEN, at);
    if (open < 0) break;
    if (open > at) pieces.push({ kind: "text", text: text.slice(at, open) });
    const close = text.indexOf(CLOSE, open + OPEN.length);
    const nextOpen = text.indexOf(OPEN, open + OPEN.length);
    const closed = close >= 0 && (nextOpen < 0 || close < nextOpen);
    const end = closed ? close + CLOSE.length : nextOpen < 0 ? text.length : nextOpen;
    const written = text.slice(open, end);
    const field = written.slice(OPEN.length, closed ? -CLOSE.length : undefined).trim();
    const fillsCell = closed && written === trimmed;
    pieces.push({ kind: "tag", tag: { ...cell, sheet, field, written, closed, fillsCell } });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: "text", text: text.slice(at) });
  return pieces;
}

/** A cell of a template that holds tags. */
export interface TaggedCell extends CellRef {
  readonly pieces: readonly Piece[];
  readonly tags: readonly Tag[];
}

/** The cells of a sheet that hold tags, in reading order. */
export function taggedCells(grid: Grid): readonly TaggedCell[] {
  const cells: TaggedCell[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columnCount; column++) {
      if (grid.kindAt(row, column) !== "text" || grid.formulaAt(row, column) !== undefined) continue;
      const text = grid.textAt(row, column);
      if (!text.includes(OPEN)) continue;
      const pieces = piecesOf(text, grid.name, { row, column });
      const tags = pieces.flatMap((piece) => (piece.kind === "tag" ? [piece.tag] : []));
      cells.push({ row, column, pieces, tags });
    }
  }
  return cells;
}
