import type { CriteriaSet, OfficeThreshold } from "../criteria/types";

import type { Grid } from "../sheet/grid";
import { readOfficeWord } from "./officeWord";
import type { OfficeWord } from "./officeWord";

/** What an office says in its own workbook that holds for the workbooks it receives too. */
export interface OfficeGround {
  /** The criteria sets it states itself. */
  readonly sets: readonly CriteriaSet[];
  /** The thresholds it has confirmed. */
  readonly thresholds: readonly OfficeThreshold[];
}

export const NO_OFFICE_GROUND: OfficeGround = { sets: [], thresholds: [] };

/** Reads it out of the office's workbook; `given` are the sets known besides. */
export function officeGround(grids: readonly Grid[], given: readonly CriteriaSet[]): OfficeGround {
  return groundOfWord(readOfficeWord(grids, given));
}

/** The same of a workbook that was checked. */
export function groundOfWord({
  sets,
  thresholdSheets,
}: Pick<OfficeWord, "sets" | "thresholdSheets">): OfficeGround {
  return {
    sets: sets.filter(({ origin }) => origin === "office"),
    thresholds: thresholdSheets.flatMap(({ thresholds }) => thresholds),
  };
}
