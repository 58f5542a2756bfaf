import { shareOf } from "./columnProfile";
import { ownSense } from "./columnSignals";
import type { ColumnSignal } from "./columnSignals";
import type { PlaceNames } from "./placeNames";
import type { SheetView } from "./sheetView";
import type { Segment } from "./segments";
import type { TableTitle } from "./table";

/** The rows of one commune in a list of the indicators of many, one below the other. */
export interface CommunePart {
  readonly segment: Segment;
  readonly place: NonNullable<TableTitle["place"]>;
  readonly district?: string;
}

const HALF = 0.5;
/** Fewer rows a commune are a list of communes, not of their indicators. */
const FEWEST_ROWS_A_PLACE = 2;

/**
 * Parts a list whose rows are each one indicator of one commune ("Xã | Mã chỉ tiêu | Kết quả") at the communes; undefined
 * where a table is no such list.
 */
export function communeParts(
  view: SheetView,
  segment: Segment,
  signals: readonly ColumnSignal[],
  places: PlaceNames,
): readonly CommunePart[] | undefined {
  const place = signals.find(namesPlaces);
  const code = signals.find((signal) => signal !== place && holdsCodes(signal));
  if (place === undefined || code === undefined) return undefined;
  const district = signals.find((signal) => ownSense(signal) === "district");
  const parts: { rows: number[]; place: CommunePart["place"]; district?: string }[] = [];
  for (const row of segment.bodyRows) {
    const written = view.text(row, place.column);
    const last = parts.at(-1);
    if (written !== "" && written !== last?.place.written && places.sortOf(written) !== "district") {
      const within = district === undefined ? "" : view.text(row, district.column);
      parts.push({
        rows: [row],
        place: { written, row, column: place.column },
        ...(within !== "" && { district: within }),
      });
    } else last?.rows.push(row);
  }
  if (parts.length < 2 || segment.bodyRows.length < parts.length * FEWEST_ROWS_A_PLACE) return undefined;
  return parts.map(({ rows, ...about }) => ({ ...about, segment: { ...segment, bodyRows: rows } }));
}

function namesPlaces(signal: ColumnSignal): boolean {
  return ownSense(signal) === "place" || shareOf(signal.profile, "communes") >= HALF;
}

function holdsCodes({ profile }: ColumnSignal): boolean {
  const coded = profile.indicatorCodes + profile.codedLabels;
  return coded > 0 && coded + profile.integers >= profile.filled * HALF && coded >= profile.filled * 0.25;
}
