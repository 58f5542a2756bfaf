import type { RowChange } from "./rowChange";
import { hullOf } from "./rowChange";
import type { XmlElement } from "./xmlTree";
import { attribute, descendants, firstElement, setText, textOf } from "./xmlTree";

/**
 * Where a picture, chart or control hangs: `from` and `to` name a row and an offset into it. One that moves but is not
 * resized keeps its height; one that does neither stays.
 */
export function shiftAnchor(anchor: XmlElement, change: RowChange): XmlElement {
  const from = rowOf(anchor, "from");
  const to = rowOf(anchor, "to");
  if (from === undefined) return anchor;
  const behaviour = behaviourOf(anchor);
  if (behaviour === "fixed") return anchor;
  const start = movedStart(from.row, change);
  setRow(from, start);
  if (to === undefined) return anchor;
  setRow(to, behaviour === "moves" ? to.row + start - from.row : movedEnd(from, to, change));
  return anchor;
}

interface AnchorRow {
  readonly element: XmlElement;
  readonly row: number;
  readonly offset: number;
}

function rowOf(anchor: XmlElement, name: "from" | "to"): AnchorRow | undefined {
  const end = firstElement(anchor, name);
  const element = end && firstElement(end, "row");
  if (end === undefined || element === undefined) return undefined;
  const offset = firstElement(end, "rowOff");
  return {
    element,
    row: Number(textOf(element)),
    offset: offset === undefined ? 0 : Number(textOf(offset)),
  };
}

function setRow({ element, row }: AnchorRow, to: number): void {
  if (row !== to) setText(element, String(to));
}

function behaviourOf(anchor: XmlElement): "resizes" | "moves" | "fixed" {
  const edit = attribute(anchor, "editAs");
  if (edit === "absolute") return "fixed";
  if (edit === "oneCell") return "moves";
  if (anchor.name !== "anchor") return "resizes";
  // Controls and embedded objects say the same with two flags.
  if (["1", "true"].includes(attribute(anchor, "sizeWithCells") ?? "")) return "resizes";
  return ["1", "true"].includes(attribute(anchor, "moveWithCells") ?? "") ? "moves" : "fixed";
}

export function movedStart(row: number, change: RowChange): number {
  return hullOf(change.seenFromOutside(row, row))?.top ?? change.first;
}

/** The bottom edge: exactly on the line above a row it moves with that line, inside a row with the row's last copy. */
function movedEnd(from: AnchorRow, to: AnchorRow, change: RowChange): number {
  const isOnLine = to.offset === 0 && to.row > from.row;
  if (isOnLine) return change.lineAbove(to.row);
  return hullOf(change.seenFromOutside(to.row, to.row))?.bottom ?? change.first;
}

/** The anchors of a drawing part. */
export function shiftDrawing(document: XmlElement, change: RowChange): void {
  for (const element of descendants(document)) {
    if (element.name === "twoCellAnchor" || element.name === "oneCellAnchor") shiftAnchor(element, change);
  }
}
