import type { CriteriaSet, Indicator } from "../criteria/types";
import { cellOf, rawCellAt } from "../records/cells";
import { placeKey } from "../records/places";
import type {
  CellOfSheet,
  CommuneAssessment,
  IndicatorRecord,
  Reading,
  WrittenPlace,
} from "../records/types";
import type { Area, CellRef, Grid } from "../sheet/grid";
import type { Table, TableRow } from "../sheet/table";
import { cellValue } from "./cellValue";
import type { Value } from "./cellValue";
import { statedQuantity } from "./quantity";
import type { Field } from "./types";
import type { Vocabulary } from "./vocabulary";

/** Where one side of a rule is looked at: a row, a commune, a sheet, or the workbook as a whole. */
export interface Frame {
  readonly sheet?: string;
  readonly table?: number;
  readonly row?: number;
  readonly place?: WrittenPlace;
  readonly set?: string;
  /** Within areas of one size that are compared cell by cell. */
  readonly offset?: CellRef;
}

/** A value with the cells it comes from. */
export interface Operand {
  readonly value: Value;
  readonly cells: readonly CellOfSheet[];
}

export interface OperandSources {
  readonly reading: Reading;
  readonly tables: readonly Table[];
  readonly gridByName: ReadonlyMap<string, Grid>;
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly vocabulary: Vocabulary;
  /** The place a row of a table nobody recognised is about. */
  placeOf(table: number, row: TableRow): WrittenPlace | undefined;
}

export const ABSENT: Operand = { value: { kind: "absent" }, cells: [] };

/** Finds what rules name in the workbook. */
export class Operands {
  private readonly records = new Map<string, IndicatorRecord[]>();
  private readonly indicators = new Map<string, Indicator | undefined>();
  /** By table and row: the place a row is about. */
  private readonly placeOfRow = new Map<string, WrittenPlace>();
  /** By table and place. */
  private readonly areas = new Map<string, string>();
  private readonly rowsOfPlace = new Map<string, { readonly table: number; readonly row: number }[]>();

  /** Sheets of money, whose whole numbers are rounded. */
  private readonly amountSheets: ReadonlySet<string>;

  constructor(private readonly sources: OperandSources) {
    this.amountSheets = new Set(
      sources.tables.flatMap(({ kind, sheetName }) => (kind === "funding" ? [sheetName] : [])),
    );
    for (const record of sources.reading.records) {
      if (record.scope !== "indicator" || record.repeats !== undefined) continue;
      const place = placeKey(record.place);
      this.areas.set(`${String(record.table)}:${place}`, record.area);
      for (const key of recordKeys(record.table, place, record.set, record.code)) {
        const own = this.records.get(key);
        if (own === undefined) this.records.set(key, [record]);
        else own.push(record);
      }
    }
    this.indexPlaces();
  }

  /** The places a field is found at, for a rule that begins with it. */
  framesOf(field: Field): readonly Frame[] {
    switch (field.kind) {
      case "indicator":
        return this.framesOfCode(field.code);
      case "column":
        return this.framesOfColumn(field.heading);
      case "criteria":
        return this.sources.reading.assessments.map(({ place, set, sheet }) => ({ place, set, sheet }));
    }
  }

  /** The tables that have a column, for sums over the whole of it. */
  tablesWith(heading: string): readonly Frame[] {
    return this.sources.vocabulary.columnsByTable.flatMap((columns, table): readonly Frame[] =>
      columns.get(heading)?.length === 1 ? [this.frameOfTable(table)] : [],
    );
  }

  field(field: Field, frame: Frame): Operand {
    switch (field.kind) {
      case "indicator":
        return this.ofCode(field.code, frame);
      case "column":
        return this.ofColumn(field.heading, frame);
      case "criteria":
        return this.ofCriteria(field.count, frame);
    }
  }

  /** The area the commune of a frame takes its thresholds from. */
  areaOf({ table, place, sheet }: Frame): string | undefined {
    const { tables } = this.sources.reading;
    const own =
      table === undefined || place === undefined
        ? undefined
        : this.areas.get(`${String(table)}:${placeKey(place)}`);
    const head = table === undefined ? tables.find((one) => one.sheet === sheet) : tables[table];
    return own ?? head?.area;
  }

  cell(sheet: string | undefined, row: number, column: number): Operand {
    const grid = sheet === undefined ? undefined : this.sources.gridByName.get(sheet);
    if (grid === undefined) return ABSENT;
    const around = { isRate: false, isAmount: this.amountSheets.has(grid.name) };
    return { value: cellValue(rawCellAt(grid, row, column), around), cells: [cellOf(grid, row, column)] };
  }

