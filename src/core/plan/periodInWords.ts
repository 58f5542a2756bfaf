import { readQuarter } from "./period";
import type { Period } from "./period";

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
