import type { FormulaBlock } from "../../core/formulas/formulaBlock";
import type { CellOfSheet } from "../../core/records/types";
import { arrayAt, readSpreadFormulas } from "./edit/sharedFormulas";
import { cutSheet } from "./edit/sheetScan";
import { sheetKey } from "./formula/reference";
import type { Package } from "./package";
import type { WorkbookParts } from "./workbookParts";

/** The blocks that array formulas fill and these cells are part of, as the parts of the file have them. */
export function readBlocks(
  pkg: Package,
  parts: WorkbookParts,
  cells: readonly CellOfSheet[],
): readonly FormulaBlock[] {
  const bySheet = new Map<string, CellOfSheet[]>();
  for (const cell of cells) {
    const key = sheetKey(cell.sheet);
    const ofSheet = bySheet.get(key);
    if (ofSheet === undefined) bySheet.set(key, [cell]);
    else ofSheet.push(cell);
  }
  return parts.sheets.flatMap(({ name, part }) => {
    const ofSheet = bySheet.get(sheetKey(name));
    const text = ofSheet === undefined ? undefined : cutSheet(pkg.text(part) ?? "");
    if (ofSheet === undefined || text === undefined) return [];
    const { arrays } = readSpreadFormulas(text);
    const found = new Set(ofSheet.flatMap((cell) => arrayAt(arrays, cell) ?? []));
    return [...found].map(({ area }) => ({ sheet: name, area }));
  });
}
