import type { Kind } from "../catalogue";
import { fileFinding } from "../file/fileFinding";
import type { FindingKind, FindingOf } from "../finding";
import { findingId } from "../identity";

/** A finding about a unit that reports, not about any cell; `key` tells units of one name apart. */
export function unitFinding<K extends Kind, D>(
  kind: FindingKind<K, D>,
  unit: { readonly key: string; readonly name: string },
  told: { readonly is: string | null; readonly shouldBe: string },
  data: D,
): FindingOf<K, D> {
  return {
    ...fileFinding(kind, data),
    id: findingId({ kind: kind.kind, sheet: null, cell: null, place: unit.key }),
    place: unit.name,
    ...told,
  };
}
