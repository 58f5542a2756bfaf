import { ownSense, senseAmong } from "../columnSignals";
import { isLegend, isSignature, rankOf } from "../rowWords";
import type { TableColumn, TableRow } from "../table";
import { columnByHeader, columnOfRole, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { placeColumn } from "./placeColumn";

const ROLES: RolesBySense = {
  ordinal: "ordinal",
  place: "place",
  unitOrPlace: "place",
  district: "district",
  label: "label",
  time: "time",
  lead: "lead",
  partner: "partner",
  result: "result",
  carriedOut: "result",
  verdict: "result",
  department: "department",
  note: "note",
};

/** The timetable of inspections: who is inspected when, on what, by whom. */
export const inspection: SheetKindReader = { kind: "inspection", read, rows };

function read(evidence: SheetEvidence): KindReading | undefined {
  const columns = withPlace(
    evidence,
    evidence.signals.flatMap((signal) => {
      const own = ownSense(signal);
      const label = senseAmong(signal, "label");
      if (own !== "label" && label !== undefined) return [headed(signal, "label", label)];
      return columnByHeader(signal, ROLES) ?? [];
    }),
  );
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  if (!has("place") || !(has("time") || has("lead"))) return undefined;
  const isTitled = /\b(?:kiem tra|giam sat|tham tra|tham dinh)\b/.test(evidence.titleWords);
  const isHeaded = evidence.signals.some((signal) =>
    /kiểm tra|giám sát/i.test(signal.path.join(" ").normalize("NFC")),
  );
  const evidences: readonly (readonly [string, number])[] = [
    ["places", 0.15],
    ["times", has("time") ? 0.25 : 0],
    ["leads", has("lead") ? 0.2 : 0],
    ["partners", has("partner") ? 0.15 : 0],
    ["inspections", isTitled || isHeaded ? 0.25 : 0],
  ];
  return {
    confidence: evidences.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: evidences.filter(([, weight]) => weight > 0).map(([reason]) => reason),
    columns: inOrder(
      onlyOneOf(columns, "ordinal", "place", "label", "time", "lead", "partner", "result", "district"),
    ),
  };
}

/** Where no header says who is inspected, the column that names places does. */
function withPlace(evidence: SheetEvidence, columns: readonly TableColumn[]): readonly TableColumn[] {
  const found = columns.some(({ role }) => role === "place") ? undefined : placeColumn(evidence);
  return found === undefined ? columns : [...columns.filter(({ column }) => column !== found.column), found];
}

/** Every row with a time, a content or an inspector is one inspection; a merged or once-written place holds for all its rows. */
function rows({ view, bodyRows }: SheetEvidence, columns: readonly TableColumn[]): readonly TableRow[] {
  const placeAt = columnOfRole(columns, "place");
  const ordinalAt = columnOfRole(columns, "ordinal");
  const districtAt = columnOfRole(columns, "district");
  const facts = columns
    .filter(({ role }) => role === "time" || role === "label" || role === "lead" || role === "partner")
    .map(({ column }) => column);
  const result: TableRow[] = [];
  let place: { readonly text: string; readonly row: number } | undefined;
  let district: { readonly text: string; readonly row: number } | undefined;
  let group: { readonly text: string; readonly row: number } | undefined;
  for (const row of bodyRows) {
    const own = placeAt === undefined ? "" : view.text(row, placeAt);
    const first = view.text(row, view.columnsIn(row)[0] ?? 0);
    const rank = ordinalAt === undefined ? undefined : rankOf(view.text(row, ordinalAt));
    const isInspection = facts.some((column) => !view.isBlank(row, column));
    if (isSignature(first) || isSignature(own)) {
      result.push({ row, kind: "legend" });
    } else if ((rank === "A" || rank === "I") && !isInspection) {
      group = { text: own === "" ? first : own, row };
      result.push({ row, kind: "group", level: rank });
    } else if (isInspection && !isLegend(first)) {
      if (own !== "") place = { text: own, row };
      const written = districtAt === undefined ? "" : view.text(row, districtAt);
      if (written !== "") district = { text: written, row };
      result.push({
        row,
        kind: "record",
        ...(place !== undefined && { place: place.text, placeRow: place.row }),
        ...(district !== undefined && { district: district.text, districtRow: district.row }),
        ...(group !== undefined && { group: group.text, groupRow: group.row }),
        ...(rank !== undefined && { level: rank }),
      });
    } else result.push({ row, kind: "legend" });
  }
  return result.slice(0, result.findLastIndex(({ kind }) => kind === "record") + 1);
}
