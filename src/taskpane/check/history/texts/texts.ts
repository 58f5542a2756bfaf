import type { HistoryWriting } from "../writeHistory";

/** What is said about the history of results. */
export interface HistoryTexts {
  readonly write: string;
  readonly periodFirst: string;
  readonly outcome: (outcome: HistoryWriting) => string;
}
