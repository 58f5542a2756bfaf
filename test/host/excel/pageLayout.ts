import type { Sheet } from "../model/sheet";
import { OfficeObject } from "../wire/officeObject";
import { demandWritable } from "./session";
import type { Session } from "./session";

export class PageLayout extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  override readonly className = "PageLayout";
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheet);
  }
}

/** What pages are printed with: in general, and where the first or even pages have their own. */
export class HeaderFooterGroup extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  override readonly className = "HeaderFooterGroup";
  get state(): string {
    const has = (pages: string) => [...this.sheet.printTexts.keys()].some((key) => key.startsWith(pages));
    if (has("firstPage")) return has("evenPages") ? "FirstOddAndEven" : "FirstAndDefault";
    return has("evenPages") ? "OddAndEven" : "Default";
  }
  set state(_state: string) {
    demandWritable(this.session);
  }
  get useSheetScale(): boolean {
    return this.sheet.printTextsScale;
  }
  set useSheetScale(isScaled: boolean) {
    demandWritable(this.session);
    this.sheet.printTextsScale = isScaled;
  }
  get defaultForAllPages(): HeaderFooter {
    return this.#pages("defaultForAllPages");
  }
  get firstPage(): HeaderFooter {
    return this.#pages("firstPage");
  }
  get evenPages(): HeaderFooter {
    return this.#pages("evenPages");
  }
  get oddPages(): HeaderFooter {
    return this.#pages("oddPages");
  }
  #pages(pages: string): HeaderFooter {
    return new HeaderFooter(this.session, this.sheet, pages);
  }
}

export class HeaderFooter extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly pages: string,
  ) {
    super();
  }
  override readonly className = "HeaderFooter";
  get leftHeader(): string {
    return this.#text("leftHeader");
  }
  set leftHeader(text: string) {
    this.#write("leftHeader", text);
  }
  get centerHeader(): string {
    return this.#text("centerHeader");
  }
  set centerHeader(text: string) {
    this.#write("centerHeader", text);
  }
  get rightHeader(): string {
    return this.#text("rightHeader");
  }
  set rightHeader(text: string) {
    this.#write("rightHeader", text);
  }
  get leftFooter(): string {
    return this.#text("leftFooter");
  }
  set leftFooter(text: string) {
    this.#write("leftFooter", text);
  }
  get centerFooter(): string {
    return this.#text("centerFooter");
  }
  set centerFooter(text: string) {
    this.#write("centerFooter", text);
  }
  get rightFooter(): string {
    return this.#text("rightFooter");
  }
  set rightFooter(text: string) {
    this.#write("rightFooter", text);
  }
  #text(section: string): string {
    return this.sheet.printTexts.get(`${this.pages}.${section}`) ?? "";
  }
  #write(section: string, text: string): void {
    demandWritable(this.session);
    this.sheet.printTexts.set(`${this.pages}.${section}`, text);
  }
}
