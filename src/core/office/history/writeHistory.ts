import { VERDICT_LABELS } from "../../checks/verdictLabels";
import { periodInWords } from "../../plan/periodInWords";
import type { CriteriaSet } from "../../criteria/types";
import { printDay } from "../../plan/isoDate";
import type { IsoDate } from "../../plan/isoDate";
import type { Period } from "../../plan/period";
import type { IndicatorRecord } from "../../records/types";
import type { Edit } from "../../sheet/edit";
import type { Grid, Scalar } from "../../sheet/grid";
import { scalarAt } from "../../sheet/scalarAt";
import { formatKind } from "../../target/cellNumber";
import { HISTORY_COLUMNS, HISTORY_HEADERS, SCOPE_WORDS, STAGE_WORDS } from "./historyLayout";
import type { HistoryColumn } from "./historyLayout";
import { groupKey, readHistorySheet } from "./readHistory";

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

/** What a check has judged, as rows of the history; what nobody reported leaves no row. */
export function historyEntries(
  records: readonly IndicatorRecord[],
  occasion: HistoryOccasion,
): readonly HistoryEntry[] {
  return records
    .filter(
      ({ place, repeats, judgement }) =>
        place.name !== "" && repeats === undefined && judgement.verdict !== "missing",
    )
    .map((record) => ({
      group: groupKey({ period: occasion.period, place: record.place, set: record.set }),
      line: lineOf(record, occasion),
    }));
}

function lineOf(record: IndicatorRecord, { period, cutOff, writtenOn, version }: HistoryOccasion): Line {
  const { place, set, scope, code, stage, targetText, judgement } = record;
  const { match } = place;
  return {
    period: periodInWords(period),
    cutOff: printDay(cutOff),
    place: place.name,
    district: match.district ?? null,
    placeCode: match.kind === "unknown" ? null : match.code,
    set,
    scope: SCOPE_WORDS[scope],
    code,
    stage: stage === undefined ? null : STAGE_WORDS[stage],
    result: resultOf(record),
    target: targetText === "" ? null : targetText,
    verdict: VERDICT_LABELS[judgement.verdict],
    writtenOn: printDay(writtenOn),
    version,
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
  const free = stored.filter((row) => groups.has(groupKey(row))).map(({ cell }) => cell.row);
  const columns = HISTORY_COLUMNS.flatMap((name) => {
    const column = layout.columns.get(name);
    return column === undefined ? [] : [{ name, column }];
  });
  const rowFor = (at: number): number => free[at] ?? grid.rowCount + at - free.length;
  const setCell = (row: number, column: number, value: Scalar): readonly Edit[] => {
    const expect = scalarAt(grid, { row, column });
    return expect === value ? [] : [{ kind: "setCell", sheet: grid.name, row, column, expect, value }];
  };
  return [
    ...entries.flatMap(({ line }, at) =>
      columns.flatMap(({ name, column }) => setCell(rowFor(at), column, line[name])),
    ),
    ...free
      .slice(entries.length)
      .flatMap((row) => columns.flatMap(({ column }) => setCell(row, column, null))),
  ];
}
