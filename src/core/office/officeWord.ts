import type { CriteriaSet } from "../criteria/types";
import type { OfficeDecisions } from "../records/types";
import { ruleLayout } from "../rules/ruleLayout";
import type { Grid } from "../sheet/grid";
import { readThresholdSheet } from "./thresholdSheet";
import type { ThresholdSheet } from "./thresholdSheet";

/** What the office itself says in its workbook, apart from the sheets that report results. */
export interface OfficeWord {
  readonly thresholdSheets: readonly ThresholdSheet[];
  /** The sheets in which the office writes rules of its own. */
  readonly ruleSheets: readonly Grid[];
  /** The decisions given from outside, and those the workbook states, which come first. */
  readonly decisions: OfficeDecisions;
  /** The sheets that report. */
  readonly reporting: readonly Grid[];
}

/** Reads the office's own thresholds out of a workbook. A sheet the office has said is of another kind is left as it is. */
export function readOfficeWord(
  grids: readonly Grid[],
  sets: readonly CriteriaSet[],
  decisions: OfficeDecisions | undefined = {},
): OfficeWord {
  const decided = new Set(
    (decisions.sheets ?? []).flatMap(({ sheet, kind }) => (kind === undefined ? [] : [sheet])),
  );
  const thresholdSheets = grids.flatMap((grid) =>
    decided.has(grid.name) ? [] : (readThresholdSheet(grid, sets) ?? []),
  );
  const ruleSheets = grids.filter((grid) => !decided.has(grid.name) && ruleLayout(grid) !== undefined);
  const names = new Set([
    ...thresholdSheets.map(({ sheet }) => sheet),
    ...ruleSheets.map(({ name }) => name),
  ]);
  const stated = thresholdSheets.flatMap(({ thresholds }) => thresholds);
  return {
    thresholdSheets,
    ruleSheets,
    decisions:
      stated.length === 0
        ? decisions
        : { ...decisions, thresholds: [...stated, ...(decisions.thresholds ?? [])] },
    reporting: grids.filter(({ name }) => !names.has(name)),
  };
}
