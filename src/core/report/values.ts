import { excelDay } from "../plan/isoDate";
import type { CellInput } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import { printNumber } from "../text/number";
import type { FieldValue, FieldValues } from "./figures";
import { officialDay } from "./officialDay";
import type { TaggedCell } from "./tags";

/** What stands in running text for a figure that is not there, as officials leave it: "Số: …/BC". */
const GAP = "…";

/**
 * What a tagged cell becomes. A cell that is one tag takes the value in its own kind, a date as Excel's day number where
 * the cell has a date format; a tag inside text is printed into it. Undefined where no tag of the cell has a value in the
 * scopes, which are asked in order.
 */
export function cellInput(
  cell: TaggedCell,
  grid: Grid,
  scopes: readonly FieldValues[],
): CellInput | undefined {
  const lookUp = (field: string): FieldValue | undefined => {
    for (const scope of scopes) {
      const value = scope.get(field);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  if (!cell.tags.some((tag) => tag.closed && lookUp(tag.field) !== undefined)) return undefined;
  const only = cell.tags.length === 1 ? cell.tags[0] : undefined;
  if (only?.fillsCell) {
    const value = lookUp(only.field);
    return value === undefined ? undefined : wholeCell(value, grid.formatAt(cell.row, cell.column));
  }
  return cell.pieces
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      const value = piece.tag.closed ? lookUp(piece.tag.field) : undefined;
      return value === undefined ? piece.tag.written : printValue(value);
    })
    .join("");
}

function wholeCell(value: FieldValue, format: string): CellInput {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
    case "year":
      return value.value;
    case "date":
      return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
        ? excelDay(value.iso)
        : officialDay(value.iso);
    case "absent":
      return null;
  }
}

/** A value as it stands in running text. */
export function printValue(value: FieldValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return printNumber(value.value, value.decimals);
    case "year":
      return String(value.value);
    case "date":
      return officialDay(value.iso);
    case "absent":
      return GAP;
  }
}
