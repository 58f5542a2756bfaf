import type { Consolidation } from "../../core/consolidate/consolidate";
import { CONSOLIDATION_SHEETS, workbookEdits } from "../../core/consolidate/workbookEdits";
import { printPeriod } from "../../core/plan/period";
import { criteriaSets } from "../../data/bundled";
import { download } from "../session/download";
import type { RefusedEdit } from "../../workbook/port";
import type { Session } from "../session/types";

/** Into the open workbook as new sheets, or as a change of those it has; beside it; or as a file. */
export type WritingWay = "sheets" | "update" | "newWorkbook" | "download";

export type Written =
  | {
      readonly kind: "written";
      readonly way: WritingWay;
      readonly file: string;
      readonly refused: readonly RefusedEdit[];
    }
  /** A sheet of the consolidation is gone, so nothing was written. */
  | { readonly kind: "noConsolidation" }
  /** Sheets of the consolidation are protected: with some of its lists updated it would contradict itself. */
  | { readonly kind: "protected"; readonly sheets: readonly string[] };

/** Writes a consolidation where a person wants it. */
export async function writeRun(session: Session, run: Consolidation, way: WritingWay): Promise<Written> {
  const file = `tong-hop-${printPeriod(run.period)}.xlsx`;
  if (way === "update") return update(session, run, file);
  const bytes = await session.writeConsolidation(run);
  if (way === "download") download(bytes, file);
  else await session.deliver({ kind: "consolidate" }, bytes, file, way);
  return { kind: "written", way, file, refused: [] };
}

async function update(session: Session, run: Consolidation, file: string): Promise<Written> {
  const { book } = session.getSnapshot();
  const grids = (await book?.workbook.read(CONSOLIDATION_SHEETS)) ?? [];
  const edits = workbookEdits(run, grids, criteriaSets);
  if (edits === undefined) return { kind: "noConsolidation" };
  const locked = grids.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (locked.length > 0) return { kind: "protected", sheets: locked };
  const { refused } = await session.apply({ kind: "consolidate" }, edits);
  return { kind: "written", way: "update", file, refused };
}
