import type { Finding, Kind } from "../../../core/checks/catalogue";
import type { Severity } from "../../../core/checks/finding";
import { SEVERITIES } from "../severity";

/** Findings of one kind that are so many that they stand under a heading of their own. */
export interface KindGroup {
  readonly kind: Kind;
  readonly findings: readonly Finding[];
  /** How many findings of the lists before it are drawn at first. */
  readonly before: number;
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  /** How many findings of the lists before it are drawn at first. */
  readonly before: number;
  /** In reading order. */
  readonly single: readonly Finding[];
  readonly groups: readonly KindGroup[];
}

const ENOUGH_FOR_A_GROUP = 3;

/** So many findings of a list are drawn at first; more on demand. */
export const PAGE = 200;

const drawnAtFirst = ({ length }: readonly Finding[]): number => Math.min(PAGE, length);

/** How many findings of all lists are drawn at first. */
export function allDrawnAtFirst(groups: readonly SeverityGroup[]): number {
  const lists = groups.flatMap(({ single, groups: kinds }) => [
    single,
    ...kinds.map(({ findings }) => findings),
  ]);
  return lists.reduce((sum, list) => sum + drawnAtFirst(list), 0);
}

/** Findings by severity, the worst first; kinds that came up often are put together. */
export function groupsOf(findings: readonly Finding[]): readonly SeverityGroup[] {
  const groups: SeverityGroup[] = [];
  for (const severity of SEVERITIES) {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length > 0) groups.push(groupOf(severity, own, allDrawnAtFirst(groups)));
  }
  return groups;
}

function groupOf(severity: Severity, own: readonly Finding[], before: number): SeverityGroup {
  const byKind = new Map<Kind, Finding[]>();
  for (const finding of own) {
    const ofKind = byKind.get(finding.kind);
    if (ofKind === undefined) byKind.set(finding.kind, [finding]);
    else ofKind.push(finding);
  }
  const isGrouped = (kind: Kind): boolean => (byKind.get(kind)?.length ?? 0) >= ENOUGH_FOR_A_GROUP;
  const single = own.filter(({ kind }) => !isGrouped(kind));
  let next = before + drawnAtFirst(single);
  const groups: KindGroup[] = [];
  for (const [kind, ofKind] of byKind) {
    if (!isGrouped(kind)) continue;
    groups.push({ kind, findings: ofKind, before: next });
    next += drawnAtFirst(ofKind);
  }
  return { severity, count: own.length, before, single, groups };
}

export function fixable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ edits }) => edits.length > 0);
}
