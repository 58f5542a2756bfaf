import type { ScoredCase } from "./cases";
import { MEASURES, shareOfMeasure, sumOfScores } from "./score";
import type { Measure } from "./score";

const LABELS: Readonly<Record<Measure, string>> = {
  recall: "planted faults found at their cell",
  precision: "errors and warnings that are planted faults",
  silence: "clean workbooks that are silent",
  verdicts: "verdicts as an honest reader gives them",
  counts: "counts of a commune's criteria",
  kinds: "kinds of sheets",
  headers: "header rows and extent of tables",
  roles: "roles of columns",
};

/** The score of some cases, a line a measure. */
export function printScore(title: string, cases: readonly ScoredCase[]): string {
  const sum = sumOfScores(cases.map(({ score }) => score));
  const lines = MEASURES.map((measure) => {
    const { right, asked } = sum[measure];
    const share = `${(shareOfMeasure(sum, measure) * 100).toFixed(1)}%`;
    return `  ${share.padStart(6)}  ${`${right}/${asked}`.padStart(11)}  ${LABELS[measure]}`;
  });
  return [`${title} (${cases.length} workbooks)`, ...lines].join("\n");
}

/** What came out wrong, by case. */
export function printWrong(cases: readonly ScoredCase[]): string {
  return cases
    .flatMap(({ name, score }) => {
      const wrong = MEASURES.flatMap((measure) => score[measure].wrong);
      return wrong.length === 0 ? [] : [name, ...wrong.map((line) => `  ${line}`)];
    })
    .join("\n");
}
