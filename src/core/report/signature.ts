import type { Edit, SignSheet } from "../sheet/edit";
import type { FieldValues, Figures } from "./figures";
import { provenanceLines, provenanceProperties } from "./provenance";
import { sheetNameKey } from "./sheetName";
import { tagsIn } from "./tags";
import { printValue } from "./values";

/** No header or footer holds more characters, its codes included (Excel specifications and limits). */
export const MOST_PRINTED_CHARACTERS = 255;
const FONT_SIZE = "&8 ";
/** What Excel puts before the text of the left section. */
const SECTION_CODE = "&L";

/**
 * What says on each sheet of a filled template, and in its document, where the figures are from. A sheet into which nothing was filled
 * only has the tags of its headers and footers filled.
 */
export function signatures(
  sheets: readonly string[],
  edits: readonly Edit[],
  { single, provenance }: Figures,
  templateVersion: string | undefined,
): readonly SignSheet[] {
  const filled = new Set(
    edits.filter(({ kind }) => kind !== "copySheet").map(({ sheet }) => sheetNameKey(sheet)),
  );
  const tags = printed(single);
  const { source, basis } =
    provenance === undefined ? { source: "", basis: "" } : provenanceLines(provenance, templateVersion);
  const footer = [source, basis].filter((line) => line !== "");
  const properties =
    provenance === undefined ? new Map<string, string>() : provenanceProperties(provenance, templateVersion);
  return sheets.map((sheet) =>
    filled.has(sheetNameKey(sheet))
      ? { kind: "signSheet", sheet, tags, footer, properties }
      : { kind: "signSheet", sheet, tags, footer: [], properties: new Map() },
  );
}

function printed(values: FieldValues): ReadonlyMap<string, string> {
  return new Map([...values].map(([name, value]) => [name, printValue(value)]));
}

/**
 * The text of a header or footer with its tags filled; of one that would be too long, the end is left out. "&" begins a code there and
 * is doubled. A tag that is unknown or not closed stays as it is written.
 */
export function fillPrintText(text: string, tags: SignSheet["tags"]): string {
  let filled = "";
  let at = 0;
  for (const { from, to, field, closed } of tagsIn(text)) {
    const value = closed ? tags.get(field) : undefined;
    filled += text.slice(at, from) + (value?.replaceAll("&", "&&") ?? text.slice(from, to));
    at = to;
  }
  return at === 0 ? text : (filled + text.slice(at)).slice(0, MOST_PRINTED_CHARACTERS);
}

/** Lines as the left section of a footer: side by side they would run into each other on a page that stands upright. */
export function footerText(lines: readonly string[]): string {
  const text = FONT_SIZE + lines.map((line) => line.replaceAll("&", "&&")).join("\n");
  const most = MOST_PRINTED_CHARACTERS - SECTION_CODE.length;
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/&+$/, "")}…`;
}
