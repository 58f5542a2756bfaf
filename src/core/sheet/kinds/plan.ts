import { shareOf } from "../columnProfile";
import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import type { TableColumn } from "../table";
import { byContent, columnByHeader, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { placeColumn } from "./placeColumn";
import { placeRows } from "./placeRows";

const ROLES: RolesBySense = {
  ordinal: "ordinal",
  placeCode: "code",
  code: "code",
  district: "district",
  area: "area",
  department: "department",
  note: "note",
  time: "time",
  lead: "lead",
  partner: "partner",
  criteriaMet: "total",
  total: "total",
};

/** The annex that lists the places striving for a level, each with the department that helps it. */
export const plan: SheetKindReader = {
  kind: "plan",
  read,
  rows: (evidence, columns) => placeRows(evidence, columns, ["level", "department"]),
};

function read(evidence: SheetEvidence): KindReading | undefined {
  const place = placeColumn(evidence);
  if (place === undefined) return undefined;
  const others = evidence.signals.filter((signal) => signal.column !== place.column);
  const levels = others.flatMap((signal) => levelColumn(signal) ?? []);
  if (levels.length === 0) return undefined;
  const rest = others
    .filter((signal) => !levels.some((level) => level.column === signal.column))
    .flatMap((signal) => columnByHeader(signal, ROLES) ?? departmentByCells(signal) ?? []);
  const hasDepartment = rest.some((column) => column.role === "department");
  const isTitled = /\b(?:phan dau|dang ky|ke hoach|lo trinh)\b/.test(evidence.titleWords);
  const codesAcross = others.filter((signal) => signal.code !== undefined).length;
  const evidences: readonly (readonly [string, number])[] = [
    ["places", 0.3 * place.confidence],
    ["levels", 0.3],
    ["departments", hasDepartment ? 0.25 : 0],
    ["title", isTitled ? 0.15 : 0],
    ["codesAcross", codesAcross > 2 ? -0.3 : 0],
  ];
  return {
    confidence: evidences.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: evidences.filter(([, weight]) => weight > 0).map(([reason]) => reason),
    columns: inOrder(onlyOneOf([place, ...levels, ...rest], "ordinal", "code", "district", "department")),
  };
}

/** A column that marks one level ("Nâng cao": X), or one that writes the level of each place. */
function levelColumn(signal: ColumnSignal): TableColumn | undefined {
  const own = ownSense(signal);
  const name = senseAmong(signal, "levelName", "level");
  const writesLevels = shareOf(signal.profile, "levels") >= 0.5;
  if (name !== undefined && signal.path.length > 0 && (own === "levelName" || own === "level")) {
    const column = headed(signal, "level", name);
    return writesLevels || signal.level === undefined ? column : { ...column, level: signal.level };
  }
  const mayBeLevel = own === undefined || own === "label" || own === "target" || own === "planned";
  return mayBeLevel && writesLevels ? byContent(signal, "level", "Nâng cao", 0.7) : undefined;
}

function departmentByCells(signal: ColumnSignal): TableColumn | undefined {
  const isDepartment = shareOf(signal.profile, "departments") >= 0.6;
  return isDepartment ? byContent(signal, "department", "Sở …", 0.7) : undefined;
}
