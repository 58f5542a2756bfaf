import { useState } from "react";
import type { Consolidation } from "../../core/consolidate/consolidate";
import { CONSOLIDATION_SHEETS, workbookEdits } from "../../core/consolidate/workbookEdits";
import { printPeriod } from "../../core/plan/period";
import { criteriaSets } from "../../data/bundled";
import { download } from "../session/download";
import { faultOf } from "../session/faults";
import type { SessionFault } from "../session/types";
import { useSession } from "../session/useSession";

/** Into the open workbook as new sheets, or as a change of those it has; beside it; or as a file. */
export type WritingWay = "sheets" | "update" | "newWorkbook" | "download";

export type Writing =
  | { readonly kind: "nothing" | "writing" }
  | { readonly kind: "written"; readonly way: WritingWay; readonly file: string; readonly refused: number }
  | { readonly kind: "undone"; readonly whole: boolean }
  | { readonly kind: "failed"; readonly fault: SessionFault };

export interface WritingDesk {
  readonly writing: Writing;
  readonly write: (run: Consolidation, way: WritingWay) => void;
  readonly undo: () => void;
}

/** Writes a consolidation where a person wants it, and takes it back. */
export function useWriting(): WritingDesk {
  const [{ book }, session] = useSession();
  const [writing, setWriting] = useState<Writing>({ kind: "nothing" });
  const attempt = async (work: () => Promise<Writing>): Promise<void> => {
    setWriting({ kind: "writing" });
    try {
      setWriting(await work());
    } catch (failure) {
      setWriting({ kind: "failed", fault: faultOf(failure) });
    }
  };
  const write = async (run: Consolidation, way: WritingWay): Promise<Writing> => {
    const file = `tong-hop-${printPeriod(run.period)}.xlsx`;
    if (way === "update") {
      const grids = (await book?.workbook.read(CONSOLIDATION_SHEETS)) ?? [];
      const edits = workbookEdits(run, grids, criteriaSets) ?? [];
      const { refused } = await session.apply({ kind: "consolidate" }, edits);
      return { kind: "written", way, file, refused: refused.length };
    }
    const bytes = await session.writeConsolidation(run);
    if (way === "download") download(bytes, file);
    else await session.deliver({ kind: "consolidate" }, bytes, file, way);
    return { kind: "written", way, file, refused: 0 };
  };
  return {
    writing,
    write: (run, way) => void attempt(() => write(run, way)),
    undo: () =>
      void attempt(async () => {
        const { refused } = await session.undo();
        return { kind: "undone", whole: refused.length === 0 };
      }),
  };
}
