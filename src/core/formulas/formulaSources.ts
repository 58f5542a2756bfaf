import { rawCellAt } from "../records/cells";
import type { Grid } from "../sheet/grid";
import type { Table, TableColumn } from "../sheet/table";
import type { FormulaChoice } from "./formulaChoice";
import { ownMarksIn } from "./ownMarks";
import type { OwnMark } from "./ownMarks";

/** Where the codes of a call stand: in a column of the sheet, or in the formula itself, one for each column of results. */
export type Codes =
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "listed"; readonly codes: readonly string[] };

/** The cells formulas are made from. */
export interface Sources {
  readonly kind: "found";
  /** The rows that get a formula each, or share one; for a whole commune the first row of its sheet. */
  readonly rows: readonly number[];
  readonly first: number;
  readonly last: number;
  /** The rows the call reads, where it reads all of them for one answer. */
  readonly reads: { readonly first: number; readonly last: number } | "ownRow";
  /**
   * Rows inside that belong to no indicator or commune: none; headings that lack what a call goes by, a target or a code; or
   * others, on which one call for all rows would say something.
   */
  readonly rowsBetween: "none" | "headings" | "filled";
  /** How many cells one answer takes. */
  readonly width: 1 | 2;
  readonly results: { readonly left: number; readonly right: number } | undefined;
  readonly targets: number | undefined;
  readonly codes: Codes | undefined;
  /** Whether a blank among the results says "not met", as where communes are marked with x. */
  readonly blanks: "missing" | "unmet";
  /** Marks among the results that mean something of their own. */
  readonly marks: readonly OwnMark[];
}

export type MissingSource =
  "kindNotServed" | "onlyCriteria" | "noResults" | "noTargets" | "noCodes" | "noRows";

export type FoundSources = Sources | { readonly kind: "missing"; readonly why: MissingSource };

const missing = (why: MissingSource): FoundSources => ({ kind: "missing", why });

/** The columns of results one can choose among. */
export function resultColumnsOf({ kind, columns }: Table): readonly TableColumn[] {
  return kind === "communeSheet" ? columns.filter(({ role }) => role === "result") : [];
}

/** Finds what formulas of a kind need in a recognised table. */
export function sourcesOf(
  grid: Grid,
  table: Table,
  choice: FormulaChoice,
  resultColumn: number | undefined,
): FoundSources {
  switch (table.kind) {
    case "communeSheet":
      return ofCommuneSheet(grid, table, choice, resultColumn);
    case "matrix":
      return choice === "criteriaMet" ? ofMatrix(grid, table) : missing("onlyCriteria");
    default:
      return missing("kindNotServed");
  }
}

function recordRowsOf({ rows }: Table): readonly number[] {
  return rows.filter(({ kind }) => kind === "record").map(({ row }) => row);
}

/** The rows of indicators; lines of detail between them have no code, and no target of their own. */
function indicatorRowsOf(table: Table): readonly number[] {
  const coded = table.rows.filter(({ kind, code }) => kind === "record" && code !== undefined);
  return coded.length === 0 ? recordRowsOf(table) : coded.map(({ row }) => row);
}

function ofCommuneSheet(
  grid: Grid,
  table: Table,
  choice: FormulaChoice,
  resultColumn: number | undefined,
): FoundSources {
  const results = resultColumn ?? resultColumnsOf(table)[0]?.column;
  const targets = columnOf(table, "target");
  const codes = columnOf(table, "code");
  const rows = indicatorRowsOf(table);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return missing("noRows");
  if (choice !== "target" && results === undefined) return missing("noResults");
  const isJudged = choice === "verdict" || choice === "shortfall";
  if (isJudged && targets === undefined) return missing("noTargets");
  if (!isJudged && codes === undefined) return missing("noCodes");
  const isWhole = choice === "criteriaMet";
  const judged = choice === "target" || results === undefined ? undefined : { left: results, right: results };
  return {
    kind: "found",
    rows: isWhole ? [first] : rows,
    first,
    last: isWhole ? first : last,
    reads: isWhole ? { first, last } : "ownRow",
    rowsBetween: isWhole ? "none" : rowsBetween(grid, rows, isJudged ? targets : codes),
    width: isWhole ? 2 : 1,
    results: judged,
    targets,
    codes: codes === undefined ? undefined : { kind: "column", column: codes },
    blanks: "missing",
    marks:
      judged === undefined
        ? []
        : ownMarksIn(grid, { top: first, bottom: last, ...judged }, table.markMeanings),
  };
}

function columnOf({ columns }: Table, role: TableColumn["role"]): number | undefined {
  return columns.find((column) => column.role === role)?.column;
}

function ofMatrix(grid: Grid, table: Table): FoundSources {
  const rows = recordRowsOf(table);
  const [first] = rows;
  const last = rows.at(-1);
  const values = table.columns.filter(
    ({ role, code }) => (role === "mark" || role === "result") && code !== undefined,
  );
  if (values.length === 0) return missing("noResults");
  if (first === undefined || last === undefined) return missing("noRows");
  const left = Math.min(...values.map(({ column }) => column));
  const right = Math.max(...values.map(({ column }) => column));
  const codes = Array.from(
    { length: right - left + 1 },
    (_column, at) => values.find(({ column }) => column === left + at)?.code ?? "",
  );
  return {
    kind: "found",
    rows,
    first,
    last,
    reads: "ownRow",
    rowsBetween: rows.length === last - first + 1 ? "none" : "filled",
    width: 2,
    results: { left, right },
    targets: undefined,
    codes: { kind: "listed", codes },
    blanks: table.blankMark ?? "missing",
    marks: ownMarksIn(grid, { top: first, bottom: last, left, right }, table.markMeanings),
  };
}

/** `key` is the column a call for all rows goes by: where that is blank it can be made to say nothing. */
function rowsBetween(
  grid: Grid,
  records: readonly number[],
  key: number | undefined,
): Sources["rowsBetween"] {
  const own = new Set(records);
  const [first = 0] = records;
  const last = records.at(-1) ?? first;
  if (own.size === last - first + 1) return "none";
  if (key === undefined) return "filled";
  const isBlank = (row: number): boolean => rawCellAt(grid, row, key).kind === "blank";
  const between = Array.from({ length: last - first + 1 }, (_row, at) => first + at).filter(
    (row) => !own.has(row),
  );
  return between.every(isBlank) && !records.some(isBlank) ? "headings" : "filled";
}
