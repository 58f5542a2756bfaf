import type { LegacyEncoding } from "../../../core/text/legacy";
import { encodingOfFont, unicodeFontFor } from "../../../core/text/legacyFont";
import { SheetEncodings } from "../../../core/text/legacySheet";
import { escapeAttribute } from "../edit/xmlTree";
import type { Package } from "../package";
import { readStyles } from "../styles";
import type { StyleTable } from "../styles";
import type { SheetPart, WorkbookParts } from "../workbookParts";
import { relationKind } from "../workbookParts";
import { decodeReferences } from "../xmlText";
import { convertSheet, textsOfSheet } from "./convertSheet";
import type { TextCell } from "./convertSheet";
import { rewriteBy, rewriteRuns } from "./rewriting";
import { SharedTexts } from "./sharedTexts";
import { followRenamed, renamedSheets, renameTabs } from "./sheetNames";
import type { RenamedSheet } from "./sheetNames";

/** What a conversion changed, and what it left for a person to look at. */
export interface Conversion {
  readonly sheets: readonly { readonly name: string; readonly cells: number }[];
  readonly fonts: readonly { readonly from: string; readonly to: string }[];
  readonly renamed: readonly RenamedSheet[];
  /** Formulas that hold texts in an old encoding: formulas are not touched. */
  readonly formulasLeft: readonly { readonly sheet: string; readonly cell: string }[];
}

const FONT_NAME = /(<(?:\w+:)?name\s+val=")([^"]*)(")/g;
const COMMENT = /<((?:\w+:)?)text(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/\1text>/g;
const PARAGRAPH = /<((?:\w+:)?)p(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/\1p>/g;
/** Parts hung on a sheet that show texts of their own, and what one text is in them. */
const TEXTS_AROUND: ReadonlyMap<string, RegExp> = new Map([
  ["comments", COMMENT],
  ["drawing", PARAGRAPH],
  ["chart", PARAGRAPH],
]);

/** The parts that show texts beside the cells of a sheet: comments, text boxes, the charts among them. */
function* partsAround(pkg: Package, part: string, depth = 0): Iterable<readonly [string, RegExp]> {
  for (const relation of pkg.relations(part)) {
    const texts = TEXTS_AROUND.get(relationKind(relation));
    if (texts === undefined || relation.external || !pkg.has(relation.target)) continue;
    yield [relation.target, texts];
    if (depth === 0) yield* partsAround(pkg, relation.target, depth + 1);
  }
}

/** Replaces a part only where it comes out changed, so that every other keeps its bytes. */
function rework(pkg: Package, part: string, change: (xml: string) => string): void {
  const before = pkg.text(part);
  if (before === undefined) return;
  const after = change(before);
  if (after !== before) pkg.set(part, after);
}

function convertFonts(xml: string): { readonly xml: string; readonly fonts: Conversion["fonts"] } {
  const fonts = new Map<string, string>();
  const renamed = xml.replace(FONT_NAME, (written, open: string, name: string, close: string) => {
    const from = decodeReferences(name);
    if (encodingOfFont(from) === undefined) return written;
    const to = unicodeFontFor(from);
    fonts.set(from, to);
    return open + escapeAttribute(to) + close;
  });
  return { xml: renamed, fonts: [...fonts].map(([from, to]) => ({ from, to })) };
}

/** The encoding most texts are in, for what has no font: tabs. Capitals are a matter of the font alone. */
function mostUsed(sheets: readonly SheetTexts[]): LegacyEncoding | undefined {
  const counts = new Map<LegacyEncoding, number>();
  for (const { texts, encodings } of sheets) {
    for (const text of texts) {
      const own = encodings.of(text);
      const encoding = own === "tcvn3Capitals" ? "tcvn3" : own;
      if (encoding !== undefined) counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

interface SheetTexts {
  readonly sheet: SheetPart;
  readonly texts: readonly TextCell[];
  readonly encodings: SheetEncodings;
}

function readTexts(pkg: Package, sheet: SheetPart, styles: StyleTable, strings: SharedTexts): SheetTexts {
  const texts = textsOfSheet(pkg.text(sheet.part) ?? "", styles, strings);
  return { sheet, texts, encodings: new SheetEncodings(texts) };
}

/**
 * Puts all texts of a workbook that are in an old encoding, or in decomposed Unicode, into composed Unicode, and gives
 * their cells a font that draws it. Numbers and formulas stay as they are; of a renamed sheet only the references follow.
 * Parts without such texts keep their bytes.
 */
export function convertWorkbook(pkg: Package, parts: WorkbookParts): Conversion {
  const stylesXml = parts.styles === undefined ? undefined : pkg.text(parts.styles);
  const styles = readStyles(stylesXml);
  const stringsXml = parts.sharedStrings === undefined ? "" : (pkg.text(parts.sharedStrings) ?? "");
  const strings = new SharedTexts(stringsXml);
  const read = parts.sheets.map((sheet) => readTexts(pkg, sheet, styles, strings));
  const renamed = renamedSheets(parts.sheets, mostUsed(read));
  const newNames = new Map(renamed.map(({ from, to }) => [from, to]));
  const sheets: { name: string; cells: number }[] = [];
  const formulasLeft: { sheet: string; cell: string }[] = [];

  for (const { sheet, encodings } of read) {
    const rewrite = rewriteBy(encodings);
    const name = newNames.get(sheet.name) ?? sheet.name;
    rework(pkg, sheet.part, (xml) => {
      const converted = convertSheet(xml, styles, strings, rewrite);
      sheets.push({ name, cells: converted.cells });
      formulasLeft.push(...converted.formulasLeft.map((cell) => ({ sheet: name, cell })));
      return followRenamed(converted.xml, renamed);
    });
    for (const [part, texts] of partsAround(pkg, sheet.part)) {
      rework(pkg, part, (xml) =>
        followRenamed(
          xml.replace(texts, (text) => rewriteRuns(text, "", rewrite)),
          renamed,
        ),
      );
    }
  }
  if (parts.sharedStrings !== undefined) rework(pkg, parts.sharedStrings, () => strings.result());
  rework(pkg, parts.workbook, (xml) => renameTabs(followRenamed(xml, renamed), renamed));
  const { xml, fonts } = convertFonts(stylesXml ?? "");
  if (parts.styles !== undefined) rework(pkg, parts.styles, () => xml);
  return { sheets, fonts, renamed, formulasLeft };
}
