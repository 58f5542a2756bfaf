import { answerFor, withAnswer } from "../sheet/markMeanings";
import type { MarkAnswer } from "../sheet/markMeanings";
import type { SheetDecision } from "../sheet/table";
import { grouped } from "../text/grouped";
import { foldKey } from "../text/normalise";
import type { Finding, FindingNamed } from "./catalogue";

/** A sheet that was likely misread, by what was found in it: asked of the office like any other doubt. */
export interface ReadingDoubt {
  readonly kind: "found";
  readonly sheet: string;
  readonly finding: FindingNamed<"doubtful-reading">;
}

/** A mark in many cells that nothing explains: its meaning is asked once for all sheets it stands in. */
export interface MarkDoubt {
  readonly kind: "mark";
  /** The first of them. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly mark: string;
  /** In how many cells it stands. */
  readonly times: number;
  readonly finding: FindingNamed<"doubtful-reading">;
}

interface Found {
  readonly sheet: string;
  readonly finding: FindingNamed<"doubtful-reading">;
}

/** What findings leave to ask about how sheets were read, but for marks the office does not want to explain. */
export function readingDoubts(
  findings: readonly Finding[],
  decisions: readonly SheetDecision[] = [],
): readonly (ReadingDoubt | MarkDoubt)[] {
  const all = findings.flatMap((finding): readonly Found[] =>
    finding.kind === "doubtful-reading" && finding.sheet !== null ? [{ sheet: finding.sheet, finding }] : [],
  );
  const marks = all.filter(({ sheet, finding }) => {
    const marksOfSheet = decisions.find((one) => one.sheet === sheet)?.marks;
    return isOfMark(finding) && answerFor(finding.data.text ?? "", marksOfSheet) !== "skipped";
  });
  const byMark = grouped(marks, ({ finding }) => foldKey(finding.data.text ?? ""));
  return [
    ...all.flatMap((found): readonly ReadingDoubt[] =>
      isOfMark(found.finding) ? [] : [{ kind: "found", ...found }],
    ),
    ...[...byMark.values()].flatMap(markDoubt),
  ];
}

function isOfMark({ data }: Found["finding"]): boolean {
  return data.along === "mark";
}

function markDoubt(found: readonly Found[]): readonly MarkDoubt[] {
  const [first] = found;
  if (first === undefined) return [];
  const mark = first.finding.data.text ?? "";
  const times = found.reduce((sum, { finding }) => sum + finding.data.times, 0);
  return [{ kind: "mark", ...first, sheets: found.map(({ sheet }) => sheet), mark, times }];
}

/** The office's decision where it says that a sheet was read right: its findings are told cell by cell from then on. */
export function trusting(
  { sheet, finding }: ReadingDoubt,
  decision: SheetDecision | undefined,
): SheetDecision {
  const before = decision ?? { sheet };
  return { ...before, trusted: [...new Set([...(before.trusted ?? []), finding.data.found])] };
}

/** The office's decisions where it says what a mark means; the sheet's other decisions stay as they are. */
export function explaining(
  { sheets, mark }: MarkDoubt,
  means: MarkAnswer,
  decisions: readonly SheetDecision[] = [],
): readonly SheetDecision[] {
  return sheets.map((sheet): SheetDecision => {
    const before = decisions.find((one) => one.sheet === sheet) ?? { sheet };
    return { ...before, marks: withAnswer(mark, means, before.marks) };
  });
}
