import type { Area } from "../../../src/core/sheet/grid";
import type { Recalculation } from "../calc/recalculation";
import { COLUMNS, ROWS } from "../model/addresses";
import type { Book, CellChange, NameModel } from "../model/book";
import type { Sheet, TableModel } from "../model/sheet";
import { HostError } from "../wire/hostError";
import type { OfficeObject } from "../wire/officeObject";
import type { EventHub } from "./events";

/** Objects of one class made by another; put together in one place, so that the classes need not know each other. */
export interface Objects {
  range(sheet: Sheet, area: Area): OfficeObject;
  areas(sheet: Sheet, areas: readonly Area[]): OfficeObject;
  worksheet(sheet: Sheet): OfficeObject;
  table(sheet: Sheet, table: TableModel): OfficeObject;
  tables(sheet: Sheet | undefined): OfficeObject;
  names(sheet: Sheet | undefined): OfficeObject;
  name(name: NameModel): OfficeObject;
}

/** What the objects of one open workbook share. */
export interface Session {
  readonly book: Book;
  readonly calculation: Recalculation;
  readonly events: EventHub;
  readonly objects: Objects;
}

export function badArgument(message?: string): HostError {
  return new HostError("InvalidArgument", message);
}

/** Throws where the sheet is gone. */
export function present(sheet: Sheet): Sheet {
  if (sheet.isDeleted) throw new HostError("ItemNotFound");
  return sheet;
}

/** Throws where nothing may be written: the workbook is open for reading only. */
export function demandWritable({ book }: Session): void {
  if (book.isReadOnly) throw new HostError("AccessDenied", "The workbook is open for reading only.");
}

/** Throws where cells of the sheet may not be changed. */
export function demandUnprotected(session: Session, sheet: Sheet): void {
  demandWritable(session);
  if (present(sheet).isProtected) {
    throw new HostError("AccessDenied", "The cell or range is on a protected sheet and cannot be changed.");
  }
}

export function isArea({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < ROWS && right < COLUMNS;
}

/** Has formulas that look at the cells worked out anew, and tells those who listen. */
export function changed(session: Session, sheet: Sheet, area: Area, what: CellChange): void {
  session.calculation.touch(sheet, area);
  session.book.tell({ kind: "cells", sheet, area, what });
}
