import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import { PLACE_NAME } from "../placeNames";
import type { ColumnRole, TableColumn } from "../table";
import { plain } from "../words";
import { judgesCriteria } from "./criterionVerdicts";
import { byContent, headed } from "./kind";
import { ofLatestTime } from "./latestTime";
import type { Outcome } from "./latestTime";

const MOSTLY = 0.5;
const NEARLY_ALL = 0.85;

/**
 * The columns that say how a commune stands: results, verdicts, pairs of Đạt and Chưa đạt, former results, numerators.
 * They stand right of the label.
 */
export function outcomeColumns(signals: readonly ColumnSignal[], after: number): readonly TableColumn[] {
  const candidates = withoutPartsBySex(signals.filter((signal) => signal.column > after));
  const latest = latestYear(candidates);
  // What stood before is told by results where there are any, else by what they were judged to be.
  const formerVerdict = candidates.some(reportsResults) ? undefined : "previousResult";
  const byHeader = candidates.flatMap((signal): readonly Outcome[] => {
    const role = roleByHeader(signal, latest, formerVerdict);
    return role === undefined ? [] : [{ signal, role }];
  });
  const settled = byHeader.map(({ signal, role }) => ({
    signal,
    role: roleByCells(signal, role, byHeader),
  }));
  if (candidates.every((signal) => signal.path.length === 0)) return outcomesWithoutHeader(candidates);
  const underCommunes = placesAcross(candidates.filter(isUnderCommunes));
  if (underCommunes.length > 0) return underCommunes;
  if (settled.length === 0) {
    const across = placesAcross(candidates);
    return across.length > 0 ? across : unnamedResults(candidates);
  }
  // Beside columns that each are a commune's, how many communes meet it and what share they are is no one's result.
  if (settled.every(({ signal }) => signal.place !== undefined))
    return asColumns(withoutSparseRivals(ofLatestTime(settled)));
  const outcomes = settled.some(({ role }) => role === "result")
    ? settled
    : [...settled, ...rateAsResult(candidates, settled)];
  const unnamed = outcomes.some(({ role }) => role === "result") ? [] : unnamedResults(candidates);
  const named = [...outcomes, ...unnamedVerdicts(candidates, outcomes), ...wholesOf(candidates, outcomes)];
  return [...asColumns(withoutSparseRivals(ofLatestTime(named))), ...unnamed];
}

function asColumns(outcomes: readonly Outcome[]): readonly TableColumn[] {
  return outcomes.map((outcome) => ({
    ...outcomeColumn(outcome.signal, outcome.role),
    ...(judgesCriteria(outcome, outcomes) && { judges: "criterion" as const }),
  }));
}

/** A column of results with less than this share of the rows another of the same occasion has explains that one in places. */
const SPARSE = 1 / 3;

/** Whose results a column holds, at which stage and of which time. */
function occasionOf({ place, stage, level, time, year }: ColumnSignal): string {
  return [place, stage, level, time?.year, time?.month, year].join("|");
}

function withoutSparseRivals(outcomes: readonly Outcome[]): readonly Outcome[] {
  const results = outcomes.filter(({ role }) => role === "result").map(({ signal }) => signal);
  const hasRival = (signal: ColumnSignal): boolean =>
    results.some(
      (other) =>
        occasionOf(other) === occasionOf(signal) && signal.profile.filled < other.profile.filled * SPARSE,
    );
  return outcomes.filter(({ signal, role }) => role !== "result" || !hasRival(signal));
}

const OF_BOTH_SEXES: ReadonlySet<string> = new Set([
  "chung",
  "tong",
  "tong so",
  "ca hai",
  "ca hai gioi",
  "cong",
]);
const OF_ONE_SEX: ReadonlySet<string> = new Set(["nam", "nu", "nam gioi", "nu gioi"]);

/** "Chung", "Nam", "Nữ" under one heading: the first is the result, the others only part it. */
function withoutPartsBySex(signals: readonly ColumnSignal[]): readonly ColumnSignal[] {
  const leafOf = ({ path }: ColumnSignal): string => plain(path.at(-1) ?? "");
  const groupOf = ({ path }: ColumnSignal): string => path.slice(0, -1).join("\n");
  const whole = new Set(signals.filter((signal) => OF_BOTH_SEXES.has(leafOf(signal))).map(groupOf));
  return signals.filter((signal) => !OF_ONE_SEX.has(leafOf(signal)) || !whole.has(groupOf(signal)));
}

