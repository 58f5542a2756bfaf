import {
  codeInLabel,
  codeOfNumber,
  codesOfDate,
  criterionOf,
  follows,
  isIndicatorCode,
  readCode,
} from "../codes";
import type { LabelIndex } from "../labelIndex";
import { isLegend, isSignature, isTotalOfCriteria, rankOf, rankOfHeading } from "../rowWords";
import type { Rank } from "../rowWords";
import type { SheetView } from "../sheetView";
import type { TableColumn, TableRow } from "../table";
import { columnOfRole } from "./kind";
import type { SheetEvidence } from "./kind";

/** What a row says of the code it reports. */
interface Coding {
  readonly code: string | undefined;
  readonly codeFrom: TableRow["codeFrom"];
  /** What the code cell holds, also where it is no code. */
  readonly codeWritten: string | number | undefined;
}

/** A row of a sheet of indicators, before its neighbours say whether it is a criterion or an indicator. */
export interface DraftRow extends Coding {
  readonly row: number;
  /** The label, or the row's first text where the label is blank. */
  readonly heading: string;
  readonly kind: "coded" | "uncoded" | "group" | "total" | "legend" | "blank";
  /** The criterion a cell of its own names. */
  readonly named: string | undefined;
  readonly rank: Rank | undefined;
  readonly hasTarget: boolean;
  readonly hasOutcome: boolean;
}

/** The columns the reading of a row needs. */
interface RowColumns {
  readonly code: number | undefined;
  readonly label: number | undefined;
  readonly ordinal: number | undefined;
  readonly criterion: number | undefined;
  readonly targets: readonly number[];
  readonly outcomes: readonly number[];
}

/** What the rows above say about a row. */
interface Above {
  readonly code: string | undefined;
  readonly criterion: string | undefined;
  /** Below the signatures no uncoded row belongs to the table. */
  readonly isSigned: boolean;
}

/** Reads rows one after another; each knows what the ones above it said. */
export function draftRows(
  { view, bodyRows }: SheetEvidence,
  tableColumns: readonly TableColumn[],
  index: LabelIndex | undefined,
): readonly DraftRow[] {
  const columns = rowColumns(tableColumns);
  let above: Above = { code: undefined, criterion: undefined, isSigned: false };
  return bodyRows.map((row) => {
    const draft = draftOf(view, row, columns, index, above);
    above = {
      code: draft.code ?? above.code,
      criterion: criterionBelow(draft, above),
      isSigned: above.isSigned || (draft.kind === "legend" && isSigned(view, row)),
    };
    return draft;
  });
}

function criterionBelow(draft: DraftRow, above: Above): string | undefined {
  if (draft.kind === "group") return undefined;
  return (draft.code === undefined ? draft.named : criterionOf(draft.code)) ?? above.criterion;
}

function rowColumns(columns: readonly TableColumn[]): RowColumns {
  const all = (...roles: readonly TableColumn["role"][]): readonly number[] =>
    columns.filter((column) => roles.includes(column.role)).map((column) => column.column);
  return {
    code: columnOfRole(columns, "code"),
    label: columnOfRole(columns, "label"),
    ordinal: columnOfRole(columns, "ordinal"),
    criterion: columnOfRole(columns, "criterion"),
    targets: all("target"),
    outcomes: all("result", "verdict", "verdictNo", "numerator", "denominator"),
  };
}

function textAt(view: SheetView, row: number, column: number | undefined): string {
  return column === undefined ? "" : view.text(row, column);
}

/** The cells of a row that its kind is read from. */
interface RowCells {
  readonly row: number;
  readonly label: string;
  readonly heading: string;
  readonly hasTarget: boolean;
  readonly hasOutcome: boolean;
}

const UNCODED: Coding = { code: undefined, codeFrom: undefined, codeWritten: undefined };

function drafted(
  { row, heading, hasTarget, hasOutcome }: RowCells,
  kind: DraftRow["kind"],
  { code, codeFrom, codeWritten }: Coding = UNCODED,
  named?: string,
  rank?: Rank,
): DraftRow {
  return { row, heading, kind, code, codeFrom, codeWritten, named, rank, hasTarget, hasOutcome };
}

