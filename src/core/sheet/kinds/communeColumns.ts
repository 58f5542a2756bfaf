import { senseAmong, ownSense } from "../columnSignals";
import { isIndicatorCode, readCode } from "../codes";
import type { ColumnSignal } from "../columnSignals";
import type { Sense } from "../headerWords";
import { shareOf } from "../columnProfile";
import type { TableColumn } from "../table";
import { outcomeColumns } from "./communeOutcomes";
import { plain } from "../words";
import { byContent, columnByHeader, headed, inOrder, onlyOneOf } from "./kind";
import type { RolesBySense, SheetEvidence } from "./kind";

const PLAIN_ROLES: RolesBySense = {
  ordinal: "ordinal",
  unit: "unit",
  note: "note",
  department: "department",
  time: "time",
  lead: "lead",
  partner: "partner",
  area: "area",
  district: "district",
};

const MOSTLY = 0.5;

/** Gives the columns of a sheet of indicators their roles. */
export function communeColumns(evidence: SheetEvidence): readonly TableColumn[] {
  const { signals } = evidence;
  const code = codeColumn(evidence);
  const label = labelColumn(signals, code?.column);
  const taken = new Set([code?.column, label?.column]);
  const rest = signals.filter((signal) => !taken.has(signal.column));
  const criterion = criterionColumn(rest, label?.column);
  if (criterion !== undefined) taken.add(criterion.column);
  const others = rest.filter((signal) => !taken.has(signal.column));
  const frame = [code, label, criterion].filter((column) => column !== undefined);
  const after = reportedAfter(others, code?.column, label?.column);
  const targets = ofOwnArea(targetColumns(others, after), evidence);
  const plainOnes = others
    .filter((signal) => !targets.some((target) => target.column === signal.column))
    .map((signal) => plainColumn(signal) ?? explanation(signal))
    .filter((column) => column !== undefined);
  const left = others.filter(
    (signal) => ![...targets, ...plainOnes].some((column) => column.column === signal.column),
  );
  const outcomes = outcomeColumns(left, after);
  const columns = [...frame, ...targets, ...plainOnes, ...outcomes];
  return inOrder(onlyOneOf(columns, "ordinal", "unit", "target"));
}

const OUTCOME_SENSES: ReadonlySet<Sense | undefined> = new Set<Sense>([
  "result",
  "carriedOut",
  "verdict",
  "met",
  "unmet",
  "stage",
]);

/**
 * The column after which stands what is reported: the code or the label, whichever comes first. Where all results stand
 * left of both, as in a table read from the right, no column is passed over.
 */
function reportedAfter(
  signals: readonly ColumnSignal[],
  code: number | undefined,
  label: number | undefined,
): number {
  const named = Math.min(code ?? Number.POSITIVE_INFINITY, label ?? Number.POSITIVE_INFINITY);
  const outcomes = signals.filter((signal) => OUTCOME_SENSES.has(ownSense(signal)));
  const areAllLeft = outcomes.length > 0 && outcomes.every(({ column }) => column < named);
  return areAllLeft || !Number.isFinite(named) ? -1 : named;
}

function codeColumn(evidence: SheetEvidence): TableColumn | undefined {
  const { signals } = evidence;
  const coded = signals
    .filter((signal) => couldHoldCodes(signal) && holdsCodesOfSets(evidence, signal))
    .sort((a, b) => shareOf(b.profile, "indicatorCodes") - shareOf(a.profile, "indicatorCodes"))[0];
  if (coded !== undefined) {
    const found = senseAmong(coded, "code");
    return found === undefined ? byContent(coded, "code", "1.1", 0.85) : headed(coded, "code", found);
  }
  const named = signals.find((signal) => ownSense(signal) === "code" && !countsIndicators(signal));
  const found = named && senseAmong(named, "code");
  if (named !== undefined && found !== undefined) return headed(named, "code", found);
  return criterionNumbers(evidence);
}

const SAMPLE = 60;
/** No criterion of any set has more indicators. */
const MOST_INDICATORS = 20;

/** Lengths of roads are written like codes; what no header calls codes must be those of a set for the most part. */
function holdsCodesOfSets({ view, bodyRows, labels }: SheetEvidence, signal: ColumnSignal): boolean {
  if (senseAmong(signal, "code") !== undefined) return true;
  const codes = bodyRows
    .slice(0, SAMPLE)
    .flatMap((row) => readCode(view.text(row, signal.column)) ?? [])
    .filter(isIndicatorCode);
  const isOfSet = (code: string): boolean =>
    labels.some((index) => index.hasCode(code)) || Number(code.split(".")[1]) <= MOST_INDICATORS;
  return codes.filter(isOfSet).length * 2 >= codes.length;
}

