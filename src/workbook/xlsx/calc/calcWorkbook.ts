import type { Axis, Reference, ReferencedSheets } from "../formula/reference";
import { parseReference, sheetKey } from "../formula/reference";
import type { PartTexts } from "../edit/partTexts";
import { cutSheet } from "../edit/sheetScan";
import type { SheetText } from "../edit/sheetScan";
import { evaluate } from "./evaluate";
import type { References } from "./evaluate";
import type { Cells, FormulaContext } from "./formulaContext";
import { DefinedNames, Tables } from "./names";
import type { FormulaShape } from "./shapes";
import { FormulaShapes } from "./shapes";
import type { FormulaCell } from "./formulaCell";
import { readDraftValues } from "./draftValues";
import type { SheetValues } from "./sheetCells";
import { readFormulaCells, readSheetValues } from "./sheetCells";
import type { Operand, Place, SheetArea, Value } from "./values";
import { Areas, BAD_REFERENCE, UNKNOWN } from "./values";

const ROWS = 1_048_576;
const LAST_ROW = ROWS - 1;
const COLUMNS = 16_384;
const LAST_COLUMN = COLUMNS - 1;
const KEYS_PER_SHEET = 2 ** 34;

/** A worksheet as the calculation finds it. */
export interface CalcSheetPart {
  readonly name: string;
  readonly part: string;
  /** Its place among all tabs, chart sheets too. */
  readonly tab: number;
}

/** The texts that cells refer to by number, read when the first is asked for. */
export type SharedTexts = () => readonly string[];

/** The workbook as formulas see it. Sheets are read when the first formula asks for them. */
export class CalcWorkbook implements Cells, References {
  /** Gives the value of a cell that is being worked out anew; undefined where what is stored holds. */
  compute: (sheet: number, row: number, column: number) => Value | undefined = () => undefined;
  private readonly texts: (SheetText | undefined)[] = [];
  private readonly values: (SheetValues | undefined)[] = [];
  private readonly formulaLists: (readonly FormulaCell[] | undefined)[] = [];
  private readonly formulaMaps: (ReadonlyMap<number, FormulaCell> | undefined)[] = [];
  private readonly sheetByName: ReadonlyMap<string, number>;
  private readonly shapes = new FormulaShapes();
  private readonly references = new Map<string, Reference | undefined>();
  private names: DefinedNames | undefined;
  private tables: Tables | undefined;

  constructor(
    private readonly parts: PartTexts,
    readonly sheets: readonly CalcSheetPart[],
    private readonly workbookPart: string,
    private readonly sharedTexts: SharedTexts,
    private readonly edited: ReadonlySet<number> = new Set(),
  ) {
    this.sheetByName = new Map(sheets.map(({ name }, index) => [sheetKey(name), index]));
  }

  key(sheet: number, row: number, column: number): number {
    return sheet * KEYS_PER_SHEET + row * COLUMNS + column;
  }

  formulas(sheet: number): readonly FormulaCell[] {
    const known = this.values[sheet]?.formulas ?? this.formulaLists[sheet];
    if (known !== undefined) return known;
    const draft = this.parts.draft(this.sheets[sheet]?.part ?? "");
    const isList = draft?.pieces.copied.formulas.length === 0;
    // Of a sheet that was edited the values are needed too, and one pass reads both; a list without formulas may go unread.
    if (!isList && (draft !== undefined || this.edited.has(sheet)))
      return this.valuesOf(sheet)?.formulas ?? [];
    const text = draft?.written ?? this.text(sheet);
    return (this.formulaLists[sheet] = text === undefined ? [] : readFormulaCells(text));
  }

  valueAt(sheet: number, row: number, column: number): Value {
    return this.compute(sheet, row, column) ?? this.valuesOf(sheet)?.cells.valueAt(row, column) ?? null;
  }

