import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { FormulaTerms } from "../../core/formulas/formulaText";
import type { Table } from "../../core/sheet/table";

/** A table that formulas can stand beside, and where their targets are looked up. */
export interface FormulaTable {
  readonly table: Table;
  readonly terms: FormulaTerms;
}

/** With several tables of thresholds no call can name them all; the first holds what the pane itself has made. */
export function formulaTables(report: CheckReport): readonly FormulaTable[] {
  const { tables, reading, thresholdSheets, criteriaSheets } = report;
  return tables.flatMap((table, at): readonly FormulaTable[] => {
    const head = reading.tables[at];
    const isServed = table.kind === "communeSheet" || table.kind === "matrix";
    if (!isServed || head === undefined) return [];
    // A set of the office's own is known to a function only by its sheet.
    const own = criteriaSheets.find(({ set }) => set?.id === head.set) ?? thresholdSheets[0];
    const thresholds = own === undefined ? {} : { thresholds: { sheet: own.sheet, area: own.area } };
    return [{ table, terms: { set: head.set, area: head.area, year: head.year, ...thresholds } }];
  });
}
