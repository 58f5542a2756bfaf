import { codeInLabel, codeOfNumber, criterionOf, isIndicatorCode, readCode } from "../codes";
import type { LabelIndex } from "../labelIndex";
import { isLegend, isSignature, isTotalOfCriteria, rankOf, rankOfHeading } from "../rowWords";
import type { Rank } from "../rowWords";
import type { TableColumn, TableRow } from "../table";
import { columnOfRole } from "./kind";
import type { SheetEvidence } from "./kind";

/** A row with what was read of it, before its neighbours say whether it is a criterion or an indicator. */
interface DraftRow {
  readonly row: number;
  readonly label: string;
  readonly kind: "coded" | "uncoded" | "group" | "total" | "legend" | "blank";
  readonly code?: string;
  readonly codeFrom?: "column" | "label" | "matchedLabel";
  readonly codeWritten?: string | number;
  /** The criterion a cell of its own names. */
  readonly named?: string;
  readonly rank?: Rank;
  readonly hasTarget: boolean;
  readonly hasOutcome: boolean;
}

/** Columns of the sheet the reading of a row needs. */
interface RowColumns {
  readonly code?: number;
  readonly label?: number;
  readonly ordinal?: number;
  readonly criterion?: number;
  readonly targets: readonly number[];
  readonly outcomes: readonly number[];
}

/** Reads the rows of a sheet of indicators. */
export function communeRows(evidence: SheetEvidence, columns: readonly TableColumn[]): readonly TableRow[] {
  const index = bestIndex(evidence, columns);
  return finish(draftRows(evidence, columns, index), index);
}

/** How many rows give a code: the strength of the sheet's claim to be one of indicators. */
export function codedRows(evidence: SheetEvidence, columns: readonly TableColumn[]): number {
  const drafts = draftRows(evidence, columns, bestIndex(evidence, columns));
  return drafts.filter((draft) => draft.code !== undefined || draft.named !== undefined).length;
}

/** The set whose labels the sheet's labels are. */
function bestIndex(evidence: SheetEvidence, columns: readonly TableColumn[]): LabelIndex | undefined {
  const label = columnOfRole(columns, "label");
  if (label === undefined || evidence.labels.length < 2) return evidence.labels[0];
  const sample = evidence.bodyRows.slice(0, 60).map((row) => evidence.view.text(row, label));
  const score = (index: LabelIndex): number =>
    sample.filter((text) => index.codeOf(text) !== undefined || index.criterionNamed(text) !== undefined)
      .length;
  return evidence.labels.reduce((a, b) => (score(b) > score(a) ? b : a));
}

function rowColumns(columns: readonly TableColumn[]): RowColumns {
  const of = (role: TableColumn["role"]): number | undefined => columnOfRole(columns, role);
  const all = (...roles: readonly TableColumn["role"][]): readonly number[] =>
    columns.filter((column) => roles.includes(column.role)).map((column) => column.column);
  const [code, label, ordinal, criterion] = [of("code"), of("label"), of("ordinal"), of("criterion")];
  return {
    ...(code !== undefined && { code }),
    ...(label !== undefined && { label }),
    ...(ordinal !== undefined && { ordinal }),
    ...(criterion !== undefined && { criterion }),
    targets: all("target"),
    outcomes: all("result", "verdict", "verdictNo", "numerator", "denominator"),
  };
}

function draftRows(
  { view, bodyRows }: SheetEvidence,
  tableColumns: readonly TableColumn[],
  index: LabelIndex | undefined,
): readonly DraftRow[] {
  const columns = rowColumns(tableColumns);
  const drafts: DraftRow[] = [];
  let before: string | undefined;
  let criterion: string | undefined;
  let isSigned = false;
  for (const row of bodyRows) {
    const textAt = (column: number | undefined): string =>
      column === undefined ? "" : view.text(row, column);
    const label = textAt(columns.label);
    const first = view.columnsIn(row)[0];
    const heading = label === "" && first !== undefined ? view.text(row, first) : label;
    const isFilled = (column: number): boolean => !view.isBlank(row, column);
    const hasTarget = columns.targets.some(isFilled);
    const hasOutcome = columns.outcomes.some(isFilled);
    const base = { row, label: heading, hasTarget, hasOutcome };
    const written = codeWritten(view.grid.kindAt(row, columns.code ?? -1), textAt(columns.code), () =>
      view.grid.numberAt(row, columns.code ?? -1),
    );
    const fromColumn =
      typeof written === "number"
        ? codeOfNumber(written, before)
        : written === undefined
          ? undefined
          : readCode(written);
    const named = criterionNamed(textAt(columns.criterion), textAt(columns.ordinal), index);
    if (named !== undefined) criterion = named;
    const ordinal = textAt(columns.ordinal) || textAt(columns.code);
    const rank = rankOf(ordinal) ?? rankOfHeading(heading);
    if (fromColumn !== undefined && written !== undefined) {
      drafts.push({ ...base, kind: "coded", code: fromColumn, codeFrom: "column", codeWritten: written });
    } else if (isSigned || view.columnsIn(row).some((column) => isSignature(view.text(row, column)))) {
      isSigned = true;
      drafts.push({ ...base, kind: "legend" });
    } else if (rank === "A" || rank === "I") {
      drafts.push({ ...base, kind: "group", rank });
      criterion = undefined;
    } else {
      drafts.push(
        withoutCodeCell(base, { label, named, criterion, index, hasCodeColumn: columns.code !== undefined }),
      );
    }
    const last = drafts.at(-1);
    if (last?.code !== undefined) {
      before = last.code;
      criterion = criterionOf(last.code);
    }
  }
  return drafts;
}

