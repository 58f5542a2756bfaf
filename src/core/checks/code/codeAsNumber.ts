import type { WrittenCode } from "../../records/types";
import { printDay, dayOfExcel } from "../../plan/isoDate";
import type { CheckContext } from "../context";
import { at, defineCheck } from "../finding";
import type { Draft } from "../finding";
import { fix } from "../fix";

/** A code whose cell holds a number of another meaning: one that lost its last zero, or the date Excel made of it. */
export type CodeAsNumberData =
  | { readonly became: "number"; readonly number: number; readonly code: string }
  | { readonly became: "date"; readonly date: string; readonly code: string; readonly count: number };

export const codeAsNumber = defineCheck({
  kind: "code-as-number",
  severity: "warning",
  about: "code",
  description:
    "A code that lost its last zero as a number (17.1 for 17.10), or codes that Excel took for dates (1.1, 1-Jan)",
  formula: "=AND(ISNUMBER(A12),A12<A11)",
  voids: ["duplicate-code", "unknown-code"],
  *run(context): Iterable<Draft<CodeAsNumberData>> {
    const dated = new Map<number, WrittenCode[]>();
    for (const written of context.reading.codes) {
      const { lostDigit, code, cell, table } = written;
      if (written.isDate === true) dated.set(table, [...(dated.get(table) ?? []), written]);
      if (lostDigit === undefined || Number.isInteger(lostDigit)) continue;
      yield {
        ...about(written),
        is: lostDigit,
        shouldBe: code,
        edits: fix(context, cell, code),
        data: { became: "number", number: lostDigit, code },
      };
    }
    for (const codes of dated.values()) yield* datesOf(context, codes);
  },
});

function about({
  code,
  cell,
  place,
}: WrittenCode): Pick<Draft<CodeAsNumberData>, "sheet" | "cell" | "code" | "place"> {
  return { ...at(cell), code, ...(place === undefined ? {} : { place: place.name }) };
}

/** A whole column is typed, and turned into dates, at once: one finding a table. */
function* datesOf(context: CheckContext, codes: readonly WrittenCode[]): Iterable<Draft<CodeAsNumberData>> {
  const [first] = codes;
  if (first === undefined) return;
  const serial = context.gridByName.get(first.cell.sheet)?.numberAt(first.cell.row, first.cell.column) ?? 0;
  const date = printDay(dayOfExcel(serial));
  yield {
    ...about(first),
    is: date,
    shouldBe: first.code,
    related: codes.slice(1).map(({ cell }) => cell),
    edits: codes.flatMap(({ cell, code }) => fix(context, cell, code)),
    data: { became: "date", date, code: first.code, count: codes.length },
  };
}
