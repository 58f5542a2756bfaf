import type { Sheet } from "../model/sheet";
import { found, HostError } from "../wire/hostError";
import { CountedCollection } from "../wire/officeObject";
import type { OfficeObject } from "../wire/officeObject";
import { WHOLE_WORKBOOK } from "./events";
import type { EventName } from "./events";
import { badArgument } from "./session";
import type { Session } from "./session";
import { demandStructure, isSheetName } from "./worksheet";

export class WorksheetCollection extends CountedCollection {
  constructor(private readonly session: Session) {
    super();
  }
  override readonly className = "WorksheetCollection";
  get items(): readonly OfficeObject[] {
    return this.session.book.sheets.map((sheet) => this.#object(sheet));
  }
  override getCount(visibleOnly?: boolean | null): number {
    return this.#sheets(visibleOnly).length;
  }
  getItem(key: string): OfficeObject {
    return this.#object(found(this.session.book.sheet(key)));
  }
  getItemOrNullObject(key: string): OfficeObject | null {
    const sheet = this.session.book.sheet(key);
    return sheet === undefined ? null : this.#object(sheet);
  }
  getActiveWorksheet(): OfficeObject {
    return this.#object(this.session.book.active);
  }
  getFirst(visibleOnly: boolean | null): OfficeObject {
    return this.#object(found(this.#sheets(visibleOnly)[0]));
  }
  getLast(visibleOnly: boolean | null): OfficeObject {
    return this.#object(found(this.#sheets(visibleOnly).at(-1)));
  }
  add(name: string | null): OfficeObject {
    demandStructure(this.session);
    const { book } = this.session;
    if (name !== null && book.sheet(name) !== undefined) throw new HostError("ItemAlreadyExists");
    if (name !== null && !isSheetName(name)) throw badArgument();
    const sheet = name === null ? book.addSheet() : book.addSheet(name);
    book.tell({ kind: "added", sheet });
    return this.#object(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.#register("changed");
  }
  _UnregisterDataChangedEvent(): void {
    this.#unregister("changed");
  }
  _RegisterSelectionChangedEvent(): void {
    this.#register("selection");
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#unregister("selection");
  }
  _RegisterActivatedEvent(): void {
    this.#register("activated");
  }
  _UnregisterActivatedEvent(): void {
    this.#unregister("activated");
  }
  _RegisterAddedEvent(): void {
    this.#register("added");
  }
  _UnregisterAddedEvent(): void {
    this.#unregister("added");
  }
  _RegisterDeletedEvent(): void {
    this.#register("deleted");
  }
  _UnregisterDeletedEvent(): void {
    this.#unregister("deleted");
  }

  #register(event: EventName): void {
    this.session.events.register(event, WHOLE_WORKBOOK);
  }
  #unregister(event: EventName): void {
    this.session.events.unregister(event, WHOLE_WORKBOOK);
  }
  #object(sheet: Sheet): OfficeObject {
    return this.session.objects.worksheet(sheet);
  }
  #sheets(visibleOnly: boolean | null | undefined): readonly Sheet[] {
    const { sheets } = this.session.book;
    return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
  }
}
