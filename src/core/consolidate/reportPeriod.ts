import { lastQuarterOf, readQuarter } from "../plan/period";
import type { Period } from "../plan/period";
import type { FileDigest, Submission, ToldTime } from "./types";

/** Whether sheets of this time belong to a period; a title that names no time is taken to be of the period asked for. */
export function isOfPeriod({ year, quarter }: ToldTime, period: Period): boolean {
  if (year !== undefined && year !== period.year) return false;
  return quarter === undefined || quarter === lastQuarterOf(period);
}

/** The period most reports name; undefined where none names a year. */
export function commonPeriod(digests: readonly FileDigest[]): Period | undefined {
  const counts = new Map<string, { readonly time: ToldTime; readonly count: number }>();
  for (const { time } of digests.flatMap(({ submissions }): readonly Submission[] => submissions)) {
    if (time.year === undefined) continue;
    const key = `${String(time.year)} ${String(time.quarter ?? "")}`;
    counts.set(key, { time, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  const { year, quarter } = most?.time ?? {};
  if (year === undefined) return undefined;
  return quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4
    ? { kind: "quarter", year, quarter }
    : { kind: "year", year };
}

/** "Quý III năm 2022", "6 tháng đầu năm 2022", "Năm 2022": as titles name a period. */
export function periodInWords(period: Period): string {
  switch (period.kind) {
    case "quarter":
      return `Quý ${["I", "II", "III", "IV"][period.quarter - 1] ?? ""} năm ${String(period.year)}`;
    case "half":
      return `6 tháng ${period.half === 1 ? "đầu" : "cuối"} năm ${String(period.year)}`;
    case "year":
      return `Năm ${String(period.year)}`;
  }
}

/** Reads what {@link periodInWords} prints; undefined where it is something else. */
export function readPeriodInWords(words: string): Period | undefined {
  const [, head = "", digits] = /^(.*?)\s*năm (\d{4})$/iu.exec(words.normalize("NFC").trim()) ?? [];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (head === "") return { kind: "year", year };
  const half = /^6 tháng (đầu|cuối)$/iu.exec(head)?.[1];
  if (half !== undefined) return { kind: "half", year, half: half.toLowerCase() === "đầu" ? 1 : 2 };
  const quarter = readQuarter(head);
  return quarter === undefined ? undefined : { kind: "quarter", year, quarter };
}
