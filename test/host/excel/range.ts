/* eslint-disable @typescript-eslint/related-getter-setter-pairs --
   a property reads as null where cells differ, which cannot be written */
import type { Area } from "../../../src/core/sheet/grid";
import {
  COLUMNS,
  columnsIn,
  isWholeColumns,
  isWholeRows,
  overlap,
  parseAddress,
  printAddress,
  ROWS,
  rowsIn,
} from "../model/addresses";
import { valueType, wireValue } from "../model/cell";
import { copyCells } from "../model/copyCells";
import type { CopyType } from "../model/copyCells";
import { displayed } from "../model/display";
import { deleteRows, insertRows } from "../model/moveRows";
import type { Sheet } from "../model/sheet";
import { removeSpill } from "../model/spill";
import { PLAIN_STYLE } from "../model/style";
import { found, HostError } from "../wire/hostError";
import { OfficeObject } from "../wire/officeObject";
import { matrix, uniform, writeEntries, writeFormats } from "./rangeCells";
import type { RangeOf } from "./rangeCells";
import { RangeFormat } from "./rangeFormat";
import { cellProperties, columnProperties, rowProperties } from "./rangeProperties";
import { mergedAreas, visibleAreas } from "./rangeAreasOf";
import { badArgument, changed, demandUnprotected, isArea, present } from "./session";
import type { Session } from "./session";

