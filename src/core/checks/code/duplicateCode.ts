import type { CellOfSheet } from "../../records/types";
import { codeCells } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface DuplicateCodeData {
  readonly first: CellOfSheet;
}

/** Where each code has two columns or rows, half of the written ones repeat another. */
const REPEATED_BY_LAYOUT = 0.3;

export const duplicateCode = defineCheck({
  kind: "duplicate-code",
  severity: "error",
  about: "code",
  description: "A code that an earlier row or column of the same table already has",
  formula: "=COUNTIF(A$6:A12,A12)>1",
  doubted: [
    { along: "column", among: codeCells, share: REPEATED_BY_LAYOUT, spoils: ["missing-indicator"] },
    { along: "row", among: codeCells, share: REPEATED_BY_LAYOUT, least: 2 },
    { along: "sheet", among: codeCells, share: REPEATED_BY_LAYOUT, least: 2 },
  ],
  *run({ reading }): Iterable<Draft<DuplicateCodeData>> {
    for (const { repeats, code, written, cell, place } of reading.codes) {
      if (repeats === undefined) continue;
      yield {
        ...at(cell),
        code,
        ...(place === undefined ? {} : { place: place.name }),
        is: written,
        related: [repeats],
        data: { first: repeats },
      };
    }
  },
});
