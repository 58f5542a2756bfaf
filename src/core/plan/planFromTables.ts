import type { WrittenPlace } from "../records/types";
import type { Grid } from "../sheet/grid";
import type { Table } from "../sheet/table";
import { plainKey } from "../text/normalise";
import { readInspections } from "./inspectionTable";
import { USUAL_PLAN_RULES } from "./planRules";
import { readPlanTargets } from "./planTargetTable";
import type { ReportedResult } from "./planTargetTable";
import { readRegisteredList } from "./registeredList";
import { reportingCalendar } from "./reporting";
import { tablesOfKind } from "./tableCells";
import type { Plan } from "./types";
import type { PlaceRegister } from "../text/placeRegister";

/** A plan as a workbook holds it. */
export interface PlanReading {
  readonly plan: Plan;
  /** What the workbook reports for its plan targets. */
  readonly reported: readonly ReportedResult[];
  /** Names of communes outside the register, misspelt ones too. */
  readonly unmatched: readonly WrittenPlace[];
}

export interface PlanContext {
  /** The year of the plan where no title says it. */
  readonly year: number;
}

const PLAN_KINDS: readonly Table["kind"][] = ["plan", "planTargets", "inspection"];

function titleOf(tables: readonly Table[]): string {
  return tables.flatMap((table) => table.title.lines.map((line) => line.text)).join(" ");
}

function registerFor(registers: readonly PlaceRegister[], title: string): PlaceRegister | undefined {
  const key = plainKey(title);
  return registers.find((register) => key.includes(plainKey(register.province))) ?? registers[0];
}

/**
 * The year's plan that a workbook holds in its annex list, its table of targets and its inspection timetable; undefined
 * where it holds none of them. The registered list stays a list: no target is made of it. Rules and reporting days are the
 * usual ones.
 */
export function planFromTables(
  tables: readonly Table[],
  grids: readonly Grid[],
  registers: readonly PlaceRegister[],
  context: PlanContext,
): PlanReading | undefined {
  const ofPlan = tables.filter((table) => PLAN_KINDS.includes(table.kind));
  if (ofPlan.length === 0) return undefined;
  const year = ofPlan.find((table) => table.title.year !== undefined)?.title.year ?? context.year;
  const register = registerFor(registers, titleOf(ofPlan));
  const lists = tablesOfKind("plan", ofPlan, grids).map((sheet) => readRegisteredList(sheet, register, year));
  const targetLists = tablesOfKind("planTargets", ofPlan, grids).map((sheet) => readPlanTargets(sheet, year));
  const timetables = tablesOfKind("inspection", ofPlan, grids).map((sheet) =>
    readInspections(sheet, register, year),
  );
  const villages = lists.find((list) => list.villages !== undefined)?.villages;
  return {
    plan: {
      id: `ke-hoach-${String(year)}`,
      name: `Kế hoạch năm ${String(year)}`,
      province: register?.province ?? "",
      year,
      targets: targetLists.flatMap((list) => list.targets),
      registered: lists.flatMap((list) => list.registered),
      ...(villages === undefined ? {} : { registeredVillages: villages }),
      inspections: timetables.flatMap((timetable) => timetable.inspections),
      calendar: reportingCalendar(year),
      rules: USUAL_PLAN_RULES,
    },
    reported: targetLists.flatMap((list) => list.reported),
    unmatched: [...lists, ...timetables].flatMap((part) => part.unmatched),
  };
}
