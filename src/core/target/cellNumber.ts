/** What an Excel number format says of the number behind it, as far as judging needs it. */
export type FormatKind = "percent" | "shortDate" | "monthYear" | "fullDate" | "plain";

const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** Tells a format code apart; quoted text, colours and locale tags of the code do not count. */
export function formatKind(code: string | undefined): FormatKind {
  if (code === undefined || code === "General" || code === "@") return "plain";
  const bare = code.replace(QUOTED, "").split(";")[0]?.toLowerCase() ?? "";
  if (bare.includes("%")) return "percent";
  const hasDay = bare.includes("d");
  const hasYear = bare.includes("y");
  const hasMonth = bare.includes("m");
  if (hasDay && hasMonth && !hasYear) return "shortDate";
  if (!hasDay && hasMonth && hasYear) return "monthYear";
  return hasDay || hasYear || /h|s/.test(bare) ? "fullDate" : "plain";
}

const DAYS_TO_1970 = 25_569;
const MS_A_DAY = 86_400_000;

/** The calendar day of Excel's day number (1900 system). */
export function dayOfSerial(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(Math.round((Math.floor(serial) - DAYS_TO_1970) * MS_A_DAY));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The range somebody typed before Excel took it for a date: "02-03" became 2 March (or 3 February), shown by a short
 * date format; "10-40" became October 1940, shown as month and year. Ranges run upward, so the order needs no locale.
 */
export function rangeBehindDate(
  serial: number,
  formatCode: string | undefined,
): { readonly low: number; readonly high: number } | undefined {
  const kind = formatKind(formatCode);
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return undefined;
  const { year, month, day } = dayOfSerial(serial);
  if (kind === "shortDate") return { low: Math.min(day, month), high: Math.max(day, month) };
  if (kind === "monthYear") {
    const shortYear = year % 100;
    return shortYear > month ? { low: month, high: shortYear } : undefined;
  }
  return undefined;
}

/** "02-03" for 2 and 3, as plans write ranges. */
export function rangeText(range: { readonly low: number; readonly high: number }): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(range.low)}-${two(range.high)}`;
}
