import type { Grid } from "../sheet/grid";
import { meaningOf, resultOfMeaning } from "../sheet/markMeanings";
import type { Table } from "../sheet/table";
import { cellOf, cellText, rawCellAt } from "./cells";
import type { CellReading, Environment, SetBook } from "./environment";
import type { PlaceReader } from "./places";
import type { TargetChooser } from "./targets";
import type { CellOfSheet, TableReading } from "./types";

/** One cell, read once for all who ask. */
export interface ReadCell extends CellReading {
  readonly cell: CellOfSheet;
}

/** A table with everything its reading needs within reach. */
export class TableCursor {
  readonly book: SetBook;

  constructor(
    readonly environment: Environment,
    readonly places: PlaceReader,
    readonly targets: TargetChooser,
    readonly index: number,
    readonly table: Table,
    readonly grid: Grid,
    readonly head: TableReading,
  ) {
    this.book = environment.book(head.set);
  }

  cell(row: number, column: number): CellOfSheet {
    return cellOf(this.grid, row, column);
  }

  read(row: number, column: number): ReadCell {
    const { raw, result, text } = this.environment.readingOf(rawCellAt(this.grid, row, column));
    const cell = this.cell(row, column);
    const meaning = meaningOf(text, this.table.markMeanings);
    return { cell, raw, text, result: meaning === undefined ? result : resultOfMeaning(meaning, text) };
  }

  /** What a cell says that holds no result. */
  text(row: number, column: number): string {
    return cellText(rawCellAt(this.grid, row, column));
  }
}
