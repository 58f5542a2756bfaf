import type { CountClaim } from "../../records/types";
import type { SetCell } from "../../sheet/edit";
import type { CheckContext } from "../context";
import { countCells } from "../doubted";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";

export interface CountMismatchData {
  readonly written: number;
  readonly met: number;
  readonly unresolved: number;
  readonly of: number;
  readonly counts: "met" | "unmet";
}

/** The written count replaced where it stands, be it alone or inside "Tổng số tiêu chí đạt: 17/19". */
function correction(
  context: CheckContext,
  { cell, written, writtenOf, met }: CountClaim,
): readonly SetCell[] {
  const grid = context.gridByName.get(cell.sheet);
  if (grid?.kindAt(cell.row, cell.column) === "number") return fix(context, cell, met);
  const text = grid?.textAt(cell.row, cell.column) ?? "";
  const fraction = writtenOf === undefined ? "" : String.raw`(?=\s*/\s*0*${String(writtenOf)}(?!\d))`;
  const number = new RegExp(String.raw`(?<![\d.,/])0*${String(written)}(?![\d.,])${fraction}`, "g");
  const places = [...text.matchAll(number)];
  return places.length === 1 ? fix(context, cell, text.replace(number, String(met))) : [];
}

export const countMismatch = defineCheck({
  kind: "count-mismatch",
  severity: "error",
  about: "judgement",
  description:
    "A commune's written count of criteria met or not met that its own rows or list cannot give, whatever is still missing",
  voids: ["total-mismatch", "formula-overwritten"],
  formula: '=B80<>COUNTIF(F6:F75,"Đạt")',
  doubted: [
    { along: "column", among: countCells },
    { along: "sheet", among: countCells },
  ],
  *run(context): Iterable<Draft<CountMismatchData>> {
    for (const claim of context.reading.counts) {
      const { place, cell, written, met, unresolved, of, ofUnmet } = claim;
      if (written >= met && written <= met + unresolved) continue;
      yield {
        ...at(cell),
        ...(place.name === "" ? {} : { place: place.name }),
        is: written,
        shouldBe: unresolved === 0 ? met : `${String(met)}–${String(met + unresolved)}`,
        difference: written < met ? written - met : written - (met + unresolved),
        edits: unresolved === 0 ? correction(context, claim) : [],
        data: { written, met, unresolved, of, counts: ofUnmet ? "unmet" : "met" },
      };
    }
  },
});
