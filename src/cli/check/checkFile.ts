import { checkWorkbook } from "../../core/checks/checkWorkbook";
import type { Plan } from "../../core/plan/types";
import type { CheckSettings } from "../../core/records/types";
import type { Grid } from "../../core/sheet/grid";
import { criteriaSets, registers } from "../../data/bundled";
import { keptDecisions } from "../../workbook/xlsx/keptDecisions";
import { openWorkbookFile } from "../openWorkbookFile";
import { sentenceOf } from "../sentence";
import type { Language } from "../texts";
import type { CheckedFile } from "./checkedFile";

/** What every file of one run is checked against. */
export interface Surroundings {
  readonly settings: CheckSettings;
  readonly plan?: Plan;
  readonly previous?: readonly Grid[];
}

/** Checks one file; what cannot be opened becomes a finding like any other. */
export async function checkFile(
  file: string,
  around: Surroundings,
  language: Language,
): Promise<CheckedFile> {
  const opened = await openWorkbookFile(file);
  if (opened.kind === "unreadable") {
    const { finding } = opened;
    return { file, findings: [finding], error: sentenceOf(finding, language) };
  }
  const grids = opened.workbook.grids();
  const decisions = keptDecisions(opened.workbook.package);
  const report = checkWorkbook({ grids, sets: criteriaSets, registers, decisions, ...around });
  return { file, workbook: { report, grids }, findings: report.findings, error: null };
}
