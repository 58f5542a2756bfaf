import type { CellOfSheet } from "../../records/types";
import type { SetCell } from "../../sheet/edit";
import type { Draft } from "../finding";
import { at } from "../finding";

/** What sentences about a fault of texts need to know. */
export interface TextFaultData {
  /** How many cells the finding stands for. */
  readonly count: number;
  /** The text as it should be, of a single cell. */
  readonly proposal: string;
}

/** A text with a fault, and what mends it. */
export interface FaultyText {
  readonly cell: CellOfSheet;
  readonly text: string;
  readonly proposal: string;
  readonly edits: readonly SetCell[];
}

/** From this share of a sheet's texts on, a fault has one cause and is one finding. */
const WHOLE_SHEET = 0.5;

function inReadingOrder(one: FaultyText, other: FaultyText): number {
  return one.cell.row - other.cell.row || one.cell.column - other.cell.column;
}

/**
 * One finding at the first cell where the fault is the sheet's, one a cell where it is the cells' own. `of` is the number
 * of the sheet's texts that could have it.
 */
export function* oneOrEach(faulty: readonly FaultyText[], of: number): Iterable<Draft<TextFaultData>> {
  const sorted = [...faulty].sort(inReadingOrder);
  const [first] = sorted;
  if (first === undefined) return;
  if (sorted.length > 1 && sorted.length >= of * WHOLE_SHEET) {
    const edits = sorted.flatMap((one) => one.edits);
    yield { ...at(first.cell), is: sorted.length, edits, data: { count: sorted.length, proposal: "" } };
    return;
  }
  for (const { cell, text, proposal, edits } of sorted) {
    yield { ...at(cell), is: text, shouldBe: proposal, edits, data: { count: 1, proposal } };
  }
}
