import type { CriteriaSet } from "../criteria/types";
import { sameCell } from "../records/cells";
import { PlaceReader } from "../records/places";
import type { CellOfSheet, CheckSettings, Reading, WrittenPlace } from "../records/types";
import type { Area, Grid } from "../sheet/grid";
import type { PlaceRegister } from "../text/placeRegister";
import type { Table, TableRow } from "../sheet/table";
import { between, compare, filled, oneOf } from "./demand";
import type { Outcome } from "./demand";
import { Budget, distinctCells, evaluate, MOST_CELLS } from "./evaluate";
import type { Evaluation } from "./evaluate";
import { framesOf, framesToSum } from "./frames";
import type { FrameSources } from "./frames";
import { Operands } from "./operands";
import type { Frame, Operand } from "./operands";
import { plainTable } from "./plainTable";
import { nameOf, readRule } from "./readRule";
import { ruleArea, ruleLayout, ruleRows } from "./ruleLayout";
import type { RuleRow } from "./ruleLayout";
import { linkFaults } from "./ruleLinks";
import type { Rule, RuleColumn, WrongRule, WrongRuleRow } from "./types";
import { sidesOf } from "./parts";
import { Vocabulary } from "./vocabulary";

/** Everything a workbook's own rules are judged by. */
export interface RuleSources {
  /** The sheets that hold rules. */
  readonly ruleSheets: readonly Grid[];
  readonly reading: Reading;
  readonly tables: readonly Table[];
  readonly gridByName: ReadonlyMap<string, Grid>;
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly registers: readonly PlaceRegister[];
  readonly settings: CheckSettings;
}

/** A place at which a rule does not hold. */
export interface Breach {
  readonly rule: Rule;
  /** The first cell of the left side; none where the left side is a count no cell holds. */
  readonly cell: CellOfSheet | undefined;
  readonly sheet: string | undefined;
  readonly place: string | undefined;
  readonly is: string | number | null;
  readonly shouldBe: string | number;
  readonly difference?: number;
  /** Every other cell that enters. */
  readonly related: readonly CellOfSheet[];
}

/** How often a rule held. */
export interface RuleStanding {
  readonly rule: Rule;
  readonly held: number;
  readonly broken: number;
  /** Where a cell that enters is blank or not understood. */
  readonly notJudged: number;
  /** Whether it is for another period than the one looked at. */
  readonly isForOtherPeriod: boolean;
}

export interface RuleSheet {
  readonly sheet: string;
  readonly area: Area;
}

/** What became of an office's own rules. */
export interface RuleReading {
  readonly sheets: readonly RuleSheet[];
  readonly standings: readonly RuleStanding[];
  readonly breaches: readonly Breach[];
  readonly wrong: readonly WrongRuleRow[];
}

const NO_RULES: RuleReading = { sheets: [], standings: [], breaches: [], wrong: [] };
const MOST_RULES = 1000;
/** Steps all rules of a workbook may take together; some seconds on an old computer. */
const MOST_STEPS = 3_000_000;

/** Reads the office's own rules and judges the workbook by them. Total and bounded, whatever the sheet says. */
export function judgeRules(given: RuleSources): RuleReading {
  const sheets = given.ruleSheets.flatMap((grid) => {
    const layout = ruleLayout(grid);
    return layout === undefined
      ? []
      : [{ sheet: { sheet: grid.name, area: ruleArea(grid, layout) }, rows: ruleRows(grid, layout) }];
  });
  if (sheets.length === 0) return NO_RULES;
  const all = sheets.flatMap(({ rows }) => rows);
  const sources = { ...given, tables: given.tables.map((table) => withPlainTable(table, given)) };
  const judged = new RuleJudge(sources, all.slice(0, MOST_RULES)).judge();
  const beyond = all.slice(MOST_RULES).map((row) => wrongOf(row, "left", "tooMuch"));
  return { sheets: sheets.map(({ sheet }) => sheet), ...judged, wrong: [...judged.wrong, ...beyond] };
}

