import { criterionOf, isIndicatorCode } from "../codes";
import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { Sense } from "../headerWords";
import type { LabelIndex } from "../labelIndex";
import { criterionOfTitle } from "../titleCriterion";
import type { SheetEvidence } from "./kind";

/** What a sheet of one criterion reports of each commune under headers that need not name it again. */
const OUTCOMES: ReadonlySet<Sense | undefined> = new Set<Sense | undefined>([
  "result",
  "carriedOut",
  "verdict",
  "met",
  "unmet",
  "stage",
]);
/** Money, plans and counts of criteria are no results of one criterion. */
const NO_CRITERION: readonly Sense[] = [
  "planned",
  "disbursed",
  "fund",
  "source",
  "criteriaMet",
  "villageCount",
];
const MOSTLY = 0.5;

/**
 * The columns of a sheet of one criterion ("TC10"), each with the indicator it reports; undefined where the title names no
 * criterion or no column reports any. Columns that name an indicator keep it; a criterion's only indicator is meant by all.
 */
export function ofOneCriterion(
  signals: readonly ColumnSignal[],
  place: number,
  evidence: SheetEvidence,
): readonly ColumnSignal[] | undefined {
  const named = codeOfHeaders(signals, place);
  const titled =
    named !== undefined && isIndicatorCode(named)
      ? named
      : (criterionOfTitle(evidence.titleLines, evidence.view.grid.name, evidence.labels) ?? named);
  if (titled === undefined || signals.some((signal) => senseAmong(signal, ...NO_CRITERION) !== undefined))
    return undefined;
  const own = ofItsOwnName(
    signals.filter((signal) => signal.column > place && reports(signal, titled)),
    titled,
  );
  const unsaid = resultsUnsaid(signals, place);
  const isSaid = own.some(
    (signal) => holdsResults(signal) || (isMarkOf(signal, titled) && !judgesWhatStandsBefore(signal, unsaid)),
  );
  const reporting = isSaid ? own : [...unsaid, ...own];
  if (reporting.length === 0) return undefined;
  return signals.map((signal) =>
    reporting.includes(signal) ? { ...signal, code: codeOf(signal, titled, evidence.labels) } : signal,
  );
}

/** The code that the headers name where they name one alone. */
function codeOfHeaders(signals: readonly ColumnSignal[], place: number): string | undefined {
  const named = new Set(signals.flatMap(({ code, column }) => (column > place ? (code ?? []) : [])));
  return named.size === 1 ? [...named][0] : undefined;
}

function reports(signal: ColumnSignal, titled: string): boolean {
  if (signal.code !== undefined && isOf(signal.code, titled))
    return isOutcome(signal) || signal.path.length > 0;
  return isOutcome(signal);
}

/** Where a header names the indicator, "Kết quả thực hiện chỉ tiêu 19.2", figures beside it are what was looked at. */
function ofItsOwnName(own: readonly ColumnSignal[], titled: string): readonly ColumnSignal[] {
  const isNamed = ({ code }: ColumnSignal) => code === titled;
  return own.some((signal) => isNamed(signal) && holdsResults(signal))
    ? own.filter((signal) => isNamed(signal) || !holdsResults(signal))
    : own;
}

/** "Đạt 13.1" over marks reports the indicator itself: the counts beside it say of how many. */
function isMarkOf({ code, profile }: ColumnSignal, titled: string): boolean {
  return code === titled && profile.marks > 0 && profile.marks >= profile.filled * MOSTLY;
}

/** "Đánh giá tiêu chí 5" behind a rate judges it; "Đạt 13.1" reports the indicator itself. */
function judgesWhatStandsBefore(signal: ColumnSignal, results: readonly ColumnSignal[]): boolean {
  return ownSense(signal) === "verdict" && results.some(({ column }) => column < signal.column);
}

function holdsResults(signal: ColumnSignal): boolean {
  const own = ownSense(signal);
  return own !== "verdict" && own !== "met" && own !== "unmet";
}

function isOutcome(signal: ColumnSignal): boolean {
  return OUTCOMES.has(ownSense(signal)) && signal.senses.every(({ sense }) => sense !== "previous");
}

/** Where no header says "kết quả", the rates are the results, or else the figures that only their headers' times tell apart. */
function resultsUnsaid(signals: readonly ColumnSignal[], place: number): readonly ColumnSignal[] {
  const ofRates = rates(signals, place);
  return ofRates.length > 0 ? ofRates : figuresOfTimes(signals, place);
}

/** "Thu nhập năm 2021" beside "Thu nhập năm 2022". */
function figuresOfTimes(signals: readonly ColumnSignal[], place: number): readonly ColumnSignal[] {
  return signals.filter(
    (signal) =>
      signal.column > place &&
      signal.senses.length === 0 &&
      signal.time !== undefined &&
      shareOf(signal.profile, "numbers") >= MOSTLY,
  );
}

/** "Tỷ lệ hộ nghèo (%)". */
function rates(signals: readonly ColumnSignal[], place: number): readonly ColumnSignal[] {
  return signals.filter(
    (signal) =>
      signal.column > place &&
      ownSense(signal) === "progress" &&
      shareOf(signal.profile, "numbers") >= MOSTLY,
  );
}

function isOf(code: string, titled: string): boolean {
  return criterionOf(code) === criterionOf(titled);
}

function codeOf({ code, path }: ColumnSignal, titled: string, labels: readonly LabelIndex[]): string {
  const criterion = criterionOf(titled);
  if (code !== undefined && isOf(code, titled)) return code;
  if (isIndicatorCode(titled)) return titled;
  for (const index of labels) {
    const labelled = [...path].reverse().map((text) => index.codeOf(text, criterion));
    const found = labelled.find((one) => one !== undefined) ?? index.onlyIndicatorOf(criterion);
    if (found !== undefined) return found;
  }
  return criterion;
}

/**
 * "Đánh giá" beside all that is reported of 15.1, 15.2, … judges criterion 15, whose number it need not repeat; beside what is
 * reported of 15.1 alone, at several times, it judges that. Where
 * indicators of several criteria stand side by side, or several columns judge at no stages of their own, nothing tells what
 * is judged.
 */
export function withJudgementOfCriterion(
  signals: readonly ColumnSignal[],
  place: number,
): readonly ColumnSignal[] {
  const codes = signals.flatMap(({ code, column }) => (column > place ? (code ?? []) : []));
  const [criterion, ...more] = new Set(codes.map(criterionOf));
  if (criterion === undefined || more.length > 0 || !codes.every(isIndicatorCode)) return signals;
  const judging = signals.filter(
    (signal) => signal.column > place && signal.code === undefined && judgesByMarks(signal),
  );
  const stages = new Set(judging.map(({ stage }) => stage));
  const areTold = judging.length === 1 || (stages.size === judging.length && !stages.has(undefined));
  if (!areTold) return signals;
  const [only, ...others] = new Set(codes);
  const judged = only !== undefined && others.length === 0 ? only : criterion;
  return signals.map((signal) => (judging.includes(signal) ? { ...signal, code: judged } : signal));
}

const JUDGING: ReadonlySet<Sense | undefined> = new Set<Sense | undefined>(["verdict", "stage"]);

function judgesByMarks(signal: ColumnSignal): boolean {
  const { marks } = signal.profile;
  return JUDGING.has(ownSense(signal)) && marks > 0 && shareOf(signal.profile, "marks") >= MOSTLY;
}
