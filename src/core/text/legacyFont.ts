import type { LegacyEncoding } from "./legacy";

/** Fonts of TCVN3 are named .VnTime, .VnArial …; those ending in H draw capitals only. */
const TCVN3_FONT = /^\.vn/i;
const TCVN3_CAPITALS = /^\.vn.*h$/i;
const VNI_FONT = /^vni[-\s]/i;

/** Families of old fonts whose letters have feet, so that their replacement has them too. */
const WITH_SERIFS =
  /time|century|book|clarendon|roman|garamond|bodoni|palatino|bahamas|schoolbook|commercial|cooper|linus|aristote/i;

/** The encoding a font draws; undefined for a font of Unicode. The font comes first: it alone decides what a reader sees. */
export function encodingOfFont(font: string): LegacyEncoding | undefined {
  const name = font.trim();
  if (TCVN3_CAPITALS.test(name)) return "tcvn3Capitals";
  if (TCVN3_FONT.test(name)) return "tcvn3";
  return VNI_FONT.test(name) ? "vni" : undefined;
}

/** The font of Unicode that stands in for an old one: with feet as Times New Roman, which official papers use, or without. */
export function unicodeFontFor(font: string): string {
  return WITH_SERIFS.test(font) ? "Times New Roman" : "Arial";
}
