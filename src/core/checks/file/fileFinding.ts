import type { Kind } from "../catalogue";
import type { FindingKind, FindingOf } from "../finding";
import { findingId } from "../identity";

/** A finding of the file itself, made where no workbook could be opened. */
export function fileFinding<K extends Kind, D>(kind: FindingKind<K, D>, data: D): FindingOf<K, D> {
  return {
    id: findingId({ kind: kind.kind, sheet: null, cell: null }),
    kind: kind.kind,
    severity: kind.severity,
    sheet: null,
    sheetId: null,
    cell: null,
    place: null,
    code: null,
    is: null,
    shouldBe: null,
    difference: null,
    related: [],
    edits: [],
    fingerprint: null,
    data,
  };
}
