import type { FieldDictionary } from "../fields";
import type { Figures } from "../figures";
import { outcomes } from "../inspectTemplate";
import type { TagOutcome, TagReport } from "../inspectTemplate";
import type { WordText } from "./paragraph";
import type { WordFault } from "./wordFault";
import { regionAround, wordLayout } from "./wordLayout";
import type { WordRegion } from "./wordLayout";
import type { WordTag } from "./wordTags";

/** What a document asks for as a template, and what becomes of each tag. */
export interface WordReport {
  readonly tags: readonly TagReport<WordTag>[];
  readonly faults: readonly WordFault[];
  readonly regions: readonly WordRegion[];
}

/** Lists every tag of a document with its place; with figures at hand, also which have none and why. */
export function inspectWord(text: WordText, dictionary: FieldDictionary, figures?: Figures): WordReport {
  const layout = wordLayout(text, dictionary);
  const ofValue = outcomes(dictionary, figures);
  // Whether a passage is shown depends on its figure; that there is none is what it is for.
  const ofPassage = outcomes(dictionary, undefined);
  const lists = new Set(dictionary.lists.map(({ name }) => name));
  const outcomeOf = (tag: WordTag, region: WordRegion | undefined): TagOutcome => {
    if (tag.role === "value") return ofValue(tag.field, region?.region);
    return lists.has(tag.field) ? { status: "found" } : ofPassage(tag.field, region?.region);
  };
  const tags = [...layout.tags.values()].flat().filter(({ role }) => role !== "end");
  return {
    tags: tags.map((tag): TagReport<WordTag> => {
      const region = regionAround(tag.paragraph.unit, layout.regions);
      const place = region === undefined ? { tag } : { tag, region: region.region };
      return { ...place, ...outcomeOf(tag, region) };
    }),
    faults: layout.faults,
    regions: layout.regions,
  };
}

/** Whether a document can be filled as its maker meant it. */
export function isSoundDocument(report: WordReport): boolean {
  return report.faults.length === 0 && report.tags.every(({ status }) => status !== "unknown");
}
