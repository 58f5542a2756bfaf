/** What a misread value or target makes groundless wherever it is used. */
export const MISMATCHES: readonly string[] = [
  "verdict-mismatch",
  "criterion-mismatch",
  "count-mismatch",
  "total-mismatch",
  "percentage-mismatch",
  "regression",
  "implausible-change",
  "cumulative-falls",
  "own-rule",
];

/** What else might be said of a cell whose value is not known at all. */
export const ANYTHING_ELSE_OF_A_CELL: readonly string[] = [
  ...MISMATCHES,
  "missing-result",
  "not-a-number",
  "number-as-text",
  "ambiguous-number",
  "percent-scale",
  "out-of-range",
  "unknown-mark",
  "date-for-range",
  "target-unreadable",
  "met-only-rounded",
];
