import type { WrongHistory } from "../../office/history/historyRow";
import type { CellOfSheet } from "../../records/types";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface WrongHistoryData {
  readonly why: WrongHistory;
  /** Where the same result of the same period stands first. */
  readonly first: CellOfSheet | null;
}

export const wrongHistory = defineCheck({
  kind: "wrong-history",
  severity: "warning",
  about: "time",
  description: "A row of the history of results that cannot be read, and so is held against nothing",
  *run({ historySheets }): Iterable<Draft<WrongHistoryData>> {
    for (const { wrong } of historySheets) {
      for (const { cell, why, written, first } of wrong) {
        yield {
          ...at(cell),
          is: written === "" ? null : written,
          ...(first === undefined ? {} : { related: [first] }),
          data: { why, first: first ?? null },
        };
      }
    }
  },
});
