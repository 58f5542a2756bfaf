import { thresholdLayout } from "../core/criteria/thresholdLayout";
import { cellFrom, widthOf } from "./cells";
import type { Cells } from "./cells";

/** Says, for a range given by its address, which of its cells are empty, row by row; rejects where it cannot tell. */
export type EmptyCellReader = (address: string) => Promise<readonly (readonly boolean[])[]>;

/** Stands for a 0 that may be a blank cell. It reads as an error value, so it is judged unclear, never as zero. */
const UNCERTAIN = { code: "#BUSY!" } as const;

/**
 * A blank cell can reach a custom function as 0 (office-js #4702, #1951, #5262), and a blank is never zero. So where a range
 * holds a 0 the workbook is asked whether the cell is empty. A value that comes from no range (no `address`, as for
 * `IF(E12="","",E12)`) is what it says. Blocks without a 0 are answered at once, without a promise.
 */
export function withTrueZeros(
  block: Cells,
  address: string | null | undefined,
  readEmptyCells: EmptyCellReader,
): Cells | Promise<Cells> {
  const isOfCells = typeof address === "string" && address !== "";
  if (!isOfCells || !block.some((row) => row.includes(0))) return block;
  return readEmptyCells(address).then(
    (isEmpty) => replaceZeros(block, (row, column) => zeroAt(isEmpty, block, row, column)),
    () => replaceZeros(block, () => UNCERTAIN),
  );
}

function zeroAt(
  isEmpty: readonly (readonly boolean[])[],
  block: Cells,
  row: number,
  column: number,
): unknown {
  const isSameSize = isEmpty.length === block.length && isEmpty[0]?.length === widthOf(block);
  if (!isSameSize) return UNCERTAIN;
  return isEmpty[row]?.[column] === true ? null : 0;
}

function replaceZeros(block: Cells, zero: (row: number, column: number) => unknown): Cells {
  return block.map((line, row) => line.map((value, column) => (value === 0 ? zero(row, column) : value)));
}

/** A block in which a 0 says nothing of its own, so that it is blank. */
export function withoutZeros(block: Cells): Cells {
  return replaceZeros(block, () => null);
}

/** A table of thresholds: a 0 is blank everywhere but among the targets, where it may be what must be reached. */
export function withTrueTargets(
  block: Cells,
  address: string | null | undefined,
  readEmptyCells: EmptyCellReader,
): Cells | Promise<Cells> {
  const targets = thresholdLayout(block.map((row) => row.map(cellFrom)))?.columns.get("target");
  const zerosInTargets = block.map((row) =>
    row.map((value, column) => (value === 0 && column !== targets ? null : value)),
  );
  return withTrueZeros(zerosInTargets, address, readEmptyCells);
}
