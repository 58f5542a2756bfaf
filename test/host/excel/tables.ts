import { parseAddress, rowsIn } from "../model/addresses";
import { valueType, wireValue } from "../model/cell";
import type { Sheet, TableModel } from "../model/sheet";
import { found, HostError } from "../wire/hostError";
import { CountedCollection, OfficeObject } from "../wire/officeObject";
import type { Identity } from "../wire/officeObject";
import type { RangeOf } from "./rangeCells";
import { badArgument, changed, demandUnprotected, present } from "./session";
import type { Session } from "./session";

export class Table extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: TableModel,
  ) {
    super();
  }
  override identity(): Identity {
    return { Id: this.table.id };
  }
  override readonly className = "Table";
  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(name: string) {
    demandUnprotected(this.session, this.sheet);
    this.table.name = name;
  }
  get style(): string {
    return this.table.style;
  }
  set style(style: string) {
    demandUnprotected(this.session, this.sheet);
    this.table.style = style;
  }
  get showHeaders(): boolean {
    return this.table.showHeaders;
  }
  set showHeaders(isShown: boolean) {
    demandUnprotected(this.session, this.sheet);
    if (isShown !== this.table.showHeaders) throw notServed("showing and hiding a table's header");
  }
  get showTotals(): boolean {
    return this.table.showTotals;
  }
  set showTotals(isShown: boolean) {
    demandUnprotected(this.session, this.sheet);
    if (isShown !== this.table.showTotals) throw notServed("showing and hiding a table's totals");
  }
  get worksheet(): OfficeObject {
    return this.session.objects.worksheet(present(this.sheet));
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.session, this.sheet, this.table);
  }
  getRange(): OfficeObject {
    return this.session.objects.range(present(this.sheet), this.table.area);
  }
  getHeaderRowRange(): OfficeObject {
    if (!this.table.showHeaders) throw new HostError("ItemNotFound");
    return this.session.objects.range(present(this.sheet), {
      ...this.table.area,
      bottom: this.table.area.top,
    });
  }
  getDataBodyRange(): OfficeObject {
    const { area, showHeaders, showTotals } = this.table;
    const top = area.top + (showHeaders ? 1 : 0);
    const bottom = area.bottom - (showTotals ? 1 : 0);
    return this.session.objects.range(present(this.sheet), { ...area, top, bottom });
  }
  getTotalRowRange(): OfficeObject {
    if (!this.table.showTotals) throw new HostError("ItemNotFound");
    return this.session.objects.range(present(this.sheet), {
      ...this.table.area,
      top: this.table.area.bottom,
    });
  }
  convertToRange(): OfficeObject {
    demandUnprotected(this.session, this.sheet);
    this.#remove();
    return this.session.objects.range(this.sheet, this.table.area);
  }
  delete(): void {
    demandUnprotected(this.session, this.sheet);
    for (const [row, column] of this.sheet.cellsIn(this.table.area)) {
      this.sheet.put(row, column, { value: null, style: this.sheet.cell(row, column).style });
    }
    this.#remove();
    changed(this.session, this.sheet, this.table.area, "RangeEdited");
  }
  #remove(): void {
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table);
  }
}

function notServed(what: string): HostError {
  return new HostError("ApiNotFound", `The embedded host does not serve ${what}.`, 404);
}

export class TableColumn extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly range: RangeOf,
    private readonly position: number,
  ) {
    super();
  }
  override readonly className = "TableColumn";
  get id(): number {
    return this.position + 1;
  }
  get index(): number {
    return this.position;
  }
  get name(): string {
    const { sheet, area } = this.range;
    return String(wireValue(sheet.cell(area.top, area.left).value));
  }
  set name(name: string) {
    const { sheet, area } = this.range;
    demandUnprotected(this.session, sheet);
    sheet.put(area.top, area.left, { ...sheet.cell(area.top, area.left), value: name });
    changed(this.session, sheet, area, "RangeEdited");
  }
  getRange(): OfficeObject {
    return this.session.objects.range(this.range.sheet, this.range.area);
  }
}

export class TableColumnCollection extends CountedCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: TableModel,
  ) {
    super();
  }
  override readonly className = "TableColumnCollection";
  get count(): number {
    return this.items.length;
  }
  get items(): readonly TableColumn[] {
    const { area } = this.table;
    return Array.from({ length: area.right - area.left + 1 }, (_, position) => {
      const column = { ...area, left: area.left + position, right: area.left + position };
      return new TableColumn(this.session, { sheet: this.sheet, area: column }, position);
    });
  }
  getItem(key: string | number): TableColumn {
    return found(this.items.find(({ id, name }) => key === id || key === name));
  }
  getItemOrNullObject(key: string | number): TableColumn | null {
    return this.items.find(({ id, name }) => key === id || key === name) ?? null;
  }
}

export class TableCollection extends CountedCollection {
  constructor(
    private readonly session: Session,
    /** The sheet whose tables these are; undefined for the whole workbook's. */
    private readonly sheet: Sheet | undefined,
  ) {
    super();
  }
  override readonly className = "TableCollection";
  get count(): number {
    return this.#all().length;
  }
  get items(): readonly OfficeObject[] {
    return this.#all().map(({ sheet, table }) => this.session.objects.table(sheet, table));
  }
  getItem(key: string): OfficeObject {
    return found(this.getItemOrNullObject(key) ?? undefined);
  }
  getItemOrNullObject(key: string): OfficeObject | null {
    const hit = this.#all().find(
      ({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
    );
    return hit === undefined ? null : this.session.objects.table(hit.sheet, hit.table);
  }
  add(where: unknown, hasHeaders: boolean): OfficeObject {
    const { sheet, area } = this.#place(where);
    demandUnprotected(this.session, sheet);
    if (!hasHeaders) throw notServed("tables that get a header of their own");
    const overlaps = sheet.tables.some(
      (table) =>
        !(
          table.area.bottom < area.top ||
          table.area.top > area.bottom ||
          table.area.right < area.left ||
          table.area.left > area.right
        ),
    );
    const isMerged = sheet.merges.some(
      ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
    );
    if (overlaps || isMerged || rowsIn(area) < 1) throw new HostError("InvalidArgument");
    const { book } = this.session;
    const count = book.sheets.reduce((sum, one) => sum + one.tables.length, 0);
    const table: TableModel = {
      id: book.newId("000C"),
      name: `Table${count + 1}`,
      area,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
    };
    nameHeaders(sheet, table);
    sheet.tables = [...sheet.tables, table];
    changed(this.session, sheet, area, "RangeEdited");
    return this.session.objects.table(sheet, table);
  }
  #all(): readonly { readonly sheet: Sheet; readonly table: TableModel }[] {
    const sheets = this.sheet === undefined ? this.session.book.sheets : [this.sheet];
    return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
  #place(where: unknown): RangeOf {
    if (where instanceof OfficeObject && "area" in where && "sheet" in where)
      return where as unknown as RangeOf;
    const parsed = typeof where === "string" ? parseAddress(where) : undefined;
    if (parsed === undefined) throw badArgument();
    const named = parsed.sheet === undefined ? undefined : this.session.book.sheet(parsed.sheet);
    return { sheet: named ?? this.sheet ?? this.session.book.active, area: parsed.area };
  }
}

/** The header cells of a table are texts, none empty. */
function nameHeaders(sheet: Sheet, { area }: TableModel): void {
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cell(area.top, column);
    if (valueType(cell.value) === "String") continue;
    const value = cell.value === null ? `Column${column - area.left + 1}` : String(wireValue(cell.value));
    sheet.put(area.top, column, { value, style: cell.style });
  }
}
