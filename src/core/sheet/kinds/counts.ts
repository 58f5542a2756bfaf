import { ownSense, senseAmong } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import { isBand, isCount } from "../measures";
import type { ColumnRole, TableColumn, TableRow } from "../table";
import { FEWEST_FIGURES, figureColumns, isSaidToMeasure } from "./figures";
import { byContent, columnByHeader, headed, inOrder, onlyOneOf } from "./kind";
import type { KindReading, RolesBySense, SheetEvidence, SheetKindReader } from "./kind";
import { keyedRows } from "./keyedRows";
import { namesDistricts, placeColumn } from "./placeColumn";
import { countedUpByMonth } from "./register";

const REST: RolesBySense = { ordinal: "ordinal", unit: "unit", note: "note" };
const KEYS: RolesBySense = { area: "area", criterion: "criterion", label: "label", indicatorWord: "label" };
const KEY_ROLES: readonly ColumnRole[] = ["district", "area", "criterion", "label"];

/** What is counted of each district, area or criterion: how many communes there are and how many have got how far. */
export const counts: SheetKindReader = { kind: "register", read, rows };

function read(evidence: SheetEvidence): KindReading | undefined {
  const key = keyColumn(evidence);
  if (key === undefined) return undefined;
  const areBands = namesBands(evidence, key.column);
  const figures = figureColumns(evidence, key.column).filter(
    (signal) => key.role === "district" || areBands || isSaidToMeasure(signal),
  );
  if (figures.length < FEWEST_FIGURES) return undefined;
  const named = figures.flatMap((signal) => countColumn(signal) ?? []);
  const byMonth = countedUpByMonth(evidence, [key, ...named]);
  const counted = [...named, ...byMonth, ...(areBands ? byPlace(evidence, figures) : [])];
  const rest = evidence.signals
    .filter(({ column }) => column !== key.column && !counted.some((other) => other.column === column))
    .flatMap((signal) => columnByHeader(signal, REST) ?? []);
  return {
    confidence: key.role === "district" ? 0.6 : 0.5,
    reasons: ["figures"],
    columns: inOrder(onlyOneOf([key, ...counted, ...rest], "ordinal", "unit", "note")),
  };
}

function keyColumn(evidence: SheetEvidence): TableColumn | undefined {
  const place = placeColumn(evidence);
  if (place !== undefined)
    return namesDistricts(evidence, place.column) ? { ...place, role: "district" } : undefined;
  const [signal] = evidence.signals.filter((one) => KEYS[ownSense(one) ?? "text"] !== undefined);
  return signal && columnByHeader(signal, KEYS);
}

const FEWEST_BANDS = 2;

/** "Đạt 19 tiêu chí", "15-18 tiêu chí": rows of how many communes meet so many. */
function namesBands({ view, bodyRows }: SheetEvidence, column: number): boolean {
  return bodyRows.filter((row) => isBand(view.text(row, column))).length >= FEWEST_BANDS;
}

/** The communes of each band in districts side by side. */
function byPlace({ places }: SheetEvidence, figures: readonly ColumnSignal[]): readonly TableColumn[] {
  return figures.flatMap((signal): readonly TableColumn[] => {
    const place = signal.place ?? signal.path.find((text) => places.isDistrict(text));
    return place === undefined ? [] : [{ ...byContent(signal, "total", place), place }];
  });
}

function countColumn(signal: ColumnSignal): TableColumn | undefined {
  const found = senseAmong(signal, "villageCount", "criteriaMet", "total", "denominator", "numerator");
  return found !== undefined && isCount(signal.path.join(" / ")) ? headed(signal, "total", found) : undefined;
}

function rows(evidence: SheetEvidence, columns: readonly TableColumn[]): readonly TableRow[] {
  const [key = 0] = KEY_ROLES.flatMap((role) => columns.find((one) => one.role === role)?.column ?? []);
  const values = figureColumns(evidence, key).map(({ column }) => column);
  return keyedRows(evidence, columns, { key, values });
}
