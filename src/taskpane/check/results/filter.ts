import type { Finding, Kind } from "../../../core/checks/catalogue";
import type { Severity } from "../../../core/checks/finding";

/** What of the findings is shown; undefined means all. */
export interface FindingFilter {
  readonly severity?: Severity | undefined;
  readonly place?: string | undefined;
  /** "" for findings of no criterion. */
  readonly criterion?: string | undefined;
  readonly kind?: Kind | undefined;
}

export const NO_FILTER: FindingFilter = {};

/** The criterion a finding is about: the part of its code before the dot; "" where it has no code of a criterion. */
export function criterionOf({ code }: Finding): string {
  const no = /^\d{1,2}(?=$|\.)/.exec(code ?? "");
  return no?.[0] ?? "";
}

export function fits(finding: Finding, { severity, place, criterion, kind }: FindingFilter): boolean {
  return (
    (severity === undefined || finding.severity === severity) &&
    (place === undefined || finding.place === place) &&
    (criterion === undefined || criterionOf(finding) === criterion) &&
    (kind === undefined || finding.kind === kind)
  );
}

/** What can be chosen in each filter: only what some finding has. */
export interface FilterChoices {
  readonly places: readonly string[];
  readonly criteria: readonly string[];
  readonly kinds: readonly Kind[];
}

export function choicesOf(findings: readonly Finding[]): FilterChoices {
  const places = new Set(findings.flatMap(({ place }) => (place === null ? [] : [place])));
  const criteria = new Set(findings.map(criterionOf));
  return {
    places: [...places].sort((a, b) => a.localeCompare(b, "vi")),
    criteria: [...criteria].sort((a, b) => Number(a) - Number(b)),
    kinds: [...new Set(findings.map(({ kind }) => kind))],
  };
}
