import type { CellInput, Edit, ExpandedRow } from "../../sheet/edit";
import type { Grid, Scalar } from "../../sheet/grid";
import { readList, scalarAt } from "./layout";
import type { ListLayout, ListOnSheet, ListRow } from "./layout";

export interface ListUpdate {
  readonly layout: ListLayout;
  /** The rows as they shall be. */
  readonly rows: readonly ListRow[];
  /** Whether a row that is on the sheet but not among `rows` goes; the others stay as they are. */
  readonly goes: (row: ListRow) => boolean;
}

interface PlannedRow {
  /** The row on the sheet it stands on, or the one it is a copy of. */
  readonly from: number;
  readonly isNew: boolean;
  readonly cells: ListRow | undefined;
}

/**
 * The edits that bring a list up to date: cells of rows that stay, rows that go, new rows below the last of their group. An
 * office's own columns keep what they hold; in a new row their constants are blank and their formulas go on. Undefined
 * where the sheet does not hold the list.
 */
export function updateList(grid: Grid, update: ListUpdate): readonly Edit[] | undefined {
  const list = readList(grid, update.layout);
  if (list === undefined) return undefined;
  const planned = plannedRows(list, update);
  const kept = planned.filter(({ isNew }) => !isNew);
  return [
    ...kept.flatMap((row) => changedCells(grid, list, row, update.layout)),
    ...rowEdits(grid, list, planned),
    ...numbering(grid, list, planned, update.layout),
  ];
}

function plannedRows(list: ListOnSheet, { layout, rows, goes }: ListUpdate): readonly PlannedRow[] {
  const wanted = new Map(rows.map((row) => [layout.keyOf(row), row]));
  const planned: PlannedRow[] = [];
  const seen = new Set<string>();
  for (const { row, cells } of list.rows) {
    const key = layout.keyOf(cells);
    const fresh = wanted.get(key);
    if (seen.has(key) || (fresh === undefined && goes(cells))) continue;
    seen.add(key);
    planned.push({ from: row, isNew: false, cells: fresh });
  }
  const pattern = planned.at(-1)?.from ?? list.rows[0]?.row ?? list.headerRow + 1;
  return inGroups(
    planned,
    [...wanted].filter(([key]) => !seen.has(key)).map(([, row]) => row),
    list,
    layout,
    pattern,
  );
}

/** Puts new rows below the last row of their group, at the end where there is none. */
function inGroups(
  kept: readonly PlannedRow[],
  added: readonly ListRow[],
  list: ListOnSheet,
  layout: ListLayout,
  pattern: number,
): readonly PlannedRow[] {
  const cellsOf = new Map(list.rows.map(({ row, cells }) => [row, cells]));
  const groups = new Map<string, ListRow[]>();
  for (const row of added) {
    const group = layout.groupOf(row);
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [row]);
    else own.push(row);
  }
  const lastOf = new Map<string, number>();
  kept.forEach(({ from }, at) => lastOf.set(layout.groupOf(cellsOf.get(from) ?? new Map()), at));
  const planned = kept.flatMap((row, at): readonly PlannedRow[] => {
    const group = layout.groupOf(cellsOf.get(row.from) ?? new Map());
    const own = lastOf.get(group) === at ? groups.get(group) : undefined;
    if (own !== undefined) groups.delete(group);
    return [row, ...(own ?? []).map((cells) => ({ from: row.from, isNew: true, cells }))];
  });
  const rest = [...groups.values()].flat();
  return [...planned, ...rest.map((cells) => ({ from: pattern, isNew: true, cells }))];
}

/** What is written of a row: an empty text is a blank cell. */
function valueIn(cells: ListRow, heading: string): Scalar {
  const value = cells.get(heading);
  return value === undefined || value === "" ? null : value;
}

function changedCells(
  grid: Grid,
  list: ListOnSheet,
  { from, cells }: PlannedRow,
  layout: ListLayout,
): readonly Edit[] {
  if (cells === undefined) return [];
  return [...list.columns].flatMap(([heading, column]): readonly Edit[] => {
    if (!cells.has(heading)) {
      // The running number is written apart, once all rows stand where they belong.
      const isLeftOver = heading !== layout.ordinal && scalarAt(grid, from, column) !== null;
      return isLeftOver ? [{ kind: "setCell", sheet: grid.name, row: from, column, value: null }] : [];
    }
    const value = valueIn(cells, heading);
    return scalarAt(grid, from, column) === value
      ? []
      : [{ kind: "setCell", sheet: grid.name, row: from, column, value }];
  });
}

