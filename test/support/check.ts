import { checkWorkbook } from "../../src/core/checks/checkWorkbook";
import type { CheckInput, CheckReport } from "../../src/core/checks/checkWorkbook";
import type { Finding, FindingNamed, Kind } from "../../src/core/checks/catalogue";
import { cellName } from "../../src/core/sheet/address";
import type { Grid } from "../../src/core/sheet/grid";
import { criteriaSets, registers } from "../../src/data/bundled";

/** Checks grids against the bundled sets and registers on a day of the plan's year. */
export function check(grids: readonly Grid[], more: Partial<CheckInput> = {}): CheckReport {
  return checkWorkbook({
    grids,
    sets: criteriaSets,
    registers,
    settings: { asOf: "2022-09-30" },
    ...more,
  });
}

/** The findings of one kind. */
export function found<K extends Kind>(report: CheckReport, kind: K): readonly FindingNamed<K>[] {
  return report.findings.filter((finding): finding is FindingNamed<K> => finding.kind === kind);
}

/** "kind at cell" of every finding but notes, for comparing whole results. */
export function errorsAndWarnings(report: CheckReport): readonly string[] {
  return report.findings.filter(({ severity }) => severity !== "note").map(place);
}

function place({ kind, sheet, cell, code }: Finding): string {
  const where = cell === null ? (code ?? sheet ?? "") : cellName(cell);
  return `${kind} at ${where}`;
}
