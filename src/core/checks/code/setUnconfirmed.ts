import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface SetUnconfirmedData {
  readonly set: string;
  readonly name: string;
  readonly indicators: number;
}

export const setUnconfirmed = defineCheck({
  kind: "set-unconfirmed",
  severity: "note",
  about: "code",
  description:
    "The office's own criteria set is used and the office has not confirmed it yet; told once for the set",
  *run({ criteriaSheets }): Iterable<Draft<SetUnconfirmedData>> {
    for (const { set, confirmed, confirmCell, sheet, area } of criteriaSheets) {
      if (set === undefined || confirmed) continue;
      yield {
        ...at(confirmCell ?? { sheet, row: area.top, column: area.left }),
        data: { set: set.id, name: set.name, indicators: set.indicators.length },
      };
    }
  },
});
