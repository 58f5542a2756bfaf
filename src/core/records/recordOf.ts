import { criterionOf } from "../sheet/codes";
import type { Stage } from "../sheet/table";
import { judge } from "../target/judge";
import type { Judgement, JudgingContext, Result, Target } from "../target/types";
import type { ColumnScale } from "./columnScale";
import type { ReadCell, TableCursor } from "./tableCursor";
import type { ChosenTarget } from "./targets";
import type { IndicatorRecord, RateContradiction, WrittenPlace, WrittenVerdict } from "./types";

/** What stands in a sheet about one indicator of one place. */
export interface Facts {
  readonly scope: IndicatorRecord["scope"];
  readonly layout: IndicatorRecord["layout"];
  readonly place: WrittenPlace;
  readonly area: string;
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly stage: Stage | undefined;
  readonly read: ReadCell;
  readonly chosen: ChosenTarget;
  readonly scale: ColumnScale | undefined;
  readonly written: readonly WrittenVerdict[];
  readonly contradiction: RateContradiction | undefined;
  readonly repeats: IndicatorRecord["repeats"];
}

/** A cell whose mark is the verdict itself; what its blank means is the table's to say. */
export interface MarkFacts extends Omit<Facts, "scale" | "written" | "contradiction"> {
  readonly mark: WrittenVerdict | undefined;
  readonly blankMeans: "unmet" | "missing";
}

function common(cursor: TableCursor, facts: Facts | MarkFacts) {
  const { scope, layout, place, area, code, label, unit, stage, read, chosen, repeats } = facts;
  return {
    scope,
    layout,
    table: cursor.index,
    place,
    set: cursor.head.set,
    code,
    criterion: cursor.book.indicator(code)?.criterion ?? criterionOf(code),
    label,
    area,
    year: cursor.head.year,
    cell: read.cell,
    result: read.result,
    resultText: read.text,
    raw: read.raw,
    unit,
    ...chosen,
    ...(stage === undefined ? {} : { stage }),
    ...(repeats === undefined ? {} : { repeats }),
  };
}

/** A figure reported where the decision only asks for "Đạt" is held against the figure in the indicator's own wording. */
function judgedTarget(cursor: TableCursor, { code, read, chosen }: Facts): Target {
  const isFigure = read.result.kind === "figure" || read.result.kind === "ratio";
  if (!isFigure || chosen.target.kind !== "mark" || chosen.target.expected !== "met") return chosen.target;
  const indicator = cursor.book.indicator(code);
  if (indicator?.figureTarget === undefined) return chosen.target;
  return cursor.environment.readTarget({ kind: "text", text: indicator.figureTarget }, indicator.direction);
}

/** The record of a result that is held against a target. */
export function judgedRecord(cursor: TableCursor, facts: Facts): IndicatorRecord {
  const indicator = cursor.book.indicator(facts.code);
  const [written, ...alsoWritten] = facts.written;
  const context: JudgingContext = {
    label: facts.label,
    ...(indicator === undefined
      ? {}
      : { direction: indicator.direction, isRate: indicator.measure === "rate" }),
    ...(facts.scale === undefined ? {} : { columnScale: facts.scale }),
    ...(written?.verdict === undefined ? {} : { written: written.verdict }),
  };
  return {
    ...common(cursor, facts),
    basis: "result",
    judgement: judge(facts.read.result, judgedTarget(cursor, facts), context),
    ...(written === undefined ? {} : { written }),
    ...(alsoWritten.length === 0 ? {} : { alsoWritten }),
    ...(facts.contradiction === undefined ? {} : { contradiction: facts.contradiction }),
  };
}

function unreadMark(result: Result): Judgement {
  const unclear = { verdict: "unclear", metOnlyRounded: false } as const;
  switch (result.kind) {
    case "error":
      return { ...unclear, reason: "excelError" };
    case "notCalculated":
      return { ...unclear, reason: "notCalculated" };
    case "narrative":
      return { ...unclear, reason: "narrative" };
    case "figure":
    case "ratio":
      return { ...unclear, reason: "figureForMark" };
    default:
      return { ...unclear, reason: "unknownMark" };
  }
}

/** The record of a mark that is the verdict itself. */
export function markRecord(cursor: TableCursor, facts: MarkFacts): IndicatorRecord {
  const { mark, blankMeans, read } = facts;
  const judgement: Judgement =
    mark === undefined
      ? { verdict: blankMeans, metOnlyRounded: false }
      : mark.verdict === undefined || mark.fault !== undefined
        ? unreadMark(read.result)
        : { verdict: mark.verdict, metOnlyRounded: false };
  return { ...common(cursor, facts), basis: "mark", judgement, ...(mark === undefined ? {} : { mark }) };
}
