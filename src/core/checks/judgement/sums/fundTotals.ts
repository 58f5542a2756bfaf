import type { Grid } from "../../../sheet/grid";
import type { Table, TableColumn } from "../../../sheet/table";
import { exact } from "../../../text/number";
import type { WrongTotal } from "./columnTotals";
import { summandAt } from "./summand";

/** A column of totals with the columns of funds it is the total of. */
interface FundTotal {
  readonly total: number;
  readonly funds: readonly number[];
}

const NOISE = 1e-6;
const FEWEST_FUNDS = 2;

/** Funds within funds ("NSTW / ĐTPT") leave open which columns make the total. */
function isNested(funds: readonly TableColumn[]): boolean {
  return funds.some(({ source = "" }) => source.includes(" / "));
}

/** The total columns of a table whose funds stand side by side, each with the funds that follow it to the next total. */
function fundTotals(table: Table): readonly FundTotal[] {
  const columns = [...table.columns].sort((one, other) => one.column - other.column);
  return columns.flatMap((total, at): readonly FundTotal[] => {
    if (total.role !== "total") return [];
    const rest = columns.slice(at + 1);
    const end = rest.findIndex(({ source }) => source === undefined);
    const funds = end < 0 ? rest : rest.slice(0, end);
    if (funds.length < FEWEST_FUNDS || isNested(funds)) return [];
    return [{ total: total.column, funds: funds.map(({ column }) => column) }];
  });
}

/** Finds totals of a row that its own funds do not give. */
export function wrongFundTotals(
  grid: Grid,
  table: Table,
): readonly (WrongTotal & { readonly funds: readonly number[] })[] {
  return fundTotals(table).flatMap(({ total, funds }) =>
    table.rows.flatMap((row) => {
      if (row.kind === "legend" || row.kind === "header" || row.kind === "blank") return [];
      const written = summandAt(grid, row.row, total, "figures");
      if (written.kind !== "value") return [];
      const parts = funds.map((column) => summandAt(grid, row.row, column, "figures"));
      const values = parts.flatMap((part) => (part.kind === "value" ? [part] : []));
      if (values.length === 0 || parts.some(({ kind }) => kind === "unknown")) return [];
      const sum = values.reduce((whole, { value }) => whole + value, 0);
      const slack = values.reduce((whole, { unit }) => whole + unit / 2, written.unit / 2);
      if (Math.abs(written.value - sum) <= slack + NOISE) return [];
      return [{ row, column: total, written: written.value, computed: exact(sum), rows: [row.row], funds }];
    }),
  );
}
