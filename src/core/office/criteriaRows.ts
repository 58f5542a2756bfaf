import { indicatorOf } from "../criteria/lookup";
import { isEveryArea } from "../criteria/thresholdTable";
import type { CriteriaArea, CriteriaSet, Criterion, Indicator, Threshold } from "../criteria/types";
import { cellText } from "../records/cells";
import type { CellOfSheet } from "../records/types";
import { codeInLabel, codeOfNumber, criterionOf, isIndicatorCode, readCode } from "../sheet/codes";
import { rangeBehindDate, rangeText } from "../target/cellNumber";
import { readTarget } from "../target/readTarget";
import type { RawCell, Target } from "../target/types";
import { isBlankText, plainKey } from "../text/normalise";
import { knownArea } from "./criteriaLayout";
import type { CriteriaCells, CriteriaColumn, CriteriaLayout } from "./criteriaLayout";
import type { WrongCriterion, WrongCriterionRow } from "./wrongCriterion";

/** Whose word the rows are, and whether the office stands by them. */
export interface RowsSource {
  readonly source: string;
  readonly confirmed: boolean;
}

/** What the rows of an own criteria set say. */
export interface CriteriaRows {
  readonly criteria: readonly Criterion[];
  readonly indicators: readonly Indicator[];
  readonly areas: readonly CriteriaArea[];
  readonly wrong: readonly WrongCriterionRow[];
}

interface OpenIndicator {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly cell: CellOfSheet;
  readonly thresholds: Threshold[];
}

const SUB_CODE = /^\s*(?:chỉ tiêu\s*)?\d{1,2}\.\d{1,2}\.?\s*[.:)–-]?\s*/iu;
const CRITERION_HEAD = /^\s*(?:tiêu chí\s*(?:số\s*)?)?\d{1,2}\s*[.:)–-]\s*/iu;
const LOWER = /nghèo|suy dinh dưỡng|tử vong|tai nạn|ô nhiễm|tỷ suất sinh|tảo hôn/iu;

/** Reads the rows of an own criteria set; wrong ones are said and left out. */
export function readCriteriaRows(
  grid: CriteriaCells,
  layout: CriteriaLayout,
  sets: readonly CriteriaSet[],
  source: RowsSource,
): CriteriaRows {
  return new RowReader(grid, layout, sets, source).read();
}

class RowReader {
  private readonly criteria = new Map<string, Criterion>();
  private readonly indicators = new Map<string, OpenIndicator>();
  private readonly areas = new Map<string, CriteriaArea>();
  private readonly wrong: WrongCriterionRow[] = [];
  private previous: string | undefined;

  constructor(
    private readonly grid: CriteriaCells,
    private readonly layout: CriteriaLayout,
    private readonly sets: readonly CriteriaSet[],
    private readonly source: RowsSource,
  ) {
    for (const { area } of layout.areaColumns) this.areas.set(area.id, area);
  }

  read(): CriteriaRows {
    for (let row = this.layout.firstRow; row < this.grid.rowCount; row++) this.readRow(row);
    const indicators = [...this.indicators.values()].map((open) => this.indicatorOf(open));
    const used = new Set(indicators.map(({ criterion }) => criterion));
    for (const no of used) if (!this.criteria.has(no)) this.criteria.set(no, { no, name: `Tiêu chí ${no}` });
    const criteria = [...this.criteria.values()].filter(({ no }) => used.has(no));
    criteria.sort((one, other) => Number(one.no) - Number(other.no));
    return { criteria, indicators, areas: [...this.areas.values()], wrong: this.wrong };
  }

  private readRow(row: number): void {
    const label = this.text(row, "label");
    const targets = this.targetsIn(row);
    const hasTarget = targets.some(({ raw }) => !isBlankText(cellText(raw)));
    const code = this.codeIn(row, label);
    const name = this.text(row, "criterion");
    if (code === undefined) {
      if (hasTarget && label !== "") this.say(row, "code", "noCode");
      return;
    }
    this.previous = code;
    if (!isIndicatorCode(code) && !hasTarget) {
      this.criteria.set(code, { no: code, name: bare(name === "" ? label : name) });
      return;
    }
    const own = criterionOf(code);
    if (name !== "" && this.layout.columns.get("criterion") !== this.layout.columns.get("label")) {
      if (!this.criteria.has(own)) this.criteria.set(own, { no: own, name: bare(name) });
    }
    if (label === "") {
      this.say(row, "label", "noLabel", code);
      return;
    }
    this.addIndicator(row, code, label, targets);
  }

  private addIndicator(row: number, code: string, label: string, targets: readonly TargetCell[]): void {
    const areaOfRow = this.areaIn(row, code);
    if (areaOfRow === undefined) return;
    const known = this.indicators.get(code);
    const open: OpenIndicator = known ?? {
      code,
      label: bare(label),
      unit: this.text(row, "unit"),
      cell: this.at(row, this.layout.columns.get("code") ?? 0),
      thresholds: [],
    };
    const fresh = targets.flatMap((target) => this.thresholdIn(row, code, target, areaOfRow));
    const repeated = fresh.find(({ area }) => open.thresholds.some((one) => one.area === area));
    if (repeated !== undefined || (known !== undefined && fresh.length === 0)) {
      this.wrong.push({ ...this.wrongAt(row, "code", "repeatedCode", code), first: open.cell });
      return;
    }
    if (fresh.length === 0 && !this.wrong.some(({ cell }) => cell.row === row)) {
      this.say(row, "target", "noTarget", code);
    }
    open.thresholds.push(...fresh);
    this.indicators.set(code, open);
  }

