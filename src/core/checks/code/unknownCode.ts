import { codeCells } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";

export interface UnknownCodeData {
  readonly set: string;
}

export const unknownCode = defineCheck({
  kind: "unknown-code",
  severity: "error",
  about: "code",
  description: "A code that the criteria set does not have; not asked where the set's list is not known",
  formula: "=ISNA(MATCH(A12,MaChiTieu,0))",
  doubted: [
    { along: "column", among: codeCells },
    { along: "row", among: codeCells },
  ],
  *run({ reading, sets }): Iterable<Draft<UnknownCodeData>> {
    for (const { known, written, code, set, cell, place } of reading.codes) {
      if (known !== false) continue;
      yield {
        ...at(cell),
        code,
        ...(place === undefined ? {} : { place: place.name }),
        is: written,
        data: { set: sets.get(set)?.name ?? set },
      };
    }
    for (const { unknown, set, cell, place } of reading.lists) {
      const [code] = unknown;
      if (code === undefined) continue;
      yield {
        ...at(cell),
        code,
        ...(place.name === "" ? {} : { place: place.name }),
        is: unknown.join("; "),
        data: { set: sets.get(set)?.name ?? set },
      };
    }
  },
});