function draftOf(
  view: SheetView,
  row: number,
  columns: RowColumns,
  index: LabelIndex | undefined,
  above: Above,
): DraftRow {
  const label = textAt(view, row, columns.label);
  const isFilled = (column: number): boolean => !view.isBlank(row, column);
  const cells: RowCells = {
    row,
    label,
    heading: label === "" ? textAt(view, row, view.columnsIn(row)[0]) : label,
    hasTarget: columns.targets.some(isFilled),
    hasOutcome: columns.outcomes.some(isFilled),
  };
  const coded =
    codeCell(view, row, columns.code, above.code) ?? codeBehindDate(view, row, columns, index, above.code);
  if (coded !== undefined) return drafted(cells, "coded", coded);
  if (above.isSigned || isSigned(view, row)) return drafted(cells, "legend");
  const ordinal = textAt(view, row, columns.ordinal);
  const rank = rankOf(ordinal || textAt(view, row, columns.code)) ?? rankOfHeading(cells.heading);
  if (rank === "A" || rank === "I") return drafted(cells, "group", UNCODED, undefined, rank);
  if (isTotalOfCriteria(cells.heading)) return drafted(cells, "total");
  const named = criterionNamed(textAt(view, row, columns.criterion), ordinal, index);
  const unread = label === "" ? "" : textAt(view, row, columns.code);
  if (isLegend(unread) && !cells.hasOutcome) return drafted(cells, "legend");
  if (/[\p{L}\p{N}]/u.test(unread)) {
    return drafted(cells, "uncoded", { ...UNCODED, codeWritten: unread }, named);
  }
  const found = codeOfLabel(cells, named, columns.code !== undefined, above.criterion, index);
  if (found !== undefined) return drafted(cells, "coded", found, named);
  return drafted(cells, uncodedKind(cells, named), UNCODED, named);
}

/** The code the code column gives; a number's last zero is restored from the code above. */
function codeCell(
  view: SheetView,
  row: number,
  column: number | undefined,
  before: string | undefined,
): Coding | undefined {
  if (column === undefined) return undefined;
  const isNumber = view.grid.kindAt(row, column) === "number";
  const codeWritten = isNumber ? view.grid.numberAt(row, column) : view.text(row, column);
  const code = typeof codeWritten === "number" ? codeOfNumber(codeWritten, before) : readCode(codeWritten);
  return code === undefined ? undefined : { code, codeFrom: "column", codeWritten };
}

/**
 * The code that Excel took for a date; the row's label tells the day from the month, then the code above, and whether the
 * set has such a code.
 */
function codeBehindDate(
  view: SheetView,
  row: number,
  { code: column, label }: RowColumns,
  index: LabelIndex | undefined,
  before: string | undefined,
): Coding | undefined {
  if (column === undefined || view.grid.kindAt(row, column) !== "number") return undefined;
  const codes = codesOfDate(view.grid.numberAt(row, column), view.grid.formatAt(row, column));
  const labelled = index?.codeOf(textAt(view, row, label));
  const code =
    codes.find((one) => one === labelled) ??
    codes.find((one) => follows(before, one)) ??
    codes.find((one) => index?.hasCode(one));
  return code === undefined ? undefined : { code, codeFrom: "date", codeWritten: code };
}

/** "5", "5. Trường học", "Trường học", or the number beside the name. */
function criterionNamed(name: string, ordinal: string, index: LabelIndex | undefined): string | undefined {
  if (name === "") return undefined;
  const code = readCode(name) ?? codeInLabel(name) ?? index?.criterionNamed(name) ?? readCode(ordinal);
  return code === undefined ? undefined : criterionOf(code);
}

/** The code a label carries or, where none does, the one whose label of the set it is. */
function codeOfLabel(
  { label, hasTarget, hasOutcome }: RowCells,
  named: string | undefined,
  hasCodeColumn: boolean,
  criterionAbove: string | undefined,
  index: LabelIndex | undefined,
): Coding | undefined {
  const written = codeInLabel(label);
  if (written !== undefined && (!hasCodeColumn || isIndicatorCode(written))) {
    return { code: written, codeFrom: "label", codeWritten: label };
  }
  if (index === undefined || label === "" || (isLegend(label) && !hasOutcome)) return undefined;
  const criterion = named ?? criterionAbove;
  const asCriterion = index.criterionNamed(label);
  const ofCriterion = criterion === undefined ? undefined : index.codeOf(label, criterion);
  const only = named !== undefined && hasTarget ? index.onlyIndicatorOf(named) : undefined;
  // "15 | | Hành chính công": an indicator of the set may be called much like its criterion.
  const isCriterion = asCriterion !== undefined && asCriterion === named && !hasTarget;
  if (isCriterion && index.onlyIndicatorOf(named) === undefined)
    return { code: asCriterion, codeFrom: "matchedLabel", codeWritten: undefined };
  const code = hasOutcome
    ? (ofCriterion ?? index.codeOf(label) ?? only ?? asCriterion)
    : (asCriterion ?? ofCriterion ?? index.codeOf(label) ?? only);
  return code === undefined ? undefined : { code, codeFrom: "matchedLabel", codeWritten: undefined };
}

function uncodedKind(
  { label, heading, hasTarget, hasOutcome }: RowCells,
  named: string | undefined,
): DraftRow["kind"] {
  if (isLegend(heading) && !hasOutcome) return "legend";
  if (hasOutcome || named !== undefined) return "uncoded";
  if (label === "") return "blank";
  return hasTarget ? "uncoded" : "legend";
}

function isSigned(view: SheetView, row: number): boolean {
  return view.columnsIn(row).some((column) => isSignature(view.text(row, column)));
}
