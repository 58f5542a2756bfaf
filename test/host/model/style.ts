/** How a cell looks and what it allows; one object serves all cells alike. */
export interface Style {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** "#RRGGBB", "" for none. */
  readonly fill: string;
  readonly wrapText: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly locked: boolean;
  /** Borders by the side's name in the API ("EdgeTop"): their line style, weight and colour. */
  readonly borders: Readonly<Record<string, Border>>;
}

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const PLAIN_STYLE: Style = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fill: "",
  wrapText: false,
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  locked: true,
  borders: {},
};

const known = new Map<string, Style>();

/** A style with some properties changed; equal styles are the same object. */
export function styled(style: Style, change: Partial<Style>): Style {
  const changed: Style = { ...style, ...change };
  const key = JSON.stringify(changed);
  const same = known.get(key);
  if (same !== undefined) return same;
  known.set(key, changed);
  return changed;
}