  visit(area: SheetArea, see: (value: Value, row: number, column: number) => void): void {
    const cells = this.valuesOf(area.sheet)?.cells;
    if (cells === undefined) return;
    const bottom = Math.min(area.bottom, cells.rowCount - 1);
    const right = Math.min(area.right, cells.columnCount - 1);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const stored = cells.valueAt(row, column);
        if (stored !== null) see(this.compute(area.sheet, row, column) ?? stored, row, column);
      }
    }
  }

  /** The last row of a sheet that holds anything; -1 where none does. */
  lastRow(sheet: number): number {
    return (this.valuesOf(sheet)?.cells.rowCount ?? 0) - 1;
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    let map = this.formulaMaps[sheet];
    if (map === undefined) {
      map = new Map(this.formulas(sheet).map((cell) => [cell.row * COLUMNS + cell.column, cell]));
      this.formulaMaps[sheet] = map;
    }
    const cell = map.get(row * COLUMNS + column);
    return cell !== undefined && this.shapeOf(cell).isSubtotal;
  }

  hasHiddenRows({ sheet, top, bottom }: SheetArea): boolean {
    return this.valuesOf(sheet)?.hiddenRows.some((row) => row >= top && row <= bottom) ?? false;
  }

  resolve(written: string, kind: "range" | "beam" | "name" | "table", context: FormulaContext): Operand {
    if (kind === "table") {
      const area = this.tableArea(written, context);
      return area === undefined ? UNKNOWN : new Areas([area]);
    }
    if (kind === "name") {
      const shape = this.shapeOfName(written, context.sheet);
      return shape?.tree === undefined ? UNKNOWN : evaluate(shape.tree, { ...context, origin: shape }, this);
    }
    const areas = this.areasOf(written, context, context.origin);
    if (areas === undefined) return UNKNOWN;
    return areas.length === 0 ? BAD_REFERENCE : new Areas(areas);
  }

  valueOfCell(written: string, { sheet, row, column, origin }: FormulaContext): Value | undefined {
    const reference = this.referenceOf(written);
    if (reference?.separator !== "" || reference.sheets.kind !== "own") return undefined;
    const { rows, columns } = reference;
    if (rows === undefined || columns === undefined) return undefined;
    return this.valueAt(
      sheet,
      placed(rows.top, row - origin.row, 0, ROWS),
      placed(columns.left, column - origin.column, 0, COLUMNS),
    );
  }

  /**
   * The cells a reference means in the formula of a cell, on each sheet of a span; undefined where they lie in another
   * workbook. `origin` is the cell it is written for; whole columns and rows are written for every cell alike.
   */
  areasOf(
    written: string,
    place: Place,
    origin: { readonly row: number; readonly column: number } = place,
  ): readonly SheetArea[] | undefined {
    const reference = this.referenceOf(written);
    if (reference === undefined) return undefined;
    const { rows, columns } = reference;
    const isWhole = rows === undefined || columns === undefined;
    const down = isWhole ? 0 : place.row - origin.row;
    const across = isWhole ? 0 : place.column - origin.column;
    const from = { row: placed(rows?.top, down, 0, ROWS), column: placed(columns?.left, across, 0, COLUMNS) };
    const to = {
      row: placed(rows?.bottom, down, LAST_ROW, ROWS),
      column: placed(columns?.right, across, LAST_COLUMN, COLUMNS),
    };
    const area: SheetArea = {
      sheet: place.sheet,
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    if (reference.sheets.kind === "own") return [area];
    return this.sheetsOf(reference.sheets, place.sheet)?.map((sheet) => ({ ...area, sheet }));
  }

  shapeOf(cell: FormulaCell): FormulaShape {
    return this.shapes.shapeOfCell(cell);
  }

  tableArea(written: string, place: Place): SheetArea | undefined {
    this.tables ??= new Tables(
      this.parts,
      this.sheets.map(({ part }) => part),
    );
    return this.tables.areaOf(written, place);
  }

  /** The formula behind a name. Its relative addresses are written for the first cell of a sheet. */
  shapeOfName(written: string, sheet: number): FormulaShape | undefined {
    this.names ??= new DefinedNames(this.parts.get(this.workbookPart) ?? "", this.sheetOfTab());
    const mark = written.lastIndexOf("!");
    const scope = mark < 0 ? undefined : this.referenceOf(`${written.slice(0, mark)}!A1`)?.sheets;
    const home = scope === undefined ? sheet : (this.sheetsOf(scope, sheet)?.[0] ?? sheet);
    const formula = this.names.formulaOf(written.slice(mark + 1), home);
    return formula === undefined ? undefined : this.shapes.shapeOf(formula, 0, 0);
  }

  private referenceOf(written: string): Reference | undefined {
    let reference = this.references.get(written);
    if (reference === undefined && !this.references.has(written)) {
      reference = parseReference(written);
      this.references.set(written, reference);
    }
    return reference;
  }

  private sheetsOf(sheets: ReferencedSheets | undefined, home: number): readonly number[] | undefined {
    switch (sheets?.kind) {
      case "own":
        return [home];
      case "named": {
        const sheet = this.sheetByName.get(sheetKey(sheets.name));
        return sheet === undefined ? undefined : [sheet];
      }
      case "span": {
        const first = this.sheetByName.get(sheetKey(sheets.first));
        const last = this.sheetByName.get(sheetKey(sheets.last));
        if (first === undefined || last === undefined) return undefined;
        const from = Math.min(first, last);
        return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => from + index);
      }
      default:
        return undefined;
    }
  }

  private sheetOfTab(): readonly number[] {
    const sheets: number[] = [];
    this.sheets.forEach(({ tab }, index) => {
      sheets[tab] = index;
    });
    return sheets;
  }

  private valuesOf(sheet: number): SheetValues | undefined {
    const known = this.values[sheet];
    if (known !== undefined) return known;
    const draft = this.parts.draft(this.sheets[sheet]?.part ?? "");
    if (draft !== undefined) return (this.values[sheet] = readDraftValues(draft, this.sharedTexts()));
    const text = this.text(sheet);
    if (text === undefined) return undefined;
    return (this.values[sheet] = readSheetValues(text, this.sharedTexts()));
  }

  private text(sheet: number): SheetText | undefined {
    const known = this.texts[sheet];
    if (known !== undefined) return known;
    const part = this.sheets[sheet]?.part;
    const xml = part === undefined ? undefined : this.parts.get(part);
    return (this.texts[sheet] = xml === undefined ? undefined : cutSheet(xml));
  }
}

/** Where one end of a reference lies for a cell further down or right; past the edge it goes round, as Excel's do. */
function placed(axis: Axis | undefined, by: number, otherwise: number, limit: number): number {
  if (axis === undefined) return otherwise;
  return axis.fixed || by === 0 ? axis.at : (axis.at + by + limit) % limit;
}
