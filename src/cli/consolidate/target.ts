import { stat } from "node:fs/promises";
import { readKept } from "../../core/consolidate/lists/kept";
import type { KeptWorkbook } from "../../core/consolidate/lists/kept";
import { periodInWords, readPeriodInWords } from "../../core/plan/periodInWords";
import { planFromTables } from "../../core/plan/planFromTables";
import type { Period } from "../../core/plan/period";
import type { Plan } from "../../core/plan/types";
import { recogniseSheet } from "../../core/sheet/recogniseSheet";
import { criteriaSets, registers } from "../../data/bundled";
import { consolidationTemplate } from "../../data/consolidation";
import { openTemplate } from "../../workbook/xlsx/consolidationFile";
import type { XlsxWorkbook } from "../../workbook/xlsx/xlsxWorkbook";
import { openWorkbookFile } from "../openWorkbookFile";
import { sentenceOf } from "../sentence";
import type { Language } from "../texts";
import { UsageError } from "../usage";

/** The workbook a consolidation goes into: the template, or an earlier consolidation that is brought up to date. */
export interface OutputTarget {
  readonly workbook: XlsxWorkbook;
  readonly kept?: KeptWorkbook;
  /** The plan whose annexes the office put into its consolidated workbook. */
  readonly plan?: Plan;
}

/**
 * Opens what `--out` names. A file that is there must be a consolidation of the same period; anything else is left alone.
 * @throws UsageError
 */
export async function openTarget(out: string, language: Language): Promise<OutputTarget> {
  const found = await stat(out).catch(() => undefined);
  if (found === undefined) return { workbook: openTemplate(consolidationTemplate) };
  if (found.isDirectory()) throw new UsageError({ kind: "isDirectory", file: out });
  const opened = await openWorkbookFile(out);
  if (opened.kind === "unreadable") {
    const why = sentenceOf(opened.finding, language);
    throw new UsageError({ kind: "unreadableInput", option: "--out", file: out, why });
  }
  const { workbook } = opened;
  const grids = workbook.grids();
  const kept = readKept(grids, criteriaSets);
  if (kept === undefined) throw new UsageError({ kind: "notConsolidation", file: out });
  const tables = grids.flatMap((grid) => recogniseSheet(grid, { sets: criteriaSets, registers }));
  const year = readPeriodInWords(kept.period)?.year;
  const reading = year === undefined ? undefined : planFromTables(tables, grids, registers, { year });
  return { workbook, kept, ...(reading === undefined ? {} : { plan: reading.plan }) };
}

/** @throws UsageError where the workbook that is there holds another period */
export function requirePeriod(out: string, { kept }: OutputTarget, period: Period): void {
  const words = kept?.period ?? "";
  if (words === "" || words === periodInWords(period)) return;
  throw new UsageError({ kind: "otherPeriod", file: out, holds: words, wanted: periodInWords(period) });
}
