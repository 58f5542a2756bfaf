import { regionCopies } from "../../core/report/copies";
import type { FieldDefinition, FieldDictionary } from "../../core/report/fields";
import { absent } from "../../core/report/figures";
import type { FieldValue, FieldValues, Figures } from "../../core/report/figures";
import type { Passage } from "../../core/report/word/passages";
import { printInDocument } from "../../core/report/word/printWord";
import { regionAround } from "../../core/report/word/wordLayout";
import type { WordLayout, WordRegion } from "../../core/report/word/wordLayout";
import type { WordTag } from "../../core/report/word/wordTags";
import type { XmlElement, XmlNode } from "../xlsx/edit/xmlTree";
import { escapeText, isElement, withoutAttribute } from "../xlsx/edit/xmlTree";
import type { DocxTemplate } from "./openDocx";
import type { ParagraphNode } from "./readParagraphs";
import { fullName } from "./readParagraphs";
import type { Answer } from "./render";

/** Stand for braces that are text, so that docxtemplater takes none of them for a tag. */
const OPEN = "\ue9f3";
const CLOSE = "\ue9f5";

/** The text with its own braces back. */
export function withBraces(xml: string): string {
  return xml.replaceAll(OPEN, "{").replaceAll(CLOSE, "}");
}

/** Where the values of tags are looked up, the innermost first. */
interface Scope {
  readonly values: readonly FieldValues[];
  /** The numbers given to the passages that are open in this scope. */
  readonly passages: Map<Passage, number>;
  /** One of several copies of the same row or paragraph. */
  readonly isCopy: boolean;
}

/** What a stretch of a paragraph's text becomes. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * Writes a template's rows and paragraphs as often as their lists ask, and puts numbered tags in the place of its own:
 * what each number prints stands in {@link answers}.
 */
export class Expansion {
  readonly answers: Answer[] = [];
  private readonly fields: ReadonlyMap<string, FieldDefinition>;
  private readonly lists: ReadonlySet<string>;
  private readonly passageAt = new Map<WordTag, Passage>();

  constructor(
    private readonly template: DocxTemplate,
    private readonly layout: WordLayout,
    dictionary: FieldDictionary,
    private readonly figures: Figures,
  ) {
    this.fields = new Map(dictionary.fields.map((field) => [field.name, field]));
    this.lists = new Set(dictionary.lists.map(({ name }) => name));
    for (const passage of layout.passages) {
      this.passageAt.set(passage.open, passage);
      this.passageAt.set(passage.close, passage);
    }
  }

  expand(root: XmlElement): XmlElement {
    return this.inside(root, { values: [this.figures.single], passages: new Map(), isCopy: false });
  }

  private inside(element: XmlElement, scope: Scope): XmlElement {
    return { ...element, children: this.children(element.children, scope) };
  }

  private children(nodes: readonly XmlNode[], scope: Scope): XmlNode[] {
    return nodes.flatMap((node) => {
      if (!isElement(node)) return [node];
      const unit = this.template.units.get(node);
      const region = unit === undefined ? undefined : regionAround(unit, this.layout.regions);
      if (unit === undefined || region === undefined) return this.element(node, scope);
      // The rows of a region are all written where its first one stands.
      return unit.index === region.region.first ? this.region(region, nodes) : [];
    });
  }

  private region({ container, region }: WordRegion, siblings: readonly XmlNode[]): XmlNode[] {
    const patterns = new Map<number, XmlElement>();
    for (const sibling of siblings.filter(isElement)) {
      const unit = this.template.units.get(sibling);
      if (unit?.container === container) patterns.set(unit.index, sibling);
    }
    const copies = regionCopies(region, this.figures);
    const written =
      copies.length > 0
        ? copies
        : region.items.map((from) => ({
            from,
            scopes: [this.gaps(region.list, region.group), this.figures.single],
          }));
    return written.flatMap(({ from, scopes }) => {
      const pattern = patterns.get(from);
      if (pattern === undefined) return [];
      return this.element(pattern, { values: scopes, passages: new Map(), isCopy: true });
    });
  }

  /** The values of a list without items: every one is missing, for the list's own reason. */
  private gaps(list: string, group: string | undefined): FieldValues {
    const why = this.figures.lists.get(list)?.whyEmpty ?? "noResults";
    const names = [...this.fields.keys()].filter(
      (name) => name.startsWith(`${list}.`) || (group !== undefined && name.startsWith(`${group}.`)),
    );
    return new Map(names.map((name) => [name, absent(why)]));
  }

  private element(element: XmlElement, scope: Scope): XmlNode[] {
    const node = this.template.nodes.get(element);
    if (node !== undefined) return this.paragraph(element, node, scope);
    const written = this.inside(element, scope);
    return [scope.isCopy ? { ...written, open: withoutIds(written.open) } : written];
  }

  private paragraph(element: XmlElement, node: ParagraphNode, scope: Scope): XmlNode[] {
    const tags = this.layout.tags.get(node.paragraph) ?? [];
    const lines = this.linesOf(node, tags, scope);
    if (lines !== undefined)
      return lines.map((line) => this.written(element, node, tags, { ...scope, ...line }));
    const whole = this.wholePassage(node, tags);
    if (whole === undefined) return [this.written(element, node, tags, scope)];
    const markers = this.markersOf(whole, scope);
    if (markers === undefined) return [this.written(element, node, tags, scope)];
    // A passage that is all its paragraph holds takes the paragraph with it.
    return [marker(markers.open), this.written(element, node, tags, scope, whole), marker(markers.close)];
  }

