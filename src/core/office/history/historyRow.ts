import { subjectKey } from "../../checks/time/cumulativeSubject";
import { printPeriod } from "../../plan/period";
import type { Period } from "../../plan/period";
import { placeKey } from "../../records/places";
import type { CellOfSheet, IndicatorRecord, WrittenPlace } from "../../records/types";
import type { Stage } from "../../sheet/table";
import type { RawCell, Verdict } from "../../target/types";
import type { HistoryLayout } from "./historyLayout";

/** What was reported and judged for one indicator or criterion of a commune in a period gone by. */
export interface HistoryRow {
  /** The cell of the result. */
  readonly cell: CellOfSheet;
  readonly period: Period;
  readonly place: WrittenPlace;
  readonly set: string;
  readonly scope: IndicatorRecord["scope"];
  readonly code: string;
  readonly stage?: Stage;
  readonly result: RawCell;
  readonly verdict: Verdict;
}

/** What a figure counted up since the beginning of the year had come to by the end of a period gone by. */
export interface HistoryCumulative {
  /** The cell of the figure. */
  readonly cell: CellOfSheet;
  readonly period: Period;
  /** The commune whose sheet it stood on; none where it was the district's or the province's. */
  readonly place?: WrittenPlace;
  readonly subject: string;
  readonly value: number;
}

/** Why a row is not held against anything: something in it cannot be read, or another row says otherwise. */
export type WrongHistory =
  | "unreadablePeriod"
  | "noPlace"
  | "unknownSet"
  | "unknownCode"
  | "unknownWord"
  | "noSubject"
  | "noFigure"
  | "contradiction";

export interface WrongHistoryRow {
  readonly cell: CellOfSheet;
  readonly why: WrongHistory;
  readonly written: string;
  /** Where the same result of the same period stood first. */
  readonly first?: CellOfSheet;
}

/** A row of the sheet, and the rows it is replaced together with. */
export interface StoredRow {
  readonly row: number;
  readonly group: string;
}

export interface HistorySheet {
  readonly sheet: string;
  readonly layout: HistoryLayout;
  /** The rows that hold: read whole, and not contradicted by another. */
  readonly rows: readonly HistoryRow[];
  readonly cumulatives: readonly HistoryCumulative[];
  /** All rows that could be read, those that repeat or contradict another too. */
  readonly stored: readonly StoredRow[];
  readonly wrong: readonly WrongHistoryRow[];
}

/** One key for a result of a period; names stand in it too, since codes were given to other places in 2025. */
export function historyKey({ period, place, set, scope, code, stage }: Omit<HistoryRow, "cell">): string {
  return [groupKey({ period, place, set }), scope, code, stage ?? ""].join("\u0000");
}

/** One key for all a commune reports of a set in a period: what is written together and replaced together. */
export function groupKey({ period, place, set }: Pick<HistoryRow, "period" | "place" | "set">): string {
  return [printPeriod(period), placeKey(place), place.name.toLocaleLowerCase("vi"), set].join("\u0000");
}

/** One key for a figure counted up by the end of a period, which is replaced by itself. */
export function cumulativeKey({ period, place, subject }: Omit<HistoryCumulative, "cell" | "value">): string {
  return [printPeriod(period), cumulativeSubject({ place, subject })].join("\u0000");
}

/** One key for what is counted, whatever the period. */
export function cumulativeSubject({
  place,
  subject,
}: {
  readonly place?: WrittenPlace | undefined;
  readonly subject: string;
}): string {
  const name = place === undefined ? "" : [placeKey(place), place.name.toLocaleLowerCase("vi")].join(" ");
  return [name, subjectKey(subject)].join("\u0000");
}
