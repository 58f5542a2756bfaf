import { fillPrintText, footerText } from "../../../core/report/signature";
import type { SignSheet } from "../../../core/sheet/edit";
import type { Piece } from "../chunking";
import { readDocumentProperties } from "../documentProperties";
import type {
  PrintPages,
  PrintScaleChange,
  PrintSection,
  PrintTextChange,
  PropertyChange,
  SignStep,
} from "../history/records";
import { inExcel } from "../inExcel";
import { operation } from "./operations";
import type { Operation } from "./operations";

const PAGES: readonly PrintPages[] = ["defaultForAllPages", "firstPage", "oddPages", "evenPages"];
const SECTIONS: readonly PrintSection[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

/** Excel trims longer properties, but on the web. */
const LONGEST_PROPERTY = 255;

interface PrintText {
  readonly pages: PrintPages;
  readonly section: PrintSection;
  readonly text: string;
}

interface PrintTexts {
  readonly found: readonly PrintText[];
  /** Whether they shrink with the page. */
  readonly isScaled: boolean;
}

/** The texts a sheet is printed with (ExcelApi 1.9); those that are empty too. */
export function readPrintTexts(sheetId: string): Promise<PrintTexts> {
  return inExcel(async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem(sheetId).pageLayout;
    headersFooters.load("useSheetScale");
    const asked = PAGES.map((pages) => headersFooters[pages]);
    for (const group of asked) group.load(SECTIONS.join(","));
    await context.sync();
    const found = PAGES.flatMap((pages, at) =>
      SECTIONS.map((section) => ({ pages, section, text: asked[at]?.[section] ?? "" })),
    );
    return { found, isScaled: headersFooters.useSheetScale };
  });
}

/** Works out what signing a sheet changes; undefined where nothing. */
export async function planSign(
  { tags, footer, properties }: SignSheet,
  sheet: { readonly id: string; readonly name: string },
): Promise<SignStep | undefined> {
  const { found, isScaled } = await readPrintTexts(sheet.id);
  const texts = textChanges(found, tags, footer);
  const scale = scaleChange(found, texts, isScaled);
  const known = properties.size === 0 ? new Map<string, string>() : await readDocumentProperties();
  const changed = [...properties].flatMap(([key, value]): readonly PropertyChange[] => {
    const after = value.slice(0, LONGEST_PROPERTY);
    const before = known.get(key);
    if (before === after) return [];
    return [before === undefined ? { key, after } : { key, before, after }];
  });
  if (texts.length + changed.length === 0) return undefined;
  return {
    kind: "sign",
    sheetId: sheet.id,
    sheet: sheet.name,
    texts,
    ...scale,
    properties: changed,
    cells: [],
  };
}

/** Only a footer of ours keeps its size, as in a filled file: what the office set up for its own texts stays. */
function scaleChange(
  found: readonly PrintText[],
  texts: readonly PrintTextChange[],
  isScaled: boolean,
): { readonly scale?: PrintScaleChange } {
  const isOurs = texts.length > 0 && isBare(found);
  return isOurs && isScaled ? { scale: { before: true, after: false } } : {};
}

function isBare(found: readonly PrintText[]): boolean {
  return found.every(({ text }) => text === "");
}

function textChanges(
  found: readonly PrintText[],
  tags: SignSheet["tags"],
  footer: readonly string[],
): readonly PrintTextChange[] {
  if (isBare(found)) {
    if (footer.length === 0) return [];
    const after = footerText(footer);
    return [{ pages: "defaultForAllPages", section: "leftFooter", before: "", after }];
  }
  return found.flatMap(({ pages, section, text }) => {
    const after = fillPrintText(text, tags);
    return after === text ? [] : [{ pages, section, before: text, after }];
  });
}

export function signOperations({ sheetId, texts, scale, properties }: SignStep): readonly Piece<Operation>[] {
  return [
    ...texts.map((change) => setPrintText(sheetId, change, change.after)),
    ...(scale === undefined ? [] : [setPrintScale(sheetId, scale.after)]),
    ...properties.map(({ key, after }) => setProperty(key, after)),
  ];
}

/**
 * Takes back what is still as it was signed; gives how many texts were changed since. Properties of the document may have been set
 * again for another sheet, which is nobody's loss.
 */
export async function reversalOfSign({ sheetId, texts, scale, properties }: SignStep): Promise<{
  readonly operations: readonly Piece<Operation>[];
  readonly left: number;
}> {
  const { found, isScaled } = await readPrintTexts(sheetId);
  const known = await readDocumentProperties();
  const textAt = ({ pages, section }: PrintTextChange) =>
    found.find((each) => each.pages === pages && each.section === section)?.text;
  const standing = texts.filter((change) => textAt(change) === change.after);
  const kept = properties.filter(({ key, after }) => known.get(key) === after);
  const scaleOfOurs = isScaled === scale?.after && standing.length === texts.length ? scale : undefined;
  const isBack = texts.filter((change) => textAt(change) === change.before).length;
  return {
    operations: [
      ...standing.map((change) => setPrintText(sheetId, change, change.before)),
      ...(scaleOfOurs === undefined ? [] : [setPrintScale(sheetId, scaleOfOurs.before)]),
      ...kept.map(({ key, before }) => (before === undefined ? dropProperty(key) : setProperty(key, before))),
    ],
    left: texts.length - standing.length - isBack,
  };
}

function setPrintText(sheetId: string, { pages, section }: PrintTextChange, text: string): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).pageLayout.headersFooters[pages][section] = text;
  }, text.length);
}

function setPrintScale(sheetId: string, isScaled: boolean): Piece<Operation> {
  return operation(({ worksheets }) => {
    worksheets.getItem(sheetId).pageLayout.headersFooters.useSheetScale = isScaled;
  });
}

function setProperty(key: string, value: string): Piece<Operation> {
  return operation(({ properties }) => void properties.custom.add(key, value), value.length);
}

function dropProperty(key: string): Piece<Operation> {
  return operation(({ properties }) => properties.custom.getItem(key).delete());
}
