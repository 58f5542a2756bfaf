import { foldKey, plainKey } from "../../text/normalise";

/** What a cumulative figure counts, as its row and its column say it. */
export interface CumulativeSubject {
  readonly row: readonly string[];
  readonly heading: readonly string[];
}

const BETWEEN_NAMES = " – ";
const BEFORE_HEADING = " | ";

/** The subject as one line a person can read: "Phước Thái – Ngân sách trung ương | Lũy kế đến 30/9/2022". */
export function subjectText({ row, heading }: CumulativeSubject): string {
  return [inOneLine(row), inOneLine(heading)].join(BEFORE_HEADING);
}

/** One key for a subject, whatever the period its column names. */
export function subjectKey(text: string): string {
  const end = text.lastIndexOf(BEFORE_HEADING);
  const [row, heading] = end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
  return [foldKey(row), withoutPeriod(heading)].join("\u0000");
}

/** A heading without its period: "Lũy kế quý II" and "Lũy kế quý III" count the same. */
export function withoutPeriod(heading: string): string {
  return plainKey(heading)
    .replace(/\bt(?=\.?\s?\d)|\b(?:quy|thang|den|ngay|nam|ky)\b|\b(?:i{1,3}|iv)\b|[\d./()|-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function inOneLine(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join(BETWEEN_NAMES);
}
