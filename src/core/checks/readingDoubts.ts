import type { SheetDecision } from "../sheet/table";
import type { Finding, FindingNamed } from "./catalogue";

/** A sheet that was likely misread, by what was found in it: asked of the office like any other doubt. */
export interface ReadingDoubt {
  readonly kind: "found";
  readonly sheet: string;
  readonly finding: FindingNamed<"doubtful-reading">;
}

/** What findings leave to ask about how sheets were read. */
export function readingDoubts(findings: readonly Finding[]): readonly ReadingDoubt[] {
  return findings.flatMap((finding): readonly ReadingDoubt[] =>
    finding.kind === "doubtful-reading" && finding.sheet !== null
      ? [{ kind: "found", sheet: finding.sheet, finding }]
      : [],
  );
}

/** The office's decision where it says that a sheet was read right: its findings are told cell by cell from then on. */
export function trusting(
  { sheet, finding }: ReadingDoubt,
  decision: SheetDecision | undefined,
): SheetDecision {
  const before = decision ?? { sheet };
  return { ...before, trusted: [...new Set([...(before.trusted ?? []), finding.data.found])] };
}
