import type { CommuneAssessment } from "../records/types";

/** A band reports sort communes into by the criteria they meet; both ends lie within. */
export interface CriteriaBand {
  readonly id: "15_18" | "10_14" | "5_9" | "duoi_5";
  readonly from: number;
  readonly to: number;
  readonly words: { readonly vi: string; readonly en: string };
}

/** The bands below the whole set, the highest first, as the programme's reports print them. */
export const CRITERIA_BANDS: readonly CriteriaBand[] = [
  { id: "15_18", from: 15, to: 18, words: { vi: "15–18 tiêu chí", en: "15–18 criteria" } },
  { id: "10_14", from: 10, to: 14, words: { vi: "10–14 tiêu chí", en: "10–14 criteria" } },
  { id: "5_9", from: 5, to: 9, words: { vi: "5–9 tiêu chí", en: "5–9 criteria" } },
  { id: "duoi_5", from: 0, to: 4, words: { vi: "dưới 5 tiêu chí", en: "fewer than 5 criteria" } },
];

/** The band of a commune; undefined where it meets its set in whole. */
export function bandOf({ met, of }: CommuneAssessment): CriteriaBand | undefined {
  return met === of ? undefined : CRITERIA_BANDS.find(({ from, to }) => met >= from && met <= to);
}
