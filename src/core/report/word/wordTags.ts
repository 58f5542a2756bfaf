import type { RowTag } from "../regions";
import { tagsIn } from "../tags";
import type { WordParagraph } from "./paragraph";

/**
 * What a tag asks for: a value, or the beginning (`{{#ten}}` shown where there is a figure, `{{^ten}}` where there is none)
 * or the end (`{{/ten}}`) of a passage.
 */
export type TagRole = "value" | "passage" | "otherwise" | "end";

/** A `{{field}}` in a paragraph, or a pair of braces that belongs to none. */
export interface WordTag extends RowTag {
  readonly role: TagRole;
  readonly written: string;
  readonly paragraph: WordParagraph;
  /** Where it stands in the paragraph's text. */
  readonly from: number;
  readonly to: number;
}

const ROLES: Readonly<Record<string, TagRole>> = { "#": "passage", "^": "otherwise", "/": "end" };

/** The tags of a paragraph, in its order. */
export function wordTags(paragraph: WordParagraph): readonly WordTag[] {
  const { text, unit } = paragraph;
  return tagsIn(text).map(({ from, to, field, closed }) => {
    const role = ROLES[field.charAt(0)] ?? "value";
    const written = text.slice(from, to);
    const name = role === "value" ? field : field.slice(1).trim();
    return { field: name, closed, row: unit.index, role, written, paragraph, from, to };
  });
}

/** The closing braces of a paragraph that close nothing. */
export function strayEnds(paragraph: WordParagraph, tags: readonly WordTag[]): readonly WordTag[] {
  return [...paragraph.text.matchAll(/\}\}/g)]
    .map(({ index }) => ({ from: index, to: index + 2 }))
    .filter(({ from, to }) => !tags.some((tag) => tag.closed && from < tag.to && to > tag.from))
    .map(({ from, to }) => ({
      field: "",
      closed: false,
      row: paragraph.unit.index,
      role: "value",
      written: paragraph.text.slice(Math.max(0, from - 12), to),
      paragraph,
      from,
      to,
    }));
}
