import type { Finding } from "../../core/checks/catalogue";
import type { Severity } from "../../core/checks/finding";

export type FindingCounts = readonly [errors: number, warnings: number, notes: number];

export function countsOf(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return [count("error"), count("warning"), count("note")];
}
