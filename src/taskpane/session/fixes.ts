import type { Finding } from "../../core/checks/catalogue";
import type { SetCell } from "../../core/sheet/edit";
import type { Scalar } from "../../core/sheet/grid";
import type { PreviewedEdit } from "./types";

/** The cells that fixes would change, each once, with what it holds and what it would hold. */
export function previewOf(findings: readonly Finding[]): readonly PreviewedEdit[] {
  const seen = new Set<string>();
  return findings.flatMap((finding) =>
    finding.edits.flatMap((edit): readonly PreviewedEdit[] => {
      const key = `${edit.sheet}\u0000${edit.row}:${edit.column}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ finding, edit, before: edit.expect ?? null, after: written(edit) }];
    }),
  );
}

function written({ value }: SetCell): Scalar {
  return typeof value === "object" && value !== null ? `=${value.formula}` : value;
}
