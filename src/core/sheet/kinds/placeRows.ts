import { profileColumn } from "../columnProfile";
import { statesLevel } from "../headerMeaning";
import {
  headsUnits,
  isGrandTotal,
  isLegend,
  isNameLikeTotal,
  isSignature,
  isTotal,
  rankOf,
  rankOfHeading,
} from "../rowWords";
import type { Rank } from "../rowWords";
import type { SheetView } from "../sheetView";
import type { ColumnRole, RowKind, TableColumn, TableRow } from "../table";
import { columnOfRole } from "./kind";
import type { SheetEvidence } from "./kind";

/** A text that holds for rows below it too, and the row it stands in. */
interface Carried {
  readonly text: string;
  readonly row: number;
}

const LONGEST_NAME = 40;
const TARGET_ROW =
  /^(?:yeu cau|chi tieu|quy dinh|muc (?:yeu cau|dat|quy dinh|chi tieu|chuan|phai dat|toi thieu)|tieu chuan|chuan|nguong)\b/;

/** Reads the rows of a table whose rows are places, with district headings, subtotals and merged names. */
export function placeRows(
  evidence: SheetEvidence,
  columns: readonly TableColumn[],
  valueRoles: readonly ColumnRole[],
): readonly TableRow[] {
  const reader = rowReader(evidence, columns, valueRoles);
  const districtColumn = columnOfRole(columns, "district");
  let above: Above = { isSigned: false };
  const rows = evidence.bodyRows.map((row) => {
    const read = reader(row, above);
    above = below(evidence, row, read, above, textIn(evidence, row, districtColumn));
    return { row: tableRow(row, read, above), isSolid: isSolid(read) };
  });
  return rows.slice(0, rows.findLastIndex((one) => one.isSolid) + 1).map((one) => one.row);
}

/** What the rows above say about a row. */
interface Above {
  readonly group?: Carried & { readonly isDistrict: boolean };
  readonly place?: Carried;
  readonly district?: Carried;
  /** Below the signatures only rows with an ordinal or a known place belong to the table. */
  readonly isSigned: boolean;
}

function below(evidence: SheetEvidence, row: number, read: RowRead, above: Above, district: string): Above {
  const isSigned = above.isSigned || read.isSignature;
  if (read.kind === "total") {
    return {
      isSigned,
      ...(above.group !== undefined && { group: above.group }),
      ...(above.district !== undefined && { district: above.district }),
    };
  }
  if (read.kind === "group") {
    const isDistrict = evidence.places.isDistrict(stripRank(read.heading));
    return {
      isSigned,
      group: { text: read.heading, row, isDistrict },
      ...(above.district !== undefined && { district: above.district }),
    };
  }
  if (read.kind !== "record") return { ...above, isSigned };
  return {
    ...above,
    isSigned,
    ...(read.place !== undefined && { place: read.place }),
    ...(district !== "" && { district: { text: district, row } }),
  };
}

/** Whether a row belongs to the table for sure, so that the table reaches at least to it. */
function isSolid({ kind, hasValues }: RowRead): boolean {
  return kind === "record" || kind === "total" || hasValues;
}

function tableRow(row: number, read: RowRead, { group, district }: Above): TableRow {
  const inDistrict = district ?? (group?.isDistrict === true ? group : undefined);
  const isRecord = read.kind === "record";
  return {
    row,
    kind: read.kind,
    ...(isRecord && read.place !== undefined && { place: read.place.text, placeRow: read.place.row }),
    ...(isRecord &&
      inDistrict !== undefined && { district: stripRank(inDistrict.text), districtRow: inDistrict.row }),
    ...(group !== undefined && isUnderGroup(read) && { group: group.text, groupRow: group.row }),
    ...(read.rank !== undefined && { level: read.rank }),
  };
}

/** The row that says what each column must reach: above the first place, or the last of the header. */
export function targetRowOf(evidence: SheetEvidence, columns: readonly TableColumn[]): number | undefined {
  return targetRowBelowHeader(evidence, columns) ?? targetRowInHeader(evidence, columns);
}

function targetRowInHeader(
  { view, block, places, marks }: SheetEvidence,
  columns: readonly TableColumn[],
): number | undefined {
  const [, ...lower] = block.rows;
  return lower.findLast((row) => {
    if (row === block.numberRow) return false;
    const cells = columns.filter(({ code }) => code !== undefined);
    const reported = cells.filter(({ role }) => role !== "numerator" && role !== "denominator");
    const unstated = reported.filter(({ column }) => !statesLevel(view.text(row, column)));
    const profiles = unstated.map(({ column }) => profileColumn(view, [row], column, { places, marks }));
    const bounds = profiles.filter((profile) => profile.bounds > 0).length;
    const others = profiles.filter((profile) => profile.bounds === 0 && profile.marks === 0).length;
    const stated = reported.length - unstated.length;
    return stated + bounds > 0 && others * 4 <= reported.length;
  });
}

