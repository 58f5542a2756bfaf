import { firstOfMonth, isoDate, lastOfMonth } from "./isoDate";
import { periodSpan } from "./period";
import type { Quarter, TimeSpan } from "./period";

const ROMAN: Readonly<Record<string, Quarter>> = { I: 1, II: 2, III: 3, IV: 4 };

const QUARTER = /quý\s*(?<number>IV|I{1,3}|[1-4])(?![IV\d])/giu;
const MONTHS =
  /tháng\s*(?<from>\d{1,2})(?:\s*(?:-|–|đến|và|,)\s*(?:tháng\s*)?(?<to>\d{1,2})(?![\d/]*\/\d{1,2}\/))?/iu;
const DAY = /(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?/gu;
const YEAR = /(?<!\d)(?<year>20\d{2})(?!\d)/u;
const SIX_MONTHS = /6\s*tháng\s*(?<half>đầu|cuối)/iu;
const BEFORE = /trước\s+(?:ngày\s*)?(?=\d)/iu;

interface WithYear {
  readonly text: string;
  readonly year: number;
}

function quarters({ text, year }: WithYear): TimeSpan | undefined {
  const named = [...text.matchAll(QUARTER)].map(({ groups }) => {
    const number = groups?.number?.toUpperCase() ?? "";
    return ROMAN[number] ?? (Number(number) as Quarter);
  });
  if (named.length === 0) return undefined;
  const span = (quarter: number) => periodSpan({ kind: "quarter", year, quarter: quarter as Quarter });
  return { from: span(Math.min(...named)).from, to: span(Math.max(...named)).to };
}

function halves({ text, year }: WithYear): TimeSpan | undefined {
  const half = SIX_MONTHS.exec(text)?.groups?.half?.toLowerCase();
  if (half === undefined) return undefined;
  return periodSpan({ kind: "half", year, half: half === "đầu" ? 1 : 2 });
}

function months({ text, year }: WithYear): TimeSpan | undefined {
  const groups = MONTHS.exec(text)?.groups;
  const from = Number(groups?.from);
  const to = groups?.to === undefined ? from : Number(groups.to);
  const inYear = (month: number) => month >= 1 && month <= 12;
  if (!inYear(from) || !inYear(to) || to < from) return undefined;
  return { from: firstOfMonth(year, from), to: lastOfMonth(year, to) };
}

/** Days carry their year, or the year of the last one that does: "từ 01/7 đến 30/9/2022". */
function days({ text, year }: WithYear): TimeSpan | undefined {
  const found = [...text.matchAll(DAY)].flatMap(({ groups }) => {
    const written = groups?.year;
    return (
      isoDate(written === undefined ? year : Number(written), Number(groups?.month), Number(groups?.day)) ??
      []
    );
  });
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || last < first) return undefined;
  if (!BEFORE.test(text)) return { from: first, to: last };
  const start = periodSpan({ kind: "year", year: Number(last.slice(0, 4)) }).from;
  return { from: start, to: last };
}

function wholeYear({ text, year }: WithYear): TimeSpan | undefined {
  return YEAR.test(text) ? periodSpan({ kind: "year", year }) : undefined;
}

/**
 * The days an official's time means: "Quý III và Quý IV/2022", "Tháng 10-12/2022", "6 tháng cuối năm", "15/9/2022",
 * "từ 01/7 đến 30/9/2022", "năm 2022". `year` is the plan's, for times that name none. Undefined where no time is read.
 */
export function readTimeSpan(written: string, year: number): TimeSpan | undefined {
  const text = written.normalize("NFC").replace(/\s+/gu, " ");
  const named = YEAR.exec(text)?.groups?.year;
  const timed: WithYear = { text, year: named === undefined ? year : Number(named) };
  return quarters(timed) ?? halves(timed) ?? months(timed) ?? days(timed) ?? wholeYear(timed);
}
