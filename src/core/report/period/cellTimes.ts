import type { CellOfSheet } from "../../records/types";
import { statedTime } from "../../sheet/statedTime";
import type { StatedTime } from "../../sheet/statedTime";
import type { Table } from "../../sheet/table";
import { earlierTime, isOfEarlierResults } from "./earlierTime";
import type { CellTime } from "./match";

/** What the workbook says of the time its figures are of, cell by cell. */
export interface CellTimes {
  /** By the heading of its column, else by its table, its sheet, the whole workbook; empty where none of them says. */
  at(cell: CellOfSheet): CellTime;
  /** The same without the heading of the cell's column. */
  aroundCell(cell: CellOfSheet): StatedTime;
  ofTable(table: Table): StatedTime;
}

/** Sheets that say when something is to be done, not when figures were counted. */
const ABOUT_THE_FUTURE: readonly Table["kind"][] = ["plan", "inspection"];
/** A sheet that is no table tells its time at its top; further down it tells of many. */
const ROWS_OF_A_COVER = 5;

const UNTOLD: StatedTime = {};

/** Reads the times of a workbook from its recognised sheets. */
export function cellTimesOf(tables: readonly Table[]): CellTimes {
  const own = new Map(tables.map((table) => [table, timeOfTitle(table)]));
  const told = tables.flatMap((table) =>
    ABOUT_THE_FUTURE.includes(table.kind) ? [] : [{ table, time: own.get(table) ?? UNTOLD }],
  );
  const ofBook = common(told.map(({ time }) => time));
  const times = new Map(
    tables.map((table) => {
      const ofSheet = common(told.filter((each) => each.table.sheet === table.sheet).map(({ time }) => time));
      return [table, completed(own.get(table) ?? UNTOLD, completed(ofSheet, ofBook))];
    }),
  );
  const bySheet = new Map<string, Table[]>();
  for (const table of tables) bySheet.set(table.sheetName, [...(bySheet.get(table.sheetName) ?? []), table]);
  const ofTable = (table: Table): StatedTime => times.get(table) ?? UNTOLD;
  const ofColumns = new Map<Table, Map<number, CellTime>>();
  const inColumn = (table: Table, column: number): CellTime => {
    const known = ofColumns.get(table) ?? new Map<number, CellTime>();
    ofColumns.set(table, known);
    const time = known.get(column) ?? underHeading(table, column, ofTable(table));
    known.set(column, time);
    return time;
  };
  const tableAround = ({ sheet, row, column }: CellOfSheet): Table | undefined => {
    const ofSheet = bySheet.get(sheet) ?? [];
    const above = ofSheet.filter(({ area }) => area.top <= row);
    // Tables can stand side by side.
    const beside = above.findLast(({ area }) => area.left <= column && column <= area.right);
    return beside ?? above.at(-1) ?? ofSheet[0];
  };
  return {
    ofTable,
    aroundCell: (cell) => {
      const around = tableAround(cell);
      return around === undefined ? ofBook : ofTable(around);
    },
    at: (cell) => {
      const around = tableAround(cell);
      return around === undefined ? ofBook : inColumn(around, cell.column);
    },
  };
}

function timeOfTitle({ kind, title, sheetName, firstRow }: Table): StatedTime {
  const lines =
    kind === "unknown" ? title.lines.filter(({ row }) => row < firstRow + ROWS_OF_A_COVER) : title.lines;
  return (
    statedTime(
      lines.map(({ text }) => text),
      sheetName,
    ) ?? UNTOLD
  );
}

/** What a heading says goes before what the title says; a heading of another year tells nothing of the title's quarter. */
function underHeading(table: Table, column: number, time: StatedTime): CellTime {
  const found = table.columns.find((each) => each.column === column);
  const heading = found?.heading ?? [];
  if (found !== undefined && isOfEarlierResults(table, found)) return earlierTime(heading, time);
  const own = statedTime(heading);
  if (own === undefined) return time;
  if (own.quarter !== undefined)
    return completed(own, time.year === undefined ? UNTOLD : { year: time.year });
  return own.year === time.year || time.year === undefined ? { ...time, ...own } : own;
}

/** What is untold of a time, from another one that does not contradict it. */
function completed(time: StatedTime, other: StatedTime): StatedTime {
  if (time.quarter !== undefined && time.year !== undefined) return time;
  if (time.quarter !== undefined) return other.year === undefined ? time : { ...time, year: other.year };
  if (time.year !== undefined && other.year !== undefined && time.year !== other.year) return time;
  return { ...other, ...time };
}

/** The time that several agree on, as far as they do. */
function common(times: readonly StatedTime[]): StatedTime {
  const years = new Set(times.flatMap(({ year }) => year ?? []));
  const [year] = years;
  const dated = times.filter(({ quarter }) => quarter !== undefined);
  const [first] = dated;
  const agree =
    first !== undefined &&
    dated.every(({ quarter, months }) => quarter === first.quarter && months === first.months);
  return {
    ...(years.size === 1 && year !== undefined ? { year } : {}),
    // Of two years one quarter is two times.
    ...(agree && first.quarter !== undefined && years.size <= 1 ? { quarter: first.quarter } : {}),
    ...(agree && first.months !== undefined && years.size <= 1 ? { months: first.months } : {}),
  };
}
