import { criterionOf, isIndicatorCode } from "../codes";
import type { LabelIndex } from "../labelIndex";
import type { RowKind, TableColumn, TableRow } from "../table";
import { draftRows } from "./communeDrafts";
import type { DraftRow } from "./communeDrafts";
import { columnOfRole } from "./kind";
import type { SheetEvidence } from "./kind";

const SAMPLE = 300;
const LABELS_TO_TELL_THE_SET = 60;

/** Reads the rows of a sheet of indicators. */
export function communeRows(evidence: SheetEvidence, columns: readonly TableColumn[]): readonly TableRow[] {
  const index = bestIndex(evidence, columns);
  return finish(draftRows(evidence, columns, index), index);
}

/** How many rows, and which share of them, give a code: the strength of the sheet's claim to be one of indicators. */
export function codedRows(
  evidence: SheetEvidence,
  columns: readonly TableColumn[],
): { readonly count: number; readonly share: number } {
  const sample = { ...evidence, bodyRows: evidence.bodyRows.slice(0, SAMPLE) };
  const drafts = draftRows(sample, columns, bestIndex(evidence, columns));
  const count = drafts.filter((draft) => draft.code !== undefined || draft.named !== undefined).length;
  return { count, share: count / Math.max(1, drafts.length) };
}

/** The set whose labels the sheet's labels are. */
function bestIndex(evidence: SheetEvidence, columns: readonly TableColumn[]): LabelIndex | undefined {
  const label = columnOfRole(columns, "label");
  if (label === undefined || evidence.labels.length < 2) return evidence.labels[0];
  const sample = evidence.bodyRows
    .slice(0, LABELS_TO_TELL_THE_SET)
    .map((row) => evidence.view.text(row, label));
  const score = (index: LabelIndex): number =>
    sample.filter((text) => index.codeOf(text) !== undefined || index.criterionNamed(text) !== undefined)
      .length;
  return evidence.labels.reduce((a, b) => (score(b) > score(a) ? b : a));
}

type OpenRow = { -readonly [Field in keyof TableRow]: TableRow[Field] };

/** Tells criteria from indicators by what follows them, carries groups and criteria down, and ends at the last row that counts. */
function finish(drafts: readonly DraftRow[], index: LabelIndex | undefined): readonly TableRow[] {
  const end = drafts.findLastIndex(({ kind }) => kind === "coded" || kind === "uncoded" || kind === "total");
  const rows: OpenRow[] = [];
  let group: { readonly text: string; readonly row: number } | undefined;
  let criterion: string | undefined;
  /** Below codes that were only found by labels, an unknown label may belong to any criterion. */
  let isWritten = false;
  drafts.slice(0, end + 1).forEach((draft, at) => {
    if (draft.kind === "group") {
      group = { text: draft.heading, row: draft.row };
      criterion = undefined;
    }
    criterion = (draft.code === undefined ? draft.named : criterionOf(draft.code)) ?? criterion;
    if (draft.code !== undefined || draft.named !== undefined)
      isWritten = draft.named !== undefined || draft.codeFrom !== "matchedLabel";
    const isKnown =
      draft.kind === "coded" || (draft.kind === "uncoded" && (isWritten || draft.named !== undefined));
    const isUnderGroup = draft.kind !== "group" && draft.kind !== "total";
    const row: OpenRow = { row: draft.row, kind: rowKind(draft, drafts.slice(at + 1, at + 3), index) };
    if (isKnown && criterion !== undefined) row.criterion = criterion;
    if (draft.code !== undefined) row.code = draft.code;
    if (draft.codeFrom !== undefined) row.codeFrom = draft.codeFrom;
    if (draft.codeWritten !== undefined) row.codeWritten = draft.codeWritten;
    if (group !== undefined && isUnderGroup) {
      row.group = group.text;
      row.groupRow = group.row;
    }
    if (draft.rank !== undefined) row.level = draft.rank;
    rows.push(row);
  });
  return index === undefined ? rows : withCodesByPosition(rows, index);
}

/**
 * Gives the rows of a criterion that no label tells the codes that are left, in their order, where just as many are left:
 * offices shorten the wordings of a set in many ways, but keep its indicators and their order.
 */
function withCodesByPosition(rows: readonly OpenRow[], index: LabelIndex): readonly TableRow[] {
  const taken = new Set(rows.flatMap(({ code }) => code ?? []));
  const unnamed = rows.filter(
    ({ kind, code, codeWritten }) => kind === "record" && code === undefined && codeWritten === undefined,
  );
  for (const criterion of new Set(unnamed.flatMap((row) => row.criterion ?? []))) {
    const left = index.indicatorsOf(criterion).filter((code) => !taken.has(code));
    const open = unnamed.filter((row) => row.criterion === criterion);
    if (left.length !== open.length) continue;
    const proposed = new Map(open.map((row, at) => [row.row, left[at] ?? ""]));
    const codes = rows.flatMap((row) => {
      const code = row.code ?? proposed.get(row.row);
      return row.kind === "record" && code !== undefined && criterionOf(code) === criterion ? [code] : [];
    });
    if (codes.join() !== index.indicatorsOf(criterion).join()) continue;
    for (const row of open) {
      row.code = proposed.get(row.row) ?? "";
      row.codeFrom = "matchedLabel";
    }
  }
  return rows;
}

function rowKind(draft: DraftRow, next: readonly DraftRow[], index: LabelIndex | undefined): RowKind {
  if (draft.kind === "coded") return headsIndicators(draft, next, index) ? "criterion" : "record";
  return draft.kind === "uncoded" ? "record" : draft.kind;
}

/** "5 Trường học" heads the row "5" or "5.1" after it; a lone "5" is the criterion's only indicator. */
function headsIndicators(draft: DraftRow, next: readonly DraftRow[], index: LabelIndex | undefined): boolean {
  const { code } = draft;
  if (code === undefined || isIndicatorCode(code)) return false;
  const follower = next.find((row) => row.kind === "coded")?.code;
  if (follower === undefined || criterionOf(follower) !== code) return false;
  return (
    follower !== code ||
    (!draft.hasTarget && !draft.hasOutcome) ||
    index?.criterionNamed(draft.heading) === code
  );
}
