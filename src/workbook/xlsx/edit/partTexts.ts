import type { Package } from "../package";
import type { Relation } from "../package";
import { readRelations, relationsPartOf, resolvePartName } from "../package";
import type { SheetDraft } from "./sheetDraft";
import { attribute, elementsOf, parseXmlTree, serialiseXml } from "./xmlTree";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The parts of a workbook while they are edited. What changes is held here as text and packed once, at the end, so an edit
 * that turns out impossible leaves nothing behind.
 */
export class PartTexts {
  private texts = new Map<string, string>();
  /** Worksheets whose new rows are not written out yet; an edit of one that needs its text has them written. */
  private drafts = new Map<string, SheetDraft>();
  private readonly finished = new Map<string, Uint8Array>();
  private removed = new Set<string>();
  /** New parts that are the same bytes as another, by their names. */
  private copied = new Map<string, string>();

  constructor(readonly pkg: Package) {}

  get(part: string): string | undefined {
    if (this.removed.has(part)) return undefined;
    const draft = this.drafts.get(part);
    if (draft !== undefined) this.set(part, draft.text());
    const text = this.texts.get(part);
    return text ?? this.pkg.text(part);
  }

  set(part: string, text: string): void {
    this.removed.delete(part);
    this.drafts.delete(part);
    this.texts.set(part, text);
  }

  draft(part: string): SheetDraft | undefined {
    return this.drafts.get(part);
  }

  setDraft(part: string, draft: SheetDraft): void {
    this.texts.delete(part);
    this.drafts.set(part, draft);
  }

  /** Writes a part for the last time: nobody looks into it any more. */
  finish(part: string, bytes: Uint8Array): void {
    this.finished.set(part, bytes);
  }

  /** Works a part over; one that comes out as it was is not written. */
  rework(part: string, work: (text: string) => string): void {
    const before = this.get(part);
    if (before === undefined) return;
    const after = work(before);
    if (after !== before) this.set(part, after);
  }

  /** The names of all parts, those added too. */
  names(): readonly string[] {
    const before = this.pkg.names().filter((name) => !this.removed.has(name));
    const added = [...this.texts.keys(), ...this.copied.keys()].filter((name) => !this.pkg.has(name));
    return [...before, ...added];
  }

  /** Where a part leads to. */
  relations(part: string): readonly Relation[] {
    const text = this.texts.get(relationsPartOf(part));
    if (text === undefined) return this.pkg.relations(part);
    return readRelations(text, (target) => resolvePartName(part, target));
  }

  /** Adds a part with the bytes of another, which nobody works over. */
  addCopy(part: string, source: string): void {
    this.copied.set(part, source);
  }

  isChanged(part: string): boolean {
    return this.texts.has(part) || this.drafts.has(part);
  }

  /** Takes a part out, with the relations to it and its entry among the content types. */
  remove(part: string, owner: string): void {
    this.texts.delete(part);
    this.drafts.delete(part);
    this.removed.add(part);
    const relation = this.relations(owner).find(({ target }) => target === part);
    this.dropElements(relationsPartOf(owner), "Id", relation?.id);
    this.dropElements(CONTENT_TYPES, "PartName", `/${part}`);
  }

  /** What is there now, to go back to. */
  mark(): () => void {
    const texts = new Map(this.texts);
    const drafts = new Map(this.drafts);
    const removed = new Set(this.removed);
    const copied = new Map(this.copied);
    return () => {
      this.copied = copied;
      this.texts = texts;
      this.drafts = drafts;
      this.removed = removed;
    };
  }

  /** Hands everything changed on to the package. */
  write(): void {
    for (const part of this.removed) this.pkg.remove(part);
    for (const [part, draft] of this.drafts) {
      if (!this.finished.has(part)) this.finish(part, draft.bytes([]));
    }
    for (const [part, text] of this.texts) if (!this.finished.has(part)) this.pkg.set(part, text);
    for (const [part, bytes] of this.finished) this.pkg.set(part, bytes);
    for (const [part, source] of this.copied) this.pkg.set(part, this.pkg.bytes(source) ?? new Uint8Array());
  }

  private dropElements(part: string, name: string, value: string | undefined): void {
    const text = this.get(part);
    if (text === undefined || value === undefined) return;
    const document = parseXmlTree(text);
    for (const root of elementsOf(document)) {
      root.children = root.children.filter(
        (child) => typeof child === "string" || attribute(child, name)?.toLowerCase() !== value.toLowerCase(),
      );
    }
    this.set(part, serialiseXml(document));
  }
}
