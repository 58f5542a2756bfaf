import type { SignSheet } from "../../../core/sheet/edit";
import type { SheetArea } from "../calc/values";
import type { CalcSheetPart } from "../calc/calcWorkbook";
import { sameSheetName } from "../formula/reference";
import type { Package } from "../package";
import { relationKind } from "../workbookParts";
import { movedArea } from "./cellFormula";
import { PartTexts } from "./partTexts";
import type { RowChange } from "./rowChange";
import { attribute, descendants, parseXmlTree, serialiseXml, setAttribute } from "./xmlTree";

/** What the editor has to know about the workbook's parts. */
export interface EditedParts {
  readonly workbook: string;
  readonly sharedStrings: string | undefined;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
}

/** A workbook while a batch of edits is applied: its parts as texts, and what of it has changed so far. */
export class EditedWorkbook {
  readonly parts: PartTexts;
  sheets: readonly CalcSheetPart[] = [];
  /** Cells whose content changed, in the addresses that hold now. */
  changed: SheetArea[] = [];
  /** Formulas that came to mean other cells. */
  reshaped: { readonly sheet: number; readonly row: number; readonly column: number }[] = [];
  /** Whether some value can only come from a full calculation. */
  needsCalculation = false;
  /** Whether cells gained or lost formulas, or formulas moved, so that their order of calculation no longer holds. */
  hasOtherFormulas = false;
  /** Sheets to be signed once all else is written. */
  readonly toSign: { readonly edit: SignSheet; readonly sheet: number }[] = [];
  /** Charts whose references moved; their stored values are written anew. */
  readonly movedCharts = new Set<string>();

  constructor(
    pkg: Package,
    readonly named: EditedParts,
  ) {
    this.parts = new PartTexts(pkg);
    this.setSheets(named.sheets);
  }

  /** The worksheets in the order of their tabs, as the workbook part lists them now. */
  setSheets(sheets: EditedParts["sheets"]): void {
    const workbook = parseXmlTree(this.parts.get(this.named.workbook) ?? "");
    const tabs = [...descendants(workbook, "sheet")].map((sheet) => attribute(sheet, "name") ?? "");
    this.sheets = sheets.map(({ name, part }) => ({ name, part, tab: tabs.indexOf(name) }));
  }

  /** The sheet of a name, which compares without case; -1 where there is none. */
  indexOf(name: string): number {
    return this.sheets.findIndex((sheet) => sameSheetName(sheet.name, name));
  }

  /** Brings what has changed so far to where it is after rows moved. */
  moveChanges(sheet: number, change: RowChange): void {
    this.changed = this.changed.flatMap((area) => {
      const moved = area.sheet === sheet ? movedArea(area, change) : area;
      return moved === undefined ? [] : [{ ...area, top: moved.top, bottom: moved.bottom }];
    });
    this.reshaped = this.reshaped.flatMap((cell) => {
      if (cell.sheet !== sheet) return [cell];
      return change.seenFromOutside(cell.row, cell.row).map(({ top }) => ({ ...cell, row: top }));
    });
  }

  /** What is there now, to go back to. */
  mark(): () => void {
    const restoreParts = this.parts.mark();
    const { changed, reshaped, needsCalculation, hasOtherFormulas, sheets } = this;
    const charts = [...this.movedCharts];
    return () => {
      restoreParts();
      Object.assign(this, { changed, reshaped, needsCalculation, hasOtherFormulas, sheets });
      this.movedCharts.clear();
      for (const chart of charts) this.movedCharts.add(chart);
    };
  }

  /** The order of calculation is only a help; a wrong one is taken for damage, so an outdated one is taken out. */
  dropCalculationOrder(): void {
    const { workbook } = this.named;
    const relation = this.parts.relations(workbook).find((one) => relationKind(one) === "calcChain");
    if (relation !== undefined && this.parts.get(relation.target) !== undefined) {
      this.parts.remove(relation.target, workbook);
    }
  }

  /** Has everything calculated anew when the workbook is next opened. */
  askForCalculation(): void {
    this.parts.rework(this.named.workbook, (text) => {
      const document = parseXmlTree(text);
      for (const settings of descendants(document, "calcPr")) {
        setAttribute(settings, "fullCalcOnLoad", "1");
        return serialiseXml(document);
      }
      return withCalculationSettings(text);
    });
  }
}

/** Elements of a workbook that the schema puts before its calculation settings, last first. */
const BEFORE_SETTINGS = ["definedNames", "externalReferences", "functionGroups", "sheets"];

function withCalculationSettings(text: string): string {
  for (const name of BEFORE_SETTINGS) {
    const close = new RegExp(`</((?:[\\w.-]+:)?)${name}>|<((?:[\\w.-]+:)?)${name}(?:\\s[^>]*)?/>`).exec(text);
    if (close === null) continue;
    const end = close.index + close[0].length;
    return `${text.slice(0, end)}<${close[1] ?? close[2] ?? ""}calcPr fullCalcOnLoad="1"/>${text.slice(end)}`;
  }
  return text;
}
