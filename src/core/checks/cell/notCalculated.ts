import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { ANYTHING_ELSE_OF_A_CELL } from "../misreadings";
import { isEmptyByFormula } from "./emptyByFormula";
import { filledCells } from "./filledCells";

export interface NotCalculatedData {
  readonly formula: string;
}

export const notCalculated = defineCheck({
  kind: "not-calculated",
  severity: "warning",
  about: "cell",
  description: "A formula whose file stores no value, so that nothing is known of its result",
  voids: ANYTHING_ELSE_OF_A_CELL,
  *run({ tables, gridByName }): Iterable<Draft<NotCalculatedData>> {
    for (const { grid, cell } of filledCells(tables, gridByName, "notCalculated")) {
      const written = grid.formulaAt(cell.row, cell.column) ?? "";
      if (isEmptyByFormula(grid, written)) continue;
      const formula = `=${written}`;
      yield { ...at(cell), is: formula, data: { formula } };
    }
  },
});
