import { formulasToFreeze, freezeValues } from "../../core/formulas/freezeValues";
import type { Freezing } from "../../core/formulas/freezeValues";
import { planFormulas } from "../../core/formulas/insertFormulas";
import type { FormulaPlan, FormulaRequest } from "../../core/formulas/insertFormulas";
import { formulasToRepair, repairNames } from "../../core/formulas/repairNames";
import type { NameRepair } from "../../core/formulas/repairNames";
import { convertTexts } from "../../core/sheet/convertTexts";
import type { TextConversion } from "../../core/sheet/convertTexts";
import type { Edit } from "../../core/sheet/edit";
import type { OpenBook } from "../session/types";

/** Formulas beside a table, or why there are none; a refusal changes nothing. */
export interface Insertion {
  readonly plan: FormulaPlan;
  readonly edits: readonly Edit[];
}

/** Plans on the sheet as it is now; one deleted by now has no rows. */
export async function planInsertion(
  { workbook }: OpenBook,
  request: Omit<FormulaRequest, "grid">,
): Promise<Insertion> {
  const [grid] = await workbook.read([request.table.sheetName]);
  const plan: FormulaPlan =
    grid === undefined ? { kind: "refused", why: "noRows" } : planFormulas({ ...request, grid });
  return { plan, edits: plan.kind === "ready" ? plan.edits : [] };
}

export async function planRepair({ workbook, origin }: OpenBook): Promise<NameRepair> {
  const grids = await workbook.read();
  const blocks = await workbook.blocks(formulasToRepair(grids));
  return repairNames(grids, blocks, origin === "file" ? "enterAnew" : "leave");
}

/** `sheet` undefined means all of them. */
export async function planFreezing({ workbook }: OpenBook, sheet: string | undefined): Promise<Freezing> {
  const grids = await workbook.read(sheet === undefined ? undefined : [sheet]);
  return freezeValues(grids, await workbook.blocks(formulasToFreeze(grids)));
}

/** What is to be converted: the whole workbook, one sheet, or the cells that are selected. */
export type ConversionScope =
  | { readonly kind: "book" }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "selection" };

export async function planConversion(
  { workbook, selectedArea }: OpenBook,
  scope: ConversionScope,
): Promise<TextConversion> {
  switch (scope.kind) {
    case "book":
      return convertTexts(await workbook.read());
    case "sheet":
      return convertTexts(await workbook.read([scope.sheet]));
    case "selection": {
      const within = await selectedArea?.();
      return within === undefined
        ? convertTexts([])
        : convertTexts(await workbook.read([within.sheet]), within);
    }
  }
}