/** Rows that go and rows that come, from the lowest up, so that every address is still the sheet's own. */
function rowEdits(grid: Grid, list: ListOnSheet, planned: readonly PlannedRow[]): readonly Edit[] {
  const stays = new Set(planned.filter(({ isNew }) => !isNew).map(({ from }) => from));
  const copies = new Map<number, ListRow[]>();
  for (const { from, isNew, cells } of planned) {
    if (!isNew || cells === undefined) continue;
    const own = copies.get(from);
    if (own === undefined) copies.set(from, [cells]);
    else own.push(cells);
  }
  const going = list.rows.map(({ row }) => row).filter((row) => !stays.has(row));
  const touched = [...new Set([...copies.keys(), ...going])].sort((one, other) => other - one);
  const edits: Edit[] = [];
  // A list that loses all its rows keeps one, blank, as the pattern of those to come.
  const lastToGo = planned.length === 0 ? list.rows[0]?.row : undefined;
  for (const row of touched) {
    const added = copies.get(row);
    if (added !== undefined) edits.push(expansion(grid, list, row, added, stays.has(row)));
    else if (row === lastToGo) edits.push(...blanked(grid, list, row));
    else edits.push({ kind: "deleteRows", sheet: grid.name, first: row, last: row });
  }
  return joined(edits);
}

function blanked(grid: Grid, list: ListOnSheet, row: number): readonly Edit[] {
  return [...list.columns.values()].map((column) => ({
    kind: "setCell",
    sheet: grid.name,
    row,
    column,
    value: null,
  }));
}

/** Deletions of rows that lie together become one. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const together: Edit[] = [];
  for (const edit of edits) {
    const last = together.at(-1);
    if (edit.kind === "deleteRows" && last?.kind === "deleteRows" && edit.last + 1 === last.first)
      together[together.length - 1] = { ...last, first: edit.first };
    else together.push(edit);
  }
  return together;
}

function expansion(
  grid: Grid,
  list: ListOnSheet,
  row: number,
  added: readonly ListRow[],
  staysItself: boolean,
): Edit {
  const foreign = foreignConstants(grid, list, row);
  const copyOf = (cells: ListRow): ExpandedRow => {
    const values: (CellInput | undefined)[] = [];
    for (const column of foreign) values[column] = null;
    for (const [heading, column] of list.columns) values[column] = valueIn(cells, heading);
    return { from: row, group: 0, values };
  };
  const itself: readonly ExpandedRow[] = staysItself ? [{ from: row, group: 0, values: [] }] : [];
  return {
    kind: "expandRows",
    sheet: grid.name,
    first: row,
    last: row,
    rows: [...itself, ...added.map(copyOf)],
  };
}

/** The columns of an office's own cells that a copy of the row must not repeat. */
function foreignConstants(grid: Grid, list: ListOnSheet, row: number): readonly number[] {
  const own = new Set(list.columns.values());
  const foreign: number[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const isForeign = !own.has(column) && grid.kindAt(row, column) !== "blank";
    if (isForeign && grid.formulaAt(row, column) === undefined) foreign.push(column);
  }
  return foreign;
}

/** The running numbers of the rows as they stand after all other edits. */
function numbering(
  grid: Grid,
  list: ListOnSheet,
  planned: readonly PlannedRow[],
  { ordinal }: ListLayout,
): readonly Edit[] {
  const column = ordinal === undefined ? undefined : list.columns.get(ordinal);
  if (column === undefined || planned.length === 0) return [];
  const isRight = planned.every(
    ({ from, isNew }, at) =>
      !isNew && scalarAt(grid, from, column) === at + 1 && from === list.headerRow + 1 + at,
  );
  if (isRight) return [];
  const values = planned.map((_, at): readonly CellInput[] => [at + 1]);
  return [{ kind: "setBlock", sheet: grid.name, row: list.headerRow + 1, column, values }];
}
