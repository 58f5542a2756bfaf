import type { Finding, Kind } from "../../../core/checks/catalogue";
import type { Severity } from "../../../core/checks/finding";
import { SEVERITIES } from "../severity";

/** Findings of one kind that are so many that they stand under a heading of their own. */
export interface KindGroup {
  readonly kind: Kind;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  /** In reading order. */
  readonly single: readonly Finding[];
  readonly groups: readonly KindGroup[];
}

const ENOUGH_FOR_A_GROUP = 3;

/** Findings by severity, the worst first; kinds that came up often are put together. */
export function groupsOf(findings: readonly Finding[]): readonly SeverityGroup[] {
  return SEVERITIES.flatMap((severity): readonly SeverityGroup[] => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const byKind = new Map<Kind, Finding[]>();
    for (const finding of own) {
      const ofKind = byKind.get(finding.kind);
      if (ofKind === undefined) byKind.set(finding.kind, [finding]);
      else ofKind.push(finding);
    }
    const isGrouped = (kind: Kind): boolean => (byKind.get(kind)?.length ?? 0) >= ENOUGH_FOR_A_GROUP;
    return [
      {
        severity,
        count: own.length,
        single: own.filter(({ kind }) => !isGrouped(kind)),
        groups: [...byKind].flatMap(([kind, ofKind]) =>
          isGrouped(kind) ? [{ kind, findings: ofKind }] : [],
        ),
      },
    ];
  });
}

export function fixable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ edits }) => edits.length > 0);
}
