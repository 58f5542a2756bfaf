import type { IsoDate } from "../plan/isoDate";

/** The day and the month as NĐ 30/2020/NĐ-CP, Phụ lục I writes them: a leading zero for days below 10 and for the months 1 and 2. */
function dayAndMonth(iso: IsoDate): { readonly day: string; readonly month: string; readonly year: string } {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const padded = (number: number, below: number) => `${number < below ? "0" : ""}${String(number)}`;
  return { day: padded(day, 10), month: padded(month, 3), year: String(year) };
}

/** "08/3/2022", "05/01/2022", as decisions are cited. */
export function officialDay(iso: IsoDate): string {
  const { day, month, year } = dayAndMonth(iso);
  return `${day}/${month}/${year}`;
}

/** "ngày 05 tháng 02 năm 2022". */
export function dayInWords(iso: IsoDate): string {
  const { day, month, year } = dayAndMonth(iso);
  return `ngày ${day} tháng ${month} năm ${year}`;
}