  /** A text of several lines that fills a paragraph becomes as many paragraphs: a line break would stretch a justified line. */
  private linesOf(
    { paragraph }: ParagraphNode,
    tags: readonly WordTag[],
    scope: Scope,
  ): Pick<Scope, "values" | "isCopy">[] | undefined {
    const [tag] = tags;
    if (tag === undefined || tags.length > 1 || paragraph.text.trim() !== tag.written) return undefined;
    const value = lookUp(tag.field, scope);
    if (value?.kind !== "text" || !value.text.includes("\n")) return undefined;
    const lines = value.text.split(/\r?\n/).filter((line) => line.trim() !== "");
    return lines.map((text) => ({
      values: [new Map([[tag.field, { kind: "text", text }]]), ...scope.values],
      isCopy: true,
    }));
  }

  private wholePassage({ paragraph }: ParagraphNode, tags: readonly WordTag[]): Passage | undefined {
    const [first] = tags;
    const last = tags.at(-1);
    const passage = first === undefined ? undefined : this.passageAt.get(first);
    const isWhole =
      passage !== undefined &&
      passage.open === first &&
      passage.close === last &&
      paragraph.text.slice(0, passage.open.from).trim() === "" &&
      paragraph.text.slice(passage.close.to).trim() === "";
    return isWhole ? passage : undefined;
  }

  private written(
    element: XmlElement,
    { paragraph, texts }: ParagraphNode,
    tags: readonly WordTag[],
    scope: Scope,
    taken?: Passage,
  ): XmlElement {
    const replacements = tags.map((tag): Replacement => {
      const { from, to } = tag;
      const isTaken = taken !== undefined && (tag === taken.open || tag === taken.close);
      return { from, to, by: isTaken ? "" : (this.numbered(tag, scope) ?? literal(tag.written)) };
    });
    const changed = new Map<XmlElement, string>();
    for (const { element: text, from, to } of texts) {
      const own = stretch(paragraph.text, from, to, replacements);
      if (own !== paragraph.text.slice(from, to)) changed.set(text, own);
    }
    const write = (node: XmlNode): XmlNode[] => {
      if (!isElement(node)) return [node];
      const text = changed.get(node);
      if (text !== undefined)
        return [
          { ...node, open: openTextTag(node), children: [escapeText(text)], close: `</${fullName(node)}>` },
        ];
      if (fullName(node) === "w:txbxContent") return [this.inside(node, scope)];
      return [{ ...node, children: node.children.flatMap(write) }];
    };
    const open = scope.isCopy ? withoutIds(element.open) : element.open;
    return { ...element, open, children: element.children.flatMap(write) };
  }

  /** The numbered tag in the place of one of the template's; undefined where it stays as it is written. */
  private numbered(tag: WordTag, scope: Scope): string | undefined {
    if (!tag.closed) return undefined;
    if (tag.role !== "value") return this.passageMarker(tag, scope);
    const value = lookUp(tag.field, scope);
    if (value === undefined) return undefined;
    const { paragraph } = tag;
    const printed = printInDocument(value, this.fields.get(tag.field), {
      inTable: paragraph.cell !== undefined,
      before: paragraph.text.slice(0, tag.from),
      fillsParagraph: paragraph.text.trim() === tag.written,
    });
    return `{{${String(this.answers.push(printed) - 1)}}}`;
  }

  private passageMarker(tag: WordTag, scope: Scope): string | undefined {
    const passage = this.passageAt.get(tag);
    const markers = passage === undefined ? undefined : this.markersOf(passage, scope);
    return passage?.open === tag ? markers?.open : markers?.close;
  }

  /** Both ends of a passage; undefined where its field is none. */
  private markersOf(
    passage: Passage,
    scope: Scope,
  ): { readonly open: string; readonly close: string } | undefined {
    const { field, role } = passage.open;
    const known = scope.passages.get(passage);
    if (known === undefined && !this.lists.has(field) && lookUp(field, scope) === undefined) return undefined;
    const number = known ?? this.answers.push(this.isPresent(field, scope)) - 1;
    scope.passages.set(passage, number);
    return {
      open: `{{${role === "passage" ? "#" : "^"}${String(number)}}}`,
      close: `{{/${String(number)}}}`,
    };
  }

  /** Zero is a figure; an empty text and an empty list are none. */
  private isPresent(field: string, scope: Scope): boolean {
    const list = this.lists.has(field) ? this.figures.lists.get(field) : undefined;
    if (list !== undefined) return list.groups.some(({ items }) => items.length > 0);
    const value = lookUp(field, scope);
    return value !== undefined && value.kind !== "absent" && !(value.kind === "text" && value.text === "");
  }
}

function lookUp(field: string, scope: Scope): FieldValue | undefined {
  for (const values of scope.values) {
    const value = values.get(field);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The part of a paragraph's text one element holds, with what its tags become; a tag goes where its first brace stands. */
function stretch(text: string, from: number, to: number, replacements: readonly Replacement[]): string {
  let written = "";
  let at = from;
  for (const replacement of replacements) {
    if (replacement.to <= from || replacement.from >= to) continue;
    if (replacement.from > at) written += literal(text.slice(at, replacement.from));
    if (replacement.from >= from) written += replacement.by;
    at = Math.max(at, Math.min(replacement.to, to));
  }
  return written + literal(text.slice(at, to));
}

function literal(text: string): string {
  return text.replaceAll("{", OPEN).replaceAll("}", CLOSE);
}

function marker(text: string): XmlElement {
  return { name: "p", open: "<w:p>", children: [`<w:r><w:t>${text}</w:t></w:r>`], close: "</w:p>" };
}

function openTextTag(element: XmlElement): string {
  const name = fullName(element);
  return name === "w:t" ? '<w:t xml:space="preserve">' : `<${name}>`;
}

/** Word wants the identifiers of paragraphs and rows unique; copies go without. */
function withoutIds(open: string): string {
  return withoutAttribute(withoutAttribute(open, "w14:paraId"), "w14:textId");
}