/** "Số chỉ tiêu" heads the numbers of indicators in one sheet, how many a criterion has in another. */
function countsIndicators({ path, profile }: ColumnSignal): boolean {
  const holdsWholes = profile.integers > 0 && profile.indicatorCodes === 0;
  return holdsWholes && plain(path.at(-1) ?? "") === "so chi tieu";
}

/** In a sheet of criteria without indicators the ordinal is the criterion's number: it stands beside the criterion's name. */
function criterionNumbers({ signals, labels, view, bodyRows }: SheetEvidence): TableColumn | undefined {
  const ordinal = signals.find((signal) => {
    const isNumbering = ["ordinal", "criterion", undefined].includes(ownSense(signal));
    return isNumbering && shareOf(signal.profile, "integers") >= MOSTLY;
  });
  const label = labelColumn(signals, ordinal?.column);
  if (ordinal === undefined || label === undefined) return undefined;
  const matching = bodyRows.filter((row) => {
    const no = labels[0]?.criterionNamed(view.text(row, label.column));
    return no !== undefined && no === view.text(row, ordinal.column).replace(/\D/g, "");
  }).length;
  return matching >= 3 && matching * 2 >= ordinal.profile.filled
    ? byContent(ordinal, "code", "1, 2, 3", 0.7)
    : undefined;
}

function couldHoldCodes(signal: ColumnSignal): boolean {
  const { profile } = signal;
  const isCodeWord = senseAmong(signal, "code") !== undefined;
  const isOther = senseAmong(
    signal,
    "result",
    "target",
    "verdict",
    "carriedOut",
    "previous",
    "numerator",
    "progress",
    "stage",
    "planned",
  );
  // Figures under the code of an indicator are its results: 28.5 is no code of one.
  if (profile.indicatorCodes === 0 || signal.code !== undefined || (isOther !== undefined && !isCodeWord))
    return false;
  const codes = profile.indicatorCodes + profile.integers;
  const named = profile.filled - profile.ranks;
  const own = ownSense(signal);
  // "Tiêu chí, chỉ tiêu" heads the codes of both in one sheet, their names in another.
  const isNumbered =
    isCodeWord ||
    ["ordinal", "criterion", "indicatorWord", undefined].includes(own) ||
    (own === "label" && codes >= named);
  return isNumbered && (codes >= named * MOSTLY || isCodeWord) && profile.longTexts < profile.filled * 0.3;
}

/** What nobody has filled in names no indicators, whatever its header says: "Diễn giải" waits for explanations. */
const UNFILLED = 1;

function labelColumn(signals: readonly ColumnSignal[], code: number | undefined): TableColumn | undefined {
  const candidates = signals.filter((signal) => signal.column !== code);
  const weigh = (signal: ColumnSignal): number => {
    const { profile } = signal;
    const isText = profile.filled === 0 || profile.numbers + profile.marks < profile.filled * MOSTLY;
    if (!isText) return 0;
    const own = ownSense(signal);
    const byHeader =
      own === "label"
        ? 2
        : own === "indicatorWord"
          ? 1.4
          : own === "criterion"
            ? 1.1
            : own === undefined
              ? 0.2
              : -2;
    return (
      byHeader -
      (profile.filled === 0 ? UNFILLED : 0) +
      shareOf(profile, "longTexts") +
      shareOf(profile, "codedLabels") -
      shareOf(profile, "bounds")
    );
  };
  const best = candidates.reduce<ColumnSignal | undefined>(
    (a, b) => (a === undefined || weigh(b) > weigh(a) ? b : a),
    undefined,
  );
  if (best === undefined || weigh(best) < 0.5) return undefined;
  const found = senseAmong(best, "label", "indicatorWord", "criterion");
  return found === undefined ? byContent(best, "label", "…", 0.6) : headed(best, "label", found);
}

function criterionColumn(
  signals: readonly ColumnSignal[],
  label: number | undefined,
): TableColumn | undefined {
  const signal = signals.find(
    (candidate) => ownSense(candidate) === "criterion" && (label === undefined || candidate.column < label),
  );
  const found = signal && senseAmong(signal, "criterion");
  return signal && found && headed(signal, "criterion", found);
}

