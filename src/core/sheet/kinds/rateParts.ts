import { criterionOf } from "../codes";
import { ownSense } from "../columnSignals";
import type { ColumnSignal } from "../columnSignals";
import { rateAgrees } from "../../target/tolerance";
import type { SheetEvidence } from "./kind";

/** A column of rates and the two it is worked out from: "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ hộ nghèo (%)". */
export interface RateParts {
  readonly rate: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** How far from its rate a part may stand: "Mức quy định" may come between. */
const FARTHEST = 4;
/** Whole figures may fit by chance: they tell in two rows, a rate with decimals in one. */
const FEWEST_ROWS = 2;
/** Of the rows, for some may hold the very faults that are looked for. */
const MOST = 0.6;
const SAMPLE = 60;

/**
 * The rates of a table whose parts stand before them, told by the cells: a rate is its part of the whole in nearly every row. Headers
 * word the parts in as many ways as there are indicators.
 */
export function ratePartsIn(evidence: SheetEvidence, signals: readonly ColumnSignal[]): readonly RateParts[] {
  const figures = signals.filter(
    (signal) =>
      ownSense(signal) !== "ordinal" &&
      signal.profile.numbers > 0 &&
      signal.profile.numbers * 2 >= signal.profile.filled,
  );
  const found: RateParts[] = [];
  for (const rate of figures) {
    const open = figures.filter((signal) => isOfTheSame(signal, rate) && !isTaken(signal, found));
    const before = open.filter((signal) => isNear(signal, rate));
    // Of one number of inhabitants several rates may be.
    const wholes = open.filter((signal) => before.includes(signal) || isWhole(signal, found));
    const parts = wholes
      .flatMap((whole) => before.flatMap((part) => (part === whole ? [] : [{ rate, part, whole }])))
      .map((pair) => ({ pair, agreeing: rowsAgreeing(evidence, pair) }))
      .reduce<Agreement | undefined>(better, undefined);
    if (parts !== undefined && parts.agreeing > 0) found.push(columnsOf(parts.pair));
  }
  return found;
}

interface Candidate {
  readonly rate: ColumnSignal;
  readonly part: ColumnSignal;
  readonly whole: ColumnSignal;
}

interface Agreement {
  readonly pair: Candidate;
  readonly agreeing: number;
}

/** Where nearly all is at 100 % the whole fits as a part too, but not in as many rows; of equals the first. */
function better(one: Agreement | undefined, other: Agreement): Agreement {
  return one === undefined || other.agreeing > one.agreeing ? other : one;
}

const columnsOf = ({ rate, part, whole }: Candidate): RateParts => ({
  rate: rate.column,
  numerator: part.column,
  denominator: whole.column,
});

function isNear({ column }: ColumnSignal, rate: ColumnSignal): boolean {
  return column < rate.column && rate.column - column <= FARTHEST;
}

/** Columns of two indicators, or of two stages of judging, are no parts of each other, whatever their figures. */
function isOfTheSame(part: ColumnSignal, rate: ColumnSignal): boolean {
  return isOfIndicator(part.code, rate.code) && part.stage === rate.stage;
}

/** Under "Tiêu chí số 4" a part may be of any of its indicators: "4.2. Tỷ lệ hộ …". */
function isOfIndicator(part: string | undefined, rate: string | undefined): boolean {
  return part === undefined || rate === undefined || part === rate || part === criterionOf(rate);
}

function isTaken({ column }: ColumnSignal, found: readonly RateParts[]): boolean {
  return found.some(({ rate, numerator }) => column === rate || column === numerator);
}

function isWhole({ column }: ColumnSignal, found: readonly RateParts[]): boolean {
  return found.some(({ denominator }) => column === denominator);
}

/** The rows in which a rate is its part of the whole; none where they are too few to tell. */
function rowsAgreeing({ view, bodyRows }: SheetEvidence, candidate: Candidate): number {
  const columns = [candidate.rate, candidate.part, candidate.whole].map(({ column }) => column);
  let compared = 0;
  let agreeing = 0;
  let telling = 0;
  for (const row of bodyRows.slice(0, SAMPLE)) {
    const [rate, part, whole] = columns.map((column) =>
      view.grid.kindAt(row, column) === "number" ? view.grid.numberAt(row, column) : undefined,
    );
    if (rate === undefined || part === undefined || whole === undefined || whole === 0) continue;
    compared += 1;
    if (!isRateOf(rate, part, whole)) continue;
    agreeing += 1;
    if (part !== whole && part !== 0 && whole !== 100) telling += Number.isInteger(rate) ? 1 : FEWEST_ROWS;
  }
  const isTold = telling >= FEWEST_ROWS || (agreeing > 0 && isUnderOneHeading(candidate));
  return isTold && agreeing >= MOST * compared ? agreeing : 0;
}

/** "2.3. Đường ngõ, xóm" over "Tổng chiều dài", "Sạch, không lầy lội" and "Tỷ lệ": told by the headers where all are at 100 %. */
function isUnderOneHeading({ rate, part, whole }: Candidate): boolean {
  const isOfRate = ({ code }: ColumnSignal) => code !== undefined && code === rate.code;
  const isRate = (signal: ColumnSignal) => ownSense(signal) === "progress";
  return (
    isRate(rate) && whole.column < part.column && [part, whole].every((one) => isOfRate(one) && !isRate(one))
  );
}

function isRateOf(rate: number, part: number, whole: number): boolean {
  const decimals = Number.isInteger(rate) ? 0 : 1;
  return rateAgrees(part, whole, rate, decimals) || (rate <= 1.5 && rateAgrees(part, whole, rate * 100, 1));
}
