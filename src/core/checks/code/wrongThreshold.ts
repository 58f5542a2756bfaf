import type { WrongThreshold } from "../../office/thresholdSheet";
import type { CellOfSheet } from "../../records/types";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface WrongThresholdData {
  readonly why: WrongThreshold;
  /** Where the same set, code, area and year stand first. */
  readonly first: CellOfSheet | null;
}

export const wrongThreshold = defineCheck({
  kind: "wrong-threshold",
  severity: "error",
  about: "code",
  description: "A row of the office's table of thresholds that cannot be applied, and so is not",
  *run({ thresholdSheets }): Iterable<Draft<WrongThresholdData>> {
    for (const { wrong } of thresholdSheets) {
      for (const { cell, why, written, code, first } of wrong) {
        yield {
          ...at(cell),
          ...(code === undefined ? {} : { code }),
          is: written === "" ? null : written,
          ...(first === undefined ? {} : { related: [first] }),
          data: { why, first: first ?? null },
        };
      }
    }
  },
});
