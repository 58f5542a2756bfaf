import type { Finding } from "../checks/catalogue";
import type { IsoDate } from "../plan/isoDate";
import type { Period } from "../plan/period";
import type { Plan } from "../plan/types";
import type { PlaceRegister } from "../text/placeRegister";
import { attemptsOf } from "./attempts";
import type { KeptWorkbook } from "./lists/kept";
import { datesOf, lateFinding, missingFindings, owingOf } from "./owing";
import type { Owing } from "./owing";
import { reminderText } from "./reminder";
import { isOfPeriod } from "./reportPeriod";
import type { Conflict, FileDigest, FileOutcome, FileState, Resolution, Submission, Unit } from "./types";
import { settle } from "./versions";
import type { Candidate, Settled } from "./versions";

export interface ConsolidationInput {
  readonly digests: readonly FileDigest[];
  readonly period: Period;
  readonly registers: readonly PlaceRegister[];
  readonly plan?: Plan;
  readonly resolution: Resolution;
  /** The workbook that is brought up to date, where there is one. */
  readonly kept?: KeptWorkbook;
  readonly today: IsoDate;
  /** Only the communes of this district owe a report. */
  readonly district?: string;
}

export interface Consolidation {
  readonly period: Period;
  readonly files: readonly FileOutcome[];
  /** The reports whose figures go into the workbook, of this run alone. */
  readonly taken: readonly Submission[];
  readonly conflicts: readonly Conflict[];
  readonly owing: Owing;
  readonly reminder: string;
  /** Reports that are missing or late. */
  readonly findings: readonly Finding[];
}

function keyOf({ unit, set }: Submission): string {
  return `${unit.key}\u0000${set}`;
}

/** All versions of each report of the period: of the files, and of the workbook where it holds it from another file. */
function candidatesByKey({
  digests,
  period,
  kept,
}: ConsolidationInput): ReadonlyMap<string, readonly Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  const names = new Set(digests.map(({ name }) => name));
  const add = (candidate: Candidate): void => {
    const key = keyOf(candidate.submission);
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [candidate]);
    else own.push(candidate);
  };
  for (const { submissions, date } of digests) {
    for (const submission of submissions) {
      if (isOfPeriod(submission.time, period)) add({ submission, date, isKept: false });
    }
  }
  for (const submission of kept?.submissions ?? []) {
    if (byKey.has(keyOf(submission)) && !names.has(submission.file))
      add({ submission, date: kept?.dates.get(submission.file), isKept: true });
  }
  return byKey;
}

function stateOf(
  digest: FileDigest,
  settled: readonly Settled[],
  period: Period,
  isLate: boolean,
): FileState {
  const { trouble, submissions, name } = digest;
  if (trouble?.kind === "refused")
    return trouble.finding.kind === "file-protected" ? "protected" : "unreadable";
  if (trouble !== undefined) return "notRecognised";
  if (!submissions.some(({ time }) => isOfPeriod(time, period))) return "wrongPeriod";
  const isAmong = (candidates: readonly Candidate[]): boolean =>
    candidates.some(({ submission, isKept }) => !isKept && submission.file === name);
  if (settled.some(({ taken }) => isAmong(taken === undefined ? [] : [taken])))
    return isLate ? "late" : "received";
  if (settled.some(({ open }) => isAmong(open))) return "conflict";
  return settled.some(({ older }) => isAmong(older)) ? "olderVersion" : "duplicate";
}

function unitsOf(submissions: readonly Submission[]): readonly Unit[] {
  return [...new Map(submissions.map(({ unit }) => [unit.key, unit])).values()];
}

/** Puts the reports of many files together: what came in, what is taken, where versions differ, who has sent nothing. */
export function consolidate(input: ConsolidationInput): Consolidation {
  const { digests, period, registers, plan, resolution, kept, today, district } = input;
  const candidates = candidatesByKey(input);
  const settled = new Map([...candidates].map(([key, own]) => [key, settle(own, resolution)]));
  const dates = datesOf(period, plan);
  const lasting = kept?.submissions.filter((submission) => !candidates.has(keyOf(submission))) ?? [];
  const sent = [...[...candidates.values()].flat().map(({ submission }) => submission), ...lasting];
  const owing = owingOf({
    period,
    registers,
    plan,
    sent,
    attempts: attemptsOf(digests, registers, period),
    today,
    ...(district === undefined ? {} : { district }),
  });
  const files = digests.map((digest): FileOutcome => {
    const own = digest.submissions.flatMap((submission) => settled.get(keyOf(submission)) ?? []);
    const isLate = dates !== undefined && (digest.date?.day ?? "") > dates.lastSafeDay;
    const state = stateOf(digest, own, period, isLate);
    const isReplaced = state === "duplicate" || state === "olderVersion";
    return {
      digest,
      state,
      units: unitsOf(digest.submissions),
      instead: isReplaced ? own[0]?.taken?.submission.file : undefined,
    };
  });
  const late = files.flatMap(({ digest, state, units }) =>
    state === "late"
      ? units.flatMap((unit) => lateFinding(unit, digest.name, digest.date?.day, dates, period) ?? [])
      : [],
  );
  return {
    period,
    files,
    taken: [...settled.values()].flatMap(({ taken }) =>
      taken === undefined || taken.isKept ? [] : [taken.submission],
    ),
    conflicts: [...settled.values()].flatMap(({ conflict }) => conflict ?? []),
    owing,
    reminder: reminderText(owing, period),
    findings: [...late, ...missingFindings(owing, period)],
  };
}
