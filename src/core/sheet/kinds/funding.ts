import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { ColumnRole, TableColumn, TableRow } from "../table";
import { plainKey } from "../../text/normalise";
import { figureColumns } from "./figures";
import { keyedRows } from "./keyedRows";
import { byContent, columnByHeader, columnOfRole, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { isCount, isCountedUp, isMean, isRate } from "../measures";
import { isOfMoney } from "./money";
import { namesDistricts, placeColumn } from "./placeColumn";
import { placeRows } from "./placeRows";
import { ratePartsIn } from "./rateParts";
import { tidy } from "../words";

const AMOUNTS: RolesBySense = {
  planned: "planned",
  disbursed: "actual",
  carriedOut: "actual",
  result: "actual",
  cumulative: "cumulative",
  previous: "previousResult",
};
const REST: RolesBySense = {
  ordinal: "ordinal",
  unit: "unit",
  note: "note",
  district: "district",
};
const KEY_ROLES: readonly ColumnRole[] = ["source", "label", "district"];
const VALUE_ROLES: readonly ColumnRole[] = ["planned", "actual", "cumulative", "total", "previousResult"];

/** What money may be planned and spent for besides funds: places, works, contents of the programme. */
const SPENT_FOR: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["place", "district", "label"]);

/** Under what was raised, how much of it each fund is. */
const SHARES = /^(?:co cau|ty trong)\b/;

const OF_MONEY = /^so (?:tien|von|kinh phi)\b/;

/** Beside the words of a column headings may stand that are numbered. */
const MOSTLY = 0.8;

/** Funds against what was planned and spent: funds down, or funds across in two or three header rows. */
export const funding: SheetKindReader = { kind: "funding", read, rows };

function read(evidence: SheetEvidence): KindReading | undefined {
  const key = keyColumn(evidence);
  if (key === undefined) return undefined;
  const others = evidence.signals.filter((signal) => signal.column !== key.column);
  const isDisbursed = others.some((signal) => senseAmong(signal, "disbursed") !== undefined);
  // Beside what was paid out, funds without a word of their own are what was allotted.
  const ofFunds = isDisbursed ? "planned" : "actual";
  const headedAmounts = others.flatMap((signal) =>
    signal.column > key.column ? (amountColumn(signal, ofFunds) ?? []) : [],
  );
  const byPlace = amountsByPlace(evidence, key, headedAmounts);
  const amounts =
    byPlace.length > 0
      ? byPlace
      : headedAmounts.length > 0
        ? withFundsBetween(others, headedAmounts)
        : amountsByContent(evidence, key);
  const unread = others.filter((signal) => !amounts.some((amount) => amount.column === signal.column));
  const rest = [
    ...unread.flatMap((signal) => columnByHeader(signal, REST) ?? sumColumn(signal, key) ?? []),
    ...peopleOf(evidence, unread),
  ];
  const fundsAcross = amounts.filter((column) => column.source !== undefined).length;
  const keySignal = evidence.signals.find((signal) => signal.column === key.column);
  const fundsDown =
    key.role === "source" ? 1 : keySignal === undefined ? 0 : shareOf(keySignal.profile, "funds");
  const kinds = new Set(amounts.map((column) => column.role));
  const isReached = kinds.has("cumulative") || kinds.has("actual");
  const isCountedUp = kinds.has("planned") && isReached && SPENT_FOR.has(key.role);
  const isTitled = isOfMoney(evidence);
  const isByPlace = byPlace.length > 0 && isTitled;
  const isSpent = isByPlace || (kinds.size >= 2 && (isDisbursed || (isCountedUp && isTitled)));
  if (amounts.length === 0 || (fundsAcross < 2 && fundsDown < 0.2 && !isSpent)) return undefined;
  const evidences: readonly (readonly [string, number])[] = [
    ["funds", 0.4 * Math.min(1, Math.max(fundsAcross / 3, fundsDown * 1.5))],
    ["plannedAndSpent", kinds.size >= 2 ? 0.35 : 0.2],
    ["disbursed", isSpent ? 0.2 : 0],
    ["title", isTitled ? 0.25 : 0],
  ];
  return {
    confidence: evidences.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: evidences.filter(([, weight]) => weight > 0).map(([reason]) => reason),
    columns: inOrder(onlyOneOf([key, ...amounts, ...rest], "ordinal", "unit", "note", "district")),
  };
}

