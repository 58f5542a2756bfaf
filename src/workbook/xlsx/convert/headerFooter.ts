import { encodingOfFont, unicodeFontFor } from "../../../core/text/legacyFont";
import { escapeText } from "../edit/xmlTree";
import { decodeReferences } from "../xmlText";
import type { Rewrite } from "./rewriting";

const HEADER_FOOTER = /(<(?:\w+:)?(?:odd|even|first)(?:Header|Footer)(?:\s[^>]*)?(?<!\/)>)([^<]*)(<\/)/g;

/** Codes of headers and footers (ISO 29500-1, 18.3.1.46): a font, a colour, a size, a section or a field; "&&" is "&". */
const CODES = /&"([^"]*)"|&K[0-9A-Fa-f]{6}|&K\d\d[+-]\d{3}|&\d+|&&|&./g;

/** Sections begin in the sheet's own font again. */
const SECTION = /^&[LCR]$/;

function rewriteText(text: string, rewrite: Rewrite): string {
  let font = "";
  let result = "";
  let at = 0;
  const plain = text.replace(CODES, " ");
  for (const match of text.matchAll(CODES)) {
    result += rewrite(text.slice(at, match.index), font, plain);
    at = match.index + match[0].length;
    const [code, named] = match;
    if (SECTION.test(code)) font = "";
    result += named === undefined ? code : renamed(named, (name) => (font = name));
  }
  return result + rewrite(text.slice(at), font, plain);
}

/** `&".VnTime,Bold"` names a font and a style; "-" keeps the font of before. */
function renamed(named: string, follow: (font: string) => void): string {
  const [font = "", ...style] = named.split(",");
  if (font !== "-") follow(font);
  const name = encodingOfFont(font) === undefined ? font : unicodeFontFor(font);
  return `&"${[name, ...style].join(",")}"`;
}

/** Rewrites what is printed above and below the pages of a sheet. */
export function rewriteHeaderFooter(xml: string, rewrite: Rewrite): string {
  return xml.replace(HEADER_FOOTER, (written, open: string, content: string, close: string) => {
    const text = decodeReferences(content);
    const changed = rewriteText(text, rewrite);
    return changed === text ? written : open + escapeText(changed) + close;
  });
}
