import { sheetKey } from "../../../src/workbook/xlsx/formula/reference";
import { COLUMNS, parseAddress, ROWS } from "../model/addresses";
import { copySheet, renameSheet } from "../model/copySheet";
import type { Sheet } from "../model/sheet";
import { found, HostError } from "../wire/hostError";
import { OfficeObject } from "../wire/officeObject";
import type { Identity } from "../wire/officeObject";
import { PageLayout } from "./pageLayout";
import { badArgument, demandUnprotected, demandWritable, present } from "./session";
import type { Session } from "./session";
import { AutoFilter, WorksheetFreezePanes, WorksheetProtection } from "./worksheetParts";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

export class Worksheet extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): Identity {
    return { Id: this.sheet.id };
  }
  override readonly className = "Worksheet";
  get id(): string {
    return present(this.sheet).id;
  }
  get name(): string {
    return present(this.sheet).name;
  }
  set name(name: string) {
    demandStructure(this.session);
    const other = this.session.book.sheet(name);
    if (other !== undefined && other !== present(this.sheet)) throw new HostError("ItemAlreadyExists");
    if (!isSheetName(name)) throw badArgument();
    renameSheet(this.session.book, this.sheet, name);
    this.session.calculation.touchEverything();
    this.session.book.tell({ kind: "renamed", sheet: this.sheet });
  }
  get position(): number {
    return this.session.book.sheets.indexOf(present(this.sheet));
  }
  set position(position: number) {
    demandStructure(this.session);
    const others = this.session.book.sheets.filter((sheet) => sheet !== this.sheet);
    if (position < 0 || position > others.length) throw badArgument();
    this.session.book.sheets = [...others.slice(0, position), this.sheet, ...others.slice(position)];
  }
  get visibility(): string {
    return VISIBILITY[present(this.sheet).visibility];
  }
  set visibility(visibility: string) {
    demandStructure(this.session);
    const wanted = (["visible", "hidden", "veryHidden"] as const).find(
      (one) => VISIBILITY[one] === visibility,
    );
    if (wanted === undefined) throw badArgument();
    if (wanted !== "visible" && isLastVisible(this.session, this.sheet))
      throw new HostError("InvalidOperation");
    present(this.sheet).visibility = wanted;
  }
  get tabColor(): string {
    return present(this.sheet).tabColor;
  }
  set tabColor(color: string) {
    demandStructure(this.session);
    present(this.sheet).tabColor = color.toUpperCase();
  }
  get showGridlines(): boolean {
    return present(this.sheet).showGridlines;
  }
  set showGridlines(isShown: boolean) {
    demandUnprotected(this.session, this.sheet);
    this.sheet.showGridlines = isShown;
  }
  get tables(): OfficeObject {
    return this.session.objects.tables(present(this.sheet));
  }
  get names(): OfficeObject {
    return this.session.objects.names(present(this.sheet));
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, present(this.sheet));
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.session, present(this.sheet));
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.session, present(this.sheet));
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, present(this.sheet));
  }

  copy(positionType: string | null, relativeTo: OfficeObject | null): OfficeObject {
    demandStructure(this.session);
    const { book, objects } = this.session;
    const copied = copySheet(book, present(this.sheet));
    const others = book.sheets.filter((sheet) => sheet !== copied);
    const beside = relativeTo === null ? undefined : book.sheet(String(relativeTo.identity().Id));
    const at = placeOf(positionType ?? "None", others, beside);
    book.sheets = [...others.slice(0, at), copied, ...others.slice(at)];
    book.tell({ kind: "added", sheet: copied });
    return objects.worksheet(copied);
  }
  activate(): void {
    if (present(this.sheet).visibility !== "visible") throw new HostError("InvalidOperation");
    this.session.book.activate(this.sheet);
  }
  delete(): void {
    demandStructure(this.session);
    if (isLastVisible(this.session, present(this.sheet))) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.session.book.deleteSheet(this.sheet);
    this.session.calculation.touchEverything();
  }
  getRange(address: string | null): OfficeObject {
    const sheet = present(this.sheet);
    if (address === null || address === "") {
      return this.session.objects.range(sheet, { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 });
    }
    const parsed = parseAddress(address);
    if (parsed !== undefined) {
      const home = parsed.sheet === undefined ? sheet : found(this.session.book.sheet(parsed.sheet));
      return this.session.objects.range(home, parsed.area);
    }
    return this.#named(address);
  }
  getCell(row: number, column: number): OfficeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): OfficeObject {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return this.session.objects.range(present(this.sheet), area);
  }
  getUsedRange(valuesOnly: boolean | null): OfficeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: boolean | null): OfficeObject | null {
    this.session.calculation.settle();
    const used = present(this.sheet).usedArea(valuesOnly === true ? "values" : "valuesAndFormats");
    return used === undefined ? null : this.session.objects.range(this.sheet, used);
  }
  calculate(): void {
    this.session.calculation.touch(present(this.sheet), {
      top: 0,
      left: 0,
      bottom: ROWS - 1,
      right: COLUMNS - 1,
    });
  }

  _RegisterDataChangedEvent(): void {
    this.session.events.register("changed", this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.events.unregister("changed", this.sheet.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.events.register("selection", this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.events.unregister("selection", this.sheet.id);
  }
  _RegisterActivatedEvent(): void {
    this.session.events.register("activated", this.id);
  }
  _UnregisterActivatedEvent(): void {
    this.session.events.unregister("activated", this.sheet.id);
  }

  #named(name: string): OfficeObject {
    const { book, objects } = this.session;
    const candidates = book.names.filter((one) => sheetKey(one.name) === sheetKey(name));
    const own = candidates.find((one) => one.sheet === this.sheet);
    const item = own ?? candidates.find((one) => one.sheet === undefined);
    const parsed = item === undefined ? undefined : parseAddress(item.formula.slice(1));
    if (parsed === undefined) throw badArgument();
    return objects.range(found(book.sheet(parsed.sheet ?? this.sheet.name)), parsed.area);
  }
}

function placeOf(positionType: string, sheets: readonly Sheet[], beside: Sheet | undefined): number {
  switch (positionType) {
    case "Beginning":
      return 0;
    case "Before":
      return sheets.indexOf(found(beside));
    case "After":
      return sheets.indexOf(found(beside)) + 1;
    default:
      return sheets.length;
  }
}

export function demandStructure(session: Session): void {
  demandWritable(session);
  if (session.book.isStructureProtected) throw new HostError("AccessDenied", "The workbook is protected.");
}

/** Names Excel takes for a sheet. */
export function isSheetName(name: string): boolean {
  return /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u.test(name);
}

function isLastVisible({ book }: Session, sheet: Sheet): boolean {
  return book.sheets.every((one) => one === sheet || one.visibility !== "visible");
}
