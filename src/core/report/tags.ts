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

/** A tag as it stands in a text, from its first brace to one past its last. */
export interface WrittenTag {
  readonly from: number;
  readonly to: number;
  /** What stands between the braces; "" for `{{}}`. */
  readonly field: string;
  readonly closed: boolean;
}

/** The tags of a text, in its order; a tag never spans another opening. */
export function tagsIn(text: string): readonly WrittenTag[] {
  const tags: WrittenTag[] = [];
  let from = text.indexOf(OPEN);
  while (from >= 0) {
    const close = text.indexOf(CLOSE, from + OPEN.length);
    const nextOpen = text.indexOf(OPEN, from + OPEN.length);
    const closed = close >= 0 && (nextOpen < 0 || close < nextOpen);
    const to = closed ? close + CLOSE.length : nextOpen < 0 ? text.length : nextOpen;
    const field = text.slice(from + OPEN.length, closed ? close : to).trim();
    tags.push({ from, to, field, closed });
    from = text.indexOf(OPEN, to);
  }
  return tags;
}

/** Cuts a cell's text into pieces. */
export function piecesOf(text: string, sheet: string, cell: CellRef): readonly Piece[] {
  const pieces: Piece[] = [];
  const trimmed = text.trim();
  let at = 0;
  for (const { from, to, field, closed } of tagsIn(text)) {
    if (from > at) pieces.push({ kind: "text", text: text.slice(at, from) });
    const written = text.slice(from, to);
    const fillsCell = closed && written === trimmed;
    pieces.push({ kind: "tag", tag: { ...cell, sheet, field, written, closed, fillsCell } });
    at = to;
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
