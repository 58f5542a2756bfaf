import { compareAge } from "./fileDate";
import { keyOfRow } from "./digest";
import type {
  Conflict,
  Difference,
  FileDate,
  RegisterRow,
  Resolution,
  Submission,
  VersionValue,
} from "./types";

/** A report of one commune by one set, with what decides between versions of it. */
export interface Candidate {
  readonly submission: Submission;
  readonly date: FileDate | undefined;
  /** Whether it comes from the workbook that is brought up to date, not from a file of this run. */
  readonly isKept: boolean;
}

/** What becomes of the versions of one report. */
export interface Settled {
  /** Undefined where it cannot be told which version holds, and nobody has said. */
  readonly taken: Candidate | undefined;
  readonly duplicates: readonly Candidate[];
  readonly older: readonly Candidate[];
  readonly open: readonly Candidate[];
  readonly conflict: Conflict | undefined;
}

function valuesOf({ rows }: Submission): ReadonlyMap<string, RegisterRow> {
  return new Map(rows.map((row) => [keyOfRow(row), row]));
}

function hasIndicators({ rows }: Submission): boolean {
  return rows.some(({ scope }) => scope === "indicator");
}

function versionValue(row: RegisterRow | undefined): VersionValue | undefined {
  if (row === undefined) return undefined;
  const written = row.written === "" ? row.verdictWritten : row.written;
  return { written, sheet: row.sheet, cell: row.cell };
}

function isSame(one: RegisterRow | undefined, other: RegisterRow | undefined): boolean {
  return (
    one?.written === other?.written &&
    one?.value === other?.value &&
    one?.verdictWritten === other?.verdictWritten
  );
}

/** Where two versions differ: by indicator, or by criterion where one of them is a row of marks. */
function differencesOf(base: Submission, other: Submission): readonly Difference[] {
  if (hasIndicators(base) !== hasIndicators(other)) return criteriaDifferences(base, other);
  const ours = valuesOf(base);
  const theirs = valuesOf(other);
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key): readonly Difference[] => {
    const one = ours.get(key);
    const two = theirs.get(key);
    const { code, label } = one ?? two ?? { code: "", label: "" };
    return isSame(one, two) ? [] : [{ code, label, taken: versionValue(one), other: versionValue(two) }];
  });
}

function criteriaDifferences(base: Submission, other: Submission): readonly Difference[] {
  const value = (submission: Submission, no: string): VersionValue => {
    const row = submission.rows.find(({ code }) => code === no) ?? submission.rows[0];
    return { written: submission.criteria.get(no) ?? "", sheet: row?.sheet ?? "", cell: row?.cell ?? "" };
  };
  return [...base.criteria.keys()].flatMap((no): readonly Difference[] =>
    base.criteria.get(no) === other.criteria.get(no)
      ? []
      : [{ code: no, label: "", taken: value(base, no), other: value(other, no) }],
  );
}

function isDuplicate(base: Submission, other: Submission): boolean {
  return differencesOf(base, other).length === 0;
}

/** More than a row of marks says, then the newer file, then the one of this run. */
function comesFirst(one: Candidate, other: Candidate): number {
  const detail = Number(hasIndicators(other.submission)) - Number(hasIndicators(one.submission));
  if (detail !== 0) return detail;
  const age = -(compareAge(one.date, other.date) ?? 0);
  return age !== 0 ? age : Number(one.isKept) - Number(other.isKept);
}

/** One of each content, and those that say the same again. */
function distinct(candidates: readonly Candidate[]): { contents: Candidate[]; duplicates: Candidate[] } {
  const contents: Candidate[] = [];
  const duplicates: Candidate[] = [];
  for (const candidate of [...candidates].sort(comesFirst)) {
    const same = contents.find(({ submission }) => isDuplicate(submission, candidate.submission));
    (same === undefined ? contents : duplicates).push(candidate);
  }
  return { contents, duplicates };
}

function newestForSure(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find((one) =>
    candidates.every((other) => one === other || compareAge(one.date, other.date) === 1),
  );
}

function newestByDay(candidates: readonly Candidate[]): Candidate | undefined {
  const rank = ({ date }: Candidate): string => date?.instant ?? "";
  return [...candidates].sort((one, other) => rank(other).localeCompare(rank(one)))[0];
}

function choose(
  contents: readonly Candidate[],
  all: readonly Candidate[],
  resolution: Resolution,
): Candidate | undefined {
  const named = all.find(({ submission, isKept }) => !isKept && resolution.files.has(submission.file));
  if (named !== undefined) return named;
  if (contents.length === 1) return contents[0];
  const newest =
    newestForSure(contents) ?? (resolution.usual === "newest" ? newestByDay(contents) : undefined);
  if (newest !== undefined) return newest;
  // What is sent again replaces what the workbook held, unless it is known to be older.
  const sent = contents.filter(({ isKept }) => !isKept);
  const kept = contents.find(({ isKept }) => isKept);
  if (kept === undefined || sent.some(({ date }) => compareAge(date, kept.date) === -1)) return undefined;
  return sent.length === 1 ? sent[0] : newestForSure(sent);
}

/** Settles which version of one report is taken, which say the same, and where the others differ. */
export function settle(candidates: readonly Candidate[], resolution: Resolution): Settled {
  const { contents, duplicates } = distinct(candidates);
  const taken = choose(contents, candidates, resolution);
  const rest = candidates.filter((candidate) => candidate !== taken);
  const same =
    taken === undefined
      ? duplicates
      : rest.filter(({ submission }) => isDuplicate(taken.submission, submission));
  const others = rest.filter((candidate) => !same.includes(candidate));
  return {
    taken,
    duplicates: same,
    older: taken === undefined ? [] : others,
    open: taken === undefined ? others : [],
    conflict: conflictOf(taken, contents),
  };
}

function conflictOf(taken: Candidate | undefined, contents: readonly Candidate[]): Conflict | undefined {
  const base = taken ?? contents[0];
  if (base === undefined || contents.length < 2) return undefined;
  const { unit, set } = base.submission;
  const others = contents.filter(({ submission }) => !isDuplicate(base.submission, submission));
  if (others.length === 0) return undefined;
  return {
    unit,
    set,
    taken: taken?.submission.file,
    files: [base, ...others].map(({ submission }) => submission.file),
    versions: others.map(({ submission }) => ({
      base: base.submission.file,
      file: submission.file,
      differences: differencesOf(base.submission, submission),
    })),
  };
}