/**
 * Columns of figures whose header says nothing known: the only one, or those that tell of different times, are what the
 * verdicts judge.
 */
function unnamedResults(signals: readonly ColumnSignal[]): readonly TableColumn[] {
  const unnamed = signals.filter(
    ({ senses, code, place, path, profile }) =>
      senses.length === 0 &&
      code === undefined &&
      place === undefined &&
      path.length > 0 &&
      shareOf(profile, "numbers") > 0 &&
      shareOf(profile, "numbers") + shareOf(profile, "marks") >= MOSTLY,
  );
  const results = unnamed.map((signal): Outcome => ({ signal, role: "result" }));
  const ofTimes = ofLatestTime(results);
  const areTold = ofTimes.filter(({ role }) => role === "result").length === 1;
  return areTold
    ? ofTimes.map(({ signal, role }) => byContent(signal, role, signal.path.at(-1) ?? "", 0.6))
    : [];
}

/** "Đạt" and "Chưa đạt" right of the only results are what these were judged to be, whatever word stands over them. */
function unnamedVerdicts(signals: readonly ColumnSignal[], outcomes: readonly Outcome[]): readonly Outcome[] {
  const [result, ...more] = outcomes.filter(({ role }) => role === "result");
  const isJudged = outcomes.some(({ role }) => role === "verdict" || role === "verdictNo");
  if (result === undefined || more.length > 0 || isJudged) return [];
  const judging = signals.filter(
    ({ column, senses, code, place, path, profile }) =>
      column > result.signal.column &&
      senses.length === 0 &&
      code === undefined &&
      place === undefined &&
      path.length > 0 &&
      profile.filled * 2 >= result.signal.profile.filled &&
      shareOf(profile, "judgements") >= NEARLY_ALL,
  );
  return judging.length === 1 ? judging.map((signal) => ({ signal, role: "verdict" })) : [];
}

/** Without any header, the first column of figures or marks is the result, and marks beside it are the verdicts. */
function outcomesWithoutHeader(signals: readonly ColumnSignal[]): readonly TableColumn[] {
  const holds = (signal: ColumnSignal): number =>
    shareOf(signal.profile, "numbers") + shareOf(signal.profile, "marks");
  const result = signals.find((signal) => holds(signal) >= MOSTLY);
  const verdict = signals.find(
    (signal) =>
      result !== undefined && signal.column > result.column && shareOf(signal.profile, "marks") >= NEARLY_ALL,
  );
  return [
    ...(result === undefined ? [] : [byContent(result, "result", "80 · Đạt", 0.6)]),
    ...(verdict === undefined ? [] : [byContent(verdict, "verdict", "Đạt", 0.6)]),
  ];
}

const FEWEST_PLACES = 2;

/** "Kết quả các xã" over names: what the lowest header is, the one above it says. */
function isUnderCommunes({ path, senses, place }: ColumnSignal): boolean {
  const above = path.slice(0, -1).map(plain);
  return (
    place === undefined &&
    senses.length < path.length &&
    above.some((words) => /\b(?:cac|tung) xa\b/.test(words))
  );
}

/** Where no header says what stands below, columns of figures or marks under names are those of places no register knows. */
function placesAcross(signals: readonly ColumnSignal[]): readonly TableColumn[] {
  const named = signals.filter((signal) => {
    const { path, senses, code, profile } = signal;
    const isValue = shareOf(profile, "numbers") + shareOf(profile, "marks") >= NEARLY_ALL;
    const isUnsaid = senses.length === 0 || isUnderCommunes(signal);
    return isUnsaid && code === undefined && isValue && PLACE_NAME.test(path.at(-1) ?? "");
  });
  if (named.length < FEWEST_PLACES) return [];
  const areMarks = named.every(({ profile }) => shareOf(profile, "marks") >= NEARLY_ALL);
  return named.map((signal) => ({
    ...byContent(signal, areMarks ? "verdict" : "result", signal.path.at(-1) ?? "", 0.55),
    place: signal.path.at(-1) ?? "",
  }));
}

function latestYear(signals: readonly ColumnSignal[]): number {
  return Math.max(
    0,
    ...signals
      .filter((signal) => senseAmong(signal, "result", "carriedOut"))
      .map((signal) => signal.year ?? 0),
  );
}

