import { codeInLabel, codeOfNumber, criterionOf, isIndicatorCode, readCode } from "../codes";
import type { LabelIndex } from "../labelIndex";
import { isLegend, isSignature, isTotalOfCriteria, rankOf, rankOfHeading } from "../rowWords";
import type { Rank } from "../rowWords";
import type { SheetView } from "../sheetView";
import type { TableColumn } from "../table";
import { columnOfRole } from "./kind";
import type { SheetEvidence } from "./kind";

/** A row of a sheet of indicators, before its neighbours say whether it is a criterion or an indicator. */
export interface DraftRow {
  readonly row: number;
  /** The label, or the row's first text where the label is blank. */
  readonly heading: string;
  readonly kind: "coded" | "uncoded" | "group" | "total" | "legend" | "blank";
  readonly code?: string;
  readonly codeFrom?: "column" | "label" | "matchedLabel";
  /** What the code cell holds, also where it is no code. */
  readonly codeWritten?: string | number;
  /** The criterion a cell of its own names. */
  readonly named?: string;
  readonly rank?: Rank;
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
  readonly code?: string;
  readonly criterion?: string;
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
  let above: Above = { isSigned: false };
  return bodyRows.map((row) => {
    const draft = draftOf(view, row, columns, index, above);
    const criterion = criterionBelow(draft, above);
    const code = draft.code ?? above.code;
    above = {
      ...(code !== undefined && { code }),
      ...(criterion !== undefined && { criterion }),
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

function draftOf(
  view: SheetView,
  row: number,
  columns: RowColumns,
  index: LabelIndex | undefined,
  above: Above,
): DraftRow {
  const label = textAt(view, row, columns.label);
  const heading = label === "" ? textAt(view, row, view.columnsIn(row)[0]) : label;
  const isFilled = (column: number): boolean => !view.isBlank(row, column);
  const hasTarget = columns.targets.some(isFilled);
  const base = { row, heading, hasTarget, hasOutcome: columns.outcomes.some(isFilled) };
  const coded = codeCell(view, row, columns.code, above.code);
  const ordinal = textAt(view, row, columns.ordinal);
  const named = criterionNamed(textAt(view, row, columns.criterion), ordinal, index);
  if (coded !== undefined) return { ...base, kind: "coded", codeFrom: "column", ...coded };
  if (above.isSigned || isSigned(view, row)) return { ...base, kind: "legend" };
  const rank = rankOf(ordinal || textAt(view, row, columns.code)) ?? rankOfHeading(heading);
  if (rank === "A" || rank === "I") return { ...base, kind: "group", rank };
  if (isTotalOfCriteria(heading)) return { ...base, kind: "total" };
  const own = named === undefined ? base : { ...base, named };
  const unread = label === "" ? "" : textAt(view, row, columns.code);
  if (/[\p{L}\p{N}]/u.test(unread)) return { ...own, kind: "uncoded", codeWritten: unread };
  const found = codeOfLabel(own, label, columns.code !== undefined, named ?? above.criterion, index);
  if (found !== undefined) return { ...own, kind: "coded", ...found };
  return { ...own, kind: uncodedKind(own, label) };
}

/** The code the code column gives; a number's last zero is restored from the code above. */
function codeCell(
  view: SheetView,
  row: number,
  column: number | undefined,
  before: string | undefined,
): Required<Pick<DraftRow, "code" | "codeWritten">> | undefined {
  if (column === undefined) return undefined;
  const isNumber = view.grid.kindAt(row, column) === "number";
  const codeWritten = isNumber ? view.grid.numberAt(row, column) : view.text(row, column);
  const code = typeof codeWritten === "number" ? codeOfNumber(codeWritten, before) : readCode(codeWritten);
  return code === undefined ? undefined : { code, codeWritten };
}

/** "5", "5. Trường học", "Trường học", or the number beside the name. */
function criterionNamed(name: string, ordinal: string, index: LabelIndex | undefined): string | undefined {
  if (name === "") return undefined;
  const code = readCode(name) ?? codeInLabel(name) ?? index?.criterionNamed(name) ?? readCode(ordinal);
  return code === undefined ? undefined : criterionOf(code);
}

type DraftBase = Pick<DraftRow, "heading" | "hasTarget" | "hasOutcome" | "named">;

/** The code a label carries or, where none does, the one whose label of the set it is. */
function codeOfLabel(
  base: DraftBase,
  label: string,
  hasCodeColumn: boolean,
  criterion: string | undefined,
  index: LabelIndex | undefined,
): Pick<DraftRow, "code" | "codeFrom" | "codeWritten"> | undefined {
  const written = codeInLabel(label);
  if (written !== undefined && (!hasCodeColumn || isIndicatorCode(written))) {
    return { code: written, codeFrom: "label", codeWritten: label };
  }
  if (index === undefined || label === "" || (isLegend(label) && !base.hasOutcome)) return undefined;
  const asCriterion = index.criterionNamed(label);
  const ofCriterion = criterion === undefined ? undefined : index.codeOf(label, criterion);
  const only = base.named !== undefined && base.hasTarget ? index.onlyIndicatorOf(base.named) : undefined;
  const code = base.hasOutcome
    ? (ofCriterion ?? index.codeOf(label) ?? only ?? asCriterion)
    : (asCriterion ?? ofCriterion ?? index.codeOf(label) ?? only);
  return code === undefined ? undefined : { code, codeFrom: "matchedLabel" };
}

function uncodedKind(base: DraftBase, label: string): DraftRow["kind"] {
  if (isLegend(base.heading) && !base.hasOutcome) return "legend";
  if (base.hasOutcome || base.named !== undefined) return "uncoded";
  if (label === "") return "blank";
  return base.hasTarget ? "uncoded" : "legend";
}

function isSigned(view: SheetView, row: number): boolean {
  return view.columnsIn(row).some((column) => isSignature(view.text(row, column)));
}
