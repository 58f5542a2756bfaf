import type { WrittenPlace } from "../records/types";
import type { TableColumn, TableRow } from "../sheet/table";
import { isBlankText } from "../text/normalise";
import { placesInText } from "../text/placesInText";
import { levelInText, matchWritten } from "./registeredList";
import { cellAt, columnOfRole, textAt } from "./tableCells";
import type { TableOnGrid } from "./tableCells";
import { readTimeSpan } from "./timeSpan";
import type { Inspection } from "./types";
import type { PlaceRegister } from "../text/placeRegister";
import { readDistrictName } from "../text/placeName";

/** What an inspection timetable says. */
export interface InspectionList {
  readonly inspections: readonly Inspection[];
  /** Names outside the register, misspelt ones too. */
  readonly unmatched: readonly WrittenPlace[];
}

interface Subject {
  readonly communes: readonly string[];
  readonly sentence: string;
  readonly unmatched: readonly WrittenPlace[];
}

const PARTNER_SEPARATOR = /(?:^|\s)-\s+|\n/u;

function partnersOf(text: string): readonly string[] {
  return text.split(PARTNER_SEPARATOR).flatMap((partner) => (isBlankText(partner) ? [] : [partner.trim()]));
}

interface Columns {
  readonly time: TableColumn;
  readonly content: TableColumn | undefined;
  readonly done: TableColumn | undefined;
}

function inspectionColumns(sheet: TableOnGrid, place: TableColumn, time: TableColumn): Columns {
  const content = sheet.table.columns.find(
    (column) => column !== place && (column.role === "label" || column.role === "target"),
  );
  return { time, content, done: columnOfRole(sheet, "actual", "result", "verdict") };
}

function subjectOf(
  sentence: string,
  register: PlaceRegister | undefined,
  { year, district: beside }: { readonly year: number; readonly district: string | undefined },
): Subject {
  const places = placesInText(sentence).map(({ written, district = beside }) =>
    matchWritten(register, written, { year, ...(district === undefined ? {} : { district }) }),
  );
  const communes = places.flatMap(({ match }) => (match.kind === "unknown" ? [] : [match.code]));
  return {
    communes: [...new Set(communes)],
    sentence,
    unmatched: places.filter(({ match }) => match.kind !== "known"),
  };
}

function readInspection(
  sheet: TableOnGrid,
  row: TableRow,
  columns: Columns,
  subject: Subject,
  year: number,
): Inspection | undefined {
  const time = textAt(sheet, row, columns.time);
  const span = readTimeSpan(time, year);
  if (span === undefined) return undefined;
  const level = levelInText(subject.sentence);
  return {
    id: `dong-${String(row.row + 1)}`,
    communes: subject.communes,
    ...(level === undefined ? {} : { level }),
    time,
    ...span,
    content: textAt(sheet, row, columns.content),
    lead: textAt(sheet, row, columnOfRole(sheet, "lead")),
    partners: partnersOf(textAt(sheet, row, columnOfRole(sheet, "partner"))),
    cell: cellAt(sheet, row.row, columns.time),
    ...(columns.done === undefined ? {} : { done: textAt(sheet, row, columns.done) }),
  };
}

/**
 * Reads an inspection timetable: the communes inside a sentence of its first column, the time as dates, who leads and who
 * takes part. A row whose first cell is blank goes on with the communes of the row above.
 */
export function readInspections(
  sheet: TableOnGrid,
  register: PlaceRegister | undefined,
  year: number,
): InspectionList {
  const place = columnOfRole(sheet, "place", "label");
  const time = columnOfRole(sheet, "time");
  if (place === undefined || time === undefined) return { inspections: [], unmatched: [] };
  const columns = inspectionColumns(sheet, place, time);
  const unmatched: WrittenPlace[] = [];
  const inspections: Inspection[] = [];
  let subject: Subject = { communes: [], sentence: "", unmatched: [] };
  for (const row of sheet.table.rows) {
    if (row.kind !== "record") continue;
    const sentence = textAt(sheet, row, place);
    if (!isBlankText(sentence)) {
      subject = subjectOf(sentence, register, {
        year,
        district: row.district && readDistrictName(row.district),
      });
      unmatched.push(...subject.unmatched.map((one) => ({ ...one, cell: cellAt(sheet, row.row, place) })));
    }
    const inspection = readInspection(sheet, row, columns, subject, year);
    if (inspection !== undefined) inspections.push(inspection);
  }
  return { inspections, unmatched };
}
