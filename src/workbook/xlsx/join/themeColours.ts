import { attribute, descendants, elementsOf, parseXmlTree } from "../edit/xmlTree";
import type { Package } from "../package";
import { mainPart, relationKind } from "../workbookParts";

/** The order in which a workbook counts the colours of its theme (ISO 29500-1, 18.8.3): light before dark. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export function themeOf(pkg: Package): string {
  const link = pkg.relations(mainPart(pkg)).find((relation) => relationKind(relation) === "theme");
  return link === undefined ? "" : (pkg.text(link.target) ?? "");
}

/** Says a theme's colours and fonts themselves in a part, for a workbook that has another theme. */
export function withoutTheme(xml: string, theme: string): string {
  const colours = coloursOf(theme);
  return xml
    .replace(/(<[^<>]*)\stheme="(\d+)"/g, (whole, before: string, number: string) => {
      const colour = colours[Number(number)];
      return colour === undefined ? whole : `${before} rgb="FF${colour}"`;
    })
    .replace(/<(?:[\w.-]+:)?scheme\s+val="[^"]*"\s*\/>/g, "");
}

function coloursOf(theme: string): readonly (string | undefined)[] {
  const colours = namedColours(theme);
  return ORDER.map((name) => colours.get(name));
}

function namedColours(theme: string): ReadonlyMap<string, string | undefined> {
  const [scheme] = [...descendants(parseXmlTree(theme), "clrScheme")];
  if (scheme === undefined) return new Map();
  return new Map(
    elementsOf(scheme).map((entry) => {
      const [colour] = elementsOf(entry);
      return [entry.name, colour && (attribute(colour, "lastClr") ?? attribute(colour, "val"))];
    }),
  );
}

const STANDS_FOR: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };
const SCHEME_COLOUR = /<((?:[\w.-]+:)?)schemeClr\s+val="(\w+)"\s*(?:\/>|>([\s\S]*?)<\/\1schemeClr>)/g;

/** Says a theme's colours themselves in a drawing of shapes. */
export function withoutSchemeColours(xml: string, theme: string): string {
  const colours = namedColours(theme);
  return xml.replace(SCHEME_COLOUR, (whole, prefix: string, name: string, inside: string | undefined) => {
    const colour = colours.get(STANDS_FOR[name] ?? name);
    if (colour === undefined) return whole;
    const open = `<${prefix}srgbClr val="${colour}"`;
    return inside === undefined ? `${open}/>` : `${open}>${inside}</${prefix}srgbClr>`;
  });
}
