import { parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/grid";
import { ByteFeed } from "./byteFeed";
import type { CellContext } from "./cellKeeper";
import { CellReader } from "./cellReader";
import { isSet } from "./workbookParts";
import { byteAt, INCOMPLETE, XmlBytes } from "./xmlBytes";

const MAX_COLUMN = 16_384;
const LETTER_C = 0x63;
const COLON = 0x3a;
const GREATER_THAN = 0x3e;
/** Below this, what has not been read yet is simply read again when more has come. */
const SMALL_REST = 1 << 16;

/** What a worksheet part says besides its cells. */
export interface SheetFacts {
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
}

/**
 * Reads a worksheet part as its bytes arrive: cells go to the builder at once, and no more of the part is held than the
 * piece at hand. The size that `dimension` claims is never looked at.
 */
export class SheetScanner {
  private readonly xml: XmlBytes;
  private readonly feed = new ByteFeed();
  private readonly cells: CellReader;
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private isProtected = false;
  private read = 0;
  /** Nothing is tried again before this much has arrived: a cell of many megabytes would be read over and over. */
  private enough = 0;
  private rootPrefix = 0;
  private depth: "before" | "root" | "cells" | "after" = "before";

  constructor(part: string, context: CellContext) {
    this.xml = new XmlBytes(part);
    this.cells = new CellReader(this.xml, context);
  }

  /** Takes the next piece of the part, in UTF-8. */
  push(piece: Uint8Array): void {
    this.feed.push(piece, this.read);
    this.read = 0;
    if (this.feed.length >= this.enough) this.scan();
  }

  /** To be called after the last piece; throws a FileFaultError where the part breaks off. */
  finish(): SheetFacts {
    this.scan();
    if (this.depth !== "after") throw this.xml.malformed();
    const { merges, hiddenRows, hiddenColumns, isProtected } = this;
    return { merges, hiddenRows, hiddenColumns, isProtected };
  }

  private scan(): void {
    const { xml, feed } = this;
    xml.bytes = feed.bytes;
    let at = this.read;
    for (;;) {
      const start = xml.tagStart(at);
      const end = start === INCOMPLETE ? INCOMPLETE : this.readMarkup(start);
      if (end === INCOMPLETE) break;
      at = end;
    }
    this.read = at;
    const rest = feed.length - at;
    this.enough = rest > SMALL_REST ? rest * 2 : 0;
  }

  private readMarkup(start: number): number {
    const { xml } = this;
    if (this.depth === "cells" && this.isCell(start)) return this.cells.read(start + this.rootPrefix + 2);
    if (xml.isOtherMarkup(start)) return xml.skipOtherMarkup(start);
    const nameEnd = xml.readName(start);
    if (nameEnd === INCOMPLETE) return INCOMPLETE;
    return xml.isClosing(start) ? this.closeElement(nameEnd) : this.openElement(start, nameEnd);
  }

  /** The cells' own quick test: "<c" or "<x:c", x being the prefix of the root element. */
  private isCell(start: number): boolean {
    const { bytes } = this.xml;
    const at = start + this.rootPrefix;
    if (this.rootPrefix > 0 && !this.hasPrefix(start)) return false;
    const next = byteAt(bytes, at + 2);
    return byteAt(bytes, at + 1) === LETTER_C && next <= GREATER_THAN && next !== COLON;
  }

  private hasPrefix(start: number): boolean {
    const { bytes } = this.xml;
    // Byte by byte, since older bytes may stand behind the one that ends what has arrived.
    for (let at = start + 1; at < start + this.rootPrefix; at++) if (byteAt(bytes, at) === 0) return false;
    return byteAt(bytes, start + this.rootPrefix) === COLON;
  }

  private closeElement(nameEnd: number): number {
    const { xml } = this;
    const closesCells = this.depth === "cells" && xml.nameIs("sheetData");
    const closesRoot = this.depth === "root" && xml.nameIs("worksheet");
    const end = xml.skipAttributes(nameEnd);
    if (end === INCOMPLETE) return INCOMPLETE;
    if (closesCells) this.depth = "root";
    if (closesRoot) this.depth = "after";
    return end;
  }

  private openElement(start: number, nameEnd: number): number {
    const { xml } = this;
    if (this.depth === "cells")
      return xml.nameIs("row") ? this.readRow(nameEnd) : xml.skipAttributes(nameEnd);
    if (this.depth === "before") return this.readRoot(start, nameEnd);
    if (xml.nameIs("sheetData")) {
      const end = xml.skipAttributes(nameEnd);
      if (end !== INCOMPLETE && !xml.isEmpty) this.depth = "cells";
      return end;
    }
    if (xml.nameIs("mergeCell")) return this.readMerge(nameEnd);
    if (xml.nameIs("col")) return this.readColumns(nameEnd);
    if (xml.nameIs("sheetProtection")) return this.readProtection(nameEnd);
    return xml.skipAttributes(nameEnd);
  }

  private readRoot(start: number, nameEnd: number): number {
    const { xml } = this;
    if (!xml.nameIs("worksheet")) throw xml.malformed();
    const prefix = xml.nameStart - start - 1;
    const end = xml.skipAttributes(nameEnd);
    if (end === INCOMPLETE) return INCOMPLETE;
    this.rootPrefix = prefix;
    this.depth = xml.isEmpty ? "after" : "root";
    return end;
  }

  private readRow(at: number): number {
    const { xml, cells } = this;
    let row = cells.row + 1;
    let hidden = false;
    let position = xml.readAttribute(at);
    for (; position >= 0; position = xml.readAttribute(position)) {
      if (xml.nameIs("r")) row = (xml.integer(xml.valueStart, xml.valueEnd) ?? 0) - 1;
      else if (xml.nameIs("hidden")) hidden ||= isSet(xml.value());
      else if (xml.nameIs("ht")) hidden ||= Number(xml.value()) === 0;
    }
    if (position === INCOMPLETE) return INCOMPLETE;
    cells.row = row;
    cells.nextColumn = 0;
    if (hidden) this.hiddenRows.add(row);
    return xml.next;
  }

  private readMerge(at: number): number {
    const attributes = this.attributes(at);
    if (attributes === undefined) return INCOMPLETE;
    const area = parseArea(attributes.get("ref") ?? "");
    if (area !== undefined) this.merges.push(area);
    return this.xml.next;
  }

  private readColumns(at: number): number {
    const attributes = this.attributes(at);
    if (attributes === undefined) return INCOMPLETE;
    if (isSet(attributes.get("hidden")) || Number(attributes.get("width") ?? 1) === 0) {
      const last = Math.min(Number(attributes.get("max") ?? 0), MAX_COLUMN);
      for (let column = Number(attributes.get("min") ?? 1); column <= last; column++) {
        this.hiddenColumns.add(column - 1);
      }
    }
    return this.xml.next;
  }

  private readProtection(at: number): number {
    const attributes = this.attributes(at);
    if (attributes === undefined) return INCOMPLETE;
    this.isProtected = isSet(attributes.get("sheet"));
    return this.xml.next;
  }

  private attributes(at: number): ReadonlyMap<string, string> | undefined {
    const { xml } = this;
    const attributes = new Map<string, string>();
    let position = xml.readAttribute(at);
    for (; position >= 0; position = xml.readAttribute(position)) {
      attributes.set(xml.decode(xml.nameStart, xml.nameEnd), xml.value());
    }
    return position === INCOMPLETE ? undefined : attributes;
  }
}
