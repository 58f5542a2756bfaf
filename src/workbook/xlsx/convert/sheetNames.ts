import { detectLegacy, fromLegacy, readsAsVietnamese } from "../../../core/text/legacy";
import type { LegacyEncoding } from "../../../core/text/legacy";
import type { SheetPart } from "../workbookParts";
import { escapeText } from "../edit/xmlTree";

/** A tab that is renamed. */
export interface RenamedSheet {
  readonly from: string;
  readonly to: string;
}

/** Tabs have no font: their letters tell, and the encoding the rest of the workbook is in. */
export function renamedSheets(
  sheets: readonly SheetPart[],
  around: LegacyEncoding | undefined,
): readonly RenamedSheet[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return sheets.flatMap(({ name }): readonly RenamedSheet[] => {
    const fits = around !== undefined && readsAsVietnamese(name, around);
    const encoding = detectLegacy(name) ?? (fits ? around : undefined);
    const to = (encoding === undefined ? name : fromLegacy(name, encoding)).normalize("NFC");
    if (to === name || taken.has(to.toLowerCase())) return [];
    taken.add(to.toLowerCase());
    return [{ from: name, to }];
  });
}

function escapedForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Elements whose content is a formula, in sheets, names and charts. */
const FORMULAS =
  /(<(?:\w+:)?(?:f|formula|formula1|formula2|definedName|sqref)(?:\s[^>]*)?(?<!\/)>)([^<]*)(<\/)/g;

function inFormula(formula: string, { from, to }: RenamedSheet): string {
  const name = escapedForPattern(escapeText(from.replaceAll("'", "''")));
  const quoted = escapeText(to.replaceAll("'", "''"));
  return formula
    .replace(new RegExp(`'${name}'!`, "g"), () => `'${quoted}'!`)
    .replace(new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${name}!`, "gu"), () => `'${quoted}'!`);
}

/** References to renamed sheets in the formulas and links of a part; formulas say the same as before. */
export function followRenamed(xml: string, renamed: readonly RenamedSheet[]): string {
  return renamed.reduce((part, sheet) => {
    const inFormulas = part.replace(FORMULAS, (_, open: string, formula: string, close: string) => {
      return open + inFormula(formula, sheet) + close;
    });
    return inFormulas.replace(
      /(\slocation=")([^"]*)(")/g,
      (_, open: string, place: string, close: string) => {
        return open + inFormula(place, sheet) + close;
      },
    );
  }, xml);
}

/** The list of tabs with their new names. */
export function renameTabs(xml: string, renamed: readonly RenamedSheet[]): string {
  const names = new Map(renamed.map(({ from, to }) => [escapeText(from), escapeText(to)]));
  return xml.replace(
    /(<(?:\w+:)?sheet\s[^>]*?\bname=")([^"]*)(")/g,
    (written, open: string, name: string, close: string) => {
      const to = names.get(name);
      return to === undefined ? written : open + to + close;
    },
  );
}
