import type { FormulaInput } from "../../../core/sheet/edit";
import type { Area } from "../../../core/sheet/grid";
import type { CopyReader, FormulaOfCopy } from "../edit/copiedRows";
import type { SheetDraft } from "../edit/sheetDraft";
import { toFileFunctions } from "../formula/fileFunctions";
import type { CellPlace, FormulaCell } from "./formulaCell";
import type { SheetValues } from "./sheetCells";
import { ValueReader } from "./sheetCells";

/** What the cells of a sheet hold whose new rows are not written out yet. */
export function readDraftValues(draft: SheetDraft, sharedTexts: readonly string[]): SheetValues {
  const { above, copied, prefix } = draft.pieces;
  const values = new ValueReader(sharedTexts);
  const copies = new CopiedValues(values, prefix);
  values.readText(draft.written);
  values.hide(copied.hiddenRows());
  copied.read(copies);
  // In reading order: a chain of formulas that leads down the rows is worked out along it.
  const isAbove = ({ place }: FormulaCell): boolean => place.kind === "text" && place.start < above.length;
  return values.finish((own) => [
    ...own.filter(isAbove),
    ...copies.formulas,
    ...own.filter((cell) => !isAbove(cell)),
  ]);
}

class CopiedValues implements CopyReader {
  readonly formulas: FormulaCell[] = [];

  constructor(
    private readonly values: ValueReader,
    private readonly prefix: string,
  ) {}

  value(row: number, column: number, value: string | number | boolean): void {
    const { builder } = this.values;
    if (typeof value === "number") builder.number(row, column, value);
    else if (typeof value === "boolean") builder.boolean(row, column, value);
    else builder.text(row, column, value);
  }

  fixed(row: number, column: number, raw: string): void {
    this.values.readCell(raw, row, column, this.prefix);
  }

  formula(row: number, column: number, formula: FormulaOfCopy): void {
    this.values.builder.notCalculated(row, column);
    this.formulas.push(new CopiedCell(row, column, formula));
  }

  formulaInput(row: number, column: number, { formula, cached, over }: FormulaInput, index: number): void {
    if (cached === undefined) this.values.builder.notCalculated(row, column);
    else this.values.readResult(row, column, cached);
    this.formulas.push({
      row,
      column,
      text: toFileFunctions(formula.replace(/^=/, "")),
      array: over && {
        top: row,
        left: column,
        bottom: row + over.rows - 1,
        right: column + over.columns - 1,
      },
      hasValue: cached !== undefined,
      place: { kind: "copy", index },
      pattern: undefined,
    });
  }
}

/** A formula that is put into words only where somebody reads it. */
class CopiedCell implements FormulaCell {
  readonly hasValue = false;
  readonly place: CellPlace;

  constructor(
    readonly row: number,
    readonly column: number,
    private readonly source: FormulaOfCopy,
  ) {
    this.place = { kind: "copy", index: source.index };
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
