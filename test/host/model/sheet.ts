import type { Area, Visibility } from "../../../src/core/sheet/grid";
import { COLUMNS } from "./addresses";
import type { Cell } from "./cell";
import { BLANK_CELL } from "./cell";
import type { Style } from "./style";
import { PLAIN_STYLE } from "./style";

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export type UsedBy = "values" | "valuesAndFormats";

/** A sheet of the workbook; what it may hold beyond this the host does not serve. */
export class Sheet {
  readonly cells = new Map<number, Cell>();
  merges: readonly Area[] = [];
  tables: TableModel[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  visibility: Visibility = "visible";
  tabColor = "";
  /** Undefined where the sheet is not protected, "" where it is without a password. */
  password: string | undefined;
  frozen: Area | undefined;
  autoFilter: Area | undefined;
  showGridlines = true;
  /** What its pages are printed with, by "defaultForAllPages.leftFooter" and the like. */
  readonly printTexts = new Map<string, string>();
  /** Whether headers and footers shrink with the page. */
  printTextsScale = true;
  isDeleted = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(row * COLUMNS + column) ?? BLANK_CELL;
  }

  put(row: number, column: number, change: Cell): void {
    const key = row * COLUMNS + column;
    const isPlain = change.value === null && change.formula === undefined && change.style === PLAIN_STYLE;
    if (isPlain) this.cells.delete(key);
    else this.cells.set(key, change);
  }

  restyle(row: number, column: number, style: Style): void {
    this.put(row, column, { ...this.cell(row, column), style });
  }

  /** The cells of an area that hold anything, in rows from the top. */
  cellsIn(area: Area): readonly (readonly [row: number, column: number, cell: Cell])[] {
    const found: [number, number, Cell][] = [];
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= this.cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = this.cells.get(row * COLUMNS + column);
          if (cell !== undefined) found.push([row, column, cell]);
        }
      }
      return found;
    }
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (isInside) found.push([row, column, cell]);
    }
    return found.sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB);
  }

  /** The smallest area around everything the sheet holds. */
  usedArea(by: UsedBy): Area | undefined {
    let area: Area | undefined;
    for (const [key, { value, formula }] of this.cells) {
      if (by === "values" && value === null && formula === undefined) continue;
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    }
    return area;
  }

  get isProtected(): boolean {
    return this.password !== undefined;
  }
}
