import { figureTargetFor } from "../criteria/indicatorNature";
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
  readonly repeats: IndicatorRecord["repeats"];
}

/** What stands around a result that is held against a target. */
export interface Surroundings {
  readonly scale: ColumnScale | undefined;
  readonly written: readonly WrittenVerdict[];
  readonly contradiction: RateContradiction | undefined;
}

type OpenRecord = { -readonly [Field in keyof IndicatorRecord]: IndicatorRecord[Field] };

/**
 * Every record is made here, field after field in one order, the optional ones last: a workbook has tens of thousands, and
 * whoever walks them is several times faster where they are all of one shape.
 */
function openRecord(
  cursor: TableCursor,
  facts: Facts,
  basis: IndicatorRecord["basis"],
  judgement: Judgement,
): OpenRecord {
  const { code, read, chosen } = facts;
  const record: OpenRecord = {
    scope: facts.scope,
    basis,
    layout: facts.layout,
    table: cursor.index,
    place: facts.place,
    set: cursor.head.set,
    code,
    criterion: cursor.book.indicator(code)?.criterion ?? criterionOf(code),
    label: facts.label,
    area: facts.area,
    year: cursor.head.year,
    cell: read.cell,
    result: read.result,
    resultText: read.text,
    target: chosen.target,
    targetText: chosen.targetText,
    targetSource: chosen.targetSource,
    confirmed: chosen.confirmed,
    unit: facts.unit,
    judgement,
    raw: read.raw,
  };
  if (chosen.targetCell !== undefined) record.targetCell = chosen.targetCell;
  if (chosen.rawTarget !== undefined) record.rawTarget = chosen.rawTarget;
  if (chosen.source !== undefined) record.source = chosen.source;
  if (facts.stage !== undefined) record.stage = facts.stage;
  if (facts.repeats !== undefined) record.repeats = facts.repeats;
  return record;
}

function judgedTarget(cursor: TableCursor, { code, read, chosen }: Facts): Target {
  const indicator = cursor.book.indicator(code);
  const figure = figureTargetFor(indicator, chosen.target, read.result);
  if (figure === undefined) return chosen.target;
  return cursor.environment.readTarget({ kind: "text", text: figure }, indicator?.direction);
}

/** The record of a result that is held against a target. */
export function judgedRecord(cursor: TableCursor, facts: Facts, around: Surroundings): IndicatorRecord {
  const [written, ...alsoWritten] = around.written;
  const context = judgingContext(cursor, facts, around.scale, written);
  const judgement = judge(facts.read.result, judgedTarget(cursor, facts), context);
  const record = openRecord(cursor, facts, "result", judgement);
  if (written !== undefined) record.written = written;
  if (alsoWritten.length > 0) record.alsoWritten = alsoWritten;
  if (around.contradiction !== undefined) record.contradiction = around.contradiction;
  return record;
}

type OpenContext = { -readonly [Field in keyof JudgingContext]: JudgingContext[Field] };

function judgingContext(
  cursor: TableCursor,
  { code, label }: Facts,
  scale: ColumnScale | undefined,
  written: WrittenVerdict | undefined,
): JudgingContext {
  const indicator = cursor.book.indicator(code);
  const context: OpenContext = { label };
  if (indicator !== undefined) {
    context.direction = indicator.direction;
    context.isRate = indicator.measure === "rate";
  }
  if (scale !== undefined) context.columnScale = scale;
  if (written?.verdict !== undefined) context.written = written.verdict;
  return context;
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

/** The record of a mark that is the verdict itself; what a blank means is the table's to say. */
export function markRecord(
  cursor: TableCursor,
  facts: Facts,
  mark: WrittenVerdict | undefined,
  blankMeans: "unmet" | "missing",
): IndicatorRecord {
  const judgement: Judgement =
    mark === undefined
      ? { verdict: blankMeans, metOnlyRounded: false }
      : mark.verdict === undefined || mark.fault !== undefined
        ? unreadMark(facts.read.result)
        : { verdict: mark.verdict, metOnlyRounded: false };
  const record = openRecord(cursor, facts, "mark", judgement);
  if (mark !== undefined) record.mark = mark;
  return record;
}
