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
  const [scheme] = [...descendants(parseXmlTree(theme), "clrScheme")];
  if (scheme === undefined) return [];
  const colours = new Map(
    elementsOf(scheme).map((entry) => {
      const [colour] = elementsOf(entry);
      return [entry.name, colour && (attribute(colour, "lastClr") ?? attribute(colour, "val"))];
    }),
  );
  return ORDER.map((name) => colours.get(name));
}
