import type { FormulaChoice } from "../../../core/formulas/formulaChoice";
import type { NotFrozen } from "../../../core/formulas/freezeValues";
import type { FormulaRefusal, FormulaWay } from "../../../core/formulas/insertFormulas";
import type { LeftName } from "../../../core/formulas/repairNames";
import type { NotConverted } from "../../../core/sheet/convertTexts";
import type { Stage } from "../../../core/sheet/table";

/** Into a copy of the whole workbook, or in the very cells. */
export type ConversionWay = "copy" | "inPlace";

/** The sentences of the tab of formulas. */
export interface FormulaTexts {
  readonly title: string;
  readonly reading: string;
  readonly working: string;
  readonly changed: string;
  readonly undo: string;
  readonly undone: string;
  readonly partlyUndone: string;
  readonly more: (cells: number) => string;
  readonly showCell: (cell: string) => string;
  readonly insert: {
    readonly title: string;
    readonly hint: string;
    readonly notChecked: string;
    readonly onlyInExcel: string;
    readonly noTables: string;
    readonly table: string;
    readonly tableName: (sheet: string, area: string) => string;
    readonly choice: string;
    readonly choices: Readonly<Record<FormulaChoice, string>>;
    readonly results: string;
    readonly resultName: (column: string, heading: string, stage: Stage | undefined) => string;
    readonly column: string;
    readonly columnName: (column: string) => string;
    readonly where: (place: string) => string;
    readonly formula: string;
    readonly header: (header: string) => string;
    readonly way: (way: FormulaWay, formulas: number) => string;
    readonly why: Readonly<Record<FormulaRefusal, string>>;
    readonly apply: string;
    readonly applied: (place: string) => string;
    readonly show: string;
    /** Works the formulas out anew. */
    readonly again: string;
  };
  readonly names: {
    readonly title: string;
    readonly hint: string;
    readonly look: string;
    readonly none: string;
    readonly found: (cells: number) => string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    /** A file names it otherwise, and both read the same here. */
    readonly anew: string;
    readonly leftTitle: (cells: number) => string;
    readonly why: Readonly<Record<LeftName, string>>;
    /** Why so many cells still show #NAME?, and what to do. */
    readonly advice: Readonly<Record<LeftName, (cells: number) => string>>;
    readonly apply: (cells: number) => string;
    readonly applied: (cells: number) => string;
  };
  readonly convert: {
    readonly title: string;
    readonly hint: string;
    readonly way: string;
    readonly ways: Readonly<Record<ConversionWay, string>>;
    readonly scope: string;
    readonly wholeBook: string;
    readonly selection: string;
    readonly look: string;
    readonly none: string;
    readonly found: (cells: number, sheets: number) => string;
    /** Cells that read the same in Unicode and only change their font. */
    readonly fontsOnly: (cells: number) => string;
    readonly table: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly leftTitle: (cells: number) => string;
    readonly why: Readonly<Record<NotConverted, string>>;
    readonly apply: string;
    readonly applied: (cells: number) => string;
    readonly copied: (cells: number, sheets: number) => string;
    readonly copiedNothing: string;
    readonly formulasLeft: (cells: readonly string[]) => string;
  };
  readonly freeze: {
    readonly title: string;
    readonly hint: string;
    readonly scope: string;
    readonly wholeBook: string;
    readonly look: string;
    readonly none: string;
    readonly found: (formulas: number, cells: number, sheets: number) => string;
    readonly mixed: (cells: number) => string;
    readonly leftTitle: (cells: number) => string;
    readonly why: Readonly<Record<NotFrozen, string>>;
    readonly advice: Readonly<Record<NotFrozen, (formulas: number) => string>>;
    readonly apply: (formulas: number) => string;
    readonly applied: (formulas: number) => string;
  };
}
