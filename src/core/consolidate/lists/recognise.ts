import type { Grid } from "../../sheet/grid";
import { isOwnList } from "../../sheet/ownList";
import { gridNamed } from "./layout";
import { REGISTER } from "./register";

/** Whether a workbook is the output of a consolidation: its register of figures is there, marked as the program's own. */
export function isConsolidation(grids: readonly Grid[]): boolean {
  const grid = gridNamed(grids, REGISTER.sheet);
  return grid !== undefined && isOwnList(grid);
}
