import { isGrandTotal, isLegend, isSignature, isTotal, rankOf, rankOfHeading } from "../rowWords";
import type { Rank } from "../rowWords";
import type { ColumnRole, RowKind, TableColumn, TableRow } from "../table";
import { columnOfRole } from "./kind";
import type { SheetEvidence } from "./kind";

/** A text that holds for rows below it too, and the row it stands in. */
interface Carried {
  readonly text: string;
  readonly row: number;
}

interface PlaceRow extends TableRow {
  /** Whether the row belongs to the table for sure, so that the table reaches at least to it. */
  readonly isSolid: boolean;
}

const TARGET_ROW = /^(?:yeu cau|chi tieu|muc dat|quy dinh|muc quy dinh|muc chi tieu|tieu chuan|chuan)\b/;

/** Reads the rows of a table whose rows are places, with district headings, subtotals and merged names. */
export function placeRows(
  evidence: SheetEvidence,
  columns: readonly TableColumn[],
  valueRoles: readonly ColumnRole[],
): readonly TableRow[] {
  const { bodyRows } = evidence;
  const reader = rowReader(evidence, columns, valueRoles);
  const rows: PlaceRow[] = [];
  let group: (Carried & { readonly isDistrict: boolean }) | undefined;
  let place: Carried | undefined;
  let district: Carried | undefined;
  for (const row of bodyRows) {
    const read = reader(row, place);
    if (read.kind === "group") {
      group = {
        text: read.heading,
        row,
        isDistrict: evidence.places.isDistrict(stripRank(read.heading)),
      };
      place = undefined;
    }
    if (read.kind === "record") {
      place = read.place;
      const written = textIn(evidence, row, columnOfRole(columns, "district"));
      if (written !== "") district = { text: written, row };
    }
    const inDistrict = district ?? (group?.isDistrict === true ? group : undefined);
    rows.push({
      row,
      kind: read.kind,
      isSolid: read.kind === "record" || read.kind === "total" || read.hasValues,
      ...(read.kind === "record" &&
        read.place !== undefined && { place: read.place.text, placeRow: read.place.row }),
      ...(read.kind === "record" &&
        inDistrict !== undefined && {
          district: stripRank(inDistrict.text),
          districtRow: inDistrict.row,
        }),
      ...(group !== undefined && isUnderGroup(read) && { group: group.text, groupRow: group.row }),
      ...(read.rank !== undefined && { level: read.rank }),
    });
  }
  const end = rows.findLastIndex((row) => row.isSolid);
  return rows.slice(0, end + 1).map(({ isSolid: _, ...row }) => row);
}

/** The row that says what each column must reach, above the first place. */
export function targetRowOf(evidence: SheetEvidence, columns: readonly TableColumn[]): number | undefined {
  const { view } = evidence;
  return evidence.bodyRows.slice(0, 5).find((row) => {
    const first = view.columnsIn(row).find((column) => rankOf(view.text(row, column)) === undefined);
    const isNamed = first !== undefined && TARGET_ROW.test(view.wordsOf(view.text(row, first)));
    return isNamed && columns.some(({ column, code }) => code !== undefined && !view.isBlank(row, column));
  });
}

function isUnderGroup({ kind, heading }: RowRead): boolean {
  return kind !== "group" && !(kind === "total" && isGrandTotal(heading));
}

interface RowRead {
  readonly kind: RowKind;
  readonly heading: string;
  readonly place: Carried | undefined;
  readonly rank: Rank | undefined;
  readonly hasValues: boolean;
}

function rowReader(
  evidence: SheetEvidence,
  columns: readonly TableColumn[],
  valueRoles: readonly ColumnRole[],
): (row: number, above: Carried | undefined) => RowRead {
  const { view, places } = evidence;
  const ordinalColumn = columnOfRole(columns, "ordinal");
  const placeColumn = columnOfRole(columns, "place");
  const values = columns.filter(({ role }) => valueRoles.includes(role)).map(({ column }) => column);
  const targetRow = targetRowOf(evidence, columns);
  let signedAt = Number.POSITIVE_INFINITY;
  return (row, above) => {
    const own = textIn(evidence, row, placeColumn);
    const first = view.columnsIn(row)[0] ?? 0;
    const heading = own === "" ? firstWords(evidence, row, first) : own;
    const ordinal = textIn(evidence, row, ordinalColumn);
    const rank = rankOf(ordinal) ?? rankOfHeading(heading);
    const hasValues = values.some((column) => !view.isBlank(row, column));
    const sort = places.sortOf(stripRank(heading));
    if (view.columnsIn(row).some((column) => isSignature(view.text(row, column))))
      signedAt = Math.min(signedAt, row);
    const isBelowSignature = row > signedAt && rank === undefined && sort !== "commune";
    const base = { heading, rank, hasValues };
    const as = (kind: RowKind, place?: Carried): RowRead => ({ ...base, kind, place });
    if (row === targetRow || row === signedAt || isBelowSignature) {
      return { ...as("legend"), hasValues: row === targetRow };
    }
    if (isTotal(heading) || isTotal(ordinal)) return as("total");
    if (rank === "A" || rank === "I") return as("group");
    if (sort === "district" && rank === undefined) return as("group");
    if (isLegend(heading) && rank === undefined && sort === "neither")
      return { ...as("legend"), hasValues: false };
    if (own !== "") {
      const isPlace = rank === "1" || sort !== "neither" || (hasValues && own.length <= 40);
      return isPlace ? as("record", { text: own, row }) : as("legend");
    }
    const merged = placeColumn === undefined ? undefined : view.merges.over(row, placeColumn);
    const isMerged = merged !== undefined && merged.top === above?.row;
    const isOnceWritten = hasValues && ordinal === "";
    return above !== undefined && (isMerged || isOnceWritten) ? as("record", above) : as("blank");
  };
}

function firstWords({ view }: SheetEvidence, row: number, first: number): string {
  const text = view.text(row, first);
  if (rankOf(text) === undefined) return text;
  const next = view.columnsIn(row)[1];
  return next === undefined ? text : view.text(row, next);
}

function textIn({ view }: SheetEvidence, row: number, column: number | undefined): string {
  return column === undefined ? "" : view.text(row, column);
}

/** A heading without its "I." or "A)". */
function stripRank(heading: string): string {
  return rankOfHeading(heading) === undefined ? heading : heading.replace(/^\s*\S{1,5}?\s?[.)/:-]\s*/, "");
}
