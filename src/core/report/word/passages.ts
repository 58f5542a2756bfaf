import type { WordFault } from "./wordFault";
import type { WordTag } from "./wordTags";

/** A stretch of text that is shown only where its field has a figure (or only where it has none). */
export interface Passage {
  readonly open: WordTag;
  readonly close: WordTag;
}

export interface Passages {
  readonly passages: readonly Passage[];
  readonly faults: readonly WordFault[];
}

/** Pairs beginnings and ends of passages; `tags` are those of one part of the document, in reading order. */
export function passagesOf(tags: readonly WordTag[]): Passages {
  const passages: Passage[] = [];
  const faults: WordFault[] = [];
  const open: WordTag[] = [];
  for (const tag of tags) {
    if (tag.role === "passage" || tag.role === "otherwise") open.push(tag);
    if (tag.role !== "end") continue;
    const at = open.findLastIndex(({ field }) => tag.field === "" || field === tag.field);
    const [begun, ...inside] = at < 0 ? [] : open.splice(at);
    faults.push(...inside.map((left): WordFault => ({ kind: "passageNotEnded", tag: left })));
    if (begun === undefined) faults.push({ kind: "passageNotBegun", tag });
    else if (standTogether(begun, tag)) passages.push({ open: begun, close: tag });
    else faults.push({ kind: "passageAcrossCells", tag: begun });
  }
  faults.push(...open.map((left): WordFault => ({ kind: "passageNotEnded", tag: left })));
  return { passages, faults };
}

/** A passage lies within one cell, within one row, or between paragraphs that follow one another. */
function standTogether(open: WordTag, close: WordTag): boolean {
  const [one, other] = [open.paragraph, close.paragraph];
  if (one.parent === other.parent) return true;
  const inTables = one.cell !== undefined && other.cell !== undefined;
  return inTables && one.unit.container === other.unit.container && one.unit.index === other.unit.index;
}
