/**
 * Workbooks that nothing is tuned to. The list was drawn before the first of them was scored, one or two from each family of
 * layouts. They were looked at once, when the others held their floors: 9 of 13 faults, 9 of 52 errors and warnings right, 1446
 * of 1500 verdicts. What that look taught (signatures of the commune above, sheets of a part of the set) is mended since, so
 * their score is no longer blind; a new list has to be drawn for the next.
 */
export const HELD_OUT: readonly string[] = [
  "slip-two-tables-side-by-side",
  "slips-stacked",
  "slip-odd-title",
  "matrix-criterion-a-sheet",
  "matrix-2026-groups",
  "communes-side-by-side-values",
  "register-of-communes",
  "clean-matrix-province",
];
