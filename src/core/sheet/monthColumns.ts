import type { HeaderBlock } from "./headerBlock";
import { plain } from "./words";

const LAST_MONTH = 12;
const FEWEST_MONTHS = 3;
const MONTH = /^(?:thang|t)\.? ?0?(\d{1,2})(?: ?[/-] ?20\d{2})?$|^0?(\d{1,2}) ?[/-] ?20\d{2}$/;
const NUMBER = /^0?(\d{1,2})$/;
const OF_MONTHS = /\bthang\b/;

/** The month a column's headings name: "T3", "Tháng 3", or "3" under a heading that speaks of months. */
export function monthOfPath(path: readonly string[]): number | undefined {
  const leaf = plain(path.at(-1) ?? "");
  const [, named, ofYear] = MONTH.exec(leaf) ?? [];
  const isUnderMonths = path.slice(0, -1).some((text) => OF_MONTHS.test(plain(text)));
  const month = Number(named ?? ofYear ?? (isUnderMonths ? NUMBER.exec(leaf)?.[1] : undefined));
  return month >= 1 && month <= LAST_MONTH ? month : undefined;
}

/** The months that columns side by side are of, one after the other; a single "T1" may be anything. */
export function monthsOfColumns({ paths }: HeaderBlock): ReadonlyMap<number, number> {
  const months = new Map<number, number>();
  let run: (readonly [column: number, month: number])[] = [];
  const keepRun = (): void => {
    if (run.length >= FEWEST_MONTHS) for (const [column, month] of run) months.set(column, month);
    run = [];
  };
  for (const [column, cells] of [...paths].sort(([one], [other]) => one - other)) {
    const month = monthOfPath(cells.map(({ text }) => text));
    const [before, monthBefore] = run.at(-1) ?? [];
    const goesOn = before === column - 1 && month !== undefined && month === (monthBefore ?? 0) + 1;
    if (!goesOn) keepRun();
    if (month !== undefined) run.push([column, month]);
  }
  keepRun();
  return months;
}
