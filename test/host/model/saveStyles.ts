import type { Style } from "./style";
import { PLAIN_STYLE } from "./style";
import { element } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Formats of one's own have numbers from here on. */
const FIRST_OWN_FORMAT = 164;

/** The styles of a workbook while it is saved, each once: number formats, fonts and fills; what else a style has is left out. */
export class StyleSheet {
  private readonly styles: Style[] = [PLAIN_STYLE];
  private readonly formats: string[] = [];

  indexOf(style: Style): number {
    const known = this.styles.indexOf(style);
    return known >= 0 ? known : this.styles.push(style) - 1;
  }

  xml(): string {
    const fonts = this.styles.map(fontXml);
    const fills = [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ];
    const formats = this.styles.map((style, font) => {
      const fillId = style.fill === "" ? 0 : fills.push(fillXml(style.fill)) - 1;
      const numFmtId = this.numberOf(style.numberFormat);
      return element("xf", {
        numFmtId,
        fontId: font,
        fillId,
        borderId: 0,
        xfId: 0,
        applyNumberFormat: 1,
        applyFont: 1,
      });
    });
    const own = this.formats.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    return element(
      "styleSheet",
      { xmlns: MAIN },
      [
        own.length === 0 ? "" : element("numFmts", {}, own.join("")),
        element("fonts", {}, fonts.join("")),
        element("fills", {}, fills.join("")),
        "<borders><border/></borders>",
        '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        element("cellXfs", {}, formats.join("")),
      ].join(""),
    );
  }

  private numberOf(format: string): number {
    if (format === "General") return 0;
    const known = this.formats.indexOf(format);
    return FIRST_OWN_FORMAT + (known >= 0 ? known : this.formats.push(format) - 1);
  }
}

function fontXml({ bold, italic, fontSize, fontColor, fontName }: Style): string {
  const parts = [
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    element("sz", { val: fontSize }),
    element("color", { rgb: `FF${fontColor.slice(1)}` }),
    element("name", { val: fontName }),
  ];
  return element("font", {}, parts.join(""));
}

function fillXml(color: string): string {
  const solid = element(
    "patternFill",
    { patternType: "solid" },
    element("fgColor", { rgb: `FF${color.slice(1)}` }),
  );
  return element("fill", {}, solid);
}
