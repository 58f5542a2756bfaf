import { isoDate } from "./isoDate";
import type { IsoDate } from "./isoDate";

const DAY = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(20\d{2})(?!\d)/g;

/** The days a text writes in figures ("14/9/2022", "14.09.2022"), in the order it names them. */
export function writtenDays(text: string): readonly IsoDate[] {
  return [...text.matchAll(DAY)].flatMap(
    ([, day, month, year]) => isoDate(Number(year), Number(month), Number(day)) ?? [],
  );
}
