import type { Consolidation } from "../../core/consolidate/consolidate";
import { CONSOLIDATION_SHEETS, workbookEdits } from "../../core/consolidate/workbookEdits";
import { printPeriod } from "../../core/plan/period";
import type { Edit } from "../../core/sheet/edit";
import { criteriaSets } from "../../data/bundled";
import { download } from "../session/download";
import type { Session } from "../session/types";

/** Into the open workbook as new sheets, or as a change of those it has; beside it; or as a file. */
export type WritingWay = "sheets" | "update" | "newWorkbook" | "download";

export type Written =
  | {
      readonly kind: "written";
      readonly way: WritingWay;
      readonly file: string;
      readonly refused: number;
    }
  /** A sheet of the consolidation is gone, so nothing was written. */
  | { readonly kind: "noConsolidation" };

/** Writes a consolidation where a person wants it. */
export async function writeRun(session: Session, run: Consolidation, way: WritingWay): Promise<Written> {
  const file = `tong-hop-${printPeriod(run.period)}.xlsx`;
  if (way === "update") {
    const edits = await updatingEdits(session, run);
    if (edits === undefined) return { kind: "noConsolidation" };
    const { refused } = await session.apply({ kind: "consolidate" }, edits);
    return { kind: "written", way, file, refused: refused.length };
  }
  const bytes = await session.writeConsolidation(run);
  if (way === "download") download(bytes, file);
  else await session.deliver({ kind: "consolidate" }, bytes, file, way);
  return { kind: "written", way, file, refused: 0 };
}

async function updatingEdits(session: Session, run: Consolidation): Promise<readonly Edit[] | undefined> {
  const { book } = session.getSnapshot();
  return book === undefined
    ? undefined
    : workbookEdits(run, await book.workbook.read(CONSOLIDATION_SHEETS), criteriaSets);
}
