import { decodeBase64 } from "../model/base64";
import { insertFile } from "../model/loadBook";
import { found } from "../wire/hostError";
import { CountedCollection, OfficeObject } from "../wire/officeObject";
import type { Identity } from "../wire/officeObject";
import { CustomXmlPartCollection } from "./customXml";
import { DocumentProperties } from "./documentProperties";
import { badArgument, changed, demandWritable } from "./session";
import type { Session } from "./session";
import { demandStructure } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

export class Workbook extends OfficeObject {
  constructor(private readonly session: Session) {
    super();
  }
  override readonly className = "Workbook";
  get name(): string {
    return this.session.book.name;
  }
  get readOnly(): boolean {
    return this.session.book.isReadOnly;
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }
  get tables(): OfficeObject {
    return this.session.objects.tables(undefined);
  }
  get names(): OfficeObject {
    return this.session.objects.names(undefined);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.session);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }
  get properties(): DocumentProperties {
    return new DocumentProperties(this.session);
  }
  get application(): Application {
    return new Application(this.session);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  getSelectedRange(): OfficeObject {
    const { active, selection } = this.session.book;
    return this.session.objects.range(active, selection);
  }
  getActiveCell(): OfficeObject {
    const { active, selection } = this.session.book;
    const { top, left } = selection;
    return this.session.objects.range(active, { top, left, bottom: top, right: left });
  }
  insertWorksheetsFromBase64(base64: string, options: InsertOptions | null): readonly string[] {
    demandStructure(this.session);
    const { book } = this.session;
    const bytes = decodeBase64(base64);
    if (bytes === undefined) throw badArgument();
    const before = [...book.sheets];
    const added = insertFile(book, bytes, options?.sheetNamesToInsert ?? []);
    if (added.length === 0) throw badArgument();
    const at = this.#insertPosition(options, before.length);
    book.sheets = [...before.slice(0, at), ...added, ...before.slice(at)];
    for (const sheet of added) {
      book.tell({ kind: "added", sheet });
      const used = sheet.usedArea("values");
      if (used !== undefined) changed(this.session, sheet, used, "RangeEdited");
    }
    return added.map(({ id }) => id);
  }
  #insertPosition(options: InsertOptions | null, count: number): number {
    const { book } = this.session;
    const relative = options?.relativeTo;
    const key = typeof relative === "string" ? relative : (relative?.identity().Id as string | undefined);
    const other = key === undefined ? 0 : book.sheets.indexOf(found(book.sheet(key)));
    switch (options?.positionType ?? "End") {
      case "Beginning":
        return 0;
      case "Before":
        return other;
      case "After":
        return other + 1;
      default:
        return count;
    }
  }
}

interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: "None" | "Before" | "After" | "Beginning" | "End";
  readonly relativeTo?: string | OfficeObject;
}

export class Application extends OfficeObject {
  constructor(private readonly session: Session) {
    super();
  }
  override readonly className = "Application";
  get calculationMode(): string {
    return this.session.book.calculationMode;
  }
  set calculationMode(mode: string) {
    this.session.book.calculationMode = mode;
  }
  get calculationState(): string {
    return this.session.calculation.isSettled ? "Done" : "Pending";
  }
  calculate(kind: string | null): void {
    if (kind !== "Recalculate") this.session.calculation.touchEverything();
  }
  /** Formulas are worked out when a value is next wanted and there is no screen: nothing has to be put off. */
  suspendApiCalculationUntilNextSync(): void {
    demandWritable(this.session);
  }
  suspendScreenUpdatingUntilNextSync(): void {
    demandWritable(this.session);
  }
  createWorkbook(base64: string | null): WorkbookCreated {
    const bytes = base64 === null ? new Uint8Array() : decodeBase64(base64);
    if (bytes === undefined) throw badArgument();
    return new WorkbookCreated(this.session, bytes);
  }
}

/** A workbook made by the add-in that is not open yet. */
export class WorkbookCreated extends OfficeObject {
  private readonly ownId: string;

  constructor(
    private readonly session: Session,
    private readonly bytes: Uint8Array,
  ) {
    super();
    this.ownId = session.book.newId("000E");
  }
  override identity(): Identity {
    return { Id: this.id };
  }
  override readonly className = "WorkbookCreated";
  get id(): string {
    return this.ownId;
  }
  open(): void {
    this.session.book.opened.push(this.bytes);
  }
}

export class WorkbookProtection extends OfficeObject {
  constructor(private readonly session: Session) {
    super();
  }
  override readonly className = "WorkbookProtection";
  get protected(): boolean {
    return this.session.book.isStructureProtected;
  }
}

export class Setting extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly settingKey: string,
  ) {
    super();
  }
  override identity(): Identity {
    return { _Id: this.settingKey };
  }
  override readonly className = "Setting";
  get key(): string {
    return this.settingKey;
  }
  get value(): unknown {
    return this.session.book.settings.get(this.settingKey) ?? null;
  }
  set value(value: unknown) {
    demandWritable(this.session);
    this.session.book.settings.set(this.settingKey, value);
  }
  delete(): void {
    demandWritable(this.session);
    this.session.book.settings.delete(this.settingKey);
  }
}

export class SettingCollection extends CountedCollection {
  constructor(private readonly session: Session) {
    super();
  }
  override readonly className = "SettingCollection";
  get items(): readonly Setting[] {
    return [...this.session.book.settings.keys()].map((key) => new Setting(this.session, key));
  }
  add(key: string, value: unknown): Setting {
    demandWritable(this.session);
    this.session.book.settings.set(key, value);
    return new Setting(this.session, key);
  }
  getItem(key: string): Setting {
    return found(this.getItemOrNullObject(key) ?? undefined);
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.session.book.settings.has(key) ? new Setting(this.session, key) : null;
  }
}