export class Range extends OfficeObject implements RangeOf {
  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
    /** Changes when rows move while office.js keeps the range. */
    public area: Area,
  ) {
    super();
    if (!isArea(area)) throw badArgument();
  }

  override readonly className = "Range";
  get address(): string {
    return printAddress(present(this.sheet).name, this.area);
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return rowsIn(this.area);
  }
  get columnCount(): number {
    return columnsIn(this.area);
  }
  get cellCount(): number {
    const cells = this.rowCount * this.columnCount;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get worksheet(): OfficeObject {
    return this.session.objects.worksheet(present(this.sheet));
  }
  get format(): RangeFormat {
    present(this.sheet);
    return new RangeFormat(this.session, this);
  }

  get values(): unknown {
    return this.#read(({ value }) => wireValue(value));
  }
  set values(entries: unknown) {
    this.#enter(entries);
  }
  get formulas(): unknown {
    return this.#read(({ formula, value }) => formula ?? wireValue(value));
  }
  set formulas(entries: unknown) {
    this.#enter(entries);
  }
  get text(): unknown {
    return this.#read(displayed);
  }
  get valueTypes(): unknown {
    return this.#read(({ value }) => valueType(value));
  }
  get numberFormat(): unknown {
    return this.#read(({ style }) => style.numberFormat);
  }
  set numberFormat(formats: unknown) {
    demandUnprotected(this.session, this.sheet);
    writeFormats(this, formats);
  }
  get hasSpill(): boolean | null {
    return uniform(this, ({ spillsFrom }) => spillsFrom !== undefined);
  }
  get savedAsArray(): boolean | null {
    return this.hasSpill;
  }
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }
  get rowHidden(): boolean | null {
    return allOrNone(present(this.sheet).hiddenRows, this.area.top, this.area.bottom);
  }
  set rowHidden(isHidden: boolean) {
    demandUnprotected(this.session, this.sheet);
    setHidden(this.sheet.hiddenRows, this.area.top, this.area.bottom, isHidden ? "hide" : "show");
  }
  get columnHidden(): boolean | null {
    return allOrNone(present(this.sheet).hiddenColumns, this.area.left, this.area.right);
  }
  set columnHidden(isHidden: boolean) {
    demandUnprotected(this.session, this.sheet);
    setHidden(this.sheet.hiddenColumns, this.area.left, this.area.right, isHidden ? "hide" : "show");
  }

  getCell(row: number, column: number): Range {
    return this.#at(this.area.top + row, this.area.left + column, 1, 1);
  }
  getRow(row: number): Range {
    return this.#at(this.area.top + row, this.area.left, 1, this.columnCount);
  }
  getColumn(column: number): Range {
    return this.#at(this.area.top, this.area.left + column, this.rowCount, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): Range {
    return this.#at(this.area.top, 0, this.rowCount, COLUMNS);
  }
  getEntireColumn(): Range {
    return this.#at(0, this.area.left, ROWS, this.columnCount);
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.#at(this.area.top + rows, this.area.left + columns, this.rowCount, this.columnCount);
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#at(this.area.top, this.area.left, this.rowCount + rows, this.columnCount + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at(this.area.top, this.area.left, rows, columns);
  }
  getBoundingRect(other: unknown): Range {
    const { area } = this.#other(other);
    return new Range(this.session, this.sheet, {
      top: Math.min(area.top, this.area.top),
      left: Math.min(area.left, this.area.left),
      bottom: Math.max(area.bottom, this.area.bottom),
      right: Math.max(area.right, this.area.right),
    });
  }
  getIntersection(other: unknown): Range {
    return found(this.getIntersectionOrNullObject(other) ?? undefined);
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const { sheet, area } = this.#other(other);
    const common = sheet === this.sheet ? overlap(this.area, area) : undefined;
    return common === undefined ? null : new Range(this.session, this.sheet, common);
  }
  getUsedRange(valuesOnly: boolean | null): Range {
    return found(this.getUsedRangeOrNullObject(valuesOnly) ?? undefined);
  }
  getUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    this.session.calculation.settle();
    const used = present(this.sheet).usedArea(valuesOnly === true ? "values" : "valuesAndFormats");
    const common = used && overlap(this.area, used);
    return common === undefined ? null : new Range(this.session, this.sheet, common);
  }
  getMergedAreasOrNullObject(): OfficeObject | null {
    const areas = mergedAreas({ sheet: present(this.sheet), area: this.area });
    return areas.length === 0 ? null : this.session.objects.areas(this.sheet, areas);
  }
  getSpecialCellsOrNullObject(kind: string): OfficeObject | null {
    if (kind !== "Visible") throw new HostError("ApiNotFound", `Special cells ${kind} are not served.`, 404);
    const areas = visibleAreas({ sheet: present(this.sheet), area: this.area });
    return areas.length === 0 ? null : this.session.objects.areas(this.sheet, areas);
  }
  getSpillParentOrNullObject(): Range | null {
    const parent = this.sheet.cell(this.area.top, this.area.left).spillsFrom;
    return parent === undefined ? null : this.#at(parent.row, parent.column, 1, 1);
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.area;
    const cells = [...this.sheet.cells.entries()].filter(
      ([, { spillsFrom }]) => spillsFrom?.row === top && spillsFrom.column === left,
    );
    if (cells.length === 0) return null;
    const rows = cells.map(([key]) => Math.floor(key / COLUMNS));
    const columns = cells.map(([key]) => key % COLUMNS);
    const area = { top, left, bottom: Math.max(...rows), right: Math.max(...columns) };
    return new Range(this.session, this.sheet, area);
  }
  getCellProperties(options: unknown): unknown {
    return cellProperties(this.session, this, options);
  }
  getRowProperties(options: unknown): unknown {
    return rowProperties(this, options);
  }
  getColumnProperties(options: unknown): unknown {
    return columnProperties(this, options);
  }

  insert(direction: string): Range {
    demandUnprotected(this.session, this.sheet);
    if (!this.isEntireRow || direction !== "Down") {
      throw new HostError("ApiNotFound", "The host inserts whole rows only.", 404);
    }
    const { area } = this;
    insertRows(this.session.book, this.sheet, area.top, this.rowCount);
    changed(this.session, this.sheet, area, "RowInserted");
    return new Range(this.session, this.sheet, area);
  }
  delete(direction: string): void {
    demandUnprotected(this.session, this.sheet);
    if (!this.isEntireRow || direction !== "Up") {
      throw new HostError("ApiNotFound", "The host deletes whole rows only.", 404);
    }
    deleteRows(this.session.book, this.sheet, this.area.top, this.area.bottom);
    this.session.calculation.touchEverything();
    changed(this.session, this.sheet, this.area, "RowDeleted");
  }
  clear(what: string | null): void {
    demandUnprotected(this.session, this.sheet);
    for (const [row, column, cell] of this.sheet.cellsIn(this.area)) {
      if (what === "Formats") {
        this.sheet.restyle(row, column, PLAIN_STYLE);
      } else {
        removeSpill(this.sheet, row, column);
        this.sheet.put(row, column, { value: null, style: what === "Contents" ? cell.style : PLAIN_STYLE });
      }
    }
    changed(this.session, this.sheet, this.area, "RangeEdited");
  }
  copyFrom(
    source: unknown,
    copyType: string | null,
    skipBlanks: boolean | null,
    transpose: boolean | null,
  ): void {
    demandUnprotected(this.session, this.sheet);
    if (skipBlanks === true || transpose === true) {
      throw new HostError("ApiNotFound", "The host copies without skipping blanks or transposing.", 404);
    }
    this.session.calculation.settle();
    const written = copyCells(this.#other(source), this, copyTypeOf(copyType));
    changed(this.session, this.sheet, written, "RangeEdited");
  }
  merge(across: boolean | null): void {
    demandUnprotected(this.session, this.sheet);
    const { top, bottom, left, right } = this.area;
    const rows = across === true ? Array.from({ length: this.rowCount }, (_, index) => top + index) : [];
    const areas = across === true ? rows.map((row) => ({ top: row, bottom: row, left, right })) : [this.area];
    this.unmerge();
    this.sheet.merges = [...this.sheet.merges, ...areas];
    for (const area of areas) {
      for (const [row, column, { style }] of this.sheet.cellsIn(area)) {
        if (row !== area.top || column !== area.left) this.sheet.put(row, column, { value: null, style });
      }
    }
    changed(this.session, this.sheet, { top, bottom, left, right }, "RangeEdited");
  }
  unmerge(): void {
    demandUnprotected(this.session, this.sheet);
    this.sheet.merges = this.sheet.merges.filter((merge) => overlap(merge, this.area) === undefined);
  }
  select(): void {
    if (present(this.sheet).visibility !== "visible") throw new HostError("InvalidOperation");
    this.session.book.select(this.sheet, this.area);
  }
  calculate(): void {
    this.session.calculation.touch(present(this.sheet), this.area);
  }
  /** office.js asks this before it cuts a large array of values into pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw badArgument();
  }

  #read<Item>(read: Parameters<typeof matrix<Item>>[1]): unknown {
    present(this.sheet);
    this.session.calculation.settle();
    return matrix(this, read);
  }

  #enter(entries: unknown): void {
    demandUnprotected(this.session, this.sheet);
    const { book, calculation } = this.session;
    for (const area of writeEntries(this, entries)) calculation.touch(this.sheet, area);
    book.tell({ kind: "cells", sheet: this.sheet, area: this.area, what: "RangeEdited" });
  }

  #at(row: number, column: number, rows: number, columns: number): Range {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new Range(this.session, this.sheet, area);
  }

  #other(other: unknown): RangeOf {
    if (other instanceof Range) return other;
    const address = typeof other === "string" ? parseAddress(other) : undefined;
    if (address === undefined) throw badArgument();
    const sheet = address.sheet === undefined ? this.sheet : found(this.session.book.sheet(address.sheet));
    return { sheet, area: address.area };
  }
}

function copyTypeOf(type: string | null): CopyType {
  const known: readonly CopyType[] = ["All", "Formulas", "Values", "Formats"];
  const copyType = known.find((one) => one === (type ?? "All"));
  if (copyType === undefined)
    throw new HostError("ApiNotFound", `Copy type ${String(type)} is not served.`, 404);
  return copyType;
}

function allOrNone(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  let count = 0;
  for (const at of hidden) if (at >= from && at <= to) count += 1;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

function setHidden(hidden: Set<number>, from: number, to: number, how: "hide" | "show"): void {
  for (let at = from; at <= to; at++) {
    if (how === "hide") hidden.add(at);
    else hidden.delete(at);
  }
}
