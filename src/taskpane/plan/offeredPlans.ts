import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { Plan } from "../../core/plan/types";
import { plainKey } from "../../core/text/normalise";

/** The bundled plans, those the workbook's titles name the province of first, then those of its year. */
export function offeredPlans(plans: readonly Plan[], report: CheckReport, year: number): readonly Plan[] {
  const titles = plainKey(
    report.tables.flatMap(({ title }) => title.lines.map(({ text }) => text)).join(" "),
  );
  const rank = (plan: Plan): number =>
    (titles.includes(plainKey(plan.province)) ? 0 : 2) + (plan.year === year ? 0 : 1);
  return [...plans].sort((one, other) => rank(one) - rank(other));
}
