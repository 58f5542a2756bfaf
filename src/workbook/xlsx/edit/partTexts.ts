import type { Package } from "../package";
import type { Relation } from "../package";
import { readRelations, relationsPartOf, resolvePartName } from "../package";
import { attribute, elementsOf, parseXmlTree, serialiseXml } from "./xmlTree";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The parts of a workbook while they are edited. What changes is held here as text and packed once, at the end, so an edit
 * that turns out impossible leaves nothing behind.
 */
export class PartTexts {
  private texts = new Map<string, string>();
  private removed = new Set<string>();
  /** New parts that are the same bytes as another, by their names. */
  private copied = new Map<string, string>();

  constructor(readonly pkg: Package) {}

  get(part: string): string | undefined {
    if (this.removed.has(part)) return undefined;
    const text = this.texts.get(part);
    return text ?? this.pkg.text(part);
  }

  set(part: string, text: string): void {
    this.removed.delete(part);
    this.texts.set(part, text);
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
    return this.texts.has(part);
  }

  /** Takes a part out, with the relations to it and its entry among the content types. */
  remove(part: string, owner: string): void {
    this.texts.delete(part);
    this.removed.add(part);
    const relation = this.relations(owner).find(({ target }) => target === part);
    this.dropElements(relationsPartOf(owner), "Id", relation?.id);
    this.dropElements(CONTENT_TYPES, "PartName", `/${part}`);
  }

  /** What is there now, to go back to. */
  mark(): () => void {
    const texts = new Map(this.texts);
    const removed = new Set(this.removed);
    const copied = new Map(this.copied);
    return () => {
      this.copied = copied;
      this.texts = texts;
      this.removed = removed;
    };
  }

  /** Hands everything changed on to the package. */
  write(): void {
    for (const part of this.removed) this.pkg.remove(part);
    for (const [part, text] of this.texts) this.pkg.set(part, text);
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
