import type { CheckReport } from "../../core/checks/checkWorkbook";
import type { Period } from "../../core/plan/period";
import { countsOfEarlierColumns } from "../../core/report/previousCounts";
import type { ReportSource } from "../../core/report/source";
import type { Grid } from "../../core/sheet/grid";
import { criteriaSets, registers } from "../../data/bundled";
import { programVersion } from "../version";

/** What the figures of a report are computed from: the workbook's check, and what its sheets tell of the period before. */
export function reportSource(
  check: CheckReport,
  grids: readonly Grid[],
  period: Period,
  madeOn: string,
): ReportSource {
  const previous = countsOfEarlierColumns(check, grids, criteriaSets);
  return {
    check,
    sets: criteriaSets,
    registers,
    ...(check.standing === undefined ? {} : { plan: check.standing.plan }),
    period,
    madeOn,
    ...(previous.size === 0 ? {} : { previous }),
    programVersion,
  };
}