function targetRowBelowHeader(evidence: SheetEvidence, columns: readonly TableColumn[]): number | undefined {
  const { view, places } = evidence;
  return evidence.bodyRows.slice(0, 5).find((row) => {
    const first = view.columnsIn(row).find((column) => rankOf(view.text(row, column)) === undefined);
    if (first === undefined) return false;
    const name = view.text(row, first);
    const filled = columns.filter(({ column, code }) => code !== undefined && !view.isBlank(row, column));
    if (TARGET_ROW.test(view.wordsOf(name))) return filled.length > 0;
    const bounds = filled.filter(({ column }) => profileColumn(view, [row], column, evidence).bounds > 0);
    return bounds.length * 2 > filled.length && places.sortOf(name) === "neither";
  });
}

function isUnderGroup({ kind, heading }: RowRead): boolean {
  return kind !== "group" && !(kind === "total" && isGrandTotal(heading));
}

interface RowRead {
  readonly kind: RowKind;
  readonly heading: string;
  readonly place?: Carried;
  readonly rank: Rank | undefined;
  readonly hasValues: boolean;
  readonly isSignature: boolean;
}

function rowReader(
  evidence: SheetEvidence,
  columns: readonly TableColumn[],
  valueRoles: readonly ColumnRole[],
): (row: number, above: Above) => RowRead {
  const { view, places } = evidence;
  const ordinalColumn = columnOfRole(columns, "ordinal");
  const placeColumn = columnOfRole(columns, "place");
  const values = columns.filter(({ role }) => valueRoles.includes(role)).map(({ column }) => column);
  const targetRow = targetRowOf(evidence, columns);
  return (row, above) => {
    const own = textIn(evidence, row, placeColumn);
    const heading = own === "" ? firstWords(evidence, row) : own;
    const ordinal = textIn(evidence, row, ordinalColumn);
    const rank = rankOf(ordinal) ?? rankOfHeading(heading);
    const hasValues = values.some((column) => !view.isBlank(row, column));
    const sort = places.sortOf(stripRank(heading));
    const isSigned = rank === undefined && isSignedRow(view, row);
    const base = { heading, rank, hasValues, isSignature: isSigned };
    const isFooter = isSigned || (above.isSigned && rank === undefined && sort !== "commune");
    if (isFooter) return { ...base, kind: "legend", hasValues: false };
    if (row === targetRow || headsUnits(heading))
      return { ...base, kind: "legend", hasValues: row === targetRow && hasValues };
    const merged = own === "" ? mergedFrom(evidence, row, placeColumn, above) : undefined;
    if (merged !== undefined && hasValues) return { ...base, kind: "record", place: merged };
    const isNumberedName = rank === "1" && isNameLikeTotal(heading);
    if ((isTotal(heading) && !isNumberedName) || isTotal(ordinal)) return { ...base, kind: "total" };
    if (rank === "A" || rank === "I" || (sort === "district" && rank === undefined)) {
      return { ...base, kind: "group" };
    }
    if (isLegend(heading) && rank === undefined && sort === "neither") {
      return { ...base, kind: "legend", hasValues: false };
    }
    if (own === "") {
      const place = merged ?? (hasValues && ordinal === "" ? above.place : undefined);
      return place === undefined ? { ...base, kind: "blank" } : { ...base, kind: "record", place };
    }
    const isPlace = rank === "1" || sort !== "neither" || (hasValues && own.length <= LONGEST_NAME);
    return isPlace ? { ...base, kind: "record", place: { text: own, row } } : { ...base, kind: "legend" };
  };
}

/** The place whose cell is merged over a row. */
function mergedFrom(
  { view }: SheetEvidence,
  row: number,
  placeColumn: number | undefined,
  { place }: Above,
): Carried | undefined {
  if (place === undefined || placeColumn === undefined) return undefined;
  return view.merges.over(row, placeColumn)?.top === place.row ? place : undefined;
}

function isSignedRow(view: SheetView, row: number): boolean {
  return view.columnsIn(row).some((column) => isSignature(view.text(row, column)));
}

/** The first text of a row that is no ordinal. */
function firstWords({ view }: SheetEvidence, row: number): string {
  const first = view.columnsIn(row)[0] ?? 0;
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
