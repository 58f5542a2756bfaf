import type { CriteriaSet } from "../criteria/types";
import { fundsOfTables } from "../plan/fundTables";
import type { Plan } from "../plan/types";
import type { PlaceRegister } from "../text/placeRegister";
import { readOfficeWord } from "../office/officeWord";
import type { CriteriaSheet } from "../office/criteriaSheet";
import type { HistorySheet } from "../office/history/historyRow";
import type { ThresholdSheet } from "../office/thresholdSheet";
import { villagesOfTables } from "../plan/villageTables";
import { buildRecords } from "../records/buildRecords";
import type { RecordSources } from "../records/environment";
import { recordsOfOtherTimes } from "../records/otherTimes";
import { registersFor } from "../records/provinces";
import { workbookYear } from "../records/tableReading";
import type { CheckSettings, OfficeDecisions, PlanProgress } from "../records/types";
import { judgeRules } from "../rules/judgeRules";
import type { RuleReading } from "../rules/judgeRules";
import type { Grid } from "../sheet/grid";
import { recogniseSheet } from "../sheet/recogniseSheet";
import type { Table } from "../sheet/table";
import { inUnicode, legacyTexts } from "../sheet/unicodeGrid";
import type { Finding } from "./catalogue";
import type { CheckContext } from "./context";
import { recognitionLists, recognitionsIn } from "./plan/recognitions";
import { standPlan } from "./planStanding";
import type { ReportedFacts } from "./reportedFacts";
import { runChecksInSteps } from "./runChecks";
import { toTheEnd } from "./steps";
import { earlierResults } from "./time/earlierResults";
import { cumulativesOf } from "./time/cumulatives";
import type { Cumulative } from "./time/cumulatives";
import { HistoryResults } from "./time/historyResults";
import type { WorkbookRead } from "./time/earlierResults";

/** One workbook and what it is checked against. Everything is data; nothing is read or written. */
export interface CheckInput {
  readonly grids: readonly Grid[];
  readonly sets: readonly CriteriaSet[];
  readonly registers: readonly PlaceRegister[];
  /** A plan given besides the workbook; what the workbook itself says of its plan comes first. */
  readonly plan?: Plan;
  readonly settings: CheckSettings;
  readonly decisions?: OfficeDecisions;
  /** The sheets of the period before. */
  readonly previous?: readonly Grid[];
}

/** What a check gives: how the sheets were read, what was judged, what was found, how the plan stands. */
export interface CheckReport extends ReportedFacts {
  readonly findings: readonly Finding[];
  /** Empty where there is no plan. */
  readonly plan: readonly PlanProgress[];
  /** The sheets in which the office states its own thresholds. */
  readonly thresholdSheets: readonly ThresholdSheet[];
  /** The sheets in which the office states criteria sets of its own. */
  readonly criteriaSheets: readonly CriteriaSheet[];
  /** Every set the workbook was judged by or could have been: the office's own first. */
  readonly sets: readonly CriteriaSet[];
  /** What became of the rules the office has written itself. */
  readonly rules: RuleReading;
  /** Every figure of the workbook counted up since the beginning of a year. */
  readonly cumulatives: readonly Cumulative[];
  /** The sheets in which the office keeps what was judged in periods gone by. */
  readonly historySheets: readonly HistorySheet[];
  /** What the workbook of the period before reports, where one was given. */
  readonly previous?: ReportedFacts;
}

/** How far a check has come: sheets recognised, then everything else as one part more. */
export interface CheckStep {
  readonly done: number;
  readonly of: number;
  /** The sheet that was just recognised. */
  readonly sheet?: string;
}

function* recogniseInSteps(
  grids: readonly Grid[],
  { sets, registers, decisions }: CheckInput,
): Generator<CheckStep, readonly Table[]> {
  const confirmed = decisions?.sheets;
  const context = { sets, registers, ...(confirmed === undefined ? {} : { decisions: confirmed }) };
  const tables: Table[] = [];
  for (const [at, grid] of grids.entries()) {
    tables.push(...recogniseSheet(grid, context));
    yield { done: at + 1, of: grids.length + 1, sheet: grid.name };
  }
  return tables;
}

function sourcesOf({ sets, registers, settings, decisions }: CheckInput): RecordSources {
  return { sets, registers, settings, ...(decisions === undefined ? {} : { decisions }) };
}

interface PreviousBook {
  readonly read: WorkbookRead;
  readonly facts: ReportedFacts;
}

