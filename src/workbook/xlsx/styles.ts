import type { CellStyle } from "../../core/sheet/columnGrid";
import { rememberedPart } from "./knownParts";
import { builtInFormat, GENERAL, isDateFormat } from "./numberFormats";
import type { Attributes } from "./xmlReader";
import { readXml } from "./xmlReader";

/** Number format and font of each cell style, by the number that cells give in `s`. */
export class StyleTable {
  private readonly variants = new Map<string, number>();
  private readonly dates: boolean[];
  readonly styles: CellStyle[];

  constructor(styles: readonly CellStyle[]) {
    this.styles = [...styles];
    this.dates = styles.map(({ format }) => isDateFormat(format));
  }

  isDate(style: number): boolean {
    return this.dates[style] ?? false;
  }

  /** The number of a style like this one but with another font. */
  withFont(style: number, font: string): number {
    const like = this.at(style);
    return like.font === font ? style : this.variant({ ...like, font });
  }

  /** The number of a style like this one that shows dates, whatever it showed before. */
  asDate(style: number): number {
    return this.isDate(style) ? style : this.variant({ ...this.at(style), format: "yyyy-mm-dd" });
  }

  private at(style: number): CellStyle {
    return this.styles[style] ?? this.styles[0] ?? { format: GENERAL, font: "" };
  }

  private variant(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.variants.get(key);
    if (known !== undefined) return known;
    this.dates.push(isDateFormat(style.format));
    const number = this.styles.push(style) - 1;
    this.variants.set(key, number);
    return number;
  }
}

/** Reads the styles part; a workbook without one shows every cell plainly. */
export function readStyles(xml: string | undefined): StyleTable {
  return new StyleTable(cellStyles(xml ?? ""));
}

const cellStyles = rememberedPart((xml): readonly CellStyle[] => {
  const formats = new Map<number, string>();
  const fonts: string[] = [];
  const styles: CellStyle[] = [];
  const path: string[] = [];
  for (const token of readXml(xml)) {
    if (token.kind === "close") path.pop();
    if (token.kind !== "open") continue;
    const parent = path.at(-1);
    const inList = path.at(-2);
    const { name, attributes } = token;
    if (name === "numFmt" && parent === "numFmts") {
      formats.set(numberOf(attributes, "numFmtId"), attributes.get("formatCode") ?? GENERAL);
    } else if (name === "font" && parent === "fonts") fonts.push("");
    else if (name === "name" && parent === "font" && inList === "fonts") {
      fonts[fonts.length - 1] = attributes.get("val") ?? "";
    } else if (name === "xf" && parent === "cellXfs") {
      const id = numberOf(attributes, "numFmtId");
      const format = formats.get(id) ?? builtInFormat(id);
      styles.push({ format, font: fonts[numberOf(attributes, "fontId")] ?? "" });
    }
    if (!token.isEmpty) path.push(name);
  }
  return styles.length > 0 ? styles : [{ format: GENERAL, font: "" }];
});

function numberOf(attributes: Attributes, name: string): number {
  return Number(attributes.get(name) ?? 0);
}
