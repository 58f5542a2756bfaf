import { isIndicatorCode } from "../codes";
import { profileColumn } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { ColumnRole, TableColumn, TableRow } from "../table";
import { columnByHeader, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { withCodesByPosition } from "./matrixCodes";
import { placeColumn } from "./placeColumn";
import { placeRows } from "./placeRows";

const ROLES: RolesBySense = {
  ordinal: "ordinal",
  code: "code",
  placeCode: "code",
  district: "district",
  area: "area",
  department: "department",
  level: "level",
  total: "total",
  criteriaMet: "total",
  note: "note",
  time: "time",
};

const FEWEST_VALUE_COLUMNS = 2;

/** Communes down, criteria or indicators across. */
export const matrix: SheetKindReader = {
  kind: "matrix",
  read,
  rows: (evidence, columns) => placeRows(evidence, columns, ["result", "mark", "total", "verdict"]),
};

function read(evidence: SheetEvidence): KindReading | undefined {
  const { signals } = evidence;
  const place = placeColumn(evidence);
  if (place === undefined) return undefined;
  const others = withCodesByPosition(
    signals.filter((signal) => signal.column !== place.column),
    place.column,
  );
  const values = others.filter((signal) => isValueColumn(signal, place.column));
  if (values.length < FEWEST_VALUE_COLUMNS) return undefined;
  const isOfMarks = values.filter((signal) => holdsMarks(signal)).length * 2 > values.length;
  const valueColumns = values.map((signal) => valueColumn(signal, isOfMarks ? "mark" : "result"));
  const rest = others
    .filter((signal) => !values.includes(signal) && !isFormerCount(signal, others))
    .map((signal) => columnByHeader(signal, ROLES))
    .filter((column) => column !== undefined);
  return {
    confidence: 0.35 + 0.35 * place.confidence + 0.3 * Math.min(1, values.length / 8),
    reasons: ["places", "codesAcross"],
    columns: inOrder(onlyOneOf([place, ...valueColumns, ...rest], "ordinal", "code", "district", "area")),
  };
}

function isValueColumn(signal: ColumnSignal, place: number): boolean {
  const own = ownSense(signal);
  const isTotal = own === "criteriaMet" || own === "total" || own === "note" || own === "ordinal";
  return signal.code !== undefined && signal.column > place && !isTotal;
}

/** A count of an earlier year than another count's beside it is nothing that the marks add up to. */
function isFormerCount(signal: ColumnSignal, others: readonly ColumnSignal[]): boolean {
  const { year } = signal;
  if (year === undefined || ownSense(signal) !== "criteriaMet") return false;
  return others.some((other) => ownSense(other) === "criteriaMet" && (other.year ?? 0) > year);
}

function valueColumn(signal: ColumnSignal, usual: ColumnRole): TableColumn {
  const found = senseAmong(signal, "verdict", "met", "unmet", "result", "carriedOut") ?? {
    sense: "criterion",
    quality: 0.9,
    words: signal.path.join(" / "),
  };
  return {
    ...headed(signal, valueRole(signal, usual), found),
    ...(signal.code !== undefined && { code: signal.code }),
    ...(signal.stage !== undefined && { stage: signal.stage }),
  };
}

/** 1 and 0 are marks where they stand for whole criteria. */
function holdsMarks({ profile, code = "" }: ColumnSignal): boolean {
  const marks = profile.marks + (isIndicatorCode(code) ? 0 : profile.binaries);
  return marks > 0 && marks * 2 >= profile.filled;
}

/** A column without any value is what most of its neighbours are. */
function valueRole(signal: ColumnSignal, usual: ColumnRole): ColumnRole {
  if (ownSense(signal) === "unmet") return "verdictNo";
  if (signal.path.length > 1 && ownSense(signal) === "verdict") return "verdict";
  if (signal.profile.filled === 0) return usual;
  return holdsMarks(signal) ? "mark" : "result";
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
  const profiles = marks.map((column) => profileColumn(evidence.view, records, column, evidence.places));
  const areTicks = profiles.every(({ ticks, dashes, marks }) => ticks + dashes === marks);
  return areTicks && profiles.some(({ ticks }) => ticks > 0) ? "unmet" : "missing";
}