function reportsResults(signal: ColumnSignal): boolean {
  const sense = ownSense(signal);
  return sense === "result" || sense === "carriedOut" || sense === "previous";
}

/** Groups of columns side by side tell of different times: "KQ 31/12 năm trước", "TH 6 tháng", "KH 6 tháng cuối năm". */
function roleByHeader(
  signal: ColumnSignal,
  latest: number,
  formerVerdict: ColumnRole | undefined,
): ColumnRole | undefined {
  const isPast =
    senseAmong(signal, "previous") !== undefined || (signal.year !== undefined && signal.year < latest);
  const isAhead = senseAmong(signal, "planned") !== undefined;
  switch (ownSense(signal)) {
    case "met":
    case "verdict":
      return isAhead ? undefined : isPast ? formerVerdict : "verdict";
    case "unmet":
      return isPast || isAhead ? undefined : "verdictNo";
    case "result":
    case "carriedOut":
      return isPast ? "previousResult" : isAhead ? "planned" : "result";
    case "previous":
      return "previousResult";
    case "stage":
      return "result";
    case "planned":
      return "planned";
    case "numerator":
      return "numerator";
    case "denominator":
      return "denominator";
    case undefined:
      return signal.place === undefined ? undefined : "result";
    default:
      return undefined;
  }
}

/** Lets the cells decide where a header can mean a figure as well as a judgement ("Thẩm tra", "Đánh giá"). */
function roleByCells(signal: ColumnSignal, role: ColumnRole, outcomes: readonly Outcome[]): ColumnRole {
  const { profile } = signal;
  const marks = shareOf(profile, "marks");
  const hasResultBeside = outcomes.some(
    (other) =>
      other.role === "result" &&
      other.signal !== signal &&
      other.signal.place === signal.place &&
      (other.signal.stage === signal.stage || other.signal.stage === undefined),
  );
  if (role === "verdict" && ownSense(signal) === "verdict") {
    const holdsFigures = shareOf(profile, "numbers") >= MOSTLY && marks < 1 - MOSTLY;
    return holdsFigures && !hasResultBeside ? "result" : role;
  }
  if (role !== "result") return role;
  if (ownSense(signal) === undefined) {
    return holdMarks(outcomes.filter((other) => ownSense(other.signal) === undefined)) ? "verdict" : role;
  }
  if (signal.stage === undefined) return role;
  if (ownSense(signal) === "stage") {
    const stages = outcomes.filter((other) => ownSense(other.signal) === "stage");
    return hasResultBeside || holdMarks(stages)
      ? marks >= NEARLY_ALL || profile.filled === 0
        ? "verdict"
        : "result"
      : "result";
  }
  return marks >= NEARLY_ALL && hasResultBeside ? "verdict" : "result";
}

function holdMarks(stages: readonly Outcome[]): boolean {
  const filled = stages.filter(({ signal }) => signal.profile.filled > 0);
  return filled.length > 0 && filled.every(({ signal }) => shareOf(signal.profile, "marks") >= NEARLY_ALL);
}

/** Where nothing else is a result, the rate beside its two numbers is. */
function rateAsResult(signals: readonly ColumnSignal[], taken: readonly Outcome[]): readonly Outcome[] {
  const rate = signals.find(
    (signal) => ownSense(signal) === "progress" && !taken.some((outcome) => outcome.signal === signal),
  );
  return rate === undefined ? [] : [{ signal: rate, role: "result" }];
}

/** "Tổng số" beside the number that meets is the whole the rate is of. */
function wholesOf(signals: readonly ColumnSignal[], outcomes: readonly Outcome[]): readonly Outcome[] {
  const hasNumerator = outcomes.some(({ role }) => role === "numerator");
  const hasDenominator = outcomes.some(({ role }) => role === "denominator");
  const total = signals.find((signal) => ownSense(signal) === "total");
  return hasNumerator && !hasDenominator && total !== undefined
    ? [{ signal: total, role: "denominator" }]
    : [];
}

function outcomeColumn(signal: ColumnSignal, role: ColumnRole): TableColumn {
  const found = signal.senses[0] ?? { sense: "result", quality: 0.5, words: signal.path.at(-1) ?? "" };
  return {
    ...headed(signal, role, found),
    ...(signal.stage !== undefined && { stage: signal.stage }),
    ...(signal.place !== undefined && { place: signal.place }),
  };
}
