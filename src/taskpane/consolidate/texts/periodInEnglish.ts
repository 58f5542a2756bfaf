import { parsePeriod } from "../../../core/plan/period";

/** "Quarter 3 of 2022" for 2022Q3. */
export function periodInEnglish(written: string): string {
  const period = parsePeriod(written);
  switch (period?.kind) {
    case undefined:
      return written;
    case "quarter":
      return `Quarter ${period.quarter} of ${period.year}`;
    case "half":
      return `${period.half === 1 ? "First" : "Second"} half of ${period.year}`;
    case "year":
      return `Year ${period.year}`;
  }
}
