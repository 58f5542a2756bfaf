import { CONFIRMED_MARK } from "../criteria/thresholdLayout";
import type { SetCell } from "../sheet/edit";
import type { WaitingThreshold } from "./thresholdSheet";

/** Whether a row says enough to be confirmed. */
export function canConfirm({ confirmCell }: WaitingThreshold): boolean {
  return confirmCell !== undefined;
}

/** Marks rows as confirmed, with the decision they stand on; a row without a target is left alone. */
export function confirmThresholds(rows: readonly WaitingThreshold[], decision: string): readonly SetCell[] {
  return rows
    .filter(canConfirm)
    .flatMap(({ confirmCell, sourceCell }): readonly SetCell[] => [
      ...(confirmCell === undefined ? [] : [write(confirmCell, CONFIRMED_MARK)]),
      ...(sourceCell === undefined || decision === "" ? [] : [write(sourceCell, decision)]),
    ]);
}

function write(cell: NonNullable<WaitingThreshold["confirmCell"]>, value: string): SetCell {
  const { sheet, row, column } = cell;
  return { kind: "setCell", sheet, row, column, value };
}
