import type { CriteriaSet } from "../criteria/types";
import type { Edit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import type { Level } from "../sheet/table";
import type { Consolidation } from "./consolidate";
import { conflictRows, DIFFERENCES, errorRows, isOfFile, isOfUnit } from "./lists/differences";
import { gridNamed, readList } from "./lists/layout";
import type { ListLayout, ListRow } from "./lists/layout";
import { MATRIX_LEVELS, matrixHead, matrixLayout, matrixRow, unitOfMatrixRow } from "./lists/matrix";
import { fileOf, outdated, RECEIVED, receivedRow } from "./lists/received";
import { REGISTER, registerRows, reportOfRow } from "./lists/register";
import { letterEdits, REMINDERS, reminderRows } from "./lists/reminders";
import { updateList } from "./lists/updateList";
import { periodInWords } from "../plan/periodInWords";
import { reasonOf } from "./reason";
import type { Submission, Unit } from "./types";

/** The sheets a consolidated workbook has. */
export const CONSOLIDATION_SHEETS: readonly string[] = [
  RECEIVED.sheet,
  ...MATRIX_LEVELS.map((level) => matrixLayout(level, undefined).sheet),
  REGISTER.sheet,
  DIFFERENCES.sheet,
  REMINDERS.sheet,
];

/**
 * The edits that put a consolidation into its workbook: the bundled template, or an earlier consolidation, whose rows of
 * units sent again are replaced and whose other rows, columns and sheets stay. Undefined where a list is missing: the
 * workbook is no consolidation.
 */
export function workbookEdits(
  consolidation: Consolidation,
  grids: readonly Grid[],
  sets: readonly CriteriaSet[],
): readonly Edit[] | undefined {
  const parts = [
    // First, while the sheets are short: each later change of a sheet passes over all its rows.
    headEdits(consolidation, grids),
    listEdits(grids, RECEIVED, receivedUpdate(consolidation, grids)),
    ...MATRIX_LEVELS.map((level) => matrixEdits(consolidation, grids, sets, level)),
    listEdits(grids, DIFFERENCES, differencesUpdate(consolidation, sets)),
    listEdits(grids, REMINDERS, { rows: reminderRows(consolidation.owing), goes: () => true }),
    // Last, being by far the longest: rows that move on another sheet pass over those of this one.
    listEdits(grids, REGISTER, registerUpdate(consolidation, sets)),
  ];
  const edits: Edit[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    edits.push(...part);
  }
  return edits;
}

interface Update {
  readonly rows: readonly ListRow[];
  readonly goes: (row: ListRow) => boolean;
}

function listEdits(grids: readonly Grid[], layout: ListLayout, update: Update): readonly Edit[] | undefined {
  const grid = gridNamed(grids, layout.sheet);
  return grid === undefined ? undefined : updateList(grid, { layout, ...update });
}

/** Files of earlier runs stay listed; the one a unit's figures came from is now the older version. */
function receivedUpdate({ files, conflicts }: Consolidation, grids: readonly Grid[]): Update {
  const names = new Set(files.map(({ digest }) => digest.name));
  const rows = files.map((file) => receivedRow(file, reasonOf(file)));
  const replaced = new Map(
    conflicts.flatMap(({ taken, files: versions }) =>
      taken !== undefined && names.has(taken)
        ? versions.filter((version) => !names.has(version)).map((version) => [version, taken] as const)
        : [],
    ),
  );
  const grid = gridNamed(grids, RECEIVED.sheet);
  const earlier = (grid === undefined ? undefined : readList(grid, RECEIVED))?.rows ?? [];
  const older = earlier.flatMap(({ cells }) => {
    const instead = replaced.get(fileOf(cells));
    return instead === undefined ? [] : [outdated(cells, instead)];
  });
  return { rows: [...rows, ...older], goes: () => false };
}

function setOfLevel(
  taken: readonly Submission[],
  sets: readonly CriteriaSet[],
  level: Level,
): CriteriaSet | undefined {
  const counts = new Map<string, number>();
  for (const submission of taken) {
    if (submission.level === level) counts.set(submission.set, (counts.get(submission.set) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return sets.find(({ id, level: own }) => (most === undefined ? own === level : id === most[0]));
}

function matrixEdits(
  { taken, period }: Consolidation,
  grids: readonly Grid[],
  sets: readonly CriteriaSet[],
  level: Level,
): readonly Edit[] | undefined {
  const set = setOfLevel(taken, sets, level);
  const layout = matrixLayout(level, set);
  const grid = gridNamed(grids, layout.sheet);
  if (grid === undefined || set === undefined) return undefined;
  const own = taken.filter((submission) => submission.set === set.id);
  const sent = new Set(own.map(({ unit }) => unit.key));
  const list = updateList(grid, {
    layout,
    rows: own.map(matrixRow),
    goes: (row) => sent.has(unitOfMatrixRow(row)),
  });
  return list === undefined ? undefined : [...matrixHead(grid, set, period), ...list];
}

/** Rows of a report that was sent again go, unless it has them again. */
function registerUpdate({ taken, period }: Consolidation, sets: readonly CriteriaSet[]): Update {
  const sent = new Set(taken.map(({ unit, set }) => `${unit.key}\u0000${set}`));
  return {
    rows: taken.flatMap((submission) => registerRows(submission, period, sets)),
    goes: (row) => sent.has(reportOfRow(row, sets)),
  };
}

/** What is said of a unit or a file of this run is said anew; the rest stays. */
function differencesUpdate({ files, conflicts }: Consolidation, sets: readonly CriteriaSet[]): Update {
  const units: readonly Unit[] = files.flatMap((file) => file.units);
  const names = files.map(({ digest }) => digest.name);
  const isUsed = (state: string): boolean => state !== "duplicate" && state !== "olderVersion";
  return {
    rows: [
      ...conflicts.flatMap((conflict) => conflictRows(conflict, sets)),
      ...files.flatMap(({ digest, state, units: own }) => (isUsed(state) ? errorRows(digest, own) : [])),
    ],
    goes: (row) => names.some((name) => isOfFile(row, name)) || units.some((unit) => isOfUnit(row, unit)),
  };
}

const PERIOD_ROW = 1;

/** The period below the titles, and the letter to those who owe a report. */
function headEdits({ period, reminder, owing }: Consolidation, grids: readonly Grid[]): readonly Edit[] {
  const value = periodInWords(period);
  const titled = [RECEIVED, REGISTER, DIFFERENCES, REMINDERS].flatMap(({ sheet }): readonly Edit[] => {
    const grid = gridNamed(grids, sheet);
    if (grid === undefined || grid.textAt(PERIOD_ROW, 0) === value) return [];
    return [{ kind: "setCell", sheet: grid.name, row: PERIOD_ROW, column: 0, value }];
  });
  const grid = gridNamed(grids, REMINDERS.sheet);
  return grid === undefined ? titled : [...titled, ...letterEdits(grid, reminder, owing)];
}
