import { criteriaSets, registers } from "../data/bundled";
import { readEmptyCells } from "../workbook/excel/readEmptyCells";
import { FUNCTIONS } from "./catalogue";
import type { FunctionId } from "./catalogue";
import { SizesDifferError } from "./cells";
import { customFunctions } from "./customFunctions";
import type { CustomFunction } from "./customFunctions";
import { batchedEmptyCellReader } from "./emptyCells";

const SIZES_DIFFER = "Các vùng phải cùng số hàng và số cột, hoặc chỉ có một ô, một hàng hay một cột.";

function inExcelsWords(fault: unknown): unknown {
  return fault instanceof SizesDifferError
    ? new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, SIZES_DIFFER)
    : fault;
}

/** Turns what went wrong into Excel's own error, whose sentence Excel shows beside the cell. */
function reportingToExcel(run: CustomFunction): CustomFunction {
  return (...args) => {
    try {
      const answers = run(...args);
      if (!(answers instanceof Promise)) return answers;
      return answers.catch((fault: unknown) => {
        throw inExcelsWords(fault);
      });
    } catch (fault) {
      throw inExcelsWords(fault);
    }
  };
}

// Outside Excel, as when the pane is opened in a browser, there is nothing to register with.
if (typeof CustomFunctions !== "undefined") {
  const functions = customFunctions({
    sets: criteriaSets,
    registers,
    readEmptyCells: batchedEmptyCellReader(readEmptyCells),
  });
  for (const id of Object.keys(FUNCTIONS) as FunctionId[]) {
    CustomFunctions.associate(id, reportingToExcel(functions[id]));
  }
}