  /** The cells of an area that lie within what the sheet holds. */
  cellsOf(sheet: string | undefined, area: Area): readonly Operand[] {
    const grid = sheet === undefined ? undefined : this.sources.gridByName.get(sheet);
    if (grid === undefined) return [];
    const cells: Operand[] = [];
    for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount - 1); row++) {
      for (let column = area.left; column <= Math.min(area.right, grid.columnCount - 1); column++) {
        cells.push(this.cell(sheet, row, column));
      }
    }
    return cells;
  }

  private indexPlaces(): void {
    const { tables, reading } = this.sources;
    const byCell = new Map<string, WrittenPlace>();
    for (const { place, table } of reading.places) {
      if (place.cell !== undefined) byCell.set(`${String(table)}:${String(place.cell.row)}`, place);
    }
    tables.forEach((table, at) => {
      const own = reading.tables[at]?.place;
      for (const tableRow of table.rows) {
        const { row, kind, placeRow } = tableRow;
        if (kind !== "record") continue;
        const named = byCell.get(`${String(at)}:${String(placeRow ?? row)}`);
        const place = named ?? this.sources.placeOf(at, tableRow) ?? own;
        if (place === undefined) continue;
        this.placeOfRow.set(`${String(at)}:${String(row)}`, place);
        const key = placeKey(place);
        const rows = this.rowsOfPlace.get(key) ?? [];
        rows.push({ table: at, row });
        this.rowsOfPlace.set(key, rows);
      }
    });
  }

  private framesOfCode(code: string): readonly Frame[] {
    const seen = new Set<string>();
    return this.sources.reading.records.flatMap((record): readonly Frame[] => {
      if (record.scope !== "indicator" || record.code !== code) return [];
      const key = recordKeys(record.table, placeKey(record.place), record.set, code)[0] ?? "";
      if (seen.has(key)) return [];
      seen.add(key);
      const { table, place, set, cell } = record;
      return [{ table, place, set, sheet: cell.sheet, row: cell.row }];
    });
  }

  private framesOfColumn(heading: string): readonly Frame[] {
    return this.tablesWith(heading).flatMap((frame) => {
      const { table = 0 } = frame;
      const rows = this.sources.tables[table]?.rows.filter(({ kind }) => kind === "record") ?? [];
      return rows.map(({ row }): Frame => {
        const place = this.placeOfRow.get(`${String(table)}:${String(row)}`);
        return { ...frame, row, ...(place === undefined ? {} : { place }) };
      });
    });
  }

  private frameOfTable(table: number): Frame {
    const head = this.sources.reading.tables[table];
    const sheet = this.sources.tables[table]?.sheetName;
    return {
      table,
      ...(sheet === undefined ? {} : { sheet }),
      ...(head === undefined ? {} : { set: head.set }),
    };
  }

  /** In the same table first, then wherever the same commune reports by the same set, then by any. */
  private ofCode(code: string, { table, place, set }: Frame): Operand {
    if (place === undefined) return ABSENT;
    for (const key of recordKeys(table, placeKey(place), set, code)) {
      const found = this.records.get(key);
      // The latest reading that has a result is what counts.
      const record = found?.findLast(({ raw }) => raw.kind !== "blank") ?? found?.at(-1);
      if (record !== undefined) return { value: this.valueOf(record), cells: [record.cell] };
    }
    return ABSENT;
  }

  private valueOf(record: IndicatorRecord): Value {
    const key = `${record.set}\u0000${record.code}`;
    if (!this.indicators.has(key)) {
      const set = this.sources.sets.get(record.set);
      this.indicators.set(
        key,
        set?.indicators.find(({ code }) => code === record.code),
      );
    }
    const isRate = record.unit === "%" || this.indicators.get(key)?.measure === "rate";
    return cellValue(record.raw, { isRate, isAmount: false });
  }

  /** In the same row where its table has the column, else in the one row another table has for the commune. */
  private ofColumn(heading: string, { table, row, place }: Frame): Operand {
    const { columnsByTable } = this.sources.vocabulary;
    const own = table === undefined ? undefined : columnsByTable[table]?.get(heading);
    if (table !== undefined && row !== undefined && own?.length === 1) {
      return this.inTable(table, row, own[0] ?? 0);
    }
    if (place === undefined) return ABSENT;
    const found = (this.rowsOfPlace.get(placeKey(place)) ?? []).flatMap((at) => {
      const columns = columnsByTable[at.table]?.get(heading);
      return columns?.length === 1 ? [this.inTable(at.table, at.row, columns[0] ?? 0)] : [];
    });
    const [first] = found;
    if (first === undefined) return ABSENT;
    if (found.length === 1) return first;
    // Several rows of one commune: nobody said which is meant.
    return { value: { kind: "unclear" }, cells: found.flatMap(({ cells }) => cells) };
  }

  private inTable(table: number, row: number, column: number): Operand {
    const source = this.sources.tables[table];
    const grid = source === undefined ? undefined : this.sources.gridByName.get(source.sheetName);
    if (source === undefined || grid === undefined) return ABSENT;
    const around = { isRate: false, isAmount: source.kind === "funding" };
    return { value: cellValue(rawCellAt(grid, row, column), around), cells: [cellOf(grid, row, column)] };
  }

  private ofCriteria(count: "met" | "unmet", frame: Frame): Operand {
    const found = this.assessmentFor(frame);
    if (found === undefined) return ABSENT;
    // What could not be judged may still turn out met or not.
    if (found.unresolved > 0) return { value: { kind: "blank" }, cells: this.countCells(found) };
    return {
      value: { kind: "number", quantity: statedQuantity(found[count]) },
      cells: this.countCells(found),
    };
  }

  private assessmentFor({ place, set, sheet }: Frame): CommuneAssessment | undefined {
    if (place === undefined) return undefined;
    const own = this.sources.reading.assessments.filter(
      (one) => placeKey(one.place) === placeKey(place) && (set === undefined || one.set === set),
    );
    return own.find((one) => one.sheet === sheet) ?? own[0];
  }

  /** Where the sheet writes the count itself, else where it names the commune. */
  private countCells({ place, set, sheet }: CommuneAssessment): readonly CellOfSheet[] {
    const written = this.sources.reading.counts.find(
      (count) => count.set === set && count.cell.sheet === sheet && placeKey(count.place) === placeKey(place),
    );
    const cell = written?.cell ?? place.cell;
    return cell === undefined ? [] : [cell];
  }
}

function recordKeys(
  table: number | undefined,
  place: string,
  set: string | undefined,
  code: string,
): readonly string[] {
  return [
    ...(table === undefined ? [] : [["table", String(table), place, code].join("\u0000")]),
    ...(set === undefined ? [] : [["set", set, place, code].join("\u0000")]),
    ["any", place, code].join("\u0000"),
  ];
}
