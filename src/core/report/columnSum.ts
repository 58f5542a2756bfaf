import { columnName } from "../sheet/address";

/** A total over rows of its own column. */
export interface ColumnSum {
  /** The first row and the last, counted from 0. */
  readonly top: number;
  readonly bottom: number;
  /** Whether totals among the rows are not counted again. */
  readonly skipsTotals: boolean;
}

const SUM = /^(SUM\(|SUBTOTAL\((?:10)?9,)(\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?)\)$/i;
/** A total that stays blank while nothing is known of what it sums, as the bundled forms write it: blank is never zero. */
const KNOWN_ONLY = /^IF\(COUNT\(([^()]+)\)=0,"",(.+)\)$/i;

/** Reads a formula that sums rows of the column it stands in, guarded against sums of nothing or not. */
export function readColumnSum(formula: string | undefined, column: number): ColumnSum | undefined {
  const [, counted, guarded] = KNOWN_ONLY.exec(formula ?? "") ?? [];
  const [, call, cells, left, top, right = left, bottom = top] = SUM.exec(guarded ?? formula ?? "") ?? [];
  const letters = columnName(column);
  if (call === undefined || (counted !== undefined && counted !== cells)) return undefined;
  if (left?.toUpperCase() !== letters || right?.toUpperCase() !== letters) return undefined;
  return { top: Number(top) - 1, bottom: Number(bottom) - 1, skipsTotals: /^SUBTOTAL/i.test(call) };
}