/** Rules may name the columns of any table, also of one the program takes for none of its own. */
function withPlainTable(table: Table, { gridByName }: RuleSources): Table {
  const grid = gridByName.get(table.sheetName);
  if (grid === undefined || table.kind !== "unknown") return table;
  return plainTable(grid, table) ?? table;
}

function wrongOf(row: RuleRow, column: RuleColumn, why: WrongRule): WrongRuleRow {
  return { cell: row.cell(column), why, rule: nameOf(row), written: row.text(column), isApplied: false };
}

class RuleJudge {
  private readonly wrong: WrongRuleRow[] = [];
  private readonly breaches: Breach[] = [];
  private readonly standings: RuleStanding[] = [];
  private readonly vocabulary: Vocabulary;
  private readonly places: PlaceReader;
  private readonly budget = new Budget(MOST_STEPS);

  constructor(
    private readonly sources: RuleSources,
    private readonly rows: readonly RuleRow[],
  ) {
    const { sets, reading, tables, gridByName } = sources;
    this.places = new PlaceReader(sources.registers);
    const names = rows.flatMap((row) => (row.text("name") === "" ? [] : [row.text("name")]));
    this.vocabulary = new Vocabulary({ sets: [...sets.values()], reading, tables, gridByName }, names);
  }

  judge(): Omit<RuleReading, "sheets"> {
    const rules = this.soundRules();
    const { reading, tables, gridByName, sets, settings } = this.sources;
    const operands = new Operands({
      reading,
      tables,
      gridByName,
      sets,
      vocabulary: this.vocabulary,
      placeOf: (table, row) => this.placeOf(table, row),
    });
    const lefts = new Map(rules.map(({ name, left }) => [name, left]));
    const frames: FrameSources = { operands, reading, sets, settings, lefts };
    for (const rule of rules) this.judgeRule(rule, frames);
    return { standings: this.standings, breaches: this.breaches, wrong: this.wrong };
  }

  private placeOf(at: number, row: TableRow): WrittenPlace | undefined {
    const table = this.sources.tables[at];
    const grid = table === undefined ? undefined : this.sources.gridByName.get(table.sheetName);
    if (table === undefined || grid === undefined) return undefined;
    const year = this.sources.reading.tables[at]?.year ?? Number(this.sources.settings.asOf.slice(0, 4));
    return this.places.ofRow(table, grid, row, year);
  }

  /** The rules of rows that can be read and that do not rest on each other in a circle. */
  private soundRules(): readonly Rule[] {
    const read: Rule[] = [];
    const seen = new Map<string, RuleRow>();
    for (const row of this.rows) {
      const name = nameOf(row);
      const first = seen.get(name);
      if (first !== undefined) {
        const wrong = wrongOf(row, "name", "repeatedName");
        this.wrong.push({ ...wrong, related: [first.cell("name")] });
        continue;
      }
      seen.set(name, row);
      const { reading, sets } = this.sources;
      const { rule, wrong } = readRule(row, {
        reading,
        sets: [...sets.values()],
        vocabulary: this.vocabulary,
      });
      this.wrong.push(...wrong);
      if (rule !== undefined) read.push(rule);
    }
    const faults = linkFaults(read);
    for (const [rule, { column, why, part }] of faults) {
      this.fault(rule, column, why, part === undefined ? {} : { part });
    }
    return read.filter((rule) => !faults.has(rule));
  }

  private fault(
    rule: Rule,
    column: RuleColumn,
    why: WrongRule,
    more: Pick<WrongRuleRow, "part" | "related"> = {},
  ): void {
    const cell = rule.cells[column] ?? rule.cells.left;
    if (cell === undefined) return;
    const written = column === "left" ? rule.written.left : rule.written.demand;
    this.wrong.push({ cell, why, rule: rule.name, written, ...more, isApplied: false });
  }

