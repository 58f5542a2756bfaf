/* eslint-disable @typescript-eslint/related-getter-setter-pairs --
   a property reads as null where cells differ, which cannot be written */
import { OfficeCollection, OfficeObject } from "../wire/officeObject";
import { HostError } from "../wire/hostError";
import type { Border, Style } from "../model/style";
import { restyle, uniform } from "./rangeCells";
import type { RangeOf } from "./rangeCells";
import { demandUnprotected } from "./session";
import type { Session } from "./session";

/** What the parts of a range's format share. */
abstract class FormatPart extends OfficeObject {
  constructor(
    protected readonly session: Session,
    protected readonly range: RangeOf,
  ) {
    super();
  }
}

function read<Key extends keyof Style>(range: RangeOf, key: Key): Style[Key] | null {
  return uniform(range, ({ style }) => style[key]);
}

function write(session: Session, range: RangeOf, change: Partial<Style>): void {
  demandUnprotected(session, range.sheet);
  restyle(range, change);
}

export class RangeFont extends FormatPart {
  override readonly className = "RangeFont";
  get name(): string | null {
    return read(this.range, "fontName");
  }
  set name(fontName: string) {
    write(this.session, this.range, { fontName });
  }
  get size(): number | null {
    return read(this.range, "fontSize");
  }
  set size(fontSize: number) {
    write(this.session, this.range, { fontSize });
  }
  get color(): string | null {
    return read(this.range, "fontColor");
  }
  set color(color: string) {
    write(this.session, this.range, { fontColor: color.toUpperCase() });
  }
  get bold(): boolean | null {
    return read(this.range, "bold");
  }
  set bold(bold: boolean) {
    write(this.session, this.range, { bold });
  }
  get italic(): boolean | null {
    return read(this.range, "italic");
  }
  set italic(italic: boolean) {
    write(this.session, this.range, { italic });
  }
  get underline(): string | null {
    return read(this.range, "underline");
  }
  set underline(underline: string) {
    write(this.session, this.range, { underline });
  }
  get strikethrough(): boolean | null {
    return read(this.range, "strikethrough");
  }
  set strikethrough(strikethrough: boolean) {
    write(this.session, this.range, { strikethrough });
  }
}

export class RangeFill extends FormatPart {
  override readonly className = "RangeFill";
  get color(): string | null {
    const fill = read(this.range, "fill");
    return fill === "" ? "#FFFFFF" : fill;
  }
  set color(color: string) {
    write(this.session, this.range, { fill: color.toUpperCase() });
  }
  clear(): void {
    write(this.session, this.range, { fill: "" });
  }
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];
const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

export class RangeBorder extends OfficeObject {
  constructor(
    private readonly session: Session,
    private readonly range: RangeOf,
    private readonly side: string,
  ) {
    super();
  }
  override readonly className = "RangeBorder";
  get sideIndex(): string {
    return this.side;
  }
  get style(): string | null {
    return this.#read("style");
  }
  set style(style: string) {
    this.#write({ style });
  }
  get weight(): string | null {
    return this.#read("weight");
  }
  set weight(weight: string) {
    this.#write({ weight });
  }
  get color(): string | null {
    return this.#read("color");
  }
  set color(color: string) {
    this.#write({ color: color.toUpperCase() });
  }
  #read(key: keyof Border): string | null {
    return uniform(this.range, ({ style }) => (style.borders[this.side] ?? NO_BORDER)[key]);
  }
  #write(change: Partial<Border>): void {
    const borders = uniform(this.range, ({ style }) => style.borders) ?? {};
    const border: Border = { ...NO_BORDER, style: "Continuous", ...borders[this.side], ...change };
    write(this.session, this.range, { borders: { ...borders, [this.side]: border } });
  }
}

export class RangeBorderCollection extends OfficeCollection {
  constructor(
    private readonly session: Session,
    private readonly range: RangeOf,
  ) {
    super();
  }
  override readonly className = "RangeBorderCollection";
  get items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.session, this.range, side));
  }
  get count(): number {
    return SIDES.length;
  }
  getItem(side: string): RangeBorder {
    if (!SIDES.includes(side)) throw new HostError("InvalidArgument");
    return new RangeBorder(this.session, this.range, side);
  }
}

export class FormatProtection extends FormatPart {
  override readonly className = "FormatProtection";
  get locked(): boolean | null {
    return read(this.range, "locked");
  }
  set locked(locked: boolean) {
    write(this.session, this.range, { locked });
  }
}

const DEFAULT_HEIGHT = 15;
const DEFAULT_WIDTH = 48;

export class RangeFormat extends FormatPart {
  override readonly className = "RangeFormat";
  get font(): RangeFont {
    return new RangeFont(this.session, this.range);
  }
  get fill(): RangeFill {
    return new RangeFill(this.session, this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.session, this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.session, this.range);
  }
  get wrapText(): boolean | null {
    return read(this.range, "wrapText");
  }
  set wrapText(wrapText: boolean) {
    write(this.session, this.range, { wrapText });
  }
  get horizontalAlignment(): string | null {
    return read(this.range, "horizontal");
  }
  set horizontalAlignment(horizontal: string) {
    write(this.session, this.range, { horizontal });
  }
  get verticalAlignment(): string | null {
    return read(this.range, "vertical");
  }
  set verticalAlignment(vertical: string) {
    write(this.session, this.range, { vertical });
  }
  get indentLevel(): number | null {
    return read(this.range, "indent");
  }
  set indentLevel(indent: number) {
    write(this.session, this.range, { indent });
  }
  get rowHeight(): number | null {
    const { sheet, area } = this.range;
    return same(sheet.rowHeights, area.top, area.bottom, DEFAULT_HEIGHT);
  }
  set rowHeight(height: number) {
    demandUnprotected(this.session, this.range.sheet);
    for (let row = this.range.area.top; row <= this.range.area.bottom; row++) {
      this.range.sheet.rowHeights.set(row, height);
    }
  }
  get columnWidth(): number | null {
    const { sheet, area } = this.range;
    return same(sheet.columnWidths, area.left, area.right, DEFAULT_WIDTH);
  }
  set columnWidth(width: number) {
    demandUnprotected(this.session, this.range.sheet);
    for (let column = this.range.area.left; column <= this.range.area.right; column++) {
      this.range.sheet.columnWidths.set(column, width);
    }
  }
  autofitColumns(): void {
    demandUnprotected(this.session, this.range.sheet);
  }
  autofitRows(): void {
    demandUnprotected(this.session, this.range.sheet);
  }
}

function same(
  sizes: ReadonlyMap<number, number>,
  from: number,
  to: number,
  otherwise: number,
): number | null {
  const first = sizes.get(from) ?? otherwise;
  for (let at = from; at <= to; at++) if ((sizes.get(at) ?? otherwise) !== first) return null;
  return first;
}
