import { descendants, elementsOf, firstElement, parseXmlTree, serialiseXml } from "../edit/xmlTree";
import { relationKind } from "../workbookParts";
import type { Package } from "../package";
import type { PartAdopter } from "./adoptParts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OVERRIDE_TYPE = "application/vnd.openxmlformats-officedocument.themeOverride+xml";
const CHART_TYPE = "drawingml.chart+xml";
/** What may stand before the colour map in a chart (ISO 29500-1, 21.2.2.29). */
const BEFORE_COLOUR_MAP: ReadonlySet<string> = new Set([
  "date1904",
  "lang",
  "roundedCorners",
  "AlternateContent",
  "style",
]);
const COLOUR_MAP = {
  ...{ bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" },
  ...{ accent1: "accent1", accent2: "accent2", accent3: "accent3" },
  ...{ accent4: "accent4", accent5: "accent5", accent6: "accent6" },
  ...{ hlink: "hlink", folHlink: "folHlink" },
};

/**
 * Gives the charts of a workbook that stands in one of another theme the theme they were made with, as Excel does where a chart
 * is pasted with its source's formats (ISO 29500-1, 14.2.8): colours a chart takes by itself are told nowhere else.
 * `adopted` tells under which name each part of `source` stands in `target`.
 */
export function keepChartThemes(
  target: Package,
  source: Package,
  theme: string,
  adopted: ReadonlyMap<string, string>,
  adopter: PartAdopter,
): void {
  const override = themeOverride(theme);
  const charts = [...adopted].filter(
    ([part]) => source.contentType(part)?.endsWith(CHART_TYPE) === true && !hasOwnTheme(source, part),
  );
  if (override === undefined || charts.length === 0) return;
  const part = adopter.add("xl/theme/themeOverride.xml", override, OVERRIDE_TYPE);
  for (const [, chart] of charts) {
    target.set(chart, withColourMap(target.text(chart) ?? ""));
    adopter.relate(chart, "themeOverride", part);
  }
}

/** Whether a chart carries a theme already. */
export function hasOwnTheme(pkg: Package, chart: string): boolean {
  return pkg.relations(chart).some((relation) => relationKind(relation) === "themeOverride");
}

function themeOverride(theme: string): string | undefined {
  const [elements] = [...descendants(parseXmlTree(theme), "themeElements")];
  if (elements === undefined) return undefined;
  const prefix = /^<((?:[\w.-]+:)?)/.exec(elements.open)?.[1] ?? "";
  const namespace = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const content = elementsOf(elements).map(serialiseXml).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<${prefix}themeOverride ${namespace}="${DRAWING}">${content}</${prefix}themeOverride>`
  );
}

/** Without a map of its own a chart takes the workbook's, whatever its theme. */
function withColourMap(xml: string): string {
  const document = parseXmlTree(xml);
  const root = firstElement(document, "chartSpace");
  if (root === undefined || firstElement(root, "clrMapOvr") !== undefined) return xml;
  const prefix = /^<((?:[\w.-]+:)?)/.exec(root.open)?.[1] ?? "";
  const colours = Object.entries(COLOUR_MAP).map(([name, of]) => `${name}="${of}"`);
  const place = root.children.findIndex(
    (child) => typeof child !== "string" && !BEFORE_COLOUR_MAP.has(child.name),
  );
  root.children.splice(Math.max(place, 0), 0, `<${prefix}clrMapOvr ${colours.join(" ")}/>`);
  return serialiseXml(document);
}