  /** The area a row is for; undefined where it names one nobody knows, which is said. */
  private areaIn(row: number, code: string): string | undefined {
    const written = this.text(row, "area");
    if (!this.layout.columns.has("area") || isEveryArea(written)) return "*";
    const area = knownArea(written, this.sets) ?? this.areas.get(written);
    if (area === undefined && !/^(?:vùng|nhóm|xã nhóm|khu vực)/iu.test(written)) {
      this.say(row, "area", "unknownArea", code);
      return undefined;
    }
    const own = area ?? { id: written, name: written };
    this.areas.set(own.id, own);
    return own.id;
  }

  private thresholdIn(
    row: number,
    code: string,
    { raw, column, area }: TargetCell,
    areaOfRow: string,
  ): readonly Threshold[] {
    const text = targetText(raw);
    if (isBlankText(text)) return [];
    const target = readTarget({ kind: "text", text }, { direction: "higher" });
    if (target.kind === "unclear" || target.kind === "blank") {
      this.wrong.push({ cell: this.at(row, column), why: "unreadableTarget", written: text, code });
      return [];
    }
    return [{ area: area ?? areaOfRow, target: text, ...this.source }];
  }

  private targetsIn(row: number): readonly TargetCell[] {
    const general = this.layout.columns.get("target");
    return [
      ...(general === undefined
        ? []
        : [{ column: general, raw: this.grid.rawAt(row, general), area: undefined }]),
      ...this.layout.areaColumns.map(({ column, area }) => ({
        column,
        raw: this.grid.rawAt(row, column),
        area: area.id,
      })),
    ];
  }

  /** From the column of codes, or from the label where the column only numbers the criteria. */
  private codeIn(row: number, label: string): string | undefined {
    const raw = this.grid.rawAt(row, this.layout.columns.get("code") ?? 0);
    const own =
      raw.kind === "number"
        ? codeOfNumber(raw.value, this.previous)
        : raw.kind === "text"
          ? readCode(raw.text)
          : undefined;
    const inside = codeInLabel(label);
    return inside !== undefined && isIndicatorCode(inside) && (own === undefined || !isIndicatorCode(own))
      ? inside
      : own;
  }

  private indicatorOf({ code, label, unit, thresholds }: OpenIndicator): Indicator {
    const target = readTarget(
      { kind: "text", text: thresholds.find((one) => one.target !== null)?.target ?? "" },
      { direction: "higher" },
    );
    const like = this.sets
      .flatMap((set) => indicatorOf(set, code) ?? [])
      .find((one) => plainKey(one.label) === plainKey(label));
    return {
      code,
      criterion: criterionOf(code),
      label,
      unit: unit === "" ? (like?.unit ?? unitOf(target)) : unit,
      direction: like?.direction ?? directionOf(target, label),
      measure: measureOf(target, unit),
      ifAny: /nếu có/iu.test(label) || (like?.ifAny ?? false),
      bothSexes: /nam và nữ/iu.test(label) || (like?.bothSexes ?? false),
      thresholds,
      ...(like?.figureTarget === undefined ? {} : { figureTarget: like.figureTarget }),
    };
  }

  private text(row: number, column: CriteriaColumn): string {
    const at = this.layout.columns.get(column);
    return at === undefined ? "" : cellText(this.grid.rawAt(row, at));
  }

  private at(row: number, column: number): CellOfSheet {
    return { sheet: this.grid.name, row, column };
  }

  private wrongAt(
    row: number,
    column: CriteriaColumn,
    why: WrongCriterion,
    code?: string,
  ): WrongCriterionRow {
    const { columns, areaColumns } = this.layout;
    const at = columns.get(column) ?? (column === "target" ? areaColumns[0]?.column : undefined);
    return {
      cell: this.at(row, at ?? columns.get("code") ?? 0),
      why,
      written: this.text(row, column),
      ...(code === undefined ? {} : { code }),
    };
  }

  private say(row: number, column: CriteriaColumn, why: WrongCriterion, code?: string): void {
    this.wrong.push(this.wrongAt(row, column, why, code));
  }
}

interface TargetCell {
  readonly column: number;
  readonly raw: RawCell;
  /** The area its column is for; undefined where the row tells. */
  readonly area: string | undefined;
}

/** What a target's cell says, with the range that Excel took for a date given back. */
function targetText(raw: RawCell): string {
  if (raw.kind === "number") {
    const range = rangeBehindDate(raw.value, raw.formatCode);
    if (range !== undefined) return rangeText(range);
  }
  return cellText(raw);
}

/** A label without the code it may begin with. */
function bare(label: string): string {
  const text = label.replace(SUB_CODE, "").replace(CRITERION_HEAD, "");
  return text === "" ? label : text;
}

function unitOf(target: Target): string {
  return target.kind === "figure" ? target.main.unit : "";
}

function measureOf(target: Target, unit: string): Indicator["measure"] {
  switch (target.kind) {
    case "figure":
      return target.main.unit === "%" || unit === "%" ? "rate" : "amount";
    case "grade":
    case "degree":
      return target.kind;
    default:
      return unit === "%" ? "rate" : "mark";
  }
}

function directionOf(target: Target, label: string): Indicator["direction"] {
  if (target.kind === "figure" && target.main.kind === "bound") {
    const { op, bare: isBare } = target.main.bound;
    if (isBare !== true) return op === "atMost" || op === "below" ? "lower" : "higher";
  }
  return LOWER.test(label) ? "lower" : "higher";
}
