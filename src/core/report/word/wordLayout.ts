import type { FieldDictionary } from "../fields";
import { layoutOfRows } from "../regions";
import type { Region } from "../regions";
import { passagesOf } from "./passages";
import type { Passage } from "./passages";
import type { WordParagraph, WordText, WordUnit } from "./paragraph";
import type { WordFault } from "./wordFault";
import { strayEnds, wordTags } from "./wordTags";
import type { WordTag } from "./wordTags";

/** Rows of one table, or paragraphs that follow one another, that repeat together. */
export interface WordRegion {
  readonly container: number;
  readonly region: Region;
}

/** Everything a document says as a template. */
export interface WordLayout {
  readonly tags: ReadonlyMap<WordParagraph, readonly WordTag[]>;
  readonly regions: readonly WordRegion[];
  readonly passages: readonly Passage[];
  readonly faults: readonly WordFault[];
}

export function wordLayout(text: WordText, dictionary: FieldDictionary): WordLayout {
  const tags = new Map<WordParagraph, readonly WordTag[]>();
  const faults: WordFault[] = [];
  for (const paragraph of text.paragraphs) {
    const own = wordTags(paragraph);
    if (own.length > 0) tags.set(paragraph, own);
    faults.push(...strayEnds(paragraph, own).map((tag): WordFault => ({ kind: "strayEnd", tag })));
  }
  const regions: WordRegion[] = [];
  for (const [container, ofContainer] of byContainer([...tags.values()].flat())) {
    const merged = new Set(
      text.mergedRows.filter((row) => row.container === container).map(({ index }) => index),
    );
    const layout = layoutOfRows(
      ofContainer,
      dictionary,
      ({ first, last }) => merged.has(first) || merged.has(last + 1),
    );
    faults.push(...layout.faults);
    regions.push(...layout.regions.map((region) => ({ container, region })));
  }
  const passages: Passage[] = [];
  for (const part of new Set([...tags.keys()].map((paragraph) => paragraph.part))) {
    const ofPart = [...tags].flatMap(([paragraph, own]) => (paragraph.part === part ? own : []));
    const found = passagesOf(ofPart.filter(({ closed }) => closed));
    faults.push(...found.faults);
    for (const passage of found.passages) {
      if (repeatTogether(passage, regions)) passages.push(passage);
      else faults.push({ kind: "passageAcrossCells", tag: passage.open });
    }
  }
  return { tags, regions, passages, faults };
}

/** The region a row or paragraph belongs to. */
export function regionAround(unit: WordUnit, regions: readonly WordRegion[]): WordRegion | undefined {
  return regions.find(
    ({ container, region }) =>
      container === unit.container && unit.index >= region.first && unit.index <= region.last,
  );
}

/** A passage that begins or ends in what repeats must do both in the same row or paragraph. */
function repeatTogether({ open, close }: Passage, regions: readonly WordRegion[]): boolean {
  const [from, to] = [open.paragraph.unit, close.paragraph.unit];
  const isOneUnit = from.container === to.container && from.index === to.index;
  return isOneUnit || (regionAround(from, regions) ?? regionAround(to, regions)) === undefined;
}

function byContainer(tags: readonly WordTag[]): ReadonlyMap<number, readonly WordTag[]> {
  const found = new Map<number, WordTag[]>();
  for (const tag of tags) {
    const { container } = tag.paragraph.unit;
    const others = found.get(container);
    if (others === undefined) found.set(container, [tag]);
    else others.push(tag);
  }
  return found;
}
