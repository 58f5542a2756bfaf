import { tokenize } from "@borgar/fx/xlsx";
import { plainFunctionName } from "../formula/formula";
import type { CalcWorkbook } from "./calcWorkbook";
import type { FormulaCell } from "./sheetCells";
import type { SheetArea } from "./values";

/** The cells a formula looks at; `isOpen` where only its calculation would tell which. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  readonly isOpen: boolean;
}

const OPEN_FUNCTIONS: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);
const MAX_NAMES_DEEP = 20;

export function precedentsOf(cell: FormulaCell, sheet: number, book: CalcWorkbook): Precedents {
  const areas: SheetArea[] = [];
  const place = { sheet, row: cell.row, column: cell.column };
  const isOpen = collect(cell.text, place, book, areas, 0);
  return { areas, isOpen };
}

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function collect(
  formula: string,
  place: Place,
  book: CalcWorkbook,
  areas: SheetArea[],
  depth: number,
): boolean {
  let isOpen = false;
  for (const { type, value } of tokenize(formula, { withLocation: false })) {
    if (type === "range" || type === "range_beam") {
      areas.push(...(book.areasOf(value, place.sheet) ?? []));
    } else if (type === "structured") {
      const area = book.tableArea(value, place);
      if (area !== undefined) areas.push(area);
    } else if (type === "range_named") {
      const named = book.nameFormula(value, place);
      if (named !== undefined && depth < MAX_NAMES_DEEP) {
        isOpen = collect(named, place, book, areas, depth + 1) || isOpen;
      }
    } else if (type === "func") {
      isOpen ||= OPEN_FUNCTIONS.has(plainFunctionName(value));
    }
  }
  return isOpen;
}
