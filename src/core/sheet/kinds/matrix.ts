import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { ColumnRole, TableColumn } from "../table";
import { columnByHeader, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
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
  const others = signals.filter((signal) => signal.column !== place.column);
  const values = others.filter((signal) => isValueColumn(signal, place.column));
  if (values.length < FEWEST_VALUE_COLUMNS) return undefined;
  const valueColumns = values.map(valueColumn);
  const rest = others
    .filter((signal) => !values.includes(signal))
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

function valueColumn(signal: ColumnSignal): TableColumn {
  const found = senseAmong(signal, "verdict", "met", "result", "carriedOut");
  const role = valueRole(signal);
  const column =
    found === undefined
      ? headed(signal, role, { sense: "criterion", quality: 0.9, words: signal.path.join(" / ") })
      : headed(signal, role, found);
  return {
    ...column,
    ...(signal.code !== undefined && { code: signal.code }),
    ...(signal.stage !== undefined && { stage: signal.stage }),
  };
}

function valueRole(signal: ColumnSignal): ColumnRole {
  if (signal.path.length > 1 && ownSense(signal) === "verdict") return "verdict";
  const { profile } = signal;
  const isOfMarks = profile.marks > 0 && shareOf(profile, "marks") >= 0.5;
  return isOfMarks ? "mark" : "result";
}

/** What a blank means in a matrix: not met where the only mark in use says met, or where the legend says so. */
export function blankMark(
  evidence: SheetEvidence,
  columns: readonly TableColumn[],
  legend: string,
): "unmet" | "missing" | undefined {
  const marks = columns.filter((column) => column.role === "mark").map((column) => column.column);
  if (marks.length === 0) return undefined;
  if (/\b(?:de trong|bo trong|o trong|trong)(?: la)? (?:chua dat|khong dat)\b/.test(legend)) return "unmet";
  if (/\b(?:de trong|bo trong|o trong|trong)(?: la)? (?:chua co|khong co) (?:so lieu|ket qua)\b/.test(legend))
    return "missing";
  const profiles = evidence.signals
    .filter((signal) => marks.includes(signal.column))
    .map(({ profile }) => profile);
  const onlyCrosses = profiles.every((profile) => profile.crosses === profile.filled);
  return onlyCrosses ? "unmet" : "missing";
}
