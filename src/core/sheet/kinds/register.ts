import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { TableColumn } from "../table";
import { isCountedUp, isRate } from "../measures";
import { FEWEST_FIGURES, figureColumns } from "./figures";
import { columnByHeader, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { isOfMoney } from "./money";
import { namesDistricts, placeColumn } from "./placeColumn";
import { placeRows } from "./placeRows";

const ROLES: RolesBySense = {
  ordinal: "ordinal",
  placeCode: "code",
  code: "code",
  district: "district",
  area: "area",
  level: "level",
  levelName: "level",
  note: "note",
  criteriaMet: "total",
  villageCount: "total",
  total: "total",
  department: "department",
  time: "time",
};

/** A list of communes with what belongs to them: code, district, area. */
export const register: SheetKindReader = {
  kind: "register",
  read,
  rows: (evidence, columns) =>
    placeRows(evidence, columns, ["code", "district", "area", "total", "cumulative"]),
};

function countsCriteria(signal: ColumnSignal): boolean {
  const own = ownSense(signal);
  return own === "criteriaMet" || (own === "stage" && senseAmong(signal, "criteriaMet") !== undefined);
}

/** "Số tiêu chí đạt" may stand once for each of those who judge: the commune, the district, the province. */
function listColumn(signal: ColumnSignal): TableColumn | undefined {
  // "Tỷ lệ (%)" under "Thôn đạt chuẩn" counts no villages.
  if (ownSense(signal) === "progress") return undefined;
  const column = columnByHeader(signal, ROLES);
  if (column?.role !== "total") return column;
  if (isCountedUp(signal.path.join(" / "))) return { ...column, role: "cumulative" };
  return signal.stage === undefined ? column : { ...column, stage: signal.stage };
}

const COUNTED_UP = /\b(?:luy ke|cong don)\b/;

/** Months side by side that are said to be counted up, by their own headings or above the table. */
export function countedUpByMonth(
  { signals, titleWords }: SheetEvidence,
  taken: readonly TableColumn[],
): readonly TableColumn[] {
  return signals.flatMap((signal): readonly TableColumn[] => {
    const heading = signal.path.join(" / ");
    const isTaken = taken.some(({ column }) => column === signal.column);
    const isCountedUpwards = isCountedUp(heading) || COUNTED_UP.test(titleWords);
    if (signal.month === undefined || isTaken || !isCountedUpwards || isRate(heading)) return [];
    if (isRate(titleWords) || shareOf(signal.profile, "numbers") < MOSTLY_NUMBERS) return [];
    return [headed(signal, "cumulative", { sense: "cumulative", quality: 0.9, words: heading })];
  });
}

/** A list with columns of criteria is a matrix, however much else it says of its communes. */
const MOSTLY_NUMBERS = 0.6;
const FEWEST_CRITERIA_COLUMNS = 2;
const LIST_WITH_CRITERIA = 0.6;

/** The commune in every row of an export is the one its results are of; a list names each of its communes once. */
function namesOneOverAndOver({ view, bodyRows }: SheetEvidence, column: number): boolean {
  const names = bodyRows.map((row) => view.text(row, column)).filter((name) => name !== "");
  return names.length > 1 && new Set(names).size === 1;
}

function read(evidence: SheetEvidence): KindReading | undefined {
  const place = placeColumn(evidence);
  if (place === undefined || namesOneOverAndOver(evidence, place.column)) return undefined;
  const others = evidence.signals.filter((signal) => signal.column !== place.column);
  const listed = others.flatMap((signal) => listColumn(signal) ?? []);
  const columns = [...listed, ...countedUpByMonth(evidence, [place, ...listed])];
  const signal = evidence.signals.find((candidate) => candidate.column === place.column);
  const names = signal === undefined ? 0 : shareOf(signal.profile, "communes");
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const figures = figureColumns(evidence, place.column).length;
  const hasPlaceCode = others.some((other) => senseAmong(other, "placeCode") !== undefined);
  const evidences: readonly (readonly [string, number])[] = [
    ["places", 0.25 + 0.2 * names],
    ["placeCodes", hasPlaceCode ? 0.25 : 0],
    ["districts", has("district") ? 0.1 : 0],
    ["areas", has("area") ? 0.1 : 0],
    ["counts", others.some(countsCriteria) ? 0.3 : 0],
    ["villages", others.some((other) => ownSense(other) === "villageCount") ? 0.3 : 0],
    ["figures", !isOfMoney(evidence) && figures >= FEWEST_FIGURES ? 0.25 : 0],
    ["title", /\b(?:danh sach|danh muc)\b/.test(evidence.titleWords) ? 0.1 : 0],
  ];
  if (namesDistricts(evidence, place.column)) return undefined;
  const sum = evidences.reduce((total, [, weight]) => total + weight, 0);
  const criteriaColumns = others.filter(({ code }) => code !== undefined).length;
  return {
    confidence: criteriaColumns >= FEWEST_CRITERIA_COLUMNS ? Math.min(sum, LIST_WITH_CRITERIA) : sum,
    reasons: evidences.filter(([, weight]) => weight > 0).map(([reason]) => reason),
    columns: inOrder(onlyOneOf([place, ...columns], "ordinal", "code", "district", "area")),
  };
}
