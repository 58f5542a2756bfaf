import type { WrongCriterion } from "../../office/wrongCriterion";
import type { CellOfSheet } from "../../records/types";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface WrongCriterionData {
  readonly why: WrongCriterion;
  /** Where the same code and area stand first. */
  readonly first: CellOfSheet | null;
  /** Whether the whole set cannot be used, and not one row alone. */
  readonly isOfWholeSet: boolean;
}

export const wrongCriterion = defineCheck({
  kind: "wrong-criterion",
  severity: "error",
  about: "code",
  description:
    "A row of the office's own criteria set, or what is said of the set, that cannot be used, and so is not",
  *run({ criteriaSheets }): Iterable<Draft<WrongCriterionData>> {
    for (const { wrong, set } of criteriaSheets) {
      for (const { cell, why, written, code, first } of wrong) {
        yield {
          ...at(cell),
          ...(code === undefined ? {} : { code }),
          variant: why,
          is: written === "" ? null : written,
          ...(first === undefined ? {} : { related: [first] }),
          data: { why, first: first ?? null, isOfWholeSet: set === undefined && code === undefined },
        };
      }
    }
  },
});
