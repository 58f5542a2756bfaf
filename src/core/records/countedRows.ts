import type { TableRow } from "../sheet/table";
import type { WrittenPlace } from "./types";

/** A row with the place it is about. */
export interface CountedRow {
  readonly row: TableRow;
  readonly place: WrittenPlace;
}

const OTHER_TIME = /truoc|cung ky|ke hoach|dang ky|phan dau|du kien|tang|giam|so voi/;
const YEAR = /(?<!\d)20\d{2}(?!\d)/;

/** Whether a heading says nothing of another time than the sheet's own. */
export function isOfThisTime(header: string, ownYear: number): boolean {
  const year = YEAR.exec(header)?.[0];
  return !OTHER_TIME.test(header) && (year === undefined || Number(year) === ownYear);
}
