import { tokenize } from "@borgar/fx/xlsx";

/** Functions newer than the format: files must write them with this prefix, or Excel shows #NAME? (MS-XLSX 2.2.2). */
const PREFIXED: ReadonlySet<string> = new Set([
  "CONCAT",
  "DAYS",
  "FORMULATEXT",
  "IFNA",
  "IFS",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "RANDARRAY",
  "RANK.AVG",
  "RANK.EQ",
  "SEQUENCE",
  "SORTBY",
  "STDEV.P",
  "STDEV.S",
  "SWITCH",
  "TEXTAFTER",
  "TEXTBEFORE",
  "TEXTJOIN",
  "TEXTSPLIT",
  "UNIQUE",
  "VAR.P",
  "VAR.S",
  "XLOOKUP",
  "XMATCH",
  "XOR",
]);
const WORKSHEET_PREFIXED: ReadonlySet<string> = new Set(["FILTER", "SORT"]);
const OWN_NAMESPACE = "NTM.";

/** A formula with its functions named as files name them; our own are add-in functions, `_xldudf_NTM_…`. */
export function toFileFunctions(formula: string): string {
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => (type === "func" ? fileName(value) : value))
    .join("");
}

function fileName(name: string): string {
  const plain = name.toUpperCase();
  if (plain.startsWith(OWN_NAMESPACE)) return `_xldudf_${plain.replaceAll(".", "_")}`;
  if (PREFIXED.has(plain)) return `_xlfn.${plain}`;
  return WORKSHEET_PREFIXED.has(plain) ? `_xlfn._xlws.${plain}` : name;
}
