import { criteriaSets, registers } from "../../../src/data/bundled";
import { customFunctions } from "../../../src/functions/customFunctions";

/** The functions as Excel calls them, in a workbook that is never asked. */
export const functions = customFunctions({
  sets: criteriaSets,
  registers,
  readEmptyCells: () => Promise.reject(new Error("nothing to ask")),
});
