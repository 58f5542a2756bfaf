import { readEmptyCells } from "../workbook/excel/readEmptyCells";
import { FUNCTIONS } from "./catalogue";
import type { FunctionId } from "./catalogue";
import { customFunctions, SizesDifferError } from "./customFunctions";
import type { CustomFunction } from "./customFunctions";
import { batchedEmptyCellReader } from "./emptyCells";

const SIZES_DIFFER = "Hai vùng phải cùng số hàng và số cột, hoặc một vùng chỉ có một ô.";

/** Turns what went wrong into Excel's own error, whose sentence Excel shows beside the cell. */
function reportingToExcel(run: CustomFunction): CustomFunction {
  return (...args) => {
    try {
      return run(...args);
    } catch (fault) {
      if (fault instanceof SizesDifferError) {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's error class, which is no Error
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, SIZES_DIFFER);
      }
      throw fault;
    }
  };
}

// Outside Excel, as when the pane is opened in a browser, there is nothing to register with.
if (typeof CustomFunctions !== "undefined") {
  const functions = customFunctions(batchedEmptyCellReader(readEmptyCells));
  for (const id of Object.keys(FUNCTIONS) as FunctionId[]) {
    CustomFunctions.associate(id, reportingToExcel(functions[id]));
  }
}
