import { VERDICT_LABELS } from "../checks/verdictLabels";
import { readResult } from "../target/readResult";
import type { RawCell, Result, Verdict } from "../target/types";
import { foldKey } from "../text/normalise";
import { judgeResultOf } from "./indicatorTarget";
import type { IndicatorTarget } from "./indicatorTarget";
import type { VerdictsByCode } from "./verdict";

/** One line of what a commune reports: a result, or the verdict itself. */
export interface ReportedLine {
  readonly code: string;
  readonly found: IndicatorTarget;
  readonly cell: RawCell;
}

const PRINTED: ReadonlyMap<string, Verdict> = new Map(
  (Object.keys(VERDICT_LABELS) as Verdict[]).map((verdict) => [foldKey(VERDICT_LABELS[verdict]), verdict]),
);

function printedVerdict(cell: RawCell): Verdict | undefined {
  return cell.kind === "text" ? PRINTED.get(foldKey(cell.text)) : undefined;
}

/** What a mark says where it stands for the verdict; undefined for what is no mark. */
function markedVerdict(result: Result): Verdict | undefined {
  if (result.kind !== "mark") return undefined;
  switch (result.mark) {
    case "met":
    case "yes":
    case "cross":
      return "met";
    case "unmet":
    case "no":
      return "unmet";
    case "notApplicable":
      return "notApplicable";
    case "dash":
      return "missing";
  }
}

interface ReadLine extends ReportedLine {
  readonly result: Result;
  /** What one of our own functions printed there. */
  readonly printed: Verdict | undefined;
}

/** Whether a commune's line holds verdicts only, as a matrix of marks does: then the mark is the verdict. */
function areMarks(lines: readonly ReadLine[]): boolean {
  return lines.every(
    ({ result, printed }) => result.kind === "blank" || result.kind === "mark" || printed !== undefined,
  );
}

/**
 * The verdict on each code a commune reports. A printed verdict ("Cần xem lại") is taken as it is; so is a mark where
 * nothing but marks is reported. A repeated code does not overrule the first.
 */
export function reportedVerdicts(lines: readonly ReportedLine[]): VerdictsByCode {
  const read = lines.map((line) => ({
    ...line,
    result: readResult(line.cell),
    printed: printedVerdict(line.cell),
  }));
  const byMarks = areMarks(read);
  const verdicts = new Map<string, Verdict>();
  for (const { code, found, result, printed } of read) {
    if (verdicts.has(code)) continue;
    const marked = byMarks ? markedVerdict(result) : undefined;
    const isOfMarks = marked !== undefined && !(marked === "missing" && isIfAny(found));
    const judged = isOfMarks ? marked : judgeResultOf(found, result).verdict;
    verdicts.set(code, result.kind === "mark" ? judged : (printed ?? judged));
  }
  return verdicts;
}

/** A dash against "nếu có" says that there is no such thing. */
function isIfAny(found: IndicatorTarget): boolean {
  return found.kind === "stated" && "ifAny" in found.target && found.target.ifAny;
}
