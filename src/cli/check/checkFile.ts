import { fileProtected, fileUnreadable } from "../../core/checks/file/fileKinds";
import { checkWorkbook } from "../../core/checks/checkWorkbook";
import { fileFinding } from "../../core/checks/runChecks";
import type { Plan } from "../../core/plan/types";
import type { CheckSettings } from "../../core/records/types";
import type { Grid } from "../../core/sheet/grid";
import { criteriaSets, registers } from "../../data/bundled";
import { openWorkbookFile } from "../openWorkbookFile";
import type { UnreadableFile } from "../openWorkbookFile";
import type { Texts } from "../texts";
import type { CheckedFile } from "./checkedFile";

/** What every file of one run is checked against. */
export interface Surroundings {
  readonly settings: CheckSettings;
  readonly plan?: Plan;
  readonly previous?: readonly Grid[];
}

/** Checks one file; what cannot be opened becomes a finding like any other. */
export async function checkFile(file: string, around: Surroundings, texts: Texts): Promise<CheckedFile> {
  const opened = await openWorkbookFile(file, texts);
  if (opened.kind === "unreadable") return unreadable(file, opened);
  const grids = opened.workbook.grids();
  const report = checkWorkbook({ grids, sets: criteriaSets, registers, ...around });
  return { file, workbook: { report, grids }, findings: report.findings, error: null };
}

function unreadable(file: string, { trouble, message }: UnreadableFile): CheckedFile {
  const finding =
    trouble.kind === "encrypted" ? fileFinding(fileProtected, {}) : fileFinding(fileUnreadable, { trouble });
  return { file, findings: [finding], error: message };
}
