import { isLegend, isSignature, isTotal, rankOf, rankOfHeading } from "../rowWords";
import type { TableColumn, TableRow } from "../table";
import { columnOfRole } from "./kind";
import type { SheetEvidence } from "./kind";

/** Which columns of a table name what its rows are, and which hold their figures. */
export interface Keyed {
  readonly key: number;
  readonly values: readonly number[];
}

/** Reads the rows of a table whose rows are funds, districts or whatever else one column names, with headings and totals. */
export function keyedRows(
  { view, bodyRows }: SheetEvidence,
  columns: readonly TableColumn[],
  { key, values }: Keyed,
): readonly TableRow[] {
  const ordinalAt = columnOfRole(columns, "ordinal");
  const drafts = bodyRows.map((row): TableRow => {
    const first = view.text(row, view.columnsIn(row)[0] ?? 0);
    const name = view.text(row, key);
    const heading = name === "" ? first : name;
    const level = rankOf(ordinalAt === undefined ? "" : view.text(row, ordinalAt)) ?? rankOfHeading(heading);
    const rank = level === undefined ? {} : { level };
    const hasValues = values.some((column) => !view.isBlank(row, column));
    if (isSignature(heading) || (isLegend(heading) && !hasValues)) return { row, kind: "legend" };
    if (isTotal(heading) || isTotal(first)) return { row, kind: "total", ...rank };
    if (name !== "" && (hasValues || level !== undefined)) return { row, kind: "record", ...rank };
    return { row, kind: hasValues ? "record" : "legend" };
  });
  return withGroups(drafts, (row) => view.text(row, key));
}

const RANKS = ["A", "I", "1"];

/** A row is a group where the next one ranks below it: "I. Ngân sách trung ương" over "1. Vốn đầu tư công". */
function withGroups(drafts: readonly TableRow[], nameOf: (row: number) => string): readonly TableRow[] {
  const end = drafts.findLastIndex(({ kind }) => kind === "record" || kind === "total");
  let group: number | undefined;
  return drafts.slice(0, end + 1).map((draft, at) => {
    const { level } = draft;
    const next = drafts[at + 1]?.level;
    const isHead =
      draft.kind === "record" &&
      level !== undefined &&
      next !== undefined &&
      RANKS.indexOf(next) > RANKS.indexOf(level);
    if (isHead) {
      group = draft.row;
      return { ...draft, kind: "group" };
    }
    if (level === "A" || level === "I") group = undefined;
    return group === undefined || draft.kind !== "record"
      ? draft
      : { ...draft, group: nameOf(group), groupRow: group };
  });
}
