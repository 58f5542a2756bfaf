import type { Scalar } from "../../../core/sheet/grid";
import type { SharedTexts } from "../calc/calcWorkbook";
import { decodeExcelEscapes, decodeReferences } from "../xmlText";
import { plainText } from "./inlineText";
import type { CellParts } from "./sheetScan";

/** The value a cell stores; an error as its code, a formula without a value as blank. */
export function storedValue(cell: CellParts, sharedTexts: SharedTexts): Scalar {
  if (cell.type === "inlineStr") return cell.inline === undefined ? null : plainText(cell.inline);
  if (cell.value === undefined) return null;
  switch (cell.type) {
    case "s":
      return sharedTexts()[Number(cell.value)] ?? null;
    case "b":
      return cell.value === "1" || cell.value === "true";
    case "n":
      return cell.value === "" ? null : Number(cell.value);
    default:
      return decodeExcelEscapes(decodeReferences(cell.value));
  }
}
