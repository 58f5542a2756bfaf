import { rawCellAt } from "../../../records/cells";
import type { Grid } from "../../../sheet/grid";
import { meaningOf } from "../../../sheet/markMeanings";
import type { Table } from "../../../sheet/table";
import { formatKind } from "../../../target/cellNumber";
import { markOf } from "../../../target/marks";
import { printedDecimals } from "../../../target/printedDecimals";
import { readResult } from "../../../target/readResult";
import type { RawCell } from "../../../target/types";

/** What one cell adds to a sum. */
export type Summand =
  | { readonly kind: "blank" }
  /** `unit` is one unit of the last printed digit; 0 for a mark, which is counted and never rounded. */
  | { readonly kind: "value"; readonly value: number; readonly unit: number }
  /** A mark that is missing or unread, or says that nothing applies: it may count or not. */
  | { readonly kind: "open" }
  /** Text, an error or a rate: the sum over it cannot be told. */
  | { readonly kind: "unknown" };

/** How the cells of a column are added up. */
export type Adding = "figures" | "exactCounts" | "marksMet" | "marksUnmet";

const BLANK: Summand = { kind: "blank" };
const OPEN: Summand = { kind: "open" };
const UNKNOWN: Summand = { kind: "unknown" };

function figure(value: number, decimals: number, adding: Adding): Summand {
  return { kind: "value", value, unit: adding === "exactCounts" ? 0 : 10 ** -decimals };
}

function figureIn(raw: RawCell, adding: Adding): Summand {
  switch (raw.kind) {
    case "blank":
      return BLANK;
    case "number": {
      const kind = formatKind(raw.formatCode);
      return kind === "plain"
        ? figure(raw.value, printedDecimals(raw.value, raw.formatCode), adding)
        : UNKNOWN;
    }
    case "text": {
      const result = readResult(raw);
      if (result.kind === "blank" || (result.kind === "mark" && result.mark === "dash")) return BLANK;
      // "40/47" counts 40, of as many as there are.
      if (result.kind === "ratio" && adding === "exactCounts" && Number.isInteger(result.numerator))
        return figure(result.numerator, 0, adding);
      if (result.kind !== "figure" || result.figure.unit === "%") return UNKNOWN;
      return figure(result.figure.value, result.figure.decimals, adding);
    }
    default:
      return UNKNOWN;
  }
}

/** What blanks and marks mean in a table. */
export type MarksOfTable = Pick<Table, "blankMark" | "markMeanings">;

/** What is counted as one: a mark, a verdict. */
export const VALUE_OF_ONE: Summand = { kind: "value", value: 1, unit: 0 };
const MET: ReadonlySet<string> = new Set(["met", "yes", "cross"]);
const UNMET: ReadonlySet<string> = new Set(["unmet", "no"]);

function markIn(
  raw: RawCell,
  counted: ReadonlySet<string>,
  { blankMark = "unmet", markMeanings }: MarksOfTable,
): Summand {
  const unmarked = blankMark === "unmet" ? BLANK : OPEN;
  if (raw.kind === "blank") return unmarked;
  if (raw.kind === "number") {
    const isCounted = raw.value === (counted === MET ? 1 : 0);
    return isCounted ? VALUE_OF_ONE : raw.value === 0 || raw.value === 1 ? BLANK : OPEN;
  }
  const mark = raw.kind === "text" ? (meaningOf(raw.text, markMeanings) ?? markOf(raw.text)) : undefined;
  if (mark === undefined || mark === "missing") return OPEN;
  if (mark === "dash") return unmarked;
  // What does not apply to a commune some offices count among what it meets, others not.
  if (mark === "notApplicable" && counted === MET) return OPEN;
  return counted.has(mark) ? VALUE_OF_ONE : BLANK;
}

/** Reads what a cell adds; a cell without a mark adds nothing where it means not met, and is open elsewhere. */
export function summandAt(
  grid: Grid,
  row: number,
  column: number,
  adding: Adding,
  marks: MarksOfTable = {},
): Summand {
  const raw = rawCellAt(grid, row, column);
  switch (adding) {
    case "figures":
    case "exactCounts":
      return figureIn(raw, adding);
    case "marksMet":
      return markIn(raw, MET, marks);
    case "marksUnmet":
      return markIn(raw, UNMET, marks);
  }
}