/** What the rows are: funds, communes, districts, or the parts of the programme. */
function keyColumn(evidence: SheetEvidence): TableColumn | undefined {
  const source = evidence.signals.find(
    (signal) => ownSense(signal) === "source" || shareOf(signal.profile, "funds") >= 0.4,
  );
  if (source !== undefined) {
    const found = senseAmong(source, "source");
    return found === undefined ? byContent(source, "source", "NSTW", 0.8) : headed(source, "source", found);
  }
  const label = evidence.signals.find((signal) =>
    ["label", "indicatorWord"].includes(ownSense(signal) ?? ""),
  );
  const found = label && senseAmong(label, "label", "indicatorWord");
  if (label !== undefined && found !== undefined) return headed(label, "label", found);
  const place = placeColumn(evidence);
  if (place === undefined) return isOfMoney(evidence) ? namesOfEntries(evidence) : undefined;
  return namesDistricts(evidence, place.column) ? { ...place, role: "district" } : place;
}

/** "Danh mục công trình", "Thôn": what a table of money is of needs no usual word where its first column of words stands before all figures. */
function namesOfEntries({ signals }: SheetEvidence): TableColumn | undefined {
  const entries = signals.filter((signal) => ownSense(signal) !== "ordinal");
  const named = entries.find(holdsNames);
  const figures = entries.find(({ profile }) => profile.numbers * 2 > profile.filled);
  if (named === undefined || figures === undefined || figures.column < named.column) return undefined;
  return byContent(named, "label", named.path.at(-1) ?? "", 0.7);
}

function holdsNames({ profile }: ColumnSignal): boolean {
  const words = profile.filled - profile.numbers - profile.marks - profile.integers;
  return words > 0 && words >= profile.filled * MOSTLY;
}

/** A column of money: what it counts comes from the lowest header that says so, its fund from the lowest that names one. */
function amountColumn(signal: ColumnSignal, ofFunds: ColumnRole): TableColumn | undefined {
  const own = ownSense(signal);
  // "Tỷ lệ giải ngân (%)" may stand over the funds it is given for.
  if (senseAmong(signal, "progress") !== undefined) return undefined;
  if (own === "note" || own === "unit" || own === "ordinal") return undefined;
  const heading = signal.path.join(" / ");
  if (isMean(heading) || isInKind(signal) || SHARES.test(plainKey(signal.path.at(-1) ?? "")))
    return undefined;
  const named = columnByHeader(signal, AMOUNTS);
  const amount =
    named?.role === "actual" && isCountedUp(heading) ? { ...named, role: "cumulative" as const } : named;
  const fund = senseAmong(signal, "fund");
  const isTotal = own === "total";
  const total = senseAmong(signal, "total");
  if (isTotal && total !== undefined) return headed(signal, "total", total);
  if (amount === undefined) return fund && withFund(signal, headed(signal, ofFunds, fund));
  return fund === undefined ? amount : withFund(signal, amount);
}

const FEWEST_PLACES = 2;
const OF_PLANS = /\b(?:ke hoach|phan bo|du toan|giao)\b/;

/** Money by communes or districts that stand side by side, whatever stands below their names; none where too few do. */
function amountsByPlace(
  { signals, places, titleWords }: SheetEvidence,
  key: TableColumn,
  amounts: readonly TableColumn[],
): readonly TableColumn[] {
  const usual = OF_PLANS.test(titleWords) && !titleWords.includes("giai ngan") ? "planned" : "actual";
  const ofPlaces = signals.flatMap((signal): readonly TableColumn[] => {
    const place = signal.place ?? signal.path.find((text) => places.isDistrict(text));
    const isOther = signal.column <= key.column || isRate(signal.path.join(" / "));
    if (place === undefined || isOther || shareOf(signal.profile, "numbers") < MOSTLY) return [];
    const amount = amounts.find(({ column }) => column === signal.column);
    return [{ ...(amount ?? byContent(signal, usual, place)), place }];
  });
  if (new Set(ofPlaces.map(({ place }) => place)).size < FEWEST_PLACES) return [];
  const rest = amounts.filter((amount) => !ofPlaces.some(({ column }) => column === amount.column));
  return [...ofPlaces, ...rest];
}

