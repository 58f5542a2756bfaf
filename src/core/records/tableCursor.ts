import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import type { RawCell, Result } from "../target/types";
import { cellOf, rawCellAt } from "./cells";
import type { Environment, SetBook } from "./environment";
import type { PlaceReader } from "./places";
import type { TargetChooser } from "./targets";
import type { CellOfSheet, TableReading } from "./types";

/** One cell, read once for all who ask. */
export interface ReadCell {
  readonly cell: CellOfSheet;
  readonly raw: RawCell;
  readonly result: Result;
  readonly text: string;
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
    const raw = rawCellAt(this.grid, row, column);
    return {
      cell: this.cell(row, column),
      raw,
      result: this.environment.readResult(raw),
      text: this.environment.textOf(raw),
    };
  }
}