/** "Diễn giải" heads the names of indicators in one sheet; beside names it explains results. */
function explanation(signal: ColumnSignal): TableColumn | undefined {
  const header = signal.path.at(-1) ?? "";
  const isExplanation = ownSense(signal) === "label" && /^dien giai\b/.test(plain(header));
  return isExplanation ? byContent(signal, "note", header, 0.7) : undefined;
}

/** "Chỉ tiêu" over bounds is the target, and so is "Kế hoạch" where nothing else is; a stage's columns are none. */
function targetColumns(signals: readonly ColumnSignal[], after: number): readonly TableColumn[] {
  const targets = signals.flatMap((signal) => {
    const own = ownSense(signal);
    const found = senseAmong(signal, "target", "indicatorWord");
    const isAfter = signal.column > after;
    const isOther =
      own === "unit" ||
      own === "note" ||
      own === "verdict" ||
      own === "result" ||
      own === "stage" ||
      own === "met" ||
      own === "unmet";
    const isNames = found?.sense === "indicatorWord" && holdsNames(signal);
    return found === undefined || !isAfter || isOther || isNames ? [] : [headed(signal, "target", found)];
  });
  if (targets.length > 0) return targets;
  const planned = signals.find((signal) => ownSense(signal) === "planned");
  const found = planned && senseAmong(planned, "planned");
  if (planned !== undefined && found !== undefined) return [headed(planned, "target", found)];
  const bounded = signals.find((signal) => holdsBounds(signal, after));
  return bounded === undefined ? [] : [byContent(bounded, "target", "≥", 0.65)];
}

/** "Chỉ tiêu" heads the names of indicators as well as their bounds. */
function holdsNames({ profile }: ColumnSignal): boolean {
  const levels = profile.bounds + profile.marks + profile.numbers;
  return profile.longTexts > 0 && levels * 2 < profile.filled;
}

/** Bounds tell a target whatever its header is called; "Mục tiêu" heads the names of indicators in one sheet, their bounds in another. */
function holdsBounds(signal: ColumnSignal, after: number): boolean {
  const { profile } = signal;
  const own = ownSense(signal);
  const isNamed = own === undefined || own === "label" || own === "criterion";
  if (!isNamed || signal.column <= after) return false;
  const bounds = shareOf(profile, "bounds");
  return bounds >= MOSTLY || (bounds >= 0.2 && bounds + shareOf(profile, "marks") >= 0.8);
}

/**
 * Of several targets side by side the one for the communes' own area ("Duyên hải Nam Trung Bộ"), or for the group the title puts the
 * commune into ("Thuộc: Xã nhóm 2").
 */
function ofOwnArea(
  targets: readonly TableColumn[],
  { signals, view, areaWords, titleWords }: SheetEvidence,
): readonly TableColumn[] {
  const leafOf = ({ column }: TableColumn): string => {
    const leaf = signals.find((signal) => signal.column === column)?.path.at(-1) ?? "";
    return ` ${view.wordsOf(leaf)} `;
  };
  const ofArea = targets.filter((target) => areaWords.some((area) => leafOf(target).includes(` ${area} `)));
  const titled = targets.filter((target) => ` ${titleWords} `.includes(leafOf(target)));
  return [ofArea, titled].find((own) => own.length === 1) ?? targets;
}

/** "Sở thẩm định" heads what a department found in one sheet, which department it is in another. */
function holdsDepartments({ profile }: ColumnSignal): boolean {
  return profile.numbers + profile.marks === 0 && shareOf(profile, "departments") >= MOSTLY;
}

function plainColumn(signal: ColumnSignal): TableColumn | undefined {
  const own = ownSense(signal);
  const isPlain = own !== undefined && PLAIN_ROLES[own] !== undefined;
  if (!isPlain && holdsDepartments(signal)) return byContent(signal, "department", signal.path.at(-1) ?? "");
  if (own === "unitOrPlace") {
    return shareOf(signal.profile, "units") >= 0.3 ? byContent(signal, "unit", "%", 0.8) : undefined;
  }
  if (own === undefined && signal.place === undefined && signal.code === undefined) {
    const isUnit = shareOf(signal.profile, "units") >= 0.6 && shareOf(signal.profile, "marks") < MOSTLY;
    return isUnit ? byContent(signal, "unit", "%", 0.7) : undefined;
  }
  return isPlain ? columnByHeader(signal, PLAIN_ROLES) : undefined;
}
