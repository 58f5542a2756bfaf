import { planFromTables } from "../../core/plan/planFromTables";
import type { Plan } from "../../core/plan/types";
import type { Grid } from "../../core/sheet/grid";
import { recogniseSheet } from "../../core/sheet/recogniseSheet";
import { criteriaSets, plans, registers } from "../../data/bundled";
import { requireFiles } from "../files";
import { openWorkbookFile } from "../openWorkbookFile";
import { sentenceOf } from "../sentence";
import type { Language } from "../texts";
import { UsageError } from "../usage";

/**
 * The plan an option names: a bundled one by its id, else the one a workbook holds.
 * @throws UsageError
 */
export async function readPlan(written: string, year: number, language: Language): Promise<Plan> {
  const { plan } = await readPlanBook(written, year, language);
  return plan;
}

/** A plan, and the sheets of the office's workbook it stands in; none of a bundled one. */
export interface PlanBook {
  readonly plan: Plan;
  readonly grids: readonly Grid[];
}

/**
 * The same with the workbook, which may say more than the plan.
 * @throws UsageError
 */
export async function readPlanBook(written: string, year: number, language: Language): Promise<PlanBook> {
  const bundled = plans.find((plan) => plan.id === written);
  if (bundled !== undefined) return { plan: bundled, grids: [] };
  const grids = await readGrids("--plan", written, language);
  const tables = grids.flatMap((grid) => recogniseSheet(grid, { sets: criteriaSets, registers }));
  const reading = planFromTables(tables, grids, registers, { year });
  if (reading === undefined) throw new UsageError({ kind: "noPlanInside", file: written });
  return { plan: reading.plan, grids };
}

/**
 * The sheets of a workbook an option names.
 * @throws UsageError
 */
export async function readGrids(option: string, file: string, language: Language): Promise<readonly Grid[]> {
  await requireFiles([file]);
  const opened = await openWorkbookFile(file);
  if (opened.kind === "opened") return opened.workbook.grids();
  throw new UsageError({ kind: "unreadableInput", option, file, why: sentenceOf(opened.finding, language) });
}