function codeWritten(kind: string, text: string, number: () => number): string | number | undefined {
  if (kind === "number") return number();
  return text === "" ? undefined : text;
}

/** "5", "5. Trường học", "Trường học", or the number beside the name. */
function criterionNamed(name: string, ordinal: string, index: LabelIndex | undefined): string | undefined {
  if (name === "") return undefined;
  const code = readCode(name) ?? codeInLabel(name) ?? index?.criterionNamed(name) ?? readCode(ordinal);
  return code === undefined ? undefined : criterionOf(code);
}

interface Surroundings {
  readonly label: string;
  readonly named: string | undefined;
  readonly criterion: string | undefined;
  readonly index: LabelIndex | undefined;
  readonly hasCodeColumn: boolean;
}

type DraftBase = Pick<DraftRow, "row" | "label" | "hasTarget" | "hasOutcome">;

function withoutCodeCell(base: DraftBase, around: Surroundings): DraftRow {
  const { label, named, criterion, index } = around;
  const own = named === undefined ? {} : { named };
  if (isTotalOfCriteria(base.label)) return { ...base, kind: "total" };
  const inLabel = codeInLabel(label);
  if (inLabel !== undefined && (!around.hasCodeColumn || isIndicatorCode(inLabel))) {
    return { ...base, ...own, kind: "coded", code: inLabel, codeFrom: "label", codeWritten: label };
  }
  if (isLegend(base.label) && !base.hasOutcome) return { ...base, kind: "legend" };
  const criterionByName = base.hasOutcome ? undefined : index?.criterionNamed(label);
  if (criterionByName !== undefined) {
    return { ...base, kind: "coded", code: criterionByName, codeFrom: "matchedLabel" };
  }
  const matched =
    index?.codeOf(label, criterion) ??
    (criterion === undefined ? undefined : index?.codeOf(label)) ??
    (base.hasTarget && criterion !== undefined && named !== undefined
      ? index?.onlyIndicatorOf(criterion)
      : undefined) ??
    index?.criterionNamed(label);
  if (matched !== undefined)
    return { ...base, ...own, kind: "coded", code: matched, codeFrom: "matchedLabel" };
  if (label === "" && !base.hasOutcome)
    return { ...base, ...own, kind: named === undefined ? "blank" : "uncoded" };
  return {
    ...base,
    ...own,
    kind: base.hasOutcome || base.hasTarget || named !== undefined ? "uncoded" : "legend",
  };
}

/** Tells criteria from indicators by what follows them, carries groups and criteria down, and ends at the last row that counts. */
function finish(drafts: readonly DraftRow[], index: LabelIndex | undefined): readonly TableRow[] {
  const end = drafts.findLastIndex(
    (draft) => draft.kind === "coded" || draft.kind === "uncoded" || draft.kind === "total",
  );
  const rows: TableRow[] = [];
  let group: { readonly text: string; readonly row: number } | undefined;
  let criterion: string | undefined;
  drafts.slice(0, end + 1).forEach((draft, at) => {
    if (draft.kind === "group") {
      group = { text: draft.label, row: draft.row };
      criterion = undefined;
    }
    criterion = (draft.code === undefined ? draft.named : criterionOf(draft.code)) ?? criterion;
    const isCriterion =
      draft.code !== undefined && headsIndicators(draft, drafts.slice(at + 1, at + 3), index);
    const carries = draft.kind === "coded" || draft.kind === "uncoded";
    rows.push({
      row: draft.row,
      kind: isCriterion
        ? "criterion"
        : carries
          ? "record"
          : (draft.kind as "group" | "total" | "legend" | "blank"),
      ...(carries && criterion !== undefined && { criterion }),
      ...(draft.code !== undefined && { code: draft.code }),
      ...(draft.codeFrom !== undefined && { codeFrom: draft.codeFrom }),
      ...(draft.codeWritten !== undefined && { codeWritten: draft.codeWritten }),
      ...(group !== undefined &&
        draft.kind !== "group" &&
        draft.kind !== "total" && { group: group.text, groupRow: group.row }),
      ...(draft.rank !== undefined && { level: draft.rank }),
    });
  });
  return rows;
}

function headsIndicators(draft: DraftRow, next: readonly DraftRow[], index: LabelIndex | undefined): boolean {
  const { code } = draft;
  if (code === undefined || isIndicatorCode(code)) return false;
  const follower = next.find((row) => row.kind === "coded");
  if (follower?.code === undefined) return false;
  if (criterionOf(follower.code) !== code) return false;
  const isRepeated = follower.code === code;
  return (
    !isRepeated || (!draft.hasTarget && !draft.hasOutcome) || index?.criterionNamed(draft.label) === code
  );
}
