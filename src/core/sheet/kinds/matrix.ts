import { foldKey } from "../../text/normalise";
import { isIndicatorCode } from "../codes";
import { profileColumn, shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import { comparableTimes } from "../headerTime";
import { isCount, isRate } from "../measures";
import type { Sense } from "../headerWords";
import type { ColumnRole, TableColumn, TableRow } from "../table";
import { ofOneCriterion, withJudgementOfCriterion } from "./criterionColumns";
import { byContent, columnByHeader, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { withCodesByPosition, withCodesOfNamesakes } from "./matrixCodes";
import { placeColumn } from "./placeColumn";
import { placeRows } from "./placeRows";
import { ratePartsIn } from "./rateParts";
import type { RateParts } from "./rateParts";

const ROLES: RolesBySense = {
  ordinal: "ordinal",
  code: "code",
  placeCode: "code",
  district: "district",
  area: "area",
  department: "department",
  level: "level",
  target: "target",
  numerator: "numerator",
  denominator: "denominator",
  total: "total",
  criteriaMet: "total",
  note: "note",
  time: "time",
};

const FEWEST_VALUE_COLUMNS = 2;
const MOSTLY_VALUES = 0.8;

/** Communes down, criteria or indicators across. */
export const matrix: SheetKindReader = {
  kind: "matrix",
  read,
  rows: (evidence, columns) => placeRows(evidence, columns, ["result", "mark", "total", "verdict"]),
};

function read(evidence: SheetEvidence): KindReading | undefined {
  const place = placeColumn(evidence);
  if (place === undefined) return undefined;
  const others = evidence.signals.filter((signal) => signal.column !== place.column);
  const rates = ratePartsIn(evidence, others);
  const parts = others.filter(({ column }) => isPartOf(rates, column));
  const reported = others.filter(
    (signal) =>
      !parts.includes(signal) &&
      !isDocument(signal, others) &&
      !isCountedFor(signal, others) &&
      !isStillToCome(signal, others),
  );
  const across = withCodesByPosition(withCodesOfNamesakes(reported), place.column);
  const isAcross = valuesOf(across, place.column).length >= FEWEST_VALUE_COLUMNS;
  const coded = isAcross
    ? withJudgementOfCriterion(across, place.column)
    : ofOneCriterion(reported, place.column, evidence);
  if (coded === undefined) return undefined;
  const values = valuesOf(coded, place.column);
  const isOfMarks = values.filter((signal) => holdsMarks(signal)).length * 2 > values.length;
  const valueColumns = values.map((signal) =>
    valueColumn(signal, { usual: isOfMarks ? "mark" : "result", all: values }),
  );
  const rest = coded
    .filter((signal) => !values.includes(signal) && !isFormerCount(signal, coded))
    .map((signal) => levelColumn(signal) ?? columnByHeader(signal, ROLES))
    .filter((column) => column !== undefined);
  const width = isAcross ? Math.min(1, values.length / 8) : 0.5;
  const columns = [
    place,
    ...valueColumns,
    ...parts.map((signal) => partColumn(signal, rates, valueColumns)),
    ...rest,
  ];
  return {
    confidence: 0.35 + 0.35 * place.confidence + 0.3 * width,
    reasons: ["places", isAcross ? "codesAcross" : "criterionInTitle"],
    columns: inOrder(onlyOneOf(columns, "ordinal", "code", "district", "area")),
  };
}

/** "Chỉ tiêu" over bounds is what each commune must reach, where areas differ. */
function levelColumn(signal: ColumnSignal): TableColumn | undefined {
  const isLevels = ownSense(signal) === "indicatorWord" && shareOf(signal.profile, "bounds") > 0.5;
  return isLevels ? byContent(signal, "target", signal.path.at(-1) ?? "") : undefined;
}

function isPartOf(rates: readonly RateParts[], column: number): boolean {
  return rates.some(({ numerator, denominator }) => column === numerator || column === denominator);
}

function partColumn(
  signal: ColumnSignal,
  rates: readonly RateParts[],
  values: readonly TableColumn[],
): TableColumn {
  const rate = rates.find((parts) => isPartOf([parts], signal.column));
  const role = rate?.denominator === signal.column ? "denominator" : "numerator";
  const code = values.find(({ column }) => column === rate?.rate)?.code;
  return { ...byContent(signal, role, signal.path.at(-1) ?? ""), ...(code !== undefined && { code }) };
}

/** "Số, ngày quyết định" beside "Đánh giá" of the same indicator: words that say neither how much nor whether. */
function isDocument(signal: ColumnSignal, others: readonly ColumnSignal[]): boolean {
  const { code, profile } = signal;
  if (code === undefined || profile.filled === 0) return false;
  if (profile.numbers + profile.marks + profile.bounds > 0) return false;
  return others.some((other) => other !== signal && other.code === code && holdsMarks(other));
}

/**
 * "Số thôn đạt chuẩn văn hóa" beside "16. Tỷ lệ thôn đạt chuẩn văn hóa": what the rate of the same indicator is worked out from;
 * or "Số chợ đạt chuẩn" beside the verdict in words that it is the ground of.
 */
function isCountedFor(
  { code, path, column, profile }: ColumnSignal,
  others: readonly ColumnSignal[],
): boolean {
  if (code === undefined || !isCount(path.at(-1) ?? "")) return false;
  const isGround = profile.marks === 0;
  return others.some(
    (other) =>
      other.code === code &&
      other.column > column &&
      (isRate(other.path.at(-1) ?? "") || (isGround && shareOf(other.profile, "judgements") > MOSTLY_VALUES)),
  );
}

function valuesOf(signals: readonly ColumnSignal[], place: number): readonly ColumnSignal[] {
  return signals.filter((signal) => isValueColumn(signal, place));
}

function isValueColumn(signal: ColumnSignal, place: number): boolean {
  const own = ownSense(signal);
  const isOther = own === "criteriaMet" || own === "total" || own === "note" || own === "ordinal";
  return (signal.column > place || isBeforeNames(signal)) && signal.code !== undefined && !isOther;
}

/** Names may stand behind what is reported of them: a column before them reports where it names an indicator and is filled with values. */
function isBeforeNames({ code = "", profile }: ColumnSignal): boolean {
  const values = profile.numbers + profile.marks + profile.bounds;
  return isIndicatorCode(code) && profile.filled > 0 && values >= profile.filled * MOSTLY_VALUES;
}

/** A count of an earlier year than another count's beside it is nothing that the marks add up to. */
function isFormerCount(signal: ColumnSignal, others: readonly ColumnSignal[]): boolean {
  const { year } = signal;
  if (year === undefined || ownSense(signal) !== "criteriaMet") return false;
  return others.some((other) => ownSense(other) === "criteriaMet" && (other.year ?? 0) > year);
}

/** "Xã đạt tiêu chí 16" behind the rates of its only indicator, under another header, says whether they meet it. */
function isBehindFigures(signal: ColumnSignal, all: readonly ColumnSignal[]): boolean {
  return all.some(
    (other) =>
      other.code === signal.code &&
      other.stage === signal.stage &&
      other.column < signal.column &&
      other.profile.numbers > other.profile.binaries &&
      !holdsMarks(other),
  );
}

interface Beside {
  /** What most value columns hold. */
  readonly usual: ColumnRole;
  readonly all: readonly ColumnSignal[];
}

function valueColumn(signal: ColumnSignal, beside: Beside): TableColumn {
  const found = senseAmong(signal, "target", "verdict", "met", "unmet", "result", "carriedOut") ?? {
    sense: "criterion",
    quality: 0.9,
    words: signal.path.join(" / "),
  };
  return {
    ...headed(signal, valueRole(signal, beside), found),
    ...(signal.code !== undefined && { code: signal.code }),
    ...(signal.stage !== undefined && { stage: signal.stage }),
  };
}

/** 1 and 0 are marks where they stand for whole criteria. */
function holdsMarks({ profile, code = "" }: ColumnSignal): boolean {
  const marks = profile.marks + (isIndicatorCode(code) ? 0 : profile.binaries);
  return marks > 0 && marks * 2 >= profile.filled;
}

/** Among columns of counts, one of few communes counts them too: 0, 1, 2, 2. */
function countsBeyondOne({ profile }: ColumnSignal): boolean {
  return profile.marks === 0 && profile.numbers > profile.binaries;
}

const PARTS: Readonly<Partial<Record<Sense, ColumnRole>>> = {
  target: "target",
  unmet: "verdictNo",
  previous: "previousResult",
  planned: "planned",
  numerator: "numerator",
  denominator: "denominator",
};

/** A column without any value is what most of its neighbours are. */
function valueRole(signal: ColumnSignal, { usual, all }: Beside): ColumnRole {
  const own = ownSense(signal);
  const part = own === undefined ? undefined : PARTS[own];
  if (part !== undefined) return part;
  if (own === "verdict" && (isOneOfSeveral(signal, all) || judges(signal, all))) return "verdict";
  if (own === "met" && judges(signal, all)) return "verdict";
  if (holdsMarks(signal) && isBehindFigures(signal, all)) return "verdict";
  if (signal.profile.filled === 0) return usual;
  if (holdsMarks(signal) && !(usual === "result" && countsBeyondOne(signal))) return "mark";
  return all.some((other) => reportsLater(other, signal)) ? "previousResult" : "result";
}

/** "TC 1" over "Kết quả" and "Đánh giá"; "Kết quả đánh giá" over all the criteria says nothing of one of them. */
function isOneOfSeveral(signal: ColumnSignal, all: readonly ColumnSignal[]): boolean {
  return signal.path.length > 1 && all.some((other) => other !== signal && other.code === signal.code);
}

/** "Thu nhập năm 2022" beside "Thu nhập năm 2021": a filled column of the same that only differs in its time. */
function reportsLater(other: ColumnSignal, signal: ColumnSignal): boolean {
  const isSame = other.code === signal.code && other.stage === signal.stage;
  if (!isSame || ownSense(other) !== ownSense(signal) || other.profile.filled === 0) return false;
  if (other.time === undefined || signal.time === undefined) return false;
  const [later, earlier] = comparableTimes([other.time, signal.time]) ?? [];
  return later !== undefined && earlier !== undefined && later > earlier;
}

/** A month nobody has filled in yet, behind others of the same that are. */
function isStillToCome({ code, month, profile }: ColumnSignal, others: readonly ColumnSignal[]): boolean {
  if (month === undefined || profile.filled > 0) return false;
  return others.some((other) => {
    return other.code === code && (other.month ?? month) < month && other.profile.filled > 0;
  });
}

const RESULTS: ReadonlySet<Sense | undefined> = new Set<Sense>(["result", "carriedOut", "progress", "stage"]);
const JUDGING: ReadonlySet<Sense | undefined> = new Set<Sense>(["verdict", "met", "unmet"]);

/** Whether another column holds the results that a column of marks judges. */
function judges(signal: ColumnSignal, all: readonly ColumnSignal[]): boolean {
  return all.some((other) => {
    if (other === signal || other.code !== signal.code || other.stage !== signal.stage) return false;
    const own = ownSense(other);
    const isPart = own !== undefined && PARTS[own] !== undefined;
    if (RESULTS.has(own)) return true;
    if (JUDGING.has(own) || isPart || other.profile.filled === 0) return false;
    // "Đánh giá tiêu chí 7" judges "7. Chợ nông thôn" also where marks are all that is reported.
    return !holdsMarks(other) || (ownSense(signal) === "verdict" && other.column < signal.column);
  });
}

/** What a blank means in a matrix: not met where all marks in use say met by being set, or where the legend says so. */
export function blankMark(
  evidence: SheetEvidence,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  legend: string,
): "unmet" | "missing" | undefined {
  const marks = columns.filter((column) => column.role === "mark").map((column) => column.column);
  if (marks.length === 0) return undefined;
  if (/\b(?:de trong|bo trong|o trong|trong)(?: la)? (?:chua dat|khong dat)\b/.test(legend)) return "unmet";
  if (/\b(?:de trong|bo trong|o trong|trong)(?: la)? (?:chua co|khong co) (?:so lieu|ket qua)\b/.test(legend))
    return "missing";
  const records = rows.filter(({ kind }) => kind === "record").map(({ row }) => row);
  const profiles = marks.map((column) => profileColumn(evidence.view, records, column, evidence));
  const areTicks = profiles.every(({ ticks, dashes, marks }) => ticks + dashes === marks);
  const isMet = areTicks && profiles.some(({ ticks }) => ticks > 0);
  return isMet && !hasMarkOfUnmet(evidence, records, marks) ? "unmet" : "missing";
}

/** Where another mark says "not met", a blank does not: one letter by the legend alone, words only where they are used. */
function hasMarkOfUnmet(
  { view, marks = {} }: SheetEvidence,
  rows: readonly number[],
  columns: readonly number[],
): boolean {
  const unmet = Object.keys(marks).filter((mark) => marks[mark] === "unmet");
  const isUsed = (mark: string): boolean =>
    rows.some((row) => columns.some((column) => foldKey(view.text(row, column)) === mark));
  return unmet.some((mark) => [...mark].length === 1 || isUsed(mark));
}
