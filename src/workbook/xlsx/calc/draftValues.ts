import type { FormulaInput } from "../../../core/sheet/edit";
import type { Area } from "../../../core/sheet/grid";
import { isErrorCode, isFormula } from "../edit/cellText";
import type { CopiedRows, FormulaOfCopies } from "../edit/copiedRows";
import type { PatternContent } from "../edit/patternRow";
import type { SheetDraft } from "../edit/sheetDraft";
import { toFileFunctions } from "../formula/fileFunctions";
import type { CellPlace, FormulaCell } from "./formulaCell";
import type { SheetValues } from "./sheetCells";
import { readSheetValues, readValue } from "./sheetCells";
import type { StoredCells } from "./storedCells";
import type { Value } from "./values";
import { FormulaError, UNKNOWN } from "./values";

/** What the cells of a sheet hold whose new rows are not written out yet. */
export function readDraftValues(draft: SheetDraft, sharedTexts: readonly string[]): SheetValues {
  const { above, copied, prefix } = draft.pieces;
  const { cells, formulas, hiddenRows } = readSheetValues(draft.written, sharedTexts);
  // In reading order: a chain of formulas that leads down the rows is worked out along it.
  const isAbove = ({ place }: FormulaCell): boolean => place.kind === "text" && place.start < above.length;
  return {
    cells: new DraftCells(cells, copied, (raw) => readValue(raw, prefix, sharedTexts)),
    hiddenRows: [...hiddenRows, ...copied.hiddenRows()],
    formulas: [
      ...formulas.filter(isAbove),
      ...copied.formulas.map(formulaCell),
      ...formulas.filter((cell) => !isAbove(cell)),
    ],
  };
}

/** Cells of new rows are looked up in the values they were given: most of a long list no formula asks for. */
class DraftCells implements StoredCells {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly fixed = new Map<PatternContent, Value>();

  constructor(
    private readonly written: StoredCells,
    private readonly copied: CopiedRows,
    private readonly readFixed: (raw: string) => Value,
  ) {
    this.columnCount = Math.max(written.columnCount, copied.width);
    this.rowCount = Math.max(written.rowCount, this.endOfCopied());
  }

  valueAt(row: number, column: number): Value {
    const { first, end } = this.copied;
    return row >= first && row < end ? this.copiedAt(row, column) : this.written.valueAt(row, column);
  }

  private copiedAt(row: number, column: number): Value {
    const input = this.copied.inputAt(row, column);
    if (input === undefined) return this.patternValue(this.copied.contentAt(row, column));
    if (isFormula(input)) return storedResult(input);
    return input === "" ? null : input;
  }

  private patternValue(content: PatternContent | undefined): Value {
    if (content === undefined) return null;
    if (content.kind === "formula") return UNKNOWN;
    const known = this.fixed.get(content);
    if (known !== undefined) return known;
    const value = this.readFixed(content.raw);
    this.fixed.set(content, value);
    return value;
  }

  /** One past the last new row that holds anything. */
  private endOfCopied(): number {
    const { first, end, width } = this.copied;
    for (let row = end - 1; row >= first; row--)
      for (let column = 0; column < width; column++) if (this.copiedAt(row, column) !== null) return row + 1;
    return 0;
  }
}

function storedResult({ cached }: FormulaInput): Value {
  if (cached === undefined) return UNKNOWN;
  if (cached === null) return 0;
  return typeof cached === "string" && isErrorCode(cached) ? new FormulaError(cached) : cached;
}

function formulaCell(formula: FormulaOfCopies, index: number): FormulaCell {
  if (formula.kind === "pattern") return new CopiedCell(formula, index);
  const { row, column, input } = formula;
  const { over } = input;
  return {
    row,
    column,
    text: toFileFunctions(input.formula.replace(/^=/, "")),
    array: over && { top: row, left: column, bottom: row + over.rows - 1, right: column + over.columns - 1 },
    hasValue: input.cached !== undefined,
    place: { kind: "copy", index },
    pattern: undefined,
  };
}

/** A formula that is put into words only where somebody reads it. */
class CopiedCell implements FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly hasValue = false;
  readonly place: CellPlace;

  constructor(
    private readonly source: Extract<FormulaOfCopies, { readonly kind: "pattern" }>,
    index: number,
  ) {
    this.row = source.row;
    this.column = source.column;
    this.place = { kind: "copy", index };
  }

  get text(): string {
    return this.source.formula.in(this.row);
  }

  get array(): Area | undefined {
    return this.source.pattern.areaIn(this.row);
  }

  get pattern(): object | undefined {
    return this.source.formula.isOwnRowOnly ? this.source.formula : undefined;
  }
}