  private judgeRule(rule: Rule, sources: FrameSources): void {
    const frames = framesOf(rule, sources);
    if (frames.kind === "fault") {
      this.fault(rule, "left", frames.why, { part: frames.part });
      return;
    }
    if (frames.kind === "otherPeriod") {
      this.standings.push({ rule, held: 0, broken: 0, notJudged: 0, isForOtherPeriod: true });
      return;
    }
    const evaluation: Evaluation = {
      operands: sources.operands,
      lefts: sources.lefts,
      framesFor: (field, frame) => framesToSum(field, frame, rule.scope, sources),
      budget: this.budget,
      sums: new Map(),
    };
    this.judgeFrames(rule, frames.frames, evaluation);
  }

  private judgeFrames(rule: Rule, frames: readonly Frame[], evaluation: Evaluation): void {
    let held = 0;
    let notJudged = 0;
    const zeros: CellOfSheet[] = [];
    const breaches: Breach[] = [];
    for (const frame of frames) {
      const judged = judgeFrame(rule, frame, evaluation);
      if (evaluation.budget.isSpent) {
        this.fault(rule, "left", "tooMuch");
        return;
      }
      zeros.push(...judged.divisors);
      if (judged.outcome.kind === "held") held++;
      else if (judged.outcome.kind === "notJudged") notJudged++;
      else if (judged.outcome.kind === "broken") breaches.push(breachOf(rule, frame, judged, judged.outcome));
    }
    if (zeros.length > 0) {
      this.fault(rule, "left", "divisionByZero", { related: distinctCells(zeros).slice(0, MOST_CELLS) });
    } else if (held + notJudged + breaches.length === 0) this.fault(rule, "left", "appliesToNothing");
    this.breaches.push(...breaches);
    this.standings.push({ rule, held, broken: breaches.length, notJudged, isForOtherPeriod: false });
  }
}

interface JudgedFrame {
  readonly outcome: Outcome;
  readonly left: Operand;
  readonly sides: readonly Operand[];
  /** Cells that are 0 where something is divided by them. */
  readonly divisors: readonly CellOfSheet[];
}

function judgeFrame(rule: Rule, frame: Frame, evaluation: Evaluation): JudgedFrame {
  const left = evaluate(rule.left, frame, evaluation);
  const sides = sidesOf(rule.demand).map((side) => evaluate(side, frame, evaluation));
  const zeros = [left, ...sides].flatMap(({ value }) => (value.kind === "divisionByZero" ? [value] : []));
  return {
    outcome: zeros.length > 0 ? { kind: "notJudged" } : outcomeOf(rule, left, sides),
    left,
    sides,
    divisors: zeros.flatMap(({ divisor }) => divisor),
  };
}

function outcomeOf({ demand }: Rule, left: Operand, sides: readonly Operand[]): Outcome {
  const [first, second] = sides.map(({ value }) => value);
  switch (demand.kind) {
    case "filled":
      return filled(left.value);
    case "compare":
      return first === undefined ? { kind: "absent" } : compare(demand.comparison, left.value, first);
    case "between":
      return first === undefined || second === undefined
        ? { kind: "absent" }
        : between(left.value, first, second);
    case "oneOf":
      return oneOf(
        left.value,
        sides.map(({ value }) => value),
        demand.isOneOf,
      );
  }
}

function breachOf(
  rule: Rule,
  frame: Frame,
  { left, sides }: JudgedFrame,
  outcome: Extract<Outcome, { kind: "broken" }>,
): Breach {
  const [cell] = left.cells;
  const entering = distinctCells([left, ...sides].flatMap((operand) => operand.cells));
  const related = entering.filter((other) => cell === undefined || !sameCell(other, cell));
  return {
    rule,
    cell,
    sheet: cell?.sheet ?? frame.sheet,
    place: frame.place === undefined || frame.place.name === "" ? undefined : frame.place.name,
    is: outcome.is,
    shouldBe: outcome.shouldBe,
    ...(outcome.difference === undefined ? {} : { difference: outcome.difference }),
    related: related.slice(0, MOST_CELLS),
  };
}
