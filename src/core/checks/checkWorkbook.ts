import type { CriteriaSet } from "../criteria/types";
import type { PlaceRegister, Plan } from "../plan/types";
import { buildRecords } from "../records/buildRecords";
import { registersFor } from "../records/provinces";
import { workbookYear } from "../records/tableReading";
import type {
  CheckSettings,
  CommuneAssessment,
  IndicatorRecord,
  OfficeDecisions,
  PlanProgress,
  Reading,
} from "../records/types";
import type { Grid } from "../sheet/grid";
import { recogniseSheet } from "../sheet/recogniseSheet";
import type { Table } from "../sheet/table";
import type { Finding } from "./catalogue";
import type { CheckContext } from "./context";
import type { PlanStanding } from "./planStanding";
import { standPlan } from "./planStanding";
import { runChecks } from "./runChecks";

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
export interface CheckReport {
  readonly tables: readonly Table[];
  readonly records: readonly IndicatorRecord[];
  readonly assessments: readonly CommuneAssessment[];
  readonly findings: readonly Finding[];
  /** Empty where there is no plan. */
  readonly plan: readonly PlanProgress[];
  readonly reading: Reading;
  readonly standing: PlanStanding | undefined;
}

function recogniseAll(grids: readonly Grid[], { sets, registers, decisions }: CheckInput): readonly Table[] {
  const confirmed = decisions?.sheets;
  const context = { sets, registers, ...(confirmed === undefined ? {} : { decisions: confirmed }) };
  return grids.flatMap((grid) => recogniseSheet(grid, context));
}

function readTables(
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
  { sets, registers, settings, decisions }: CheckInput,
): Reading {
  return buildRecords(tables, grids, {
    sets,
    registers,
    settings,
    ...(decisions === undefined ? {} : { decisions }),
  });
}

function previousReading(input: CheckInput): Reading | undefined {
  const { previous } = input;
  if (previous === undefined) return undefined;
  return readTables(recogniseAll(previous, input), new Map(previous.map((grid) => [grid.name, grid])), input);
}

/** Checks a workbook. Pure and total: whatever the grids hold, it returns a report. */
export function checkWorkbook(input: CheckInput): CheckReport {
  const { grids, settings, plan } = input;
  const gridByName = new Map(grids.map((grid) => [grid.name, grid]));
  const sets = new Map(input.sets.map((set) => [set.id, set]));
  const tables = recogniseAll(grids, input);
  const registers = registersFor(tables, input.registers);
  const reading = readTables(tables, gridByName, { ...input, registers });
  const standing = standPlan({
    tables,
    grids,
    gridByName,
    reading,
    sets,
    registers,
    plan,
    year: workbookYear(tables, settings),
    asOf: settings.asOf,
  });
  const context: CheckContext = {
    grids,
    gridByName,
    tables,
    reading,
    previous: previousReading({ ...input, registers }),
    sets,
    registers,
    plan: standing?.plan ?? plan,
    standing,
    settings,
  };
  return {
    tables,
    records: reading.records,
    assessments: reading.assessments,
    findings: runChecks(context),
    plan: standing?.targets.map(({ progress }) => progress) ?? [],
    reading,
    standing,
  };
}
