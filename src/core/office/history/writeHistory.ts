import { VERDICT_LABELS } from "../../checks/verdictLabels";
import { periodInWords } from "../../plan/periodInWords";
import type { CriteriaSet } from "../../criteria/types";
import type { Cumulative } from "../../checks/time/cumulatives";
import { printDay } from "../../plan/isoDate";
import type { IsoDate } from "../../plan/isoDate";
import { lastQuarterOf } from "../../plan/period";
import type { Period } from "../../plan/period";
import type { IndicatorRecord, WrittenPlace } from "../../records/types";
import type { Edit } from "../../sheet/edit";
import type { Grid, Scalar } from "../../sheet/grid";
import { scalarAt } from "../../sheet/scalarAt";
import { formatKind } from "../../target/cellNumber";
import { grouped } from "../../text/grouped";
import { HISTORY_COLUMNS, HISTORY_HEADERS, SCOPE_WORDS, STAGE_WORDS } from "./historyLayout";
import type { HistoryColumn, HistoryLayout } from "./historyLayout";
import { cumulativeKey, groupKey } from "./historyRow";
import { readHistorySheet } from "./readHistory";

/** What the rows of a period say besides what was judged. */
export interface HistoryOccasion {
  readonly period: Period;
  readonly cutOff: IsoDate;
  readonly writtenOn: IsoDate;
  /** The version of the program. */
  readonly version: string;
}

type Line = Readonly<Record<HistoryColumn, Scalar>>;

/** One row to be written, and the group of rows it replaces together with others. */
export interface HistoryEntry {
  readonly group: string;
  readonly line: Line;
}

/** What a check has read and judged. */
export interface Judged {
  readonly records: readonly IndicatorRecord[];
  readonly cumulatives: readonly Cumulative[];
}

/**
 * What a check has judged, and what it has read that counts up to the end of the period, as rows of the history; what nobody
 * reported leaves no row.
 */
export function historyEntries(
  { records, cumulatives }: Judged,
  occasion: HistoryOccasion,
): readonly HistoryEntry[] {
  const judged = records.filter(
    ({ place, repeats, judgement }) =>
      place.name !== "" && repeats === undefined && judgement.verdict !== "missing",
  );
  return [
    ...judged.map((record) => ({
      group: groupKey({ period: occasion.period, place: record.place, set: record.set }),
      line: lineOf(record, occasion),
    })),
    ...figuresAt(cumulatives, occasion.period).map((figure) => ({
      group: keyOfFigure(figure, occasion.period),
      line: lineOfFigure(figure, occasion),
    })),
  ];
}

/** The figures that end with a period; of two that count the same neither, since nobody could tell them apart later. */
function figuresAt(cumulatives: readonly Cumulative[], period: Period): readonly Cumulative[] {
  const last = lastQuarterOf(period);
  const ending = cumulatives.filter(
    ({ year, quarter }) => year === period.year && (quarter === undefined || quarter === last),
  );
  const alike = grouped(ending, (figure) => keyOfFigure(figure, period));
  return [...alike.values()].flatMap((figures) => (figures.length === 1 ? figures : []));
}

function keyOfFigure({ place, subject }: Cumulative, period: Period): string {
  return cumulativeKey({ period, subject, ...(place === undefined ? {} : { place }) });
}

function lineOfFigure({ place, subject, value }: Cumulative, occasion: HistoryOccasion): Line {
  return {
    ...lineOfOccasion(occasion),
    ...(place === undefined ? NOWHERE : lineOfPlace(place)),
    set: null,
    scope: SCOPE_WORDS.cumulative,
    code: null,
    subject,
    stage: null,
    result: value,
    target: null,
    verdict: null,
  };
}

const NOWHERE = { place: null, district: null, placeCode: null } as const;

