import { VERDICT_LABELS } from "../core/checks/verdictLabels";
import { judgeIndicator } from "../core/criteria/indicatorTarget";
import type { IndicatorTarget } from "../core/criteria/indicatorTarget";
import { criterionOf, indicatorOf } from "../core/criteria/lookup";
import type { CriteriaSet } from "../core/criteria/types";
import type { Judgement } from "../core/target/types";
import { answersOf } from "./answers";
import type { Answers, CellAnswer, FunctionBody } from "./answers";
import { cellFrom, sizeOf, valueAt, widthOf } from "./cells";
import type { Cells } from "./cells";
import { codeFault, Scopes, textOf } from "./scopes";
import type { Scope, ScopeFault } from "./scopes";
import { WORDS } from "./words";

const LEFT_OUT: Cells = [[null]];

/** Cells of [bo], [vung] and [nam]; left out they are blank. */
interface ScopeBlocks {
  readonly set: Cells;
  readonly area: Cells;
  readonly year: Cells;
}

function scopeAt(scopes: Scopes, blocks: ScopeBlocks, row: number, column: number): Scope | ScopeFault {
  const at = (block: Cells): unknown => valueAt(block, row, column);
  return scopes.scopeOf({ set: at(blocks.set), area: at(blocks.area), year: at(blocks.year) });
}

/** The place of a cell of the block that is repeated along the others. */
function indexIn(block: Cells, row: number, column: number): number {
  const width = widthOf(block);
  return (block.length === 1 ? 0 : row) * width + (width === 1 ? 0 : column);
}

/** `NTM.CHITIEU`: what an indicator must reach. A number of the office's own table stays a number. */
export function targetOfIndicator(sets: readonly CriteriaSet[]): FunctionBody {
  return (codes = LEFT_OUT, set = LEFT_OUT, area = LEFT_OUT, year = LEFT_OUT, thresholds) => {
    const scopes = new Scopes(sets, thresholds);
    return answersOf(sizeOf(codes, set, area, year), (row, column) => {
      const scope = scopeAt(scopes, { set, area, year }, row, column);
      return targetAnswer(scopes, scope, codes, indexIn(codes, row, column));
    });
  };
}

function targetAnswer(scopes: Scopes, scope: Scope | ScopeFault, codes: Cells, index: number): CellAnswer {
  if (scope.kind === "fault") return scope.words;
  const listed = scopes.codesOf(scope.set, codes)[index] ?? { kind: "blank" };
  return listed.kind === "code"
    ? targetWords(scope.target(listed.code), listed.code)
    : (codeFault(listed) ?? "");
}

function targetWords(found: IndicatorTarget, code: string): CellAnswer {
  switch (found.kind) {
    case "stated": {
      const { written, target, confirmed } = found.threshold;
      if (written?.kind === "number") return written.value;
      return confirmed ? (target ?? "") : WORDS.unconfirmed(target ?? "");
    }
    case "criterion":
      return VERDICT_LABELS.met;
    case "areaNeeded":
      return WORDS.areaNeeded;
    case "notStated":
      return WORDS.notStated;
    case "unknownCode":
      return WORDS.unknownCode(code);
  }
}

/** `NTM.TENCHITIEU`: the short label of an indicator, or the name of a criterion. */
export function labelOfIndicator(sets: readonly CriteriaSet[]): FunctionBody {
  return (codes = LEFT_OUT, set = LEFT_OUT) => {
    const scopes = new Scopes(sets, undefined);
    return answersOf(sizeOf(codes, set), (row, column) => {
      const scope = scopeAt(scopes, { set, area: LEFT_OUT, year: LEFT_OUT }, row, column);
      if (scope.kind === "fault") return scope.words;
      const listed = scopes.codesOf(scope.set, codes)[indexIn(codes, row, column)] ?? { kind: "blank" };
      return listed.kind === "code" ? labelOf(scope.set, listed.code) : (codeFault(listed) ?? "");
    });
  };
}

function labelOf(set: CriteriaSet, code: string): string {
  const criterion = code.includes(".") ? undefined : criterionOf(set, code)?.name;
  const label = indicatorOf(set, code)?.label ?? criterion;
  if (label !== undefined) return label;
  return set.indicators.length === 0 ? "" : WORDS.unknownCode(code);
}

/** `NTM.BANGDANHGIA`: a row for each code with its result, target, verdict and shortfall. */
export function assessmentTable(sets: readonly CriteriaSet[]): FunctionBody {
  return (
    codes = LEFT_OUT,
    results = LEFT_OUT,
    set = LEFT_OUT,
    area = LEFT_OUT,
    year = LEFT_OUT,
    thresholds,
  ) => {
    const scopes = new Scopes(sets, thresholds);
    const { rows, columns } = sizeOf(codes, results, set, area, year);
    const places = Array.from({ length: rows * columns }, (_place, index) => ({
      row: Math.floor(index / columns),
      column: index % columns,
    }));
    return places.map(({ row, column }) => {
      const scope = scopeAt(scopes, { set, area, year }, row, column);
      return assessmentRow(scopes, scope, codes, indexIn(codes, row, column), valueAt(results, row, column));
    });
  };
}

function assessmentRow(
  scopes: Scopes,
  scope: Scope | ScopeFault,
  codes: Cells,
  index: number,
  value: unknown,
): Answers[number] {
  const cell = cellFrom(value);
  const result = typeof value === "number" || typeof value === "boolean" ? value : textOf(cell);
  const listed =
    scope.kind === "fault" ? undefined : (scopes.codesOf(scope.set, codes)[index] ?? { kind: "blank" });
  const target = targetAnswer(scopes, scope, codes, index);
  const code = listed?.kind === "code" ? listed.code : textOf(cellFrom(codes.flat()[index]));
  if (code === "" && cell.kind === "blank") return ["", "", "", "", ""];
  const found: IndicatorTarget =
    scope.kind === "scope" && listed?.kind === "code" ? scope.target(listed.code) : { kind: "unknownCode" };
  const judgement = judgeIndicator(found, cell);
  return [code, result, target, VERDICT_LABELS[judgement.verdict], shortfallIn(judgement)];
}

function shortfallIn({ verdict, shortfall }: Judgement): CellAnswer {
  if (verdict === "met" || verdict === "notApplicable") return 0;
  return verdict === "unmet" && shortfall !== undefined ? shortfall : "";
}