/** Under one heading with funds on both sides, figures are of a fund whatever the office calls it. */
function withFundsBetween(
  signals: readonly ColumnSignal[],
  amounts: readonly TableColumn[],
): readonly TableColumn[] {
  const groupOf = ({ path }: ColumnSignal): string | undefined => (path.length > 1 ? path[0] : undefined);
  const funds = signals.flatMap((signal) => {
    const fund = amounts.find(({ column, source }) => column === signal.column && source !== undefined);
    return fund === undefined ? [] : [{ group: groupOf(signal), column: signal.column, role: fund.role }];
  });
  const between = signals.flatMap((signal): readonly TableColumn[] => {
    const group = groupOf(signal);
    const header = signal.path.at(-1) ?? "";
    if (group === undefined || amounts.some(({ column }) => column === signal.column)) return [];
    if (ownSense(signal) !== undefined || isRate(header) || isMean(header) || isCount(header)) return [];
    const beside = funds.filter((fund) => fund.group === group);
    const before = beside.find(({ column }) => column < signal.column);
    const isBetween = before !== undefined && beside.some(({ column }) => column > signal.column);
    if (!isBetween || shareOf(signal.profile, "numbers") < MOSTLY || isInKind(signal)) return [];
    return [withFund(signal, byContent(signal, before.role, header))];
  });
  return [...amounts, ...between];
}

/** "Tổng số hộ", "Số hộ tham gia", "Tỷ lệ (%)" beside the money: of whom it was raised. */
function peopleOf(evidence: SheetEvidence, unread: readonly ColumnSignal[]): readonly TableColumn[] {
  const counts = unread.filter(({ path }) => isCount(path.at(-1) ?? "") || isRate(path.at(-1) ?? ""));
  const [parts] = ratePartsIn(evidence, counts);
  const partAt = (column: number | undefined, role: ColumnRole): readonly TableColumn[] =>
    counts.flatMap((signal) =>
      signal.column === column ? [byContent(signal, role, signal.path.at(-1) ?? "")] : [],
    );
  return [...partAt(parts?.denominator, "denominator"), ...partAt(parts?.numerator, "numerator")];
}

const IN_KIND = /^(?:dien tich|khoi luong)\b/;

/** "Số công" and "Diện tích (m2)" beside what they are worth: given in kind, and no money. */
function isInKind({ path }: ColumnSignal): boolean {
  const leaf = path.at(-1) ?? "";
  return (
    path.length > 1 && (IN_KIND.test(plainKey(leaf)) || (isCount(leaf) && !OF_MONEY.test(plainKey(leaf))))
  );
}

const ADDED_UP = /^(?:tổng|cộng(?! đồng)) /iu;

/** "Cộng giải ngân cả năm", "Tổng mức đầu tư": money that is added up, whatever it is of. */
function sumColumn(signal: ColumnSignal, key: TableColumn): TableColumn | undefined {
  const header = signal.path.at(-1) ?? "";
  const heading = signal.path.join(" / ");
  const isOther = isRate(heading) || isMean(heading) || isCount(heading);
  const isMoney = shareOf(signal.profile, "numbers") >= MOSTLY;
  return signal.column > key.column && ADDED_UP.test(tidy(header)) && isMoney && !isOther
    ? byContent(signal, "total", header, 0.7)
    : undefined;
}

/** "Số tiền", "Kinh phí" beside the names of funds: what such numbers are needs no usual word. */
function amountsByContent(evidence: SheetEvidence, key: TableColumn): readonly TableColumn[] {
  if (key.role !== "source") return [];
  return figureColumns(evidence, key.column)
    .filter(
      (signal) =>
        signal.column > key.column && ownSense(signal) !== "progress" && !isRate(signal.path.join(" / ")),
    )
    .map((signal) => byContent(signal, "actual", signal.path.at(-1) ?? ""));
}

function withFund(signal: ColumnSignal, column: TableColumn): TableColumn {
  const names = signal.path.slice(fundStart(signal));
  return { ...column, source: names.join(" / ") };
}

/** Where the path of headers begins to name funds: the group above them says what is counted. */
function fundStart(signal: ColumnSignal): number {
  const above = signal.senses.filter((found) => found.sense !== "fund" && found.sense !== "total").length;
  return Math.min(above, signal.path.length - 1);
}

function rows(evidence: SheetEvidence, columns: readonly TableColumn[]): readonly TableRow[] {
  if (columnOfRole(columns, "place") !== undefined) return placeRows(evidence, columns, VALUE_ROLES);
  const [key = 0] = KEY_ROLES.flatMap((role) => columnOfRole(columns, role) ?? []);
  const values = columns.filter(({ role }) => VALUE_ROLES.includes(role)).map(({ column }) => column);
  return keyedRows(evidence, columns, { key, values });
}
