import type { CriteriaSet } from "../criteria/types";
import type { OfficeDecisions } from "../records/types";
import { ruleLayout } from "../rules/ruleLayout";
import type { Grid } from "../sheet/grid";
import { cellsOfGrid } from "./criteriaLayout";
import { readCriteriaSheet } from "./criteriaSheet";
import type { CriteriaSheet } from "./criteriaSheet";
import { readHistorySheet } from "./history/readHistory";
import type { HistorySheet } from "./history/historyRow";
import { readThresholdSheet } from "./thresholdSheet";
import type { ThresholdSheet } from "./thresholdSheet";

/** What the office itself says in its workbook, apart from the sheets that report results. */
export interface OfficeWord {
  readonly thresholdSheets: readonly ThresholdSheet[];
  /** The sheets in which the office states criteria sets of its own. */
  readonly criteriaSheets: readonly CriteriaSheet[];
  /** The office's own sets, then those given from outside. */
  readonly sets: readonly CriteriaSet[];
  /** The sheets in which the office writes rules of its own. */
  readonly ruleSheets: readonly Grid[];
  readonly historySheets: readonly HistorySheet[];
  /** The decisions given from outside, and those the workbook states, which come first. */
  readonly decisions: OfficeDecisions;
  /** The sheets that report. */
  readonly reporting: readonly Grid[];
}

/** Reads the office's own thresholds and its history of results out of a workbook. A sheet the office has said is of another kind is left as it is. */
export function readOfficeWord(
  grids: readonly Grid[],
  given: readonly CriteriaSet[],
  decisions: OfficeDecisions | undefined = {},
): OfficeWord {
  const decided = new Set(
    (decisions.sheets ?? []).flatMap(({ sheet, kind }) => (kind === undefined ? [] : [sheet])),
  );
  const open = grids.filter(({ name }) => !decided.has(name));
  const criteriaSheets = withoutTakenIds(
    open.flatMap((grid) => readCriteriaSheet(cellsOfGrid(grid), given) ?? []),
    given,
  );
  const own = criteriaSheets.flatMap(({ set }) => set ?? []);
  const ownIds = new Set(own.map(({ id }) => id));
  const sets = [...own, ...given.filter(({ id }) => !ownIds.has(id))];
  const criteriaNames = new Set(criteriaSheets.map(({ sheet }) => sheet));
  const historySheets = open.flatMap((grid) => readHistorySheet(grid, sets) ?? []);
  const histories = new Set(historySheets.map(({ sheet }) => sheet));
  const others = open.filter(({ name }) => !criteriaNames.has(name) && !histories.has(name));
  const thresholdSheets = others.flatMap((grid) => readThresholdSheet(grid, sets) ?? []);
  const ruleSheets = others.filter((grid) => ruleLayout(grid) !== undefined);
  const names = new Set([
    ...criteriaNames,
    ...histories,
    ...thresholdSheets.map(({ sheet }) => sheet),
    ...ruleSheets.map(({ name }) => name),
  ]);
  const stated = thresholdSheets.flatMap(({ thresholds }) => thresholds);
  return {
    thresholdSheets,
    criteriaSheets,
    sets,
    historySheets,
    ruleSheets,
    decisions:
      stated.length === 0
        ? decisions
        : { ...decisions, thresholds: [...stated, ...(decisions.thresholds ?? [])] },
    reporting: grids.filter(({ name }) => !names.has(name)),
  };
}

/**
 * Two sheets cannot state the set of one decision: the first does, and of the second that is said. A workbook may well carry the
 * sheet another one of the office has, and then goes by its own.
 */
function withoutTakenIds(
  sheets: readonly CriteriaSheet[],
  given: readonly CriteriaSet[],
): readonly CriteriaSheet[] {
  const taken = new Set(given.flatMap(({ id, origin }) => (origin === "office" ? [] : [id])));
  return sheets.map((sheet) => {
    const { set } = sheet;
    if (set === undefined || !taken.has(set.id)) {
      if (set !== undefined) taken.add(set.id);
      return sheet;
    }
    const cell = { sheet: sheet.sheet, row: sheet.area.top, column: sheet.area.left };
    const wrong = { cell, why: "idTaken", written: set.decision } as const;
    return { ...sheet, set: undefined, confirmed: false, wrong: [wrong, ...sheet.wrong] };
  });
}
