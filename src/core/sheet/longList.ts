import { shareOf } from "./columnProfile";
import { ownSense } from "./columnSignals";
import type { ColumnSignal } from "./columnSignals";
import type { SheetEvidence } from "./kinds/kind";
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
 * Parts a list, sorted by communes or by indicators, whose rows are each one indicator of one commune ("Xã | Mã chỉ tiêu | Kết quả") at the communes; undefined
 * where a table is no such list.
 */
export function communeParts(
  { view, signals, places }: SheetEvidence,
  segment: Segment,
  title: TableTitle,
): readonly CommunePart[] | undefined {
  const headed = signals.find((signal) => ownSense(signal) === "place");
  const place =
    headed ??
    signals.find((signal) => ownSense(signal) !== "note" && shareOf(signal.profile, "communes") >= HALF);
  const code = signals.find((signal) => signal !== place && holdsCodes(signal));
  if (place === undefined || code === undefined) return undefined;
  const district = signals.find((signal) => ownSense(signal) === "district");
  const isName = (text: string): boolean =>
    headed === undefined ? places.sortOf(text) === "commune" : places.sortOf(text) !== "district";
  const parts: Part[] = [];
  const byPlace = new Map<string, Part>();
  let current: Part | undefined;
  for (const row of segment.bodyRows) {
    const written = view.text(row, place.column);
    if (written !== "" && isName(written)) {
      const within = district === undefined ? "" : view.text(row, district.column);
      const key = `${written}\u0000${within}`;
      current = byPlace.get(key);
      if (current === undefined) {
        current = {
          rows: [],
          place: { written, row, column: place.column },
          ...(within !== "" && { district: within }),
        };
        byPlace.set(key, current);
        parts.push(current);
      }
    }
    current?.rows.push(row);
  }
  if (parts.length < 2 || segment.bodyRows.length < parts.length * FEWEST_ROWS_A_PLACE) return undefined;
  const isSure = headed !== undefined || (!namesItsCommune(title) && beginAgain(view, code.column, parts));
  return isSure
    ? parts.map(({ rows, ...about }) => ({ ...about, segment: { ...segment, bodyRows: rows } }))
    : undefined;
}

interface Part extends Omit<CommunePart, "segment"> {
  readonly rows: number[];
}

function namesItsCommune({ place }: TableTitle): boolean {
  return place !== undefined && "row" in place;
}

/** Whether every commune's rows begin with a code that the rows of another have too. */
function beginAgain(view: SheetView, codeColumn: number, parts: readonly Part[]): boolean {
  const codes = parts.map(({ rows }) => rows.map((row) => view.text(row, codeColumn)));
  return codes.every(([first = ""], at) =>
    codes.some((other, index) => index !== at && other.includes(first)),
  );
}

function holdsCodes({ profile }: ColumnSignal): boolean {
  const coded = profile.indicatorCodes + profile.codedLabels;
  return coded > 0 && coded + profile.integers >= profile.filled * HALF && coded >= profile.filled * 0.25;
}
