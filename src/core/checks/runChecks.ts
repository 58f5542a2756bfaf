import { cellKey } from "../records/cells";
import type { IndicatorRecord } from "../records/types";
import { catalogue } from "./catalogue";
import type { Finding } from "./catalogue";
import type { CheckContext } from "./context";
import { withDoubts } from "./doubts";
import { ruleBroken } from "./file/fileKinds";
import type { RuleBrokenData } from "./file/fileKinds";
import type { Check, Draft, Drafted, FindingKind, FindingOf } from "./finding";
import { groundedOnly, ownCell } from "./grounds";
import { findingId, fingerprint } from "./identity";
import { toTheEnd } from "./steps";

type AnyKind = FindingKind<string, unknown>;

function isCheck(kind: AnyKind): kind is Check<string, unknown> {
  return "run" in kind;
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

/** Runs one check to its end. Whatever it found before failing is kept, and the failure is told as the check's own. */
function draftsOf(check: Check<string, unknown>, context: CheckContext): readonly Drafted[] {
  const drafts: Drafted[] = [];
  try {
    for (const draft of check.run(context)) drafts.push({ kind: check, draft });
  } catch (failure) {
    const data: RuleBrokenData = { rule: check.kind, reason: reasonOf(failure) };
    drafts.push({ kind: ruleBroken, draft: { sheet: null, cell: null, code: check.kind, data } });
  }
  return drafts;
}

type RecordsByCell = ReadonlyMap<string, IndicatorRecord>;

function recordsByCell({ reading }: CheckContext): RecordsByCell {
  return new Map(reading.records.map((record) => [cellKey(record.cell), record]));
}

/** Whose result a cell is and of which indicator, also where the check looked at nothing but the cell. */
function subjectOf(draft: Draft<unknown>, records: RecordsByCell): Pick<Finding, "place" | "code"> {
  const { place = null, code = null } = draft;
  if (place !== null || code !== null) return { place, code };
  const cell = ownCell(draft);
  const record = cell === undefined ? undefined : records.get(cellKey(cell));
  if (record === undefined) return { place, code };
  return { place: record.place.name === "" ? null : record.place.name, code: record.code };
}

function finished(
  { kind, draft }: Drafted,
  context: CheckContext,
  records: RecordsByCell,
): FindingOf<string, unknown> {
  const { sheet, cell, place, code, variant } = draft;
  const grid = sheet === null ? undefined : context.writtenByName.get(sheet);
  return {
    id: findingId({ kind: kind.kind, sheet, cell, code, place, variant }),
    kind: kind.kind,
    severity: draft.severity ?? kind.severity,
    sheet,
    sheetId: grid?.id ?? null,
    cell,
    ...subjectOf(draft, records),
    is: draft.is ?? null,
    shouldBe: draft.shouldBe ?? null,
    difference: draft.difference ?? null,
    related: draft.related ?? [],
    edits: draft.edits ?? [],
    fingerprint: grid === undefined || cell === null ? null : fingerprint(grid, cell),
    data: draft.data,
  };
}

/** Findings of the file first, then sheet by sheet in reading order; those of a whole sheet stand at its end. */
function inReadingOrder(context: CheckContext): (one: Finding, other: Finding) => number {
  const sheets = new Map(context.grids.map(({ name }, at) => [name, at]));
  const kinds = new Map<string, number>(catalogue.map(({ kind }, at) => [kind, at]));
  const sheetOf = ({ sheet }: Finding): number => (sheet === null ? -1 : (sheets.get(sheet) ?? sheets.size));
  const rowOf = ({ cell }: Finding): number => cell?.row ?? Number.MAX_SAFE_INTEGER;
  return (one, other) =>
    sheetOf(one) - sheetOf(other) ||
    rowOf(one) - rowOf(other) ||
    (one.cell?.column ?? 0) - (other.cell?.column ?? 0) ||
    (kinds.get(one.kind) ?? 0) - (kinds.get(other.kind) ?? 0);
}

/** Runs every check of a list over a workbook, pausing after each; all findings are collected, in reading order. */
export function* runChecksInSteps(
  context: CheckContext,
  kinds: readonly FindingKind<string, unknown>[] = catalogue,
): Generator<undefined, readonly Finding[]> {
  const drafts: Drafted[] = [];
  for (const kind of kinds) {
    if (!isCheck(kind)) continue;
    for (const draft of draftsOf(kind, context)) drafts.push(draft);
    yield;
  }
  const findings = new Map<string, Finding>();
  const records = recordsByCell(context);
  for (const drafted of withDoubts(groundedOnly(drafts), context)) {
    // The list gives every kind its own data; TypeScript cannot follow that through a list of different kinds.
    const finding = finished(drafted, context, records) as Finding;
    if (!findings.has(finding.id)) findings.set(finding.id, finding);
  }
  return [...findings.values()].sort(inReadingOrder(context));
}

/** The same without a pause. */
export function runChecks(
  context: CheckContext,
  kinds: readonly FindingKind<string, unknown>[] = catalogue,
): readonly Finding[] {
  return toTheEnd(runChecksInSteps(context, kinds));
}