function readPrevious(input: CheckInput): PreviousBook | undefined {
  const { previous, settings } = input;
  if (previous === undefined) return undefined;
  const grids = previous.map((grid) => inUnicode(grid, legacyTexts(grid)));
  const { reporting } = readOfficeWord(grids, input.sets, input.decisions);
  const tables = toTheEnd(recogniseInSteps(reporting, input));
  const gridByName = byName(grids);
  const sources = sourcesOf(input);
  const reading = buildRecords(tables, gridByName, sources);
  const lists = recognitionLists(tables, gridByName, reading.places);
  return {
    read: { tables, gridByName, reading },
    facts: {
      tables,
      reading,
      records: reading.records,
      otherTimes: recordsOfOtherTimes(tables, gridByName, sources),
      assessments: reading.assessments,
      recognitions: recognitionsIn(lists, workbookYear(tables, settings, input.registers)),
      recognitionLists: lists,
      funds: fundsOfTables(tables, grids),
      villages: villagesOfTables(tables, gridByName, reading.places),
      standing: undefined,
    },
  };
}

function byName(grids: readonly Grid[]): ReadonlyMap<string, Grid> {
  return new Map(grids.map((grid) => [grid.name, grid]));
}

/** Checks a workbook. Pure and total: whatever the grids hold, it returns a report. */
export function checkWorkbook(input: CheckInput): CheckReport {
  return toTheEnd(checkInSteps(input));
}

/** The same, pausing after every sheet and every check, so that whoever runs it can show progress, rest or stop. */
export function* checkInSteps(given: CheckInput): Generator<CheckStep, CheckReport> {
  const { settings, plan } = given;
  const legacy = new Map(given.grids.map((grid) => [grid.name, legacyTexts(grid)]));
  const grids = given.grids.map((grid) => inUnicode(grid, legacy.get(grid.name) ?? []));
  // The office's own word comes out of the workbook first, since everything else is read by it.
  const word = readOfficeWord(grids, given.sets, given.decisions);
  const input = { ...given, sets: word.sets, decisions: word.decisions };
  const gridByName = byName(grids);
  const sets = new Map(input.sets.map((set) => [set.id, set]));
  const tables = yield* recogniseInSteps(word.reporting, input);
  const rest: CheckStep = { done: grids.length, of: grids.length + 1 };
  const registers = registersFor(tables, input.registers);
  const sources = sourcesOf({ ...input, registers });
  const reading = buildRecords(tables, gridByName, sources);
  yield rest;
  const year = workbookYear(tables, settings, registers);
  const lists = recognitionLists(tables, gridByName, reading.places);
  const villages = villagesOfTables(tables, gridByName, reading.places);
  const standing = standPlan({
    tables,
    grids,
    recognitionLists: lists,
    villages,
    reading,
    sets,
    registers,
    plan,
    year,
    asOf: settings.asOf,
  });
  const previous = readPrevious({ ...input, registers });
  const rules = judgeRules({
    ruleSheets: word.ruleSheets,
    reading,
    tables,
    gridByName,
    sets,
    registers,
    settings,
  });
  yield rest;
  const cumulatives = cumulativesOf({ tables, gridByName, reading });
  const history = new HistoryResults(
    word.historySheets.flatMap(({ rows }) => rows),
    settings.period,
  );
  const context: CheckContext = {
    grids: input.grids,
    writtenByName: byName(input.grids),
    gridByName,
    legacyTexts: legacy,
    tables,
    decisions: input.decisions.sheets ?? [],
    reading,
    previous: previous?.read,
    cumulatives,
    earlier: earlierResults({ tables, gridByName, reading }, previous?.read, history),
    sets,
    registers,
    plan: standing?.plan ?? plan,
    standing,
    thresholdSheets: word.thresholdSheets,
    criteriaSheets: word.criteriaSheets,
    rules,
    historySheets: word.historySheets,
    settings,
  };
  const checks = runChecksInSteps(context);
  let check = checks.next();
  while (check.done !== true) {
    yield rest;
    check = checks.next();
  }
  return {
    tables,
    records: reading.records,
    otherTimes: recordsOfOtherTimes(tables, gridByName, sources),
    assessments: reading.assessments,
    findings: check.value,
    plan: standing?.targets.map(({ progress }) => progress) ?? [],
    reading,
    standing,
    thresholdSheets: word.thresholdSheets,
    criteriaSheets: word.criteriaSheets,
    sets: word.sets,
    historySheets: word.historySheets,
    cumulatives,
    rules,
    recognitions: standing?.recognitions ?? recognitionsIn(lists, year),
    recognitionLists: lists,
    funds: fundsOfTables(tables, grids),
    villages,
    ...(previous === undefined ? {} : { previous: previous.facts }),
  };
}
