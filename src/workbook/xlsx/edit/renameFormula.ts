import { tokenize } from "@borgar/fx/xlsx";
import { sheetPrefix } from "../../../core/sheet/address";
import type { ReferencePiece } from "../formula/formula";
import { cutFormula, joinFormula } from "../formula/formula";
import { sameSheetName, sheetKey } from "../formula/reference";
import { MAX_AREAS, MAX_FORMULA_LENGTH } from "./shiftFormula";

/** A sheet that is called otherwise now, or has become several; of these the first counts where only one can. */
export interface SheetRenaming {
  readonly from: string;
  readonly to: readonly string[];
}

/** The formula under the sheet's new names; the same text where it does not name the sheet. */
export function renameFormula(formula: string, renaming: SheetRenaming): string {
  if (!names(formula, renaming.from)) return formula;
  const pieces = cutFormula(formula);
  const listed = joinFormula(pieces, (piece) => renamed(piece, renaming, "list"));
  const fits = listed.length <= MAX_FORMULA_LENGTH && renaming.to.length <= MAX_AREAS;
  return fits ? listed : joinFormula(pieces, (piece) => renamed(piece, renaming, "span"));
}

/** Structured references to a table under its new name. */
export function renameTables(formula: string, tables: ReadonlyMap<string, string>): string {
  if (tables.size === 0 || !formula.includes("[")) return formula;
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) => {
      const bracket = value.indexOf("[");
      const table = type === "structured" ? tables.get(sheetKey(value.slice(0, bracket))) : undefined;
      return table === undefined ? value : table + value.slice(bracket);
    })
    .join("");
}

function names(formula: string, sheet: string): boolean {
  return formula.includes("!") && sheetKey(formula.replaceAll("''", "'")).includes(sheetKey(sheet));
}

function renamed(
  { reference, role, written }: ReferencePiece,
  { from, to }: SheetRenaming,
  several: "list" | "span",
): string {
  const { sheets, prefix } = reference;
  const address = written.slice(prefix.length);
  const [first = from] = to;
  const last = to[to.length - 1] ?? from;
  switch (sheets.kind) {
    case "named":
      if (!sameSheetName(sheets.name, from)) return written;
      if (role !== "argument" || to.length === 1) return sheetPrefix(first) + address;
      return several === "span"
        ? spanPrefix(first, last) + address
        : to.map((name) => sheetPrefix(name) + address).join(",");
    case "span": {
      const begin = sameSheetName(sheets.first, from) ? first : sheets.first;
      const end = sameSheetName(sheets.last, from) ? last : sheets.last;
      const isSame = begin === sheets.first && end === sheets.last;
      return isSame ? written : spanPrefix(begin, end) + address;
    }
    default:
      return written;
  }
}

/** "'Xã A:Xã B'!", the sheets from one to another. */
function spanPrefix(first: string, last: string): string {
  return `'${`${first}:${last}`.replaceAll("'", "''")}'!`;
}