function lineOf(record: IndicatorRecord, occasion: HistoryOccasion): Line {
  const { place, set, scope, code, label, stage, targetText, judgement } = record;
  return {
    ...lineOfOccasion(occasion),
    ...lineOfPlace(place),
    set,
    scope: SCOPE_WORDS[scope],
    code,
    subject: label === "" ? null : label,
    stage: stage === undefined ? null : STAGE_WORDS[stage],
    result: resultOf(record),
    target: targetText === "" ? null : targetText,
    verdict: VERDICT_LABELS[judgement.verdict],
  };
}

function lineOfOccasion({
  period,
  cutOff,
  writtenOn,
  version,
}: HistoryOccasion): Pick<Line, "period" | "cutOff" | "writtenOn" | "version"> {
  return {
    period: periodInWords(period),
    cutOff: printDay(cutOff),
    writtenOn: printDay(writtenOn),
    version,
  };
}

function lineOfPlace({ name, match }: WrittenPlace): Pick<Line, "place" | "district" | "placeCode"> {
  return {
    place: name,
    district: match.district ?? null,
    placeCode: match.kind === "unknown" ? null : match.code,
  };
}

/** A rate as it is shown, since a bare 0,97 would not say that it is 97%; other numbers as they are. */
function resultOf({ raw, resultText }: IndicatorRecord): Scalar {
  const isPlain = raw.kind === "number" && formatKind(raw.formatCode) !== "percent";
  return isPlain ? raw.value : resultText === "" ? null : resultText;
}

/** The rows of a history sheet made anew, with its header. */
export function historyRows(entries: readonly HistoryEntry[]): readonly (readonly Scalar[])[] {
  return [
    HISTORY_COLUMNS.map((column) => HISTORY_HEADERS[column]),
    ...entries.map(({ line }) => HISTORY_COLUMNS.map((column) => line[column])),
  ];
}

/**
 * Writes entries into a history sheet that is there. A commune's rows of the same period and set take the place of those written
 * before, so that nothing stands twice; what is not needed any more becomes blank, and what is new stands below all else. Rows of
 * others, and rows that cannot be read, stay as they are.
 */
export function historyEdits(
  grid: Grid,
  sets: readonly CriteriaSet[],
  entries: readonly HistoryEntry[],
): readonly Edit[] {
  const history = readHistorySheet(grid, sets);
  if (history === undefined) return [];
  const { layout, stored } = history;
  const groups = new Set(entries.map(({ group }) => group));
  const free = stored.filter(({ group }) => groups.has(group)).map(({ row }) => row);
  const { columns, headings } = columnsFor(grid, layout);
  const rowFor = (at: number): number => free[at] ?? grid.rowCount + at - free.length;
  const setCell = (row: number, column: number, value: Scalar): readonly Edit[] => {
    const expect = scalarAt(grid, { row, column });
    return expect === value ? [] : [{ kind: "setCell", sheet: grid.name, row, column, expect, value }];
  };
  return [
    ...headings.flatMap(({ name, column }) => setCell(layout.headerRow, column, HISTORY_HEADERS[name])),
    ...entries.flatMap(({ line }, at) =>
      columns.flatMap(({ name, column }) => setCell(rowFor(at), column, line[name])),
    ),
    ...free
      .slice(entries.length)
      .flatMap((row) => columns.flatMap(({ column }) => setCell(row, column, null))),
  ];
}

interface PlacedColumn {
  readonly name: HistoryColumn;
  readonly column: number;
}

/** The columns to be written: those the sheet has, and the one that sheets made by earlier versions lack, to the right of all. */
function columnsFor(
  grid: Grid,
  { columns }: HistoryLayout,
): { readonly columns: readonly PlacedColumn[]; readonly headings: readonly PlacedColumn[] } {
  const present = HISTORY_COLUMNS.flatMap((name) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ name, column }];
  });
  const headings: readonly PlacedColumn[] = columns.has("subject")
    ? []
    : [{ name: "subject", column: grid.columnCount }];
  return { columns: [...present, ...headings], headings };
}
