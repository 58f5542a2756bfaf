import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import { isLegend, isSignature, isTotal, rankOf, rankOfHeading } from "../rowWords";
import type { ColumnRole, TableColumn, TableRow } from "../table";
import { byContent, columnByHeader, columnOfRole, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { placeColumn } from "./placeColumn";
import { placeRows } from "./placeRows";

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

const PLACES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["place", "district"]);
const OF_MONEY = /\b(?:nguon von|nguon luc|giai ngan|huy dong|kinh phi|von|trieu dong|ty dong)\b/;

/** Funds against what was planned and spent: funds down, or funds across in two or three header rows. */
export const funding: SheetKindReader = { kind: "funding", read, rows };

function read(evidence: SheetEvidence): KindReading | undefined {
  const key = keyColumn(evidence);
  if (key === undefined) return undefined;
  const others = evidence.signals.filter((signal) => signal.column !== key.column);
  const amounts = others.flatMap((signal) =>
    signal.column > key.column ? (amountColumn(signal) ?? []) : [],
  );
  const rest = others
    .filter((signal) => !amounts.some((amount) => amount.column === signal.column))
    .flatMap((signal) => columnByHeader(signal, REST) ?? []);
  const fundsAcross = amounts.filter((column) => column.source !== undefined).length;
  const keySignal = evidence.signals.find((signal) => signal.column === key.column);
  const fundsDown =
    key.role === "source" ? 1 : keySignal === undefined ? 0 : shareOf(keySignal.profile, "funds");
  const kinds = new Set(amounts.map((column) => column.role));
  const isDisbursed = others.some((signal) => senseAmong(signal, "disbursed") !== undefined);
  const isCountedUp = kinds.has("planned") && kinds.has("cumulative") && PLACES.has(key.role);
  const isOfMoney = kinds.size >= 2 && (isDisbursed || (isCountedUp && OF_MONEY.test(evidence.titleWords)));
  if (amounts.length === 0 || (fundsAcross < 2 && fundsDown < 0.2 && !isOfMoney)) return undefined;
  const isTitled = OF_MONEY.test(evidence.titleWords);
  const evidences: readonly (readonly [string, number])[] = [
    ["funds", 0.4 * Math.min(1, Math.max(fundsAcross / 3, fundsDown * 1.5))],
    ["plannedAndSpent", kinds.size >= 2 ? 0.35 : 0.2],
    ["disbursed", isOfMoney ? 0.2 : 0],
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
  const placed = evidence.signals.find(({ column }) => column === place?.column);
  return place && placed && ownSense(placed) === "district" ? { ...place, role: "district" } : place;
}

/** A column of money: what it counts comes from the lowest header that says so, its fund from the lowest that names one. */
function amountColumn(signal: ColumnSignal): TableColumn | undefined {
  const own = ownSense(signal);
  if (own === "progress" || own === "note" || own === "unit" || own === "ordinal") return undefined;
  const amount = columnByHeader(signal, AMOUNTS);
  const fund = senseAmong(signal, "fund");
  const isTotal = own === "total";
  const total = senseAmong(signal, "total");
  if (isTotal && total !== undefined) return headed(signal, "total", total);
  if (amount === undefined) return fund && withFund(signal, headed(signal, "actual", fund));
  return fund === undefined ? amount : withFund(signal, amount);
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
  const { view, bodyRows } = evidence;
  const [keyAt = 0] = KEY_ROLES.flatMap((role) => columnOfRole(columns, role) ?? []);
  const ordinalAt = columnOfRole(columns, "ordinal");
  const values = columns.filter(({ role }) => VALUE_ROLES.includes(role)).map(({ column }) => column);
  const drafts = bodyRows.map((row): TableRow => {
    const first = view.text(row, view.columnsIn(row)[0] ?? 0);
    const name = view.text(row, keyAt);
    const heading = name === "" ? first : name;
    const level = rankOf(ordinalAt === undefined ? "" : view.text(row, ordinalAt)) ?? rankOfHeading(heading);
    const rank = level === undefined ? {} : { level };
    const hasValues = values.some((column) => !view.isBlank(row, column));
    if (isSignature(heading) || (isLegend(heading) && !hasValues)) return { row, kind: "legend" };
    if (isTotal(heading) || isTotal(first)) return { row, kind: "total", ...rank };
    if (name !== "" && (hasValues || level !== undefined)) return { row, kind: "record", ...rank };
    return { row, kind: hasValues ? "record" : "legend" };
  });
  return withGroups(drafts, (row) => view.text(row, keyAt));
}

const RANKS = ["A", "I", "1"];

/** A row is a group where the next one ranks below it: "I. Ngân sách trung ương" over "1. Vốn đầu tư công". */
function withGroups(drafts: readonly TableRow[], nameOf: (row: number) => string): readonly TableRow[] {
  const end = drafts.findLastIndex(({ kind }) => kind === "record" || kind === "total");
  let group: number | undefined;
  return drafts.slice(0, end + 1).map((draft, at) => {
    const { level } = draft;
    const next = drafts[at + 1]?.level;
    const isHead =
      draft.kind === "record" &&
      level !== undefined &&
      next !== undefined &&
      RANKS.indexOf(next) > RANKS.indexOf(level);
    if (isHead) {
      group = draft.row;
      return { ...draft, kind: "group" };
    }
    if (level === "A" || level === "I") group = undefined;
    return group === undefined || draft.kind !== "record"
      ? draft
      : { ...draft, group: nameOf(group), groupRow: group };
  });
}
