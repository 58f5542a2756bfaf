import type { CriteriaSet } from "../criteria/types";
import { placeKey } from "../records/places";
import type { CommuneAssessment, Reading } from "../records/types";
import type { Level } from "../sheet/table";

/** The latest assessment of each commune by a set of one level, by the key of its place. */
export type AssessmentsByLevel = (level: Level) => ReadonlyMap<string, CommuneAssessment>;

const NOBODY: ReadonlyMap<string, CommuneAssessment> = new Map();

export function assessmentsByLevel(
  reading: Pick<Reading, "assessments">,
  sets: ReadonlyMap<string, CriteriaSet>,
): AssessmentsByLevel {
  const latest = new Map<Level, Map<string, CommuneAssessment>>();
  for (const assessment of reading.assessments) {
    const level = sets.get(assessment.set)?.level;
    if (level === undefined) continue;
    const communes = latest.get(level) ?? new Map<string, CommuneAssessment>();
    latest.set(level, communes.set(placeKey(assessment.place), assessment));
  }
  return (level) => latest.get(level) ?? NOBODY;
}
