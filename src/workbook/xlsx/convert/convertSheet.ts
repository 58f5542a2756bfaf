import { formulaHoldsOldText } from "../../../core/text/legacySheet";
import type { StyleTable } from "../styles";
import { rewriteHeaderFooter } from "./headerFooter";
import type { Rewrite } from "./rewriting";
import { plainText, rewriteContent, rewriteRuns, textOf } from "./rewriting";
import type { SharedTexts } from "./sharedTexts";

const CELL = /<((?:\w+:)?)c(\s[^>]*)(?<!\/)>([\s\S]*?)<\/\1c>/g;
const VALUE = /(<(?:\w+:)?v(?:\s[^>]*)?>)([^<]*)(<\/)/;
const FORMULA = /<(?:\w+:)?f(?:\s[^>]*)?(?<!\/)>([^<]*)<\//;
const INLINE = /<((?:\w+:)?)is(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/\1is>/;

/** Lists for choosing and the words of a validation, which must stay equal to what the cells say. */
const VALIDATION = /<((?:\w+:)?)dataValidation\s[^>]*(?<!\/)>[\s\S]*?<\/\1dataValidation>/g;
const LIST = /(<(?:\w+:)?formula1(?:\s[^>]*)?>)((?:"|&quot;)[^<]*)(<\/)/;

/** A cell with a text: what it shows and in which font, and how to write it anew. */
export interface TextCell {
  readonly address: string;
  readonly text: string;
  readonly font: string;
}

interface CellXml {
  readonly attributes: string;
  readonly content: string;
}

function attributeOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}

function fontOf(attributes: string, styles: StyleTable): string {
  return styles.styles[Number(attributeOf(attributes, "s") ?? 0)]?.font ?? "";
}

function shared(content: string): number | undefined {
  const value = VALUE.exec(content)?.[2];
  return value === undefined ? undefined : Number(value);
}

/** The texts of a sheet with their fonts, a run's own font before the cell's. */
export function textsOfSheet(xml: string, styles: StyleTable, strings: SharedTexts): readonly TextCell[] {
  return Array.from(xml.matchAll(CELL)).flatMap(
    ([, , attributes = "", content = ""]): readonly TextCell[] => {
      const text = textIn({ attributes, content }, strings);
      return text === undefined
        ? []
        : [{ address: attributeOf(attributes, "r") ?? "", text, font: fontOf(attributes, styles) }];
    },
  );
}

function textIn({ attributes, content }: CellXml, strings: SharedTexts): string | undefined {
  switch (attributeOf(attributes, "t")) {
    case "s": {
      const index = shared(content);
      return index === undefined ? undefined : strings.plain(index);
    }
    case "inlineStr":
      return plainText(INLINE.exec(content)?.[0] ?? "");
    case "str":
      return textOf(VALUE.exec(content)?.[2] ?? "");
    default:
      return undefined;
  }
}

/** A sheet's part in Unicode, and what came of its cells. */
export interface ConvertedSheet {
  readonly xml: string;
  readonly cells: number;
  /** Cells whose formula itself holds a text in an old encoding: formulas are left as they are. */
  readonly formulasLeft: readonly string[];
}

function rewriteCell({ attributes, content }: CellXml, font: string, strings: SharedTexts, rewrite: Rewrite) {
  const onValue = (change: (value: string) => string): string =>
    content.replace(VALUE, (_, open: string, value: string, close: string) => open + change(value) + close);
  switch (attributeOf(attributes, "t")) {
    case "s": {
      const index = shared(content);
      if (index === undefined) return { content, isChanged: false };
      const number = strings.numberFor(index, font, rewrite);
      const isChanged = strings.changes(index, number);
      return { content: number === index ? content : onValue(() => String(number)), isChanged };
    }
    case "inlineStr": {
      const changed = content.replace(INLINE, (inline) => rewriteRuns(inline, font, rewrite));
      return { content: changed, isChanged: changed !== content };
    }
    case "str": {
      const changed = onValue((value) => rewriteContent(value, (text) => rewrite(text, font, text)));
      return { content: changed, isChanged: changed !== content };
    }
    default:
      return { content, isChanged: false };
  }
}

function holdsOldText(content: string, font: string, rewrite: Rewrite): boolean {
  const formula = textOf(FORMULA.exec(content)?.[1] ?? "");
  return formulaHoldsOldText(formula, (literal) => rewrite(literal, font, literal));
}

function rewriteValidations(xml: string, rewrite: Rewrite): string {
  return xml.replace(VALIDATION, (validation) =>
    validation.replace(LIST, (_, open: string, list: string, close: string) => {
      return open + rewriteContent(list, (text) => rewrite(text, "", text)) + close;
    }),
  );
}

/** Converts the cells of a sheet, the lists they choose from, and what is printed around its pages. */
export function convertSheet(
  xml: string,
  styles: StyleTable,
  strings: SharedTexts,
  rewrite: Rewrite,
): ConvertedSheet {
  let cells = 0;
  const formulasLeft: string[] = [];
  const converted = xml.replace(CELL, (written, prefix: string, attributes: string, content: string) => {
    const font = fontOf(attributes, styles);
    if (content.includes("f>") && holdsOldText(content, font, rewrite)) {
      formulasLeft.push(attributeOf(attributes, "r") ?? "");
      return written;
    }
    const rewritten = rewriteCell({ attributes, content }, font, strings, rewrite);
    if (rewritten.isChanged) cells++;
    return rewritten.content === content
      ? written
      : `<${prefix}c${attributes}>${rewritten.content}</${prefix}c>`;
  });
  const around = rewriteHeaderFooter(rewriteValidations(converted, rewrite), rewrite);
  return { xml: around, cells, formulasLeft };
}
