import { sheetKey } from "../../../src/workbook/xlsx/formula/reference";
import { parseAddress, printAddress } from "../model/addresses";
import type { NameModel } from "../model/book";
import type { Sheet } from "../model/sheet";
import { found, HostError } from "../wire/hostError";
import { CountedCollection, OfficeObject } from "../wire/officeObject";
import type { Identity } from "../wire/officeObject";
import type { RangeOf } from "./rangeCells";
import { badArgument, demandWritable } from "./session";
import type { Session } from "./session";

export class NamedItem extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly item: NameModel,
  ) {
    super();
  }
  override identity(): Identity {
    return { _Id: this.item.name };
  }
  override readonly className = "NamedItem";
  get name(): string {
    return this.item.name;
  }
  get formula(): string {
    return this.item.formula;
  }
  set formula(formula: string) {
    demandWritable(this.session);
    this.item.formula = formula;
  }
  get visible(): boolean {
    return this.item.visible;
  }
  set visible(isVisible: boolean) {
    demandWritable(this.session);
    this.item.visible = isVisible;
  }
  get comment(): string {
    return this.item.comment;
  }
  set comment(comment: string) {
    demandWritable(this.session);
    this.item.comment = comment;
  }
  get scope(): string {
    return this.item.sheet === undefined ? "Workbook" : "Worksheet";
  }
  get type(): string {
    if (this.#range() !== undefined) return "Range";
    return this.item.formula.includes("#REF!") ? "Error" : "String";
  }
  get value(): string {
    return this.item.formula.slice(1);
  }
  get worksheet(): OfficeObject {
    return this.session.objects.worksheet(found(this.item.sheet));
  }
  getRange(): OfficeObject {
    const range = found(this.#range());
    return this.session.objects.range(range.sheet, range.area);
  }
  getRangeOrNullObject(): OfficeObject | null {
    const range = this.#range();
    return range === undefined ? null : this.session.objects.range(range.sheet, range.area);
  }
  delete(): void {
    demandWritable(this.session);
    this.session.book.names = this.session.book.names.filter((name) => name !== this.item);
  }
  #range(): RangeOf | undefined {
    const address = parseAddress(this.item.formula.slice(1));
    const sheet = address?.sheet === undefined ? this.item.sheet : this.session.book.sheet(address.sheet);
    return address === undefined || sheet === undefined ? undefined : { sheet, area: address.area };
  }
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export class NamedItemCollection extends CountedCollection {
  constructor(
    private readonly session: Session,
    /** The sheet whose names these are; undefined for those of the whole workbook. */
    private readonly sheet: Sheet | undefined,
  ) {
    super();
  }
  override readonly className = "NamedItemCollection";
  get items(): readonly OfficeObject[] {
    return this.session.book.names
      .filter(({ sheet }) => sheet === this.sheet)
      .map((item) => this.session.objects.name(item));
  }
  getItem(name: string): OfficeObject {
    return this.session.objects.name(found(this.#find(name)));
  }
  getItemOrNullObject(name: string): OfficeObject | null {
    const item = this.#find(name);
    return item === undefined ? null : this.session.objects.name(item);
  }
  add(name: string, reference: unknown, comment: string | null): OfficeObject {
    demandWritable(this.session);
    if (this.#find(name) !== undefined) throw new HostError("ItemAlreadyExists");
    if (!NAME.test(name)) throw badArgument();
    const item: NameModel = {
      name,
      formula: formulaOf(reference),
      sheet: this.sheet,
      visible: true,
      comment: comment ?? "",
    };
    this.session.book.names.push(item);
    return this.session.objects.name(item);
  }
  #find(name: string): NameModel | undefined {
    return this.session.book.names.find(
      (item) => item.sheet === this.sheet && sheetKey(item.name) === sheetKey(name),
    );
  }
}

function formulaOf(reference: unknown): string {
  if (typeof reference === "string") return reference.startsWith("=") ? reference : `=${reference}`;
  if (reference instanceof OfficeObject && "area" in reference && "sheet" in reference) {
    const { sheet, area } = reference as unknown as RangeOf;
    return `=${absolute(printAddress(sheet.name, area))}`;
  }
  throw badArgument();
}

/** The cells of an address held by "$", as names keep them. */
function absolute(address: string): string {
  const at = address.lastIndexOf("!") + 1;
  return address.slice(0, at) + address.slice(at).replace(/[A-Z]+|\d+/g, "$$$&");
}
