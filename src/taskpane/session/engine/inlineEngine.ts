import { checkInSteps } from "../../../core/checks/checkWorkbook";
import type { CheckInput, CheckReport } from "../../../core/checks/checkWorkbook";
import type { Consolidation } from "../../../core/consolidate/consolidate";
import type { FileDigest } from "../../../core/consolidate/types";
import type { Grid } from "../../../core/sheet/grid";
import { criteriaSets, plans, registers } from "../../../data/bundled";
import { consolidationTemplate } from "../../../data/consolidation";
import { openTemplate, writeConsolidation } from "../../../workbook/xlsx/consolidationFile";
import { digestFile } from "../../../workbook/xlsx/digestFile";
import type { DigestTerms, FileToDigest } from "../../../workbook/xlsx/digestFile";
import { openXlsx } from "../../../workbook/xlsx/openXlsx";
import type { FileFault } from "../../../workbook/xlsx/fileFault";
import type { XlsxWorkbook } from "../../../workbook/xlsx/xlsxWorkbook";
import type { CheckTerms, Engine, FileOpening, FileWorkbook, SheetSource, Watch } from "./engine";
import type { Converting } from "./converting";
import { inSlices, isCancelled } from "../../../workbook/slices";
import { byTitles } from "../period";

/** The engine on the thread it is made on: inside the worker, and in the pane where workers are refused. */
export class InlineEngine implements Engine {
  private opened: XlsxWorkbook | undefined;
  private previous: XlsxWorkbook | undefined;

  open(bytes: Uint8Array): Promise<FileOpening> {
    const opening = openXlsx(bytes);
    if (opening.kind === "fault") return Promise.resolve(opening);
    this.opened = opening.workbook;
    return Promise.resolve({ kind: "opened", workbook: withPromisedSave(opening.workbook) });
  }

  comparedWith(bytes: Uint8Array | undefined): Promise<FileFault | undefined> {
    this.previous = undefined;
    if (bytes === undefined) return Promise.resolve(undefined);
    const opening = openXlsx(bytes);
    if (opening.kind === "fault") return Promise.resolve(opening.fault);
    this.previous = opening.workbook;
    return Promise.resolve(undefined);
  }

  async check(source: SheetSource, terms: CheckTerms, watch: Watch): Promise<CheckReport | undefined> {
    const grids = this.gridsOf(source);
    const report = await this.checkGrids(grids, terms, watch);
    if (report === undefined || terms.today === undefined) return report;
    const settings = byTitles(terms.settings, report.tables, terms.today);
    return settings === undefined ? report : this.checkGrids(grids, { ...terms, settings }, watch);
  }

  private async checkGrids(
    grids: readonly Grid[],
    terms: CheckTerms,
    watch: Watch,
  ): Promise<CheckReport | undefined> {
    const steps = checkInSteps(inputOf(grids, terms, this.previous?.grids()));
    const report = await inSlices(steps, watch.signal, ({ done, of, sheet }) =>
      watch.onProgress({ done, of, ...(sheet === undefined ? {} : { name: sheet }) }),
    );
    return isCancelled(report) ? undefined : report;
  }

  digest(file: FileToDigest, terms: DigestTerms): Promise<FileDigest> {
    return Promise.resolve(digestFile(file, { ...terms, sets: criteriaSets, registers }));
  }

  convert(bytes: Uint8Array): Promise<Converting> {
    const opening = openXlsx(bytes);
    if (opening.kind === "fault") return Promise.resolve(opening);
    const conversion = opening.workbook.convertToUnicode();
    return Promise.resolve({ kind: "converted", bytes: opening.workbook.save(), conversion });
  }

  writeConsolidation(consolidation: Consolidation): Promise<Uint8Array> {
    return Promise.resolve(
      writeConsolidation(openTemplate(consolidationTemplate), consolidation, criteriaSets),
    );
  }

  private gridsOf(source: SheetSource): readonly Grid[] {
    return source.kind === "grids" ? source.grids : (this.opened?.grids(source.sheets) ?? []);
  }
}

function inputOf(
  grids: readonly Grid[],
  { settings, decisions, planId }: CheckTerms,
  previous: readonly Grid[] | undefined,
): CheckInput {
  const plan = plans.find(({ id }) => id === planId);
  return {
    grids,
    sets: criteriaSets,
    registers,
    settings,
    decisions,
    ...(plan === undefined ? {} : { plan }),
    ...(previous === undefined ? {} : { previous }),
  };
}

function withPromisedSave(workbook: XlsxWorkbook): FileWorkbook {
  return {
    sheets: () => workbook.sheets(),
    read: (names) => workbook.read(names),
    blocks: (cells) => workbook.blocks(cells),
    apply: (edits) => workbook.apply(edits),
    select: (sheet, cell) => workbook.select(sheet, cell),
    save: () => Promise.resolve(workbook.save()),
  };
}
