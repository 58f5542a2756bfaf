import { areaName, sheetPrefix } from "../sheet/address";
import type { Area } from "../sheet/grid";
import type { Codes, Sources } from "./formulaSources";
import type { FormulaChoice } from "./formulaChoice";
import { OWN_NAMESPACE } from "./ownCalls";

/** For which set, area and year a call looks up what has to be reached, and the office's own table of it. */
export interface FormulaTerms {
  readonly set: string;
  /** "" or "*" where it is not known. */
  readonly area: string;
  readonly year: number;
  readonly thresholds?: { readonly sheet: string; readonly area: Area };
}

export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * How blanks are kept from reaching a function as 0 (office-js #4702): by IF over the whole range, which needs an Excel that
 * spills, or not at all, where the function itself asks the workbook which cells are empty.
 */
export type Guard = "byIf" | "byFunction";

/** The call of one formula, in the form Excel stores: English names, parts parted by commas. */
export function callFor(
  choice: FormulaChoice,
  sources: Sources,
  rows: Rows,
  terms: FormulaTerms,
  guard: Guard,
): string {
  const { results, targets, codes, rowsBetween } = sources;
  const judged = results === undefined ? "" : guarded({ ...bounds(rows), ...results }, sources, guard);
  const target = targets === undefined ? "" : columnName(targets, rows);
  switch (choice) {
    case "verdict":
      return overHeadings(call("DANHGIA", judged, target), target, rowsBetween, rows);
    case "shortfall":
      return overHeadings(call("CONTHIEU", judged, target), target, rowsBetween, rows);
    case "target":
      return call("CHITIEU", codesIn(codes, rows), ...termsIn(terms));
    case "criteriaMet":
      return call("SOTIEUCHI", codesIn(codes, rows), judged, ...termsIn(terms));
  }
}

/** The first cell of what a formula gives, where there is no room for more. */
export function oneCellOf(formula: string): string {
  return `INDEX(${formula},1,1)`;
}

function call(name: string, ...parts: readonly string[]): string {
  return `${OWN_NAMESPACE}.${name}(${parts.join(",")})`;
}

/** A heading has no target, and says nothing. */
function overHeadings(formula: string, target: string, between: Sources["rowsBetween"], rows: Rows): string {
  const isOverHeadings = between === "headings" && rows.last > rows.first;
  return isOverHeadings ? `IF(${target}="","",${formula})` : formula;
}

function guarded(area: Area, { blanks, marks }: Sources, guard: Guard): string {
  const range = areaName(area);
  if (guard === "byFunction" && !isOneCell(area)) return range;
  const inTheirPlace = marks.reduceRight(
    (rest, { written, says }) => `IF(${range}=${quoted(written)},${quoted(says)},${rest})`,
    range,
  );
  return `IF(${range}="",${blanks === "unmet" ? '"Chưa đạt"' : '""'},${inTheirPlace})`;
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** Whether a call can be told what marks of the table's own mean: IF over several cells needs an Excel that spills. */
export function canTellMarks({ marks, results, reads }: Sources, guard: Guard): boolean {
  if (marks.length === 0 || guard === "byIf" || results === undefined) return true;
  return reads === "ownRow" && results.left === results.right;
}

function bounds({ first, last }: Rows): { readonly top: number; readonly bottom: number } {
  return { top: first, bottom: last };
}

function columnName(column: number, rows: Rows): string {
  return areaName({ ...bounds(rows), left: column, right: column });
}

function codesIn(codes: Codes | undefined, rows: Rows): string {
  if (codes === undefined) return '""';
  if (codes.kind === "column") return columnName(codes.column, rows);
  return `{${codes.codes.map(quoted).join(",")}}`;
}

function termsIn({ set, area, year, thresholds }: FormulaTerms): readonly string[] {
  const parts = [quoted(set), area === "*" ? '""' : quoted(area), String(year)];
  if (thresholds === undefined) return parts;
  const { top, left, bottom, right } = thresholds.area;
  const [from, to] = [
    { row: top, column: left },
    { row: bottom, column: right },
  ].map(({ row, column }) => fixedName(row, column));
  return [...parts, `${sheetPrefix(thresholds.sheet)}${from ?? ""}:${to ?? ""}`];
}

function fixedName(row: number, column: number): string {
  return areaName({ top: row, bottom: row, left: column, right: column }).replace(
    /^([A-Z]+)(\d+)$/,
    "$$$1$$$2",
  );
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
