import type { ColumnRole, Stage, Table, TableColumn } from "../sheet/table";

/** A column of verdicts, with the Chưa đạt column of its pair where there are two. */
export interface VerdictColumns {
  readonly yes: number;
  readonly no?: number;
  readonly stage?: Stage;
}

/** Columns of a commune sheet that belong together: one reading of one place, with what stands beside it. */
export interface Strand {
  readonly result: number;
  readonly stage?: Stage;
  readonly place?: string;
  readonly target?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly verdicts: readonly VerdictColumns[];
  /** Where a sheet has verdicts only, the mark is the result. */
  readonly resultIsMark: boolean;
}

function withRole(columns: readonly TableColumn[], role: ColumnRole): readonly TableColumn[] {
  return columns.filter((column) => column.role === role && column.code === undefined);
}

/** Pairs every verdict column with the verdictNo column that follows it before the next verdict column. */
function verdictColumns(
  columns: readonly TableColumn[],
): readonly (VerdictColumns & { readonly place?: string })[] {
  const sorted = columns
    .filter(
      ({ role, code, judges }) =>
        (role === "verdict" || role === "verdictNo") && code === undefined && judges === undefined,
    )
    .sort((one, other) => one.column - other.column);
  const pairs: (VerdictColumns & { readonly place?: string })[] = [];
  for (const { role, column, stage, place } of sorted) {
    const last = pairs.at(-1);
    if (role === "verdictNo" && last !== undefined && last.no === undefined) {
      pairs[pairs.length - 1] = { ...last, no: column };
    } else if (role === "verdict") {
      pairs.push({
        yes: column,
        ...(stage === undefined ? {} : { stage }),
        ...(place === undefined ? {} : { place }),
      });
    }
  }
  return pairs;
}

/** The column that stands nearest before or at a position, else the first: targets and parts of a rate are shared or repeated. */
function nearest(candidates: readonly TableColumn[], position: number): number | undefined {
  const before = candidates.filter(({ column }) => column < position);
  return (before.at(-1) ?? candidates[0])?.column;
}

/** The column of a role that follows a result before the next one. */
function between(candidates: readonly TableColumn[], from: number, to: number): number | undefined {
  return candidates.find(({ column }) => column > from && column < to)?.column;
}

/** The readings a commune sheet holds side by side; none where it has neither results nor verdicts. */
export function strandsOf(table: Table): readonly Strand[] {
  const columns = [...table.columns].sort((one, other) => one.column - other.column);
  const results = withRole(columns, "result");
  const verdicts = verdictColumns(columns);
  const targets = withRole(columns, "target");
  const numerators = withRole(columns, "numerator");
  const denominators = withRole(columns, "denominator");

  if (results.length === 0) {
    return verdicts.map((pair) => {
      const target = nearest(targets, pair.yes);
      return {
        result: pair.yes,
        ...(pair.stage === undefined ? {} : { stage: pair.stage }),
        ...(pair.place === undefined ? {} : { place: pair.place }),
        ...(target === undefined ? {} : { target }),
        verdicts: [pair],
        resultIsMark: true,
      };
    });
  }

  return results.map((result, index) => {
    const previous = results[index - 1]?.column ?? -1;
    const next = results[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    const own = verdicts.filter((pair) =>
      pair.place !== undefined && result.place !== undefined
        ? pair.place === result.place
        : pair.stage !== undefined && result.stage !== undefined && results.length > 1
          ? pair.stage === result.stage
          : (index === 0 || pair.yes > result.column) && pair.yes < next,
    );
    const target = nearest(targets, result.column);
    const numerator = between(numerators, previous, next);
    const denominator = between(denominators, previous, next);
    const stage = result.stage ?? own[0]?.stage;
    return {
      result: result.column,
      ...(stage === undefined ? {} : { stage }),
      ...(result.place === undefined ? {} : { place: result.place }),
      ...(target === undefined ? {} : { target }),
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
      verdicts: own,
      resultIsMark: false,
    };
  });
}
