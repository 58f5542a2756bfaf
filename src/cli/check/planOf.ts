import type { PlanProgress } from "../../core/records/types";
import type { CheckedFile } from "./checkedFile";

/** The plan's targets once each: from the first file that knows the target's value, else from the first that has it. */
export function planOf(files: readonly CheckedFile[]): readonly PlanProgress[] {
  const byId = new Map<string, PlanProgress>();
  for (const progress of files.flatMap((file) => file.workbook?.report.plan ?? [])) {
    const known = byId.get(progress.id);
    if (known === undefined || (known.value === null && progress.value !== null))
      byId.set(progress.id, progress);
  }
  return [...byId.values()];
}
