import { statedTime } from "../../sheet/statedTime";
import type { StatedTime } from "../../sheet/statedTime";
import type { Table, TableColumn } from "../../sheet/table";
import { plainKey } from "../../text/normalise";
import type { CellTime } from "./match";

const SAME_LAST_YEAR = /\bcung ky\b/;
const YEAR_BEFORE = /\bnam truoc\b|\bdau nam\b/;

/** Whether a column keeps what communes reported before. */
export function isOfEarlierResults({ kind }: Table, { role }: TableColumn): boolean {
  return role === "previousResult" && (kind === "communeSheet" || kind === "matrix");
}

/** The time of a column of earlier results: as its heading says, else as far before the results beside it as it says. */
export function earlierTime(heading: readonly string[], beside: StatedTime): CellTime {
  const own = statedTime(heading);
  if (own?.quarter !== undefined) return inYear({ ...own, quarter: own.quarter }, beside);
  if (own?.year !== undefined && own.year !== beside.year) return endOfYear(own.year);
  const words = plainKey(heading.join(" "));
  const { year, quarter, months } = beside;
  if (year === undefined) return { isEarlier: true };
  if (SAME_LAST_YEAR.test(words)) return { ...beside, year: year - 1 };
  if (YEAR_BEFORE.test(words)) return endOfYear(year - 1);
  if (quarter === undefined || months === 9) return { isEarlier: true };
  return before(year, quarter, months);
}

type Quarter = NonNullable<StatedTime["quarter"]>;

/** "Quý IV" beside results of quarter I is of the year before. */
function inYear(own: StatedTime & { readonly quarter: Quarter }, beside: StatedTime): CellTime {
  if (own.year !== undefined || beside.year === undefined) return own;
  const isAhead = beside.quarter !== undefined && own.quarter > beside.quarter;
  return { ...own, year: isAhead ? beside.year - 1 : beside.year };
}

function endOfYear(year: number): CellTime {
  return { year, quarter: 4, months: 12 };
}

function before(year: number, quarter: Quarter, months: StatedTime["months"]): CellTime {
  if (months === 12) return endOfYear(year - 1);
  const step = months === 6 ? 2 : 1;
  const since = quarter - step;
  const same = months === undefined ? {} : { months };
  return since > 0
    ? { year, quarter: since as Quarter, ...same }
    : { year: year - 1, quarter: (since + 4) as Quarter, ...same };
}
